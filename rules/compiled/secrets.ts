// Generated from rules/lexicons/secrets.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/secrets.types.ts";

export const secrets: Lexicon = {
 "kinds": [
  {
   "id": "aws-access-key-id",
   "title": "AWS access key id",
   "gate": [
    "AKIA",
    "ASIA"
   ],
   "pattern": "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b",
   "certainty": "high",
   "source": "AWS IAM identifiers reference",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "github-token",
   "title": "GitHub token",
   "gate": [
    "ghp_",
    "gho_",
    "ghu_",
    "ghs_",
    "ghr_"
   ],
   "pattern": "\\bgh[pousr]_[A-Za-z0-9]{36,255}",
   "certainty": "high",
   "source": "GitHub token formats",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "github-fine-grained-token",
   "title": "GitHub fine-grained token",
   "gate": [
    "github_pat_"
   ],
   "pattern": "\\bgithub_pat_[A-Za-z0-9_]{22,255}",
   "certainty": "high",
   "source": "GitHub token formats",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "gitlab-token",
   "title": "GitLab token",
   "gate": [
    "glpat-"
   ],
   "pattern": "\\bglpat-[A-Za-z0-9_-]{20,64}",
   "certainty": "high",
   "source": "GitLab token prefixes",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "slack-token",
   "title": "Slack token",
   "gate": [
    "xoxb-",
    "xoxp-",
    "xoxa-",
    "xoxr-",
    "xoxs-",
    "xapp-"
   ],
   "pattern": "\\b(?:xox[abprs]|xapp)-[A-Za-z0-9-]{16,200}",
   "certainty": "high",
   "source": "Slack token types",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "slack-webhook",
   "title": "Slack webhook address",
   "gate": [
    "hooks.slack.com/services/"
   ],
   "pattern": "hooks\\.slack\\.com/services/T[A-Za-z0-9]{6,20}/B[A-Za-z0-9]{6,20}/[A-Za-z0-9]{16,40}",
   "certainty": "high",
   "source": "Slack incoming webhooks",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "live-secret-key",
   "title": "live secret key (sk_live_)",
   "gate": [
    "sk_live_",
    "rk_live_"
   ],
   "pattern": "\\b[sr]k_live_[A-Za-z0-9]{16,200}",
   "certainty": "high",
   "source": "Stripe and Clerk key formats",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "test-secret-key",
   "title": "test secret key (sk_test_)",
   "gate": [
    "sk_test_",
    "rk_test_"
   ],
   "pattern": "\\b[sr]k_test_[A-Za-z0-9]{16,200}",
   "certainty": "low",
   "source": "Stripe and Clerk key formats",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "webhook-signing-secret",
   "title": "webhook signing secret",
   "gate": [
    "whsec_"
   ],
   "pattern": "\\bwhsec_[A-Za-z0-9+/]{24,100}",
   "certainty": "high",
   "source": "Stripe and Svix secrets",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "google-api-key",
   "title": "Google API key",
   "gate": [
    "AIza"
   ],
   "pattern": "\\bAIza[0-9A-Za-z_-]{35}",
   "certainty": "high",
   "source": "Google API keys",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "google-oauth-secret",
   "title": "Google OAuth client secret",
   "gate": [
    "GOCSPX-"
   ],
   "pattern": "\\bGOCSPX-[A-Za-z0-9_-]{28}",
   "certainty": "high",
   "source": "Google OAuth clients",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "google-oauth-token",
   "title": "Google OAuth access token",
   "gate": [
    "ya29."
   ],
   "pattern": "\\bya29\\.[A-Za-z0-9_-]{40,400}",
   "certainty": "medium",
   "source": "Google OAuth tokens",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "anthropic-key",
   "title": "Anthropic API key",
   "gate": [
    "sk-ant-"
   ],
   "pattern": "\\bsk-ant-[A-Za-z0-9_-]{24,200}",
   "certainty": "high",
   "source": "Anthropic API keys",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "openai-key",
   "title": "OpenAI style API key",
   "gate": [
    "sk-"
   ],
   "pattern": "\\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_]{20,200}",
   "certainty": "high",
   "source": "OpenAI API keys",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "npm-token",
   "title": "npm token",
   "gate": [
    "npm_"
   ],
   "pattern": "\\bnpm_[A-Za-z0-9]{36}\\b",
   "certainty": "high",
   "source": "npm token format",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "pypi-token",
   "title": "PyPI token",
   "gate": [
    "pypi-"
   ],
   "pattern": "\\bpypi-[A-Za-z0-9_-]{50,250}",
   "certainty": "high",
   "source": "PyPI token format",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "sendgrid-key",
   "title": "SendGrid API key",
   "gate": [
    "SG."
   ],
   "pattern": "\\bSG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{32,64}",
   "certainty": "high",
   "source": "SendGrid API keys",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "mailgun-key",
   "title": "Mailgun key",
   "gate": [
    "key-"
   ],
   "pattern": "\\bkey-[0-9a-f]{32}\\b",
   "certainty": "medium",
   "source": "Mailgun API keys",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "telegram-bot-token",
   "title": "Telegram bot token",
   "gate": [
    ":AA"
   ],
   "pattern": "\\b[0-9]{8,10}:AA[A-Za-z0-9_-]{33}\\b",
   "certainty": "high",
   "source": "Telegram bot API",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "digitalocean-token",
   "title": "DigitalOcean token",
   "gate": [
    "dop_v1_",
    "doo_v1_",
    "dor_v1_"
   ],
   "pattern": "\\bdo[opr]_v1_[0-9a-f]{64}",
   "certainty": "high",
   "source": "DigitalOcean token format",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "shopify-token",
   "title": "Shopify token",
   "gate": [
    "shpat_",
    "shpca_",
    "shppa_",
    "shpss_"
   ],
   "pattern": "\\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}",
   "certainty": "high",
   "source": "Shopify access tokens",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "square-token",
   "title": "Square secret",
   "gate": [
    "sq0csp-",
    "sq0atp-"
   ],
   "pattern": "\\bsq0(?:csp|atp)-[A-Za-z0-9_-]{22,50}",
   "certainty": "high",
   "source": "Square credentials",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "hugging-face-token",
   "title": "Hugging Face token",
   "gate": [
    "hf_"
   ],
   "pattern": "\\bhf_[A-Za-z0-9]{30,60}\\b",
   "certainty": "high",
   "source": "Hugging Face tokens",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "databricks-token",
   "title": "Databricks token",
   "gate": [
    "dapi"
   ],
   "pattern": "\\bdapi[0-9a-f]{32}\\b",
   "certainty": "high",
   "source": "Databricks tokens",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "azure-storage-key",
   "title": "Azure storage account key",
   "gate": [
    "AccountKey="
   ],
   "pattern": "AccountKey=[A-Za-z0-9+/]{60,100}={0,2}",
   "certainty": "high",
   "source": "Azure storage connection strings",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "linear-key",
   "title": "Linear API key",
   "gate": [
    "lin_api_"
   ],
   "pattern": "\\blin_api_[A-Za-z0-9]{32,64}",
   "certainty": "high",
   "source": "Linear API keys",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "notion-token",
   "title": "Notion token",
   "gate": [
    "ntn_"
   ],
   "pattern": "\\bntn_[A-Za-z0-9]{40,60}",
   "certainty": "high",
   "source": "Notion integration tokens",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "postman-key",
   "title": "Postman API key",
   "gate": [
    "PMAK-"
   ],
   "pattern": "\\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}",
   "certainty": "high",
   "source": "Postman API keys",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "vault-token",
   "title": "HashiCorp Vault token",
   "gate": [
    "hvs."
   ],
   "pattern": "\\bhvs\\.[A-Za-z0-9_-]{24,200}",
   "certainty": "high",
   "source": "Vault token prefixes",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "grafana-token",
   "title": "Grafana service account token",
   "gate": [
    "glsa_"
   ],
   "pattern": "\\bglsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}",
   "certainty": "high",
   "source": "Grafana service accounts",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "atlassian-token",
   "title": "Atlassian API token",
   "gate": [
    "ATATT3"
   ],
   "pattern": "\\bATATT3[A-Za-z0-9_=-]{50,250}",
   "certainty": "high",
   "source": "Atlassian API tokens",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "figma-token",
   "title": "Figma token",
   "gate": [
    "figd_"
   ],
   "pattern": "\\bfigd_[A-Za-z0-9_-]{30,60}",
   "certainty": "high",
   "source": "Figma tokens",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "private-key",
   "title": "private key",
   "gate": [
    "PRIVATE KEY-----"
   ],
   "pattern": "-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----(?:\\s|\\\\n){0,4}[A-Za-z0-9+/]{6}",
   "certainty": "high",
   "source": "RFC 7468",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "json-web-token",
   "title": "JSON Web Token",
   "gate": [
    "eyJ"
   ],
   "pattern": "\\beyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{16,1000}",
   "certainty": "low",
   "source": "RFC 7519",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "url-password",
   "title": "password in a URL",
   "gate": [
    "://"
   ],
   "pattern": "\\b[a-z][a-z0-9+.-]{1,20}://[^\\s/:@\"'<>{}$]{1,80}:[^\\s/@\"'<>{}$]{3,120}@[A-Za-z0-9.-]{2,100}",
   "certainty": "high",
   "source": "RFC 3986 section 3.2.1",
   "checked": "2026-11-23",
   "verified": true
  },
  {
   "id": "basic-credentials",
   "title": "Basic credentials",
   "gate": [
    "Basic "
   ],
   "pattern": "\\bBasic [A-Za-z0-9+/]{12,300}={0,2}",
   "certainty": "medium",
   "source": "RFC 7617",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "bearer-token",
   "title": "bearer token",
   "gate": [
    "Bearer "
   ],
   "pattern": "\\bBearer [A-Za-z0-9._~+/-]{24,2000}",
   "certainty": "medium",
   "source": "RFC 6750",
   "checked": "2026-11-23",
   "verified": false
  },
  {
   "id": "assigned-credential",
   "title": "credential written out in a text",
   "gate": [
    "password:",
    "password=",
    "Password:",
    "passwd:",
    "secret:",
    "secret=",
    "Secret:",
    "api_key=",
    "api_key:",
    "apikey=",
    "apiKey=",
    "apiKey:",
    "token=",
    "Token:",
    "token:",
    "Api-Key:",
    "API-Key:",
    "API key:",
    "api key:"
   ],
   "pattern": "(?:\\b|_)(?:password|passwd|secret|api[_ -]?key|token)[\"'`*]{0,3} ?[:=] ?[\"'`*]{0,3}[A-Za-z0-9!@#$%^&*_+./~-]{8,200}",
   "certainty": "medium",
   "source": "derived",
   "checked": "2026-11-23",
   "verified": true
  },
  {
   "id": "command-credentials",
   "title": "credentials of a command",
   "gate": [
    " -u ",
    "--user "
   ],
   "pattern": "(?:-u|--user) [\"']?[A-Za-z0-9._@-]{1,60}:[^\\s\"'`$<{\\\\]{8,100}",
   "certainty": "medium",
   "source": "curl(1)",
   "checked": "2026-11-26",
   "verified": true
  }
 ],
 "placeholders": [
  "your",
  "example",
  "sample",
  "placeholder",
  "dummy",
  "fake",
  "redacted",
  "changeme",
  "change_me",
  "change-me",
  "replace",
  "insert",
  "todo",
  "xxx",
  "***",
  "...",
  "…",
  "<",
  "{{",
  "${",
  "abcdef",
  "123456789",
  "01234567",
  "mysecret",
  "my_secret",
  "my-secret",
  "mytoken",
  "my_token",
  "my-token",
  "myapikey",
  "my_api",
  "my-api",
  "mypassword",
  "my-password",
  "some_",
  "some-",
  "secret_here",
  "test_key",
  "test-key",
  "testkey",
  "the_token",
  "foobar",
  "lorem",
  "hidden",
  "deadbeef",
  "qwerty",
  "correct-horse",
  "user:pass",
  "username:password",
  ":password@",
  ":pass@"
 ],
 "plainWords": [
  "string",
  "password",
  "secret",
  "token",
  "null",
  "none",
  "true",
  "false",
  "bearer",
  "jwt",
  "apikey",
  "api_key",
  "test",
  "value",
  "text",
  "undefined",
  "key",
  "-",
  "pass",
  "passw0rd",
  "password123",
  "p@ssw0rd",
  "hunter2",
  "12345",
  "123456",
  "1234",
  "abc",
  "abc123",
  "foo",
  "bar"
 ]
};
