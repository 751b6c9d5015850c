//! Messaging, telephony and social networks.

use super::super::{formed, forms, labelled, secret};

super::rows! {
    1010 secret("SECRET_SLACK_BOT_TOKEN", "Slack bot token", "Slack API, Tokens", "xoxb-[A-Za-z0-9-]{20,200}");
    1011 secret("SECRET_SLACK_USER_TOKEN", "Slack user token", "Slack API, Tokens", "xoxp-[A-Za-z0-9-]{20,200}");
    1198 secret("SECRET_SLACK_APP_TOKEN", "Slack app-level token", "Slack API, Tokens", "xapp-1-[A-Z0-9]{9,13}-[0-9]{10,14}-[0-9a-f]{64}");
    1199 secret("SECRET_SLACK_LEGACY_TOKEN", "Slack legacy workspace token", "Slack API, Legacy tokens", "xoxs-[0-9]{10,13}-[0-9]{10,13}-[A-Za-z0-9-]{20,80}");
    1200 secret("SECRET_SLACK_WORKSPACE_TOKEN", "Slack legacy workspace access token", "Slack API, Legacy tokens", "xoxa-[0-9]{1,13}-[A-Za-z0-9-]{20,200}");
    1201 secret("SECRET_SLACK_CONFIGURATION_TOKEN", "Slack configuration access token", "Slack API, App manifests: configuration tokens", "xoxe.xoxp-1-[A-Za-z0-9]{100,250}");
    1202 secret("SECRET_SLACK_CONFIGURATION_REFRESH_TOKEN", "Slack configuration refresh token", "Slack API, App manifests: configuration tokens", "xoxe-1-[A-Za-z0-9]{100,250}");
    1203 formed(secret("SECRET_SLACK_COOKIE", "Slack session cookie", "Slack API, Tokens", "xoxd-[A-Za-z0-9%/+]{40,400}[=]{0,2}"), forms::BASE64);
    1204 formed(secret("SECRET_SLACK_WEBHOOK", "Slack incoming webhook", "Slack API, Incoming webhooks", "https://hooks.slack.com/services/T[A-Z0-9]{7,11}/B[A-Z0-9]{7,11}/[A-Za-z0-9]{24}"), forms::WEBHOOK);
    1205 formed(secret("SECRET_DISCORD_WEBHOOK", "Discord webhook", "Discord developer documentation, Webhook resource", "https://discord.com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,70}"), forms::WEBHOOK);
    1206 formed(secret("SECRET_GOOGLE_CHAT_WEBHOOK", "Google Chat webhook", "Google Chat documentation, Webhooks", "https://chat.googleapis.com/v1/spaces/[A-Za-z0-9_-]{8,16}/messages?key=[A-Za-z0-9_-]{39}&token=[A-Za-z0-9_-]{40,50}"), forms::WEBHOOK);
    1207 formed(secret("SECRET_DISCORD_BOT_TOKEN", "Discord bot token", "Discord developer documentation, Reference: authentication", "[MNO][A-Za-z0-9]{23,27}.[A-Za-z0-9_-]{6}.[A-Za-z0-9_-]{27,38}"), forms::DISCORD);
    1208 formed(secret("SECRET_TELEGRAM_BOT_TOKEN", "Telegram bot token", "Telegram Bot API, Authorizing your bot", "AA[A-Za-z0-9_-]{33}"), forms::TELEGRAM);
    1209 secret("SECRET_TWILIO_KEY", "Twilio API key SID", "Twilio documentation, API keys", "SK[0-9a-f]{32}");
    1210 secret("SECRET_TWILIO_ACCOUNT_SID", "Twilio account SID", "Twilio documentation, String identifier", "AC[0-9a-f]{32}");
    1211 labelled("SECRET_TWILIO_AUTH_TOKEN", "Twilio auth token", "Twilio documentation, Auth tokens", &["twilio"], "[0-9a-f]{32}");
    1212 formed(secret("SECRET_INTERCOM_TOKEN", "Intercom access token", "Intercom developer documentation, Authentication", "dG9rO[A-Za-z0-9/+]{40,80}[=]{0,2}"), forms::BASE64);
    1213 secret("SECRET_FACEBOOK_ACCESS_TOKEN", "Facebook or WhatsApp access token", "Meta for Developers, Access tokens", "EAA[A-Za-z0-9]{90,400}");
    1214 secret("SECRET_INSTAGRAM_ACCESS_TOKEN", "Instagram access token", "Meta for Developers, Instagram platform", "IGQ[A-Za-z0-9_-]{100,300}");
    1215 labelled("SECRET_FACEBOOK_APP_SECRET", "Facebook app secret", "Meta for Developers, App secret", &["facebook", "fb", "meta app", "instagram"], "[0-9a-f]{32}");
    1216 secret("SECRET_TWITTER_BEARER_TOKEN", "X (Twitter) app bearer token", "X developer documentation, Bearer tokens", "AAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{60,120}");
    1217 labelled("SECRET_TWITTER_SECRET", "X (Twitter) consumer or access token secret", "X developer documentation, OAuth 1.0a", &["twitter", "consumer secret", "tweepy"], "[A-Za-z0-9]{45,50}");
    1218 formed(secret("SECRET_LINKEDIN_CLIENT_SECRET", "LinkedIn client secret", "LinkedIn developer documentation, Authentication", "AP1.[A-Za-z0-9]{16}.[A-Za-z0-9/+]{6}=="), forms::LINKEDIN);
    1219 labelled("SECRET_TWITCH_TOKEN", "Twitch client secret or token", "Twitch developer documentation, Authentication", &["twitch"], "[a-z0-9]{30}");
    1220 secret("SECRET_TELNYX_KEY", "Telnyx API key", "Telnyx documentation, Authentication", "KEY[0-9A-F]{32}_[A-Za-z0-9]{22}");
    1221 secret("SECRET_ONESIGNAL_KEY", "OneSignal REST API key", "OneSignal documentation, Keys and ids", "os_v2_app_[a-z2-7]{100,110}");
    1222 labelled("SECRET_ABLY_KEY", "Ably API key", "Ably documentation, API keys", &["ably"], "[A-Za-z0-9_-]{6}.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}");
    1223 labelled("SECRET_PUSHER_SECRET", "Pusher app secret", "Pusher documentation, Channels", &["pusher"], "[0-9a-f]{20}");
    1224 labelled("SECRET_SENDBIRD_TOKEN", "Sendbird API token", "Sendbird documentation, Authentication", &["sendbird"], "[0-9a-f]{40}");
    1225 labelled("SECRET_MATTERMOST_TOKEN", "Mattermost access token", "Mattermost documentation, Personal access tokens", &["mattermost"], "[a-z0-9]{26}");
}
