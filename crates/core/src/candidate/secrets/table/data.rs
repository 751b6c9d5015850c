//! Databases, data platforms and their services.

use super::super::{formed, forms, labelled, secret};

super::rows! {
    1084 secret("SECRET_DATABRICKS_TOKEN", "Databricks personal access token", "Databricks documentation, Personal access tokens", "dapi[0-9a-f]{32}");
    1085 secret("SECRET_DATABRICKS_OAUTH_SECRET", "Databricks OAuth secret", "Databricks documentation, OAuth machine-to-machine", "dose[0-9a-f]{32}");
    1086 secret("SECRET_SUPABASE_TOKEN", "Supabase personal access token", "Supabase documentation, Management API", "sbp_[0-9a-f]{40}");
    1087 secret("SECRET_SUPABASE_SECRET_KEY", "Supabase secret key", "Supabase documentation, API keys", "sb_secret_[A-Za-z0-9_-]{31,42}");
    1088 secret("SECRET_PLANETSCALE_PASSWORD", "PlanetScale database password", "PlanetScale documentation, Passwords", "pscale_pw_[A-Za-z0-9_-]{32,64}");
    1089 secret("SECRET_PLANETSCALE_TOKEN", "PlanetScale service token", "PlanetScale documentation, Service tokens", "pscale_tkn_[A-Za-z0-9_-]{32,64}");
    1090 secret("SECRET_PLANETSCALE_OAUTH_TOKEN", "PlanetScale OAuth token", "PlanetScale documentation, OAuth", "pscale_oauth_[A-Za-z0-9_-]{32,64}");
    1091 secret("SECRET_NEON_KEY", "Neon API key", "Neon documentation, API keys", "napi_[a-z0-9]{40,80}");
    1092 secret("SECRET_MONGODB_ATLAS_SECRET", "MongoDB Atlas service account secret", "MongoDB Atlas documentation, Service accounts", "mdb_sa_sk_[A-Za-z0-9_-]{40,60}");
    1093 secret("SECRET_AIVEN_PASSWORD", "Aiven service password", "Aiven documentation, Service credentials", "AVNS_[A-Za-z0-9_-]{19}");
    1094 formed(secret("SECRET_CONFLUENT_SECRET", "Confluent Cloud API secret", "Confluent documentation, API keys", "cflt[A-Za-z0-9/+]{60}"), forms::BASE64);
    1095 labelled("SECRET_CONFLUENT_LEGACY_SECRET", "Confluent Cloud API secret of the older form", "Confluent documentation, API keys", &["confluent", "kafka", "sasl"], "[A-Za-z0-9/+]{64}");
    1096 secret("SECRET_COCKROACH_SECRET", "CockroachDB Cloud secret key", "Cockroach Labs documentation, Service accounts", "CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}");
    1097 secret("SECRET_XATA_KEY", "Xata API key", "Xata documentation, API keys", "xau_[A-Za-z0-9]{32,48}");
    1098 secret("SECRET_DBT_SERVICE_TOKEN", "dbt Cloud service token", "dbt documentation, Service account tokens", "dbtc_[A-Za-z0-9_-]{40,60}");
    1099 secret("SECRET_DBT_USER_TOKEN", "dbt Cloud personal access token", "dbt documentation, User tokens", "dbtu_[A-Za-z0-9_-]{40,60}");
    1100 secret("SECRET_PREFECT_USER_KEY", "Prefect user API key", "Prefect documentation, API keys", "pnu_[A-Za-z0-9]{36}");
    1101 secret("SECRET_PREFECT_SERVICE_KEY", "Prefect service account API key", "Prefect documentation, API keys", "pnb_[A-Za-z0-9]{36}");
    1102 secret("SECRET_PINECONE_KEY", "Pinecone API key", "Pinecone documentation, API keys", "pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{55,70}");
    1103 labelled("SECRET_ALGOLIA_KEY", "Algolia API key", "Algolia documentation, API keys", &["algolia"], "[0-9a-f]{32}");
    1104 labelled("SECRET_SUMOLOGIC_KEY", "Sumo Logic access key", "Sumo Logic documentation, Access keys", &["sumologic", "sumo logic", "sumo"], "[A-Za-z0-9]{64}");
    1105 labelled("SECRET_SPLUNK_HEC_TOKEN", "Splunk HTTP event collector token", "Splunk documentation, HTTP Event Collector", &["splunk", "hec"], "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    1106 formed(secret("SECRET_ELASTIC_CLOUD_KEY", "Elastic Cloud API key", "Elastic documentation, Elastic Cloud API keys", "essu_[A-Za-z0-9/+]{40,120}[=]{0,2}"), forms::BASE64);
    1107 labelled("SECRET_SNYK_TOKEN", "Snyk API token", "Snyk documentation, API token", &["snyk"], "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
}
