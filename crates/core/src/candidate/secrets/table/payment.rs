//! Payments and commerce.

use super::super::{assigned, formed, forms, labelled, secret};

super::rows! {
    1012 secret("SECRET_STRIPE_SECRET_KEY", "Stripe secret key, live mode", "Stripe Docs, API keys", "sk_live_[A-Za-z0-9]{24,247}");
    1013 secret("SECRET_STRIPE_TEST_KEY", "Stripe secret key, test mode", "Stripe Docs, API keys", "sk_test_[A-Za-z0-9]{24,247}");
    1014 secret("SECRET_STRIPE_RESTRICTED_KEY", "Stripe restricted key, live mode", "Stripe Docs, API keys", "rk_live_[A-Za-z0-9]{24,247}");
    1226 secret("SECRET_STRIPE_RESTRICTED_TEST_KEY", "Stripe restricted key, test mode", "Stripe Docs, API keys", "rk_test_[A-Za-z0-9]{24,247}");
    1227 formed(secret("SECRET_STRIPE_WEBHOOK_SECRET", "Stripe or Standard Webhooks signing secret", "Stripe Docs, Webhook signatures", "whsec_[A-Za-z0-9/+]{24,88}[=]{0,2}"), forms::BASE64);
    1228 secret("SECRET_STRIPE_ORGANIZATION_KEY", "Stripe organization key", "Stripe Docs, Organization API keys", "sk_org_[A-Za-z0-9_]{24,247}");
    1229 secret("SECRET_SQUARE_ACCESS_TOKEN", "Square access token", "Square developer documentation, Access tokens", "EAAA[A-Za-z0-9_-]{60}");
    1230 secret("SECRET_SQUARE_PERSONAL_TOKEN", "Square personal access token", "Square developer documentation, Access tokens", "sq0atp-[A-Za-z0-9_-]{22}");
    1231 secret("SECRET_SQUARE_OAUTH_SECRET", "Square OAuth secret", "Square developer documentation, OAuth API", "sq0csp-[A-Za-z0-9_-]{43}");
    1232 assigned("SECRET_BRAINTREE_ACCESS_TOKEN", "PayPal Braintree access token", "Braintree documentation, Access tokens", "access_token$production$[0-9a-z]{16}$[0-9a-f]{32}");
    1233 labelled("SECRET_PAYPAL_CLIENT_SECRET", "PayPal client secret", "PayPal developer documentation, Authentication", &["paypal"], "E[A-Za-z0-9_-]{79}");
    1234 secret("SECRET_PLAID_ACCESS_TOKEN", "Plaid access token", "Plaid documentation, Tokens", "access-production-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    1235 secret("SECRET_PLAID_SANDBOX_TOKEN", "Plaid sandbox access token", "Plaid documentation, Tokens", "access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    1236 labelled("SECRET_PLAID_SECRET", "Plaid secret", "Plaid documentation, API keys", &["plaid"], "[0-9a-f]{30}");
    1237 formed(secret("SECRET_ADYEN_KEY", "Adyen API key", "Adyen documentation, API credentials", "AQE[a-z][A-Za-z0-9/+]{60,300}[=]{0,2}"), forms::BASE64);
    1238 secret("SECRET_RAZORPAY_KEY", "Razorpay key id, live mode", "Razorpay documentation, API keys", "rzp_live_[A-Za-z0-9]{14}");
    1239 secret("SECRET_RAZORPAY_TEST_KEY", "Razorpay key id, test mode", "Razorpay documentation, API keys", "rzp_test_[A-Za-z0-9]{14}");
    1240 secret("SECRET_MOLLIE_KEY", "Mollie API key, live mode", "Mollie documentation, Authentication", "live_[A-Za-z0-9]{30}");
    1241 secret("SECRET_MOLLIE_TEST_KEY", "Mollie API key, test mode", "Mollie documentation, Authentication", "test_[A-Za-z0-9]{30}");
    1242 secret("SECRET_FLUTTERWAVE_KEY", "Flutterwave secret key", "Flutterwave documentation, API keys", "FLWSECK-[0-9a-z]{32}-X");
    1243 secret("SECRET_FLUTTERWAVE_TEST_KEY", "Flutterwave test secret key", "Flutterwave documentation, API keys", "FLWSECK_TEST-[0-9a-z]{32}-X");
    1244 secret("SECRET_GOCARDLESS_TOKEN", "GoCardless access token", "GoCardless documentation, Access tokens", "live_[A-Za-z0-9_-]{40}");
    1245 secret("SECRET_LOB_KEY", "Lob API key", "Lob documentation, API keys", "live_[0-9a-f]{35}");
    1246 secret("SECRET_SHIPPO_KEY", "Shippo API token, live mode", "Shippo documentation, Authentication", "shippo_live_[0-9a-f]{40}");
    1247 secret("SECRET_SHIPPO_TEST_KEY", "Shippo API token, test mode", "Shippo documentation, Authentication", "shippo_test_[0-9a-f]{40}");
    1248 secret("SECRET_EASYPOST_KEY", "EasyPost API key, live mode", "EasyPost documentation, Authentication", "EZAK[A-Za-z0-9]{54}");
    1249 secret("SECRET_EASYPOST_TEST_KEY", "EasyPost API key, test mode", "EasyPost documentation, Authentication", "EZTK[A-Za-z0-9]{54}");
    1250 secret("SECRET_SHOPIFY_TOKEN", "Shopify access token", "Shopify developer documentation, Access tokens", "shpat_[0-9a-fA-F]{32}");
    1251 secret("SECRET_SHOPIFY_CUSTOM_APP_TOKEN", "Shopify custom app access token", "Shopify developer documentation, Access tokens", "shpca_[0-9a-fA-F]{32}");
    1252 secret("SECRET_SHOPIFY_PRIVATE_APP_PASSWORD", "Shopify private app password", "Shopify developer documentation, Access tokens", "shppa_[0-9a-fA-F]{32}");
    1253 secret("SECRET_SHOPIFY_SHARED_SECRET", "Shopify app shared secret", "Shopify developer documentation, Client secrets", "shpss_[0-9a-fA-F]{32}");
    1254 secret("SECRET_PADDLE_KEY", "Paddle API key, live mode", "Paddle documentation, API keys", "pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}");
    1255 secret("SECRET_PADDLE_SANDBOX_KEY", "Paddle API key, sandbox", "Paddle documentation, API keys", "pdl_sdbx_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}");
    1256 secret("SECRET_POLAR_TOKEN", "Polar organization access token", "Polar documentation, Access tokens", "polar_oat_[A-Za-z0-9]{43}");
    1257 secret("SECRET_WOOCOMMERCE_KEY", "WooCommerce consumer key", "WooCommerce REST API documentation, Authentication", "ck_[0-9a-f]{40}");
    1258 secret("SECRET_WOOCOMMERCE_SECRET", "WooCommerce consumer secret", "WooCommerce REST API documentation, Authentication", "cs_[0-9a-f]{40}");
    1259 secret("SECRET_RAMP_SECRET", "Ramp client secret", "Ramp documentation, Authorization", "ramp_sec_[A-Za-z0-9]{48}");
    1260 secret("SECRET_DUFFEL_TOKEN", "Duffel access token, live mode", "Duffel documentation, Access tokens", "duffel_live_[A-Za-z0-9_-]{43}");
    1261 secret("SECRET_DUFFEL_TEST_TOKEN", "Duffel access token, test mode", "Duffel documentation, Access tokens", "duffel_test_[A-Za-z0-9_-]{43}");
    1262 labelled("SECRET_INFURA_KEY", "Infura API key", "Infura documentation, API keys", &["infura"], "[0-9a-f]{32}");
}
