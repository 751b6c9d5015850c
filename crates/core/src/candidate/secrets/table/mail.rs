//! Mail and marketing.

use super::super::{assigned, labelled, secret};

super::rows! {
    1022 secret("SECRET_SENDGRID_KEY", "SendGrid API key", "SendGrid Docs, API keys", "SG.[A-Za-z0-9_-]{22}.[A-Za-z0-9_-]{43}");
    1263 secret("SECRET_MAILGUN_KEY", "Mailgun private API key", "Mailgun documentation, API keys", "key-[0-9a-f]{32}");
    1264 secret("SECRET_MAILGUN_PUBLIC_KEY", "Mailgun public validation key", "Mailgun documentation, API keys", "pubkey-[0-9a-f]{32}");
    1265 labelled("SECRET_MAILGUN_TOKEN", "Mailgun API key of the newer form", "Mailgun documentation, API keys", &["mailgun"], "[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}");
    1266 assigned("SECRET_MAILCHIMP_KEY", "Mailchimp Marketing API key", "Mailchimp developer documentation, API keys", "[0-9a-f]{32}-us[0-9]{1,2}");
    1267 secret("SECRET_MANDRILL_KEY", "Mailchimp Transactional (Mandrill) API key", "Mailchimp developer documentation, Transactional API keys", "md-[A-Za-z0-9_-]{22}");
    1268 secret("SECRET_BREVO_KEY", "Brevo API key", "Brevo documentation, API keys", "xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}");
    1269 secret("SECRET_BREVO_SMTP_KEY", "Brevo SMTP key", "Brevo documentation, SMTP keys", "xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}");
    1270 secret("SECRET_RESEND_KEY", "Resend API key", "Resend documentation, API keys", "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}");
    1271 labelled("SECRET_POSTMARK_TOKEN", "Postmark server token", "Postmark documentation, API tokens", &["postmark"], "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    1272 labelled("SECRET_SPARKPOST_KEY", "SparkPost API key", "SparkPost documentation, API keys", &["sparkpost"], "[0-9a-f]{40}");
    1273 labelled("SECRET_MAILJET_SECRET", "Mailjet API or secret key", "Mailjet documentation, Authentication", &["mailjet"], "[0-9a-f]{32}");
    1274 secret("SECRET_KLAVIYO_KEY", "Klaviyo private API key", "Klaviyo developer documentation, Authenticate", "pk_[0-9a-f]{34}");
    1275 secret("SECRET_HUBSPOT_TOKEN", "HubSpot private app access token", "HubSpot developer documentation, Private apps", "pat-[a-z]{2}[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    1276 secret("SECRET_MAILERSEND_TOKEN", "MailerSend API token", "MailerSend documentation, API tokens", "mlsn.[0-9a-f]{64}");
    1277 secret("SECRET_CONVERTKIT_KEY", "Kit (ConvertKit) API key", "Kit developer documentation, API keys", "kit_[0-9a-f]{32}");
}
