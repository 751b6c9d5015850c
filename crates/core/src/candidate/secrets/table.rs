//! The table, by issuer. Numbers are permanent; `source` is the issuer's documentation.

use super::{checked, secret};
use crate::candidate::Entry;
use crate::candidate::spec::Spec;
use crate::check;
use crate::finding::Entity;

const fn row(number: u16, spec: &'static Spec) -> Entry {
    Entry {
        entity: Entity(number),
        spec,
    }
}

macro_rules! rows {
    ($($number:literal $spec:expr;)*) => {
        /// All rows, by number.
        pub(crate) static SECRETS: &[Entry] = &[$(row($number, const { &$spec }),)*];
    };
}

fn github(token: &[u8]) -> bool {
    token
        .split(|b| *b == b'_')
        .nth(1)
        .is_some_and(check::github_token)
}

rows! {
    1001 secret("SECRET_AWS_ACCESS_KEY_ID", "Amazon Web Services access key id", "AWS IAM User Guide, IAM identifiers", "AKIA[A-Z2-7]{16}");
    1002 secret("SECRET_AWS_TEMPORARY_KEY_ID", "Amazon Web Services temporary access key id", "AWS IAM User Guide, IAM identifiers", "ASIA[A-Z2-7]{16}");
    1003 checked(secret("SECRET_GITHUB_TOKEN", "GitHub personal access token", "GitHub Blog, Behind GitHub's new authentication token formats", "ghp_[A-Za-z0-9]{36}"), github);
    1004 checked(secret("SECRET_GITHUB_OAUTH_TOKEN", "GitHub OAuth access token", "GitHub Blog, Behind GitHub's new authentication token formats", "gho_[A-Za-z0-9]{36}"), github);
    1005 checked(secret("SECRET_GITHUB_USER_TOKEN", "GitHub user-to-server token", "GitHub Blog, Behind GitHub's new authentication token formats", "ghu_[A-Za-z0-9]{36}"), github);
    1006 checked(secret("SECRET_GITHUB_SERVER_TOKEN", "GitHub server-to-server token", "GitHub Blog, Behind GitHub's new authentication token formats", "ghs_[A-Za-z0-9]{36}"), github);
    1007 checked(secret("SECRET_GITHUB_REFRESH_TOKEN", "GitHub refresh token", "GitHub Blog, Behind GitHub's new authentication token formats", "ghr_[A-Za-z0-9]{36}"), github);
    1008 secret("SECRET_GITHUB_FINE_GRAINED_TOKEN", "GitHub fine-grained personal access token", "GitHub Docs, Managing your personal access tokens", "github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}");
    1009 secret("SECRET_GITLAB_TOKEN", "GitLab personal access token", "GitLab Docs, Token overview", "glpat-[A-Za-z0-9_-]{20,64}");
    1010 secret("SECRET_SLACK_BOT_TOKEN", "Slack bot token", "Slack API, Tokens", "xoxb-[A-Za-z0-9-]{20,200}");
    1011 secret("SECRET_SLACK_USER_TOKEN", "Slack user token", "Slack API, Tokens", "xoxp-[A-Za-z0-9-]{20,200}");
    1012 secret("SECRET_STRIPE_SECRET_KEY", "Stripe secret key, live mode", "Stripe Docs, API keys", "sk_live_[A-Za-z0-9]{24,247}");
    1013 secret("SECRET_STRIPE_TEST_KEY", "Stripe secret key, test mode", "Stripe Docs, API keys", "sk_test_[A-Za-z0-9]{24,247}");
    1014 secret("SECRET_STRIPE_RESTRICTED_KEY", "Stripe restricted key, live mode", "Stripe Docs, API keys", "rk_live_[A-Za-z0-9]{24,247}");
    1015 secret("SECRET_GOOGLE_API_KEY", "Google API key", "Google Cloud Docs, API keys", "AIza[A-Za-z0-9_-]{35}");
    1016 secret("SECRET_OPENAI_PROJECT_KEY", "OpenAI project API key", "OpenAI API reference, Authentication", "sk-proj-[A-Za-z0-9_-]{40,200}");
    1017 secret("SECRET_OPENAI_KEY", "OpenAI API key", "OpenAI API reference, Authentication", "sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}");
    1018 secret("SECRET_OPENAI_SERVICE_KEY", "OpenAI service account key", "OpenAI API reference, Authentication", "sk-svcacct-[A-Za-z0-9_-]{40,200}");
    1019 secret("SECRET_ANTHROPIC_KEY", "Anthropic API key", "Anthropic API reference", "sk-ant-api03-[A-Za-z0-9_-]{80,120}");
    1020 secret("SECRET_ANTHROPIC_ADMIN_KEY", "Anthropic admin API key", "Anthropic API reference", "sk-ant-admin01-[A-Za-z0-9_-]{80,120}");
    1021 checked(secret("SECRET_NPM_TOKEN", "npm access token", "GitHub Blog, npm access tokens", "npm_[A-Za-z0-9]{36}"), github);
    1022 secret("SECRET_SENDGRID_KEY", "SendGrid API key", "SendGrid Docs, API keys", "SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}");
}
