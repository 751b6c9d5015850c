//! Documents, planning, design, identity and other services.

use super::super::{assigned, labelled, secret};

super::rows! {
    1312 secret("SECRET_ATLASSIAN_TOKEN", "Atlassian API token", "Atlassian Support, API tokens", "ATATT3xFfG[A-Za-z0-9_-]{100,300}=[0-9A-F]{8}");
    1313 labelled("SECRET_ATLASSIAN_LEGACY_TOKEN", "Atlassian API token of the older form", "Atlassian Support, API tokens", &["atlassian", "jira", "confluence"], "[A-Za-z0-9]{24}");
    1314 secret("SECRET_LINEAR_KEY", "Linear API key", "Linear developer documentation, API keys", "lin_api_[A-Za-z0-9]{40}");
    1315 secret("SECRET_LINEAR_OAUTH_TOKEN", "Linear OAuth token", "Linear developer documentation, OAuth", "lin_oauth_[0-9a-f]{64}");
    1316 secret("SECRET_LINEAR_WEBHOOK_SECRET", "Linear webhook signing secret", "Linear developer documentation, Webhooks", "lin_wh_[A-Za-z0-9]{40}");
    1317 secret("SECRET_NOTION_TOKEN", "Notion API token", "Notion developer documentation, Authorization", "ntn_[0-9]{9,12}[A-Za-z0-9]{34,38}");
    1318 secret("SECRET_NOTION_LEGACY_TOKEN", "Notion API token of the older form", "Notion developer documentation, Authorization", "secret_[A-Za-z0-9]{43}");
    1319 secret("SECRET_FIGMA_TOKEN", "Figma personal access token", "Figma developer documentation, Access tokens", "figd_[A-Za-z0-9_-]{40,44}");
    1320 secret("SECRET_FIGMA_OAUTH_TOKEN", "Figma OAuth token", "Figma developer documentation, OAuth", "figu_[A-Za-z0-9_-]{40,44}");
    1321 secret("SECRET_CLICKUP_TOKEN", "ClickUp personal API token", "ClickUp developer documentation, Authentication", "pk_[0-9]{6,9}_[A-Z0-9]{32}");
    1322 secret("SECRET_AIRTABLE_TOKEN", "Airtable personal access token", "Airtable developer documentation, Personal access tokens", "pat[A-Za-z0-9]{14}.[0-9a-f]{64}");
    1323 labelled("SECRET_AIRTABLE_KEY", "Airtable API key", "Airtable developer documentation, Authentication", &["airtable"], "key[A-Za-z0-9]{14}");
    1324 secret("SECRET_TYPEFORM_TOKEN", "Typeform personal access token", "Typeform developer documentation, Personal access tokens", "tfp_[A-Za-z0-9_-]{40,70}");
    1325 secret("SECRET_TRELLO_TOKEN", "Trello API token", "Atlassian developer documentation, Trello authorization", "ATTA[0-9a-f]{64}[0-9A-F]{8}");
    1326 secret("SECRET_DROPBOX_TOKEN", "Dropbox short-lived access token", "Dropbox developer documentation, OAuth guide", "sl.[A-Za-z0-9_-]{130,1400}");
    1327 secret("SECRET_DROPBOX_USER_TOKEN", "Dropbox user access token", "Dropbox developer documentation, OAuth guide", "sl.u.[A-Za-z0-9_-]{130,1400}");
    1328 secret("SECRET_README_KEY", "ReadMe API key", "ReadMe documentation, Authentication", "rdme_[a-z0-9]{70}");
    1329 secret("SECRET_CONTENTFUL_TOKEN", "Contentful personal access token", "Contentful documentation, Authentication", "CFPAT-[A-Za-z0-9_-]{43}");
    1330 labelled("SECRET_CONTENTFUL_DELIVERY_TOKEN", "Contentful delivery or preview token", "Contentful documentation, Authentication", &["contentful"], "[A-Za-z0-9_-]{43}");
    1331 secret("SECRET_MAPBOX_SECRET_TOKEN", "Mapbox secret access token", "Mapbox documentation, Access tokens", "sk.eyJ[A-Za-z0-9_-]{40,200}.[A-Za-z0-9_-]{22}");
    1332 assigned("SECRET_MAXMIND_KEY", "MaxMind license key", "MaxMind documentation, License keys", "[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk");
    1333 secret("SECRET_STYTCH_SECRET", "Stytch secret, live", "Stytch documentation, API keys", "secret-live-[A-Za-z0-9_=-]{36}");
    1334 secret("SECRET_STYTCH_TEST_SECRET", "Stytch secret, test", "Stytch documentation, API keys", "secret-test-[A-Za-z0-9_=-]{36}");
    1335 labelled("SECRET_OKTA_TOKEN", "Okta API token", "Okta developer documentation, API tokens", &["okta", "ssws"], "00[A-Za-z0-9_-]{40}");
    1336 labelled("SECRET_AUTH0_SECRET", "Auth0 client secret", "Auth0 documentation, Application settings", &["auth0"], "[A-Za-z0-9_-]{64}");
    1337 secret("SECRET_FRAMEIO_TOKEN", "Frame.io developer token", "Frame.io developer documentation, Authentication", "fio-u-[A-Za-z0-9_=-]{64}");
    1338 secret("SECRET_ADOBE_CLIENT_SECRET", "Adobe client secret", "Adobe developer documentation, Credentials", "p8e-[A-Za-z0-9_-]{32}");
    1339 secret("SECRET_STATSIG_KEY", "Statsig server secret key", "Statsig documentation, API keys", "secret-[A-Za-z0-9]{43}");
    1340 secret("SECRET_UBIDOTS_TOKEN", "Ubidots token", "Ubidots documentation, API credentials", "BBFF-[A-Za-z0-9]{30}");
    1341 labelled("SECRET_ASANA_TOKEN", "Asana personal access token", "Asana developer documentation, Personal access token", &["asana"], "[0-9]/[0-9]{16}:[0-9a-f]{32}");
    1342 labelled("SECRET_ZENDESK_TOKEN", "Zendesk API token", "Zendesk developer documentation, API tokens", &["zendesk"], "[A-Za-z0-9]{40}");
    1343 labelled("SECRET_SALESFORCE_TOKEN", "Salesforce session id or access token", "Salesforce developer documentation, OAuth", &["salesforce", "sfdc", "sforce"], "00D[A-Za-z0-9]{12}![A-Za-z0-9_.]{80,120}");
    1344 labelled("SECRET_TODOIST_TOKEN", "Todoist API token", "Todoist developer documentation, Authorization", &["todoist"], "[0-9a-f]{40}");
    1345 labelled("SECRET_SHORTCUT_TOKEN", "Shortcut API token", "Shortcut developer documentation, Authentication", &["shortcut", "clubhouse"], "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
}
