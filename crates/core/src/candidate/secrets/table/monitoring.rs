//! Logs, metrics, errors and analytics.

use super::super::{assigned, labelled, secret};

super::rows! {
    1278 labelled("SECRET_DATADOG_API_KEY", "Datadog API key", "Datadog documentation, API and application keys", &["datadog", "dd", "ddog"], "[0-9a-f]{32}");
    1279 labelled("SECRET_DATADOG_APPLICATION_KEY", "Datadog application key", "Datadog documentation, API and application keys", &["datadog", "dd", "ddog"], "[0-9a-f]{40}");
    1280 secret("SECRET_NEWRELIC_USER_KEY", "New Relic user key", "New Relic documentation, API keys", "NRAK-[A-Z0-9]{27}");
    1281 secret("SECRET_NEWRELIC_INSERT_KEY", "New Relic insights insert key", "New Relic documentation, API keys", "NRII-[A-Za-z0-9_-]{32}");
    1282 secret("SECRET_NEWRELIC_QUERY_KEY", "New Relic insights query key", "New Relic documentation, API keys", "NRIQ-[A-Za-z0-9_-]{32}");
    1283 secret("SECRET_NEWRELIC_REST_KEY", "New Relic REST API key", "New Relic documentation, API keys", "NRRA-[0-9a-f]{42}");
    1284 secret("SECRET_NEWRELIC_BROWSER_KEY", "New Relic browser key", "New Relic documentation, API keys", "NRJS-[0-9a-f]{19}");
    1285 assigned("SECRET_NEWRELIC_LICENSE_KEY", "New Relic license key", "New Relic documentation, License key", "[0-9a-z]{36}NRAL");
    1286 secret("SECRET_SENTRY_ORGANIZATION_TOKEN", "Sentry organization auth token", "Sentry documentation, Auth tokens", "sntrys_eyJ[A-Za-z0-9/+=]{60,600}_[A-Za-z0-9/+]{43}");
    1287 secret("SECRET_SENTRY_USER_TOKEN", "Sentry user auth token", "Sentry documentation, Auth tokens", "sntryu_[0-9a-f]{64}");
    1288 secret("SECRET_SENTRY_APP_TOKEN", "Sentry internal integration token", "Sentry documentation, Auth tokens", "sntrya_[0-9a-f]{64}");
    1289 labelled("SECRET_SENTRY_LEGACY_TOKEN", "Sentry auth token of the older form", "Sentry documentation, Auth tokens", &["sentry"], "[0-9a-f]{64}");
    1290 secret("SECRET_GRAFANA_SERVICE_TOKEN", "Grafana service account token", "Grafana documentation, Service accounts", "glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}");
    1291 secret("SECRET_GRAFANA_CLOUD_TOKEN", "Grafana Cloud access policy token", "Grafana Cloud documentation, Access policies", "glc_eyJ[A-Za-z0-9/+]{60,400}[=]{0,2}");
    1292 secret("SECRET_DYNATRACE_TOKEN", "Dynatrace access token", "Dynatrace documentation, Token format", "dt0c01.[A-Z2-7]{24}.[A-Z2-7]{64}");
    1293 secret("SECRET_DYNATRACE_SCIM_TOKEN", "Dynatrace SCIM token", "Dynatrace documentation, Token format", "dt0s01.[A-Z2-7]{24}.[A-Z2-7]{64}");
    1294 secret("SECRET_DYNATRACE_OAUTH_SECRET", "Dynatrace OAuth client secret", "Dynatrace documentation, Token format", "dt0s02.[A-Z2-7]{8}.[A-Z2-7]{64}");
    1295 secret("SECRET_DYNATRACE_PLATFORM_TOKEN", "Dynatrace platform token", "Dynatrace documentation, Token format", "dt0s16.[A-Z2-7]{8,24}.[A-Z2-7]{64}");
    1296 secret("SECRET_HONEYCOMB_INGEST_KEY", "Honeycomb ingest key", "Honeycomb documentation, API keys", "hcaik_[0-9a-z]{58}");
    1297 secret("SECRET_HONEYCOMB_MANAGEMENT_KEY", "Honeycomb management key", "Honeycomb documentation, API keys", "hcamk_[0-9a-z]{58}");
    1298 secret("SECRET_POSTHOG_PERSONAL_KEY", "PostHog personal API key", "PostHog documentation, API", "phx_[A-Za-z0-9]{40,50}");
    1299 secret("SECRET_POSTHOG_SECRET_KEY", "PostHog feature flags secret key", "PostHog documentation, Feature flags", "phs_[A-Za-z0-9]{40,50}");
    1300 secret("SECRET_AXIOM_TOKEN", "Axiom API token", "Axiom documentation, Tokens", "xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    1301 secret("SECRET_AXIOM_PERSONAL_TOKEN", "Axiom personal token", "Axiom documentation, Tokens", "xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    1302 secret("SECRET_CHECKLY_KEY", "Checkly API key", "Checkly documentation, API keys", "cu_[0-9a-f]{32}");
    1303 secret("SECRET_SEGMENT_TOKEN", "Segment public API token", "Segment documentation, Public API", "sgp_[A-Za-z0-9]{64}");
    1304 labelled("SECRET_SEGMENT_WRITE_KEY", "Segment write key", "Segment documentation, Write key", &["segment", "analytics"], "[A-Za-z0-9]{32}");
    1305 labelled("SECRET_PAGERDUTY_KEY", "PagerDuty API key", "PagerDuty documentation, API access keys", &["pagerduty"], "[A-Za-z0-9_+-]{20}");
    1306 labelled("SECRET_OPSGENIE_KEY", "Opsgenie API key", "Opsgenie documentation, API keys", &["opsgenie"], "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    1307 labelled("SECRET_ROLLBAR_TOKEN", "Rollbar access token", "Rollbar documentation, Access tokens", &["rollbar"], "[0-9a-f]{32}");
    1308 labelled("SECRET_BUGSNAG_KEY", "BugSnag API key", "BugSnag documentation, API keys", &["bugsnag"], "[0-9a-f]{32}");
    1309 labelled("SECRET_MIXPANEL_SECRET", "Mixpanel project token or secret", "Mixpanel documentation, Project secrets", &["mixpanel"], "[0-9a-f]{32}");
    1310 labelled("SECRET_AMPLITUDE_KEY", "Amplitude API or secret key", "Amplitude documentation, Keys and tokens", &["amplitude"], "[0-9a-f]{32}");
    1311 labelled("SECRET_LOGGLY_TOKEN", "Loggly customer token", "Loggly documentation, Customer token", &["loggly"], "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
}
