//! Models and the services around them.

use super::super::{labelled, secret};

super::rows! {
    1016 secret("SECRET_OPENAI_PROJECT_KEY", "OpenAI project API key", "OpenAI API reference, Authentication", "sk-proj-[A-Za-z0-9_-]{40,200}");
    1017 secret("SECRET_OPENAI_KEY", "OpenAI API key", "OpenAI API reference, Authentication", "sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}");
    1018 secret("SECRET_OPENAI_SERVICE_KEY", "OpenAI service account key", "OpenAI API reference, Authentication", "sk-svcacct-[A-Za-z0-9_-]{40,200}");
    1019 secret("SECRET_ANTHROPIC_KEY", "Anthropic API key", "Anthropic API reference", "sk-ant-api03-[A-Za-z0-9_-]{80,120}");
    1020 secret("SECRET_ANTHROPIC_ADMIN_KEY", "Anthropic admin API key", "Anthropic API reference", "sk-ant-admin01-[A-Za-z0-9_-]{80,120}");
    1165 secret("SECRET_OPENAI_ADMIN_KEY", "OpenAI admin API key", "OpenAI API reference, Admin keys", "sk-admin-[A-Za-z0-9_-]{40,200}");
    1166 secret("SECRET_ANTHROPIC_OAUTH_TOKEN", "Anthropic OAuth access token", "Anthropic documentation, Claude Code authentication", "sk-ant-oat01-[A-Za-z0-9_-]{80,120}");
    1167 secret("SECRET_HUGGINGFACE_TOKEN", "Hugging Face user access token", "Hugging Face Hub documentation, User access tokens", "hf_[A-Za-z]{34}");
    1168 secret("SECRET_HUGGINGFACE_ORGANIZATION_TOKEN", "Hugging Face organization API token", "Hugging Face Hub documentation, User access tokens", "api_org_[A-Za-z]{34}");
    1169 secret("SECRET_REPLICATE_TOKEN", "Replicate API token", "Replicate documentation, API tokens", "r8_[A-Za-z0-9]{37}");
    1170 secret("SECRET_GROQ_KEY", "Groq API key", "Groq documentation, API keys", "gsk_[A-Za-z0-9]{52}");
    1171 secret("SECRET_PERPLEXITY_KEY", "Perplexity API key", "Perplexity documentation, API keys", "pplx-[A-Za-z0-9]{48}");
    1172 secret("SECRET_XAI_KEY", "xAI API key", "xAI documentation, API keys", "xai-[A-Za-z0-9]{80}");
    1173 labelled("SECRET_MISTRAL_KEY", "Mistral AI API key", "Mistral AI documentation, API keys", &["mistral"], "[A-Za-z0-9]{32}");
    1174 labelled("SECRET_COHERE_KEY", "Cohere API key", "Cohere documentation, API keys", &["cohere"], "[A-Za-z0-9]{40}");
    1175 secret("SECRET_FIREWORKS_KEY", "Fireworks AI API key", "Fireworks AI documentation, API keys", "fw_[A-Za-z0-9]{22,24}");
    1176 secret("SECRET_TOGETHER_KEY", "Together AI API key", "Together AI documentation, API keys", "tgp_v1_[A-Za-z0-9_-]{43}");
    1177 secret("SECRET_DEEPSEEK_KEY", "DeepSeek API key", "DeepSeek API documentation", "sk-[0-9a-f]{32}");
    1178 secret("SECRET_OPENROUTER_KEY", "OpenRouter API key", "OpenRouter documentation, API keys", "sk-or-v1-[0-9a-f]{64}");
    1179 secret("SECRET_NVIDIA_KEY", "NVIDIA API key", "NVIDIA NGC documentation, API keys", "nvapi-[A-Za-z0-9_-]{60,70}");
    1180 secret("SECRET_ELEVENLABS_KEY", "ElevenLabs API key", "ElevenLabs documentation, Authentication", "sk_[0-9a-f]{48}");
    1181 secret("SECRET_STABILITY_KEY", "Stability AI API key", "Stability AI documentation, Authentication", "sk-[A-Za-z0-9]{48}");
    1182 secret("SECRET_CEREBRAS_KEY", "Cerebras API key", "Cerebras documentation, API keys", "csk-[a-z0-9]{48}");
    1183 secret("SECRET_VOYAGE_KEY", "Voyage AI API key", "Voyage AI documentation, API keys", "pa-[A-Za-z0-9_-]{43}");
    1184 secret("SECRET_JINA_KEY", "Jina AI API key", "Jina AI documentation", "jina_[A-Za-z0-9_-]{60}");
    1185 secret("SECRET_TAVILY_KEY", "Tavily API key", "Tavily documentation, API keys", "tvly-[A-Za-z0-9-]{32,40}");
    1186 secret("SECRET_FIRECRAWL_KEY", "Firecrawl API key", "Firecrawl documentation, API keys", "fc-[0-9a-f]{32}");
    1187 secret("SECRET_E2B_KEY", "E2B API key", "E2B documentation, API key", "e2b_[0-9a-f]{40}");
    1188 secret("SECRET_MODAL_TOKEN_ID", "Modal token id", "Modal documentation, Token", "ak-[A-Za-z0-9]{22}");
    1189 secret("SECRET_MODAL_TOKEN_SECRET", "Modal token secret", "Modal documentation, Token", "as-[A-Za-z0-9]{22}");
    1190 secret("SECRET_RUNPOD_KEY", "Runpod API key", "Runpod documentation, API keys", "rpa_[A-Za-z0-9]{40,50}");
    1191 secret("SECRET_LANGSMITH_TOKEN", "LangSmith personal access token", "LangSmith documentation, API keys", "lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}");
    1192 secret("SECRET_LANGSMITH_SERVICE_KEY", "LangSmith service key", "LangSmith documentation, API keys", "lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}");
    1193 secret("SECRET_LANGFUSE_KEY", "Langfuse secret key", "Langfuse documentation, API keys", "sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    1194 secret("SECRET_ANYSCALE_KEY", "Anyscale API key", "Anyscale documentation, API keys", "esecret_[A-Za-z0-9]{26,40}");
    1195 labelled("SECRET_WANDB_KEY", "Weights & Biases API key", "Weights & Biases documentation, API keys", &["wandb", "weights biases"], "[0-9a-f]{40}");
    1196 labelled("SECRET_DEEPGRAM_KEY", "Deepgram API key", "Deepgram documentation, API keys", &["deepgram"], "[0-9a-f]{40}");
    1197 labelled("SECRET_ASSEMBLYAI_KEY", "AssemblyAI API key", "AssemblyAI documentation, Authentication", &["assemblyai", "assembly ai"], "[0-9a-f]{32}");
}
