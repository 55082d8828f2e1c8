// Generated from rules/lexicons/objects.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/objects.types.ts";

export const objects: Lexicon = {
 "source": "own list, read from how published tools and operations name things",
 "checked": "2026-11-23",
 "objects": [
  {
   "object": "secret",
   "language": "en",
   "words": [
    "client key",
    "hmac key",
    "hmac",
    "password",
    "passwd",
    "passcode",
    "passphrase",
    "secret",
    "api key",
    "apikey",
    "access key",
    "private key",
    "secret key",
    "ssh key",
    "gpg key",
    "signing key",
    "deploy key",
    "encryption key",
    "service key",
    "master key",
    "admin key",
    "function key",
    "publishable key",
    "public ssh key",
    "token",
    "access token",
    "refresh token",
    "bearer token",
    "api token",
    "oauth token",
    "auth token",
    "id token",
    "jwt",
    "credential",
    "connection string",
    "environment variable",
    "env var",
    "seed phrase",
    "mnemonic",
    "keystore",
    "otp",
    "totp",
    "one time password",
    "one time code",
    "backup code",
    "recovery code",
    "passkey",
    "pin code",
    "client secret",
    "webhook secret",
    "signing secret",
    "shared key",
    "sas token",
    "kubeconfig",
    "vault secret",
    "license key",
    "keypair",
    "key pair",
    "sign in token",
    "actor token",
    "session token",
    "testing token",
    "app password",
    "connection key",
    "account key",
    "storage key",
    "registration token",
    "remove token",
    "provisioning key",
    "activation key",
    "credential list",
    "credential list mapping",
    "jitconfig",
    "jit config",
    "ephemeral key",
    "account link",
    "onboarding link",
    "mnemonic phrase",
    "recovery phrase",
    "secret phrase",
    "secret version",
    "secret value",
    "key material",
    "raw key",
    "vault kv",
    "kv secret",
    "vault entry",
    "vault item",
    "service account key",
    "hmac secret",
    "session key",
    "shared secret",
    "root password",
    "admin password",
    "wifi password",
    "door code",
    "access code",
    "unlock code",
    "recovery key",
    "break glass account",
    "break glass",
    "signing certificate",
    "client certificate",
    "personal access token",
    "certificate private key",
    "keychain",
    "magic link",
    "reset link",
    "password reset link",
    "sign in link",
    "signin link",
    "recovery link",
    "activation link",
    "login link",
    "auth code",
    "authorization code",
    "sas url"
   ]
  },
  {
   "object": "secret",
   "language": "en",
   "doubtful": true,
   "words": [
    "env",
    "key",
    "certificate",
    "cookie",
    "dotenv",
    "environment",
    "code"
   ]
  },
  {
   "object": "authentication",
   "language": "en",
   "words": [
    "mfa",
    "2fa",
    "totp",
    "two factor",
    "two factor authentication",
    "multi factor",
    "multifactor",
    "multi factor authentication",
    "sign in",
    "login",
    "sign up",
    "user session",
    "signin",
    "signup",
    "login session",
    "auth session",
    "portal session",
    "active session",
    "web session",
    "sso",
    "saml",
    "oauth",
    "oauth flow",
    "oauth app",
    "oauth application",
    "oauth client",
    "relying party",
    "trusted device",
    "oidc",
    "oidc provider",
    "oauth provider",
    "identity provider",
    "idp",
    "sso connection",
    "saml connection",
    "enterprise connection",
    "social connection",
    "webauthn",
    "authenticator",
    "authenticator app",
    "auth provider",
    "authentication provider",
    "authentication method",
    "auth factor",
    "factor",
    "verification code",
    "jwks",
    "jwt template",
    "session template",
    "jwt key",
    "authentication",
    "auth",
    "password policy",
    "federated identity",
    "identity federation",
    "workload identity",
    "device code",
    "sign on policy",
    "impersonation",
    "instance restriction",
    "sign up restriction"
   ]
  },
  {
   "object": "authentication",
   "language": "en",
   "doubtful": true,
   "words": [
    "session",
    "verification",
    "identity",
    "m2m",
    "machine"
   ]
  },
  {
   "object": "right",
   "language": "en",
   "words": [
    "role",
    "role set",
    "role mapping",
    "access policy rule",
    "permission",
    "role assignment",
    "role definition",
    "access right",
    "privilege",
    "membership",
    "collaborator",
    "acl",
    "access control list",
    "access policy",
    "team member",
    "org member",
    "organization member",
    "group member",
    "workspace member",
    "project member",
    "group membership",
    "organization membership",
    "team membership",
    "iam policy",
    "iam role",
    "iam binding",
    "service account",
    "service principal",
    "admin role",
    "entitlement",
    "oauth scope",
    "sharing permission",
    "access level",
    "access grant",
    "app role",
    "project access",
    "repository access",
    "access request",
    "access binding",
    "rbac",
    "cluster role",
    "role binding",
    "cluster role binding",
    "guest access",
    "delegated permission",
    "app role assignment",
    "access rule",
    "admin right",
    "share permission",
    "organization owner",
    "security manager",
    "push restriction",
    "database user",
    "db user",
    "sql user",
    "login role",
    "outside collaborator",
    "collaboration"
   ]
  },
  {
   "object": "right",
   "language": "en",
   "doubtful": true,
   "words": [
    "member",
    "grant",
    "admin",
    "owner",
    "access",
    "user access"
   ]
  },
  {
   "object": "money",
   "language": "en",
   "words": [
    "external account",
    "bank account",
    "payment",
    "refund",
    "payout",
    "invoice",
    "invoice item",
    "charge",
    "checkout session",
    "payment intent",
    "payment link",
    "payment method",
    "setup intent",
    "bank transfer",
    "wire transfer",
    "money transfer",
    "fund",
    "money",
    "credit note",
    "coupon",
    "promotion code",
    "purchase",
    "purchase order",
    "sales order",
    "subscription item",
    "dispute",
    "chargeback",
    "billing",
    "checkout",
    "credit card",
    "debit",
    "donation",
    "wire",
    "bill",
    "expense claim",
    "salary",
    "payroll",
    "tax invoice",
    "direct debit",
    "topup",
    "crypto",
    "usdc",
    "usdt",
    "eth",
    "btc",
    "sol",
    "lamport",
    "swap",
    "limit order",
    "market order",
    "stop order",
    "stop loss",
    "take profit",
    "trailing stop",
    "bracket order",
    "trading order",
    "trade order",
    "sell order",
    "buy order",
    "gift card",
    "budget alert spend",
    "bank transaction",
    "journal entry",
    "manual journal",
    "quote",
    "subscription plan",
    "prepayment",
    "overpayment",
    "transfer reversal",
    "reversal",
    "invoiceitem",
    "reimbursement",
    "expense report",
    "financial transaction",
    "transaction fee",
    "payment request",
    "transfer money",
    "payment card",
    "position",
    "leverage",
    "margin",
    "issuing card",
    "bid",
    "bet",
    "wager",
    "crypto token",
    "liquidity",
    "airdrop",
    "reload",
    "service subscription",
    "billing subscription",
    "customer subscription"
   ]
  },
  {
   "object": "money",
   "language": "en",
   "doubtful": true,
   "words": [
    "subscription",
    "order",
    "tip",
    "discount",
    "transaction",
    "transfer",
    "price",
    "plan",
    "balance",
    "credit",
    "trade",
    "capture",
    "cart",
    "tax",
    "fee",
    "position",
    "quote",
    "reload",
    "token transfer",
    "booking",
    "reservation",
    "flight",
    "ticket purchase",
    "nft",
    "asset transfer",
    "bill",
    "card",
    "stock",
    "share"
   ]
  },
  {
   "object": "infrastructure",
   "language": "en",
   "words": [
    "server",
    "instance",
    "vm",
    "virtual machine",
    "droplet",
    "cluster",
    "node pool",
    "nodepool",
    "load balancer",
    "dns",
    "dns record",
    "dns zone",
    "domain record",
    "nameserver",
    "firewall",
    "firewall rule",
    "security group",
    "network acl",
    "vpc",
    "subnet",
    "vnet",
    "virtual network",
    "network interface",
    "floating ip",
    "elastic ip",
    "ip address",
    "static ip",
    "kubernetes",
    "namespace",
    "pod",
    "daemonset",
    "statefulset",
    "replicaset",
    "replica set",
    "replica",
    "dyno",
    "process type",
    "formation",
    "ingress",
    "app service",
    "web app",
    "function app",
    "hypervisor",
    "gpu",
    "bare metal",
    "nat gateway",
    "vpn",
    "vpn gateway",
    "route table",
    "auto scaling group",
    "autoscaler",
    "autoscaling",
    "load balancing",
    "firmware",
    "firmware image",
    "cdn",
    "reverse proxy",
    "app platform",
    "forwarding rule",
    "forwarding policy",
    "traffic policy",
    "waf",
    "waf rule",
    "edge gateway",
    "self hosted runner",
    "security policy",
    "network policy",
    "kubernetes cluster",
    "database cluster",
    "resource group",
    "infrastructure",
    "load test agent",
    "ingress rule",
    "switch port",
    "access point",
    "ssid",
    "vlan",
    "private endpoint",
    "systemd service",
    "process group",
    "manifest",
    "kubernetes manifest",
    "k8s manifest",
    "helm chart",
    "helm release"
   ]
  },
  {
   "object": "infrastructure",
   "language": "en",
   "doubtful": true,
   "words": [
    "scale",
    "tunnel",
    "region",
    "peering",
    "stack",
    "compute",
    "router",
    "runner",
    "terraform",
    "daemon",
    "appliance",
    "deployment",
    "service",
    "container",
    "domain",
    "network",
    "node",
    "database",
    "zone",
    "machine",
    "host",
    "environment",
    "application",
    "app",
    "certificate",
    "endpoint",
    "device",
    "proxy",
    "process",
    "rule",
    "stack",
    "release",
    "backup",
    "volume",
    "disk",
    "snapshot",
    "image"
   ]
  },
  {
   "object": "governance",
   "language": "en",
   "words": [
    "organization setting",
    "org setting",
    "instance setting",
    "account setting",
    "workspace setting",
    "tenant setting",
    "system setting",
    "global setting",
    "maintenance",
    "maintenance mode",
    "site setting",
    "server setting",
    "admin setting",
    "security setting",
    "system configuration",
    "global configuration",
    "company setting",
    "enterprise setting",
    "organization policy",
    "org policy",
    "compliance policy",
    "retention policy",
    "audit log setting",
    "branch protection",
    "branch protection rule",
    "ruleset",
    "protected branch",
    "allowlist",
    "blocklist",
    "allow list",
    "block list",
    "ip allow",
    "session timeout",
    "idle timeout",
    "retention",
    "log retention",
    "denylist",
    "ip allow list",
    "ip allowlist",
    "payout setting",
    "payment setting",
    "quota",
    "rate limit",
    "tenant",
    "actions permission",
    "instance config",
    "domain verification",
    "email domain",
    "interaction limit",
    "interaction restriction",
    "code security configuration",
    "sso setting",
    "repository ruleset",
    "organization ruleset",
    "enterprise",
    "brand",
    "custom domain",
    "security configuration",
    "conditional access policy",
    "device policy",
    "data retention",
    "network zone",
    "trusted origin",
    "log streaming",
    "admin console",
    "trusted domain",
    "allowlist identifier",
    "blocklist identifier",
    "server parameter",
    "system parameter",
    "kernel parameter",
    "cluster setting",
    "database parameter",
    "site config",
    "server configuration",
    "platform setting"
   ]
  },
  {
   "object": "governance",
   "language": "en",
   "doubtful": true,
   "words": [
    "setting",
    "configuration",
    "config",
    "organization",
    "policy",
    "feature flag",
    "flag",
    "webhook",
    "account",
    "preference"
   ]
  },
  {
   "object": "user",
   "language": "en",
   "words": [
    "user",
    "account",
    "customer account",
    "employee",
    "profile",
    "user account",
    "tenant user",
    "admin user",
    "organization user",
    "guest user",
    "person",
    "seat",
    "team",
    "chat member",
    "participant"
   ]
  },
  {
   "object": "message",
   "language": "en",
   "words": [
    "email",
    "e mail",
    "mail",
    "message",
    "sms",
    "mms",
    "text message",
    "notification",
    "push notification",
    "invitation",
    "invite",
    "tweet",
    "comment",
    "reply",
    "dm",
    "direct message",
    "announcement",
    "newsletter",
    "broadcast",
    "phone call",
    "fax",
    "whatsapp",
    "whatsapp message",
    "slack message",
    "chat message",
    "discord message",
    "push",
    "toot",
    "thread reply",
    "channel message",
    "group message",
    "email campaign",
    "voice call",
    "outbound call",
    "feedback",
    "inquiry",
    "contact form",
    "support ticket reply",
    "voice message",
    "sticker",
    "voicemail",
    "survey invitation",
    "review comment",
    "issue comment",
    "discussion comment",
    "pull request comment",
    "status post",
    "linkedin post",
    "facebook post",
    "instagram post",
    "social post",
    "social media post",
    "chat",
    "mail message",
    "meeting invitation",
    "story",
    "reel",
    "sms message",
    "email message",
    "flex message",
    "note to user",
    "discussion post",
    "telegram message",
    "letter",
    "postcard",
    "signature request",
    "envelope"
   ]
  },
  {
   "object": "message",
   "language": "en",
   "doubtful": true,
   "words": [
    "post",
    "alert",
    "call",
    "campaign",
    "chat",
    "thread",
    "discussion",
    "push",
    "story",
    "status",
    "letter",
    "feedback",
    "push"
   ]
  },
  {
   "object": "container",
   "language": "en",
   "words": [
    "metadata instance",
    "template instance",
    "process instance",
    "draft",
    "template",
    "folder",
    "label",
    "filter",
    "channel",
    "list",
    "rule",
    "group",
    "segment",
    "audience",
    "contact",
    "category",
    "tag",
    "setting",
    "thread",
    "signature",
    "mailbox",
    "property",
    "domain",
    "topic",
    "schema",
    "format",
    "type",
    "page",
    "queue",
    "document",
    "section",
    "board",
    "table",
    "view",
    "field",
    "column",
    "file",
    "schedule",
    "subscription",
    "reminder",
    "status",
    "flow",
    "rich menu"
   ]
  },
  {
   "object": "code",
   "language": "en",
   "words": [
    "code",
    "script",
    "command",
    "shell command",
    "shell",
    "bash",
    "terminal",
    "sql",
    "sql statement",
    "sql query",
    "sql command",
    "cypher",
    "javascript",
    "js",
    "python",
    "python code",
    "javascript code",
    "expression",
    "code snippet",
    "program",
    "binary",
    "executable",
    "powershell",
    "cmd",
    "command line",
    "terminal command",
    "cli command",
    "raw query",
    "shell script",
    "arbitrary code",
    "stored procedure",
    "macro",
    "bash command",
    "cli",
    "ssh command",
    "ssh",
    "php",
    "ruby",
    "lua",
    "r code",
    "applescript",
    "matlab",
    "adb",
    "adb shell",
    "gdscript",
    "menu item",
    "kubectl command",
    "aws command",
    "repl",
    "code cell",
    "payload",
    "exploit",
    "process",
    "nmap",
    "osascript",
    "graphql",
    "write query",
    "ddl",
    "dml",
    "mutation",
    "aql",
    "migration",
    "database migration",
    "http request",
    "api request",
    "api call",
    "api",
    "rpc",
    "method",
    "tool",
    "rest api",
    "transaction script",
    "gql",
    "procedure"
   ]
  },
  {
   "object": "job",
   "language": "en",
   "words": [
    "sim",
    "macos",
    "ios",
    "ui test",
    "e2e",
    "workflow",
    "agent",
    "job",
    "pipeline",
    "automation",
    "workflow run",
    "workflow dispatch event",
    "repository dispatch event",
    "dispatch event",
    "pipeline run",
    "dag",
    "dag run",
    "playbook",
    "runbook",
    "lambda",
    "lambda function",
    "cloud function",
    "flow",
    "task run",
    "actor",
    "actor run",
    "scenario",
    "batch job",
    "build",
    "test suite",
    "test",
    "unit test",
    "training job",
    "fine tuning job",
    "thread run",
    "assistant run",
    "experiment",
    "ci",
    "action run",
    "workflow dispatch",
    "crawl job",
    "swarm",
    "subagent",
    "sub agent",
    "bot",
    "cron job",
    "simulation job",
    "app",
    "application",
    "project",
    "server",
    "simulator",
    "emulator",
    "container",
    "package",
    "dependency",
    "plugin",
    "extension",
    "load test",
    "dev server",
    "device",
    "tests",
    "recipe",
    "routine",
    "spark job",
    "notebook run",
    "evaluation run",
    "e2e test",
    "scene",
    "game",
    "robot",
    "zap",
    "step function",
    "state machine",
    "process",
    "run",
    "worker",
    "browser",
    "task"
   ]
  },
  {
   "object": "inquiry",
   "language": "en",
   "words": [
    "retrieval",
    "retrieval operation",
    "connectivity",
    "regex",
    "regexp",
    "endpoint test",
    "hypothesis",
    "trace",
    "tracing",
    "profiling",
    "search",
    "report",
    "analysis",
    "query",
    "web search",
    "calculation",
    "lookup",
    "health check",
    "healthcheck",
    "benchmark",
    "diagnostic",
    "diagnosis",
    "comparison",
    "backtest",
    "screener",
    "forecast",
    "check",
    "validation",
    "inquiry",
    "statistic",
    "search query",
    "inspection",
    "read query",
    "select query",
    "lighthouse audit",
    "lighthouse",
    "audit",
    "assessment",
    "simulation",
    "estimate",
    "review",
    "similarity search",
    "semantic search",
    "vector search",
    "scan",
    "security scan",
    "lint",
    "linter",
    "performance trace",
    "prediction",
    "inference",
    "model",
    "preview",
    "listing",
    "test connection",
    "connection test",
    "evaluation",
    "investigation",
    "traceroute",
    "speed test",
    "survey",
    "request for data",
    "explain plan",
    "aggregation",
    "jql search",
    "discovery",
    "regression",
    "correlation",
    "metric",
    "metrics query",
    "promql",
    "promql query",
    "kql",
    "kql query",
    "logql query",
    "sparql query",
    "count",
    "natural language query",
    "research",
    "deep research",
    "thinking",
    "reasoning",
    "chain of thought"
   ]
  },
  {
   "object": "feature",
   "language": "en",
   "words": [
    "whitespace",
    "white space",
    "extra space",
    "double space",
    "trailing space",
    "leading space",
    "blank line",
    "empty line",
    "newline",
    "line break",
    "indentation",
    "html tag",
    "xml tag",
    "markup",
    "stopword",
    "stop word",
    "punctuation",
    "accent",
    "diacritic",
    "emoji",
    "noise",
    "background noise",
    "background",
    "image background",
    "watermark",
    "silence",
    "silent passage",
    "silent part",
    "formatting",
    "exif",
    "exif data",
    "exif metadata",
    "backslash",
    "backslash escape",
    "escape sequence",
    "ansi code",
    "control character",
    "special character",
    "non ascii character",
    "bom",
    "vocal",
    "filler word",
    "red eye",
    "blemish",
    "capitalization",
    "typo",
    "spelling",
    "grammar"
   ]
  },
  {
   "object": "feature",
   "language": "en",
   "doubtful": true,
   "words": [
    "space",
    "tag",
    "duplicate",
    "duplicate row",
    "duplicate line",
    "duplicate value",
    "null",
    "null value",
    "null column",
    "null row",
    "empty row",
    "empty column",
    "nan",
    "missing value",
    "column",
    "row",
    "line",
    "word",
    "character",
    "digit",
    "number",
    "prefix",
    "suffix",
    "quote",
    "url",
    "link",
    "pii",
    "personal data",
    "personal information",
    "sensitive data",
    "key",
    "attribute",
    "blank",
    "outlier",
    "metadata",
    "comment",
    "html",
    "css",
    "script",
    "style"
   ]
  },
  {
   "object": "publication",
   "language": "en",
   "words": [
    "post",
    "article",
    "blog",
    "blog post",
    "site",
    "website",
    "page",
    "video",
    "package",
    "tweet",
    "listing",
    "story",
    "podcast",
    "reel",
    "photo",
    "thread"
   ]
  },
  {
   "object": "secret",
   "language": "en",
   "words": [
    "pre signed url",
    "presigned url",
    "signed url",
    "signed download url",
    "signed upload url",
    "config var",
    "login code",
    "sign in code",
    "unseal key",
    "root key",
    "data key",
    "secret id",
    "puk",
    "sim pin",
    "card pin",
    "temporary access pass",
    "bootstrap token",
    "join token",
    "enrollment token",
    "enrolment token",
    "deploy token",
    "runner token",
    "pull secret",
    "image pull secret",
    "shared access key",
    "magic code",
    "hsm key",
    "key share",
    "root token",
    "join key",
    "pairing code",
    "device secret",
    "bot token",
    "keytab",
    "wallet key"
   ]
  },
  {
   "object": "authentication",
   "language": "en",
   "words": [
    "public key",
    "pubkey",
    "authorized key",
    "redirect uri",
    "second factor",
    "security key",
    "hardware key",
    "fido key",
    "biometric",
    "face id",
    "backup email",
    "recovery email",
    "recovery phone",
    "security question",
    "password reset",
    "trusted browser",
    "trusted computer",
    "remembered device",
    "signing identity",
    "ca certificate",
    "root certificate",
    "intermediate certificate",
    "tls certificate",
    "ssl certificate",
    "x509 certificate",
    "ssh certificate",
    "mtls certificate",
    "certificate authority",
    "certificate signing request",
    "csr",
    "trust store",
    "truststore",
    "trust anchor",
    "key ring",
    "keyring",
    "key vault",
    "kms key",
    "customer managed key",
    "crypto key",
    "cryptographic key",
    "key version",
    "wrapping key",
    "session cookie",
    "remember me",
    "service credential",
    "passwordless login",
    "client registration",
    "api client",
    "identity link",
    "linked identity",
    "login provider",
    "sign in method",
    "login method",
    "step up authentication",
    "reauthentication",
    "account recovery",
    "captcha bypass",
    "refresh session",
    "user login",
    "host key",
    "known host",
    "certificate profile",
    "certificate template",
    "scim",
    "ldap",
    "kerberos",
    "radius",
    "directory sync"
   ]
  },
  {
   "object": "right",
   "language": "en",
   "words": [
    "permission set",
    "permission boundary",
    "permission group",
    "access package",
    "access scope",
    "access list",
    "access control",
    "access entry",
    "edit right",
    "viewing right",
    "sharing",
    "link sharing",
    "external sharing",
    "calendar sharing",
    "share link",
    "sharing link",
    "public link",
    "guest link",
    "invite link",
    "invitation link",
    "join link",
    "sharing setting",
    "ownership",
    "mailbox delegate",
    "power of attorney",
    "signatory",
    "administrator",
    "moderator",
    "maintainer",
    "co owner",
    "co host",
    "policy binding",
    "policy attachment",
    "managed policy",
    "inline policy",
    "bucket policy",
    "resource policy",
    "queue policy",
    "topic policy",
    "key policy",
    "trust policy",
    "service control policy",
    "sudoer",
    "sudo right",
    "file mode",
    "grantee",
    "user assignment",
    "group assignment",
    "grant option",
    "row level security",
    "row level policy",
    "row policy",
    "masking policy",
    "send as right",
    "impersonation right",
    "api scope",
    "app consent",
    "admin consent",
    "oauth consent",
    "oauth grant",
    "role grant",
    "admin access",
    "write access",
    "read access",
    "full access",
    "editor access",
    "viewer access",
    "delegated access",
    "proxy access",
    "emergency access",
    "break glass access",
    "jit access",
    "just in time access",
    "authorized user",
    "authorised user",
    "project owner",
    "group owner",
    "organization admin",
    "tenant admin",
    "super admin",
    "repository permission",
    "folder permission",
    "calendar permission",
    "trust relationship",
    "elevated access",
    "public access",
    "anonymous access",
    "room access",
    "building access",
    "vault access",
    "seat assignment",
    "sod exception"
   ]
  },
  {
   "object": "right",
   "language": "en",
   "doubtful": true,
   "words": [
    "delegate",
    "viewer",
    "editor",
    "guest",
    "contributor",
    "approver",
    "guardian",
    "scope",
    "consent",
    "principal",
    "license assignment",
    "licence assignment",
    "visibility"
   ]
  },
  {
   "object": "money",
   "language": "en",
   "words": [
    "rent",
    "membership due",
    "mandate",
    "payee",
    "beneficiary",
    "card limit",
    "spending limit",
    "spend limit",
    "credit limit",
    "overdraft",
    "loan",
    "mortgage",
    "instalment",
    "installment",
    "repayment",
    "escrow",
    "card hold",
    "authorization hold",
    "preauthorization",
    "settlement",
    "remittance",
    "cheque",
    "gratuity",
    "surcharge",
    "late fee",
    "service fee",
    "application fee",
    "platform fee",
    "toll",
    "customs duty",
    "free trial",
    "paid plan",
    "billing agreement",
    "payment source",
    "bank detail",
    "debt",
    "write off",
    "cash advance",
    "paycheck",
    "wage",
    "pension contribution",
    "stipend",
    "per diem",
    "mileage claim",
    "ad spend",
    "ad budget",
    "validator stake",
    "premium payment",
    "domain registration",
    "credit pack",
    "account credit",
    "store credit",
    "promo credit",
    "virtual card",
    "prepaid card",
    "debit card",
    "corporate card",
    "payment plan",
    "instalment plan",
    "installment plan",
    "standing order",
    "money order",
    "oco order",
    "conditional order",
    "futures order",
    "basket order",
    "gift voucher",
    "paid seat",
    "recipient account",
    "payout account",
    "payout method",
    "payout schedule",
    "payment token",
    "payment run",
    "payroll run",
    "payment batch",
    "billing profile",
    "billing account",
    "payment profile",
    "card on file",
    "saved card",
    "stored card",
    "savings plan",
    "reserved instance",
    "capacity reservation",
    "subscription add on",
    "recurring payment",
    "scheduled payment",
    "vendor bill",
    "supplier bill",
    "prepaid balance",
    "wallet balance",
    "phone credit",
    "airtime",
    "margin loan",
    "claim payment",
    "cash"
   ]
  },
  {
   "object": "money",
   "language": "en",
   "doubtful": true,
   "words": [
    "hold",
    "trial",
    "expense",
    "voucher",
    "premium",
    "bonus",
    "allowance",
    "tariff",
    "cashback",
    "usage record",
    "meter event",
    "penalty",
    "domain transfer"
   ]
  },
  {
   "object": "infrastructure",
   "language": "en",
   "words": [
    "ami",
    "machine image",
    "block storage",
    "message broker",
    "service mesh",
    "api gateway",
    "static route",
    "vpn connection",
    "vpn tunnel",
    "transit gateway",
    "direct connect",
    "zone record",
    "mx record",
    "cname",
    "cname record",
    "txt record",
    "ptr record",
    "a record",
    "backend pool",
    "origin pool",
    "target group",
    "cdn distribution",
    "cdn zone",
    "ddos protection",
    "spf record",
    "smtp relay",
    "bastion",
    "kernel module",
    "bios",
    "bmc",
    "firmware update",
    "os update",
    "os patch",
    "patch baseline",
    "configmap",
    "config map",
    "node taint",
    "node label",
    "node group",
    "worker node",
    "control plane",
    "deployment slot",
    "capacity provider",
    "traffic split",
    "traffic weight",
    "log drain",
    "log sink",
    "ingress controller",
    "helm repository",
    "bgp session",
    "network peering",
    "vpc peering",
    "hosted zone",
    "scaling policy",
    "scaling rule",
    "autoscaling policy",
    "launch template",
    "routing table",
    "waf policy",
    "page rule",
    "rate limiting rule",
    "bot rule",
    "ssl policy",
    "db instance",
    "database instance",
    "database replica",
    "custom resource",
    "rollout",
    "canary",
    "compute node",
    "switch configuration",
    "port forward",
    "port forwarding"
   ]
  },
  {
   "object": "governance",
   "language": "en",
   "words": [
    "log level",
    "feature flag",
    "allowed origin",
    "mail domain",
    "lifecycle rule",
    "lifecycle policy",
    "retention rule",
    "backup policy",
    "snapshot policy",
    "kill switch",
    "maintenance window",
    "legal hold",
    "data residency",
    "org wide setting",
    "default setting",
    "system default"
   ]
  },
  {
   "object": "secret",
   "language": "zh",
   "words": [
    "密码",
    "密钥",
    "令牌",
    "凭证",
    "凭据",
    "验证码",
    "口令",
    "密鑰",
    "密碼",
    "环境变量",
    "私钥",
    "访问密钥"
   ]
  },
  {
   "object": "authentication",
   "language": "zh",
   "words": [
    "会话令牌",
    "登录会话",
    "单点登录",
    "多因素",
    "双因素",
    "登录",
    "身份提供商"
   ]
  },
  {
   "object": "right",
   "language": "zh",
   "words": [
    "权限",
    "角色",
    "成员资格",
    "團隊成員",
    "協作者",
    "协作者",
    "團隊權限"
   ]
  },
  {
   "object": "money",
   "language": "zh",
   "words": [
    "付款",
    "退款",
    "发票",
    "账单",
    "订单",
    "支付",
    "資金",
    "资金",
    "转账",
    "余额",
    "优惠券",
    "工资",
    "贷款",
    "保费",
    "押金",
    "银行卡",
    "款项"
   ]
  },
  {
   "object": "infrastructure",
   "language": "zh",
   "words": [
    "服务器",
    "实例",
    "集群",
    "防火墙",
    "域名解析",
    "虚拟机",
    "负载均衡",
    "主机",
    "伺服器",
    "安全组",
    "容器",
    "节点",
    "路由器",
    "网关",
    "生产环境"
   ]
  },
  {
   "object": "inquiry",
   "language": "zh",
   "words": [
    "扫描",
    "巡检",
    "检查",
    "检索",
    "搜索",
    "诊断",
    "分析",
    "测速",
    "评估",
    "体检"
   ]
  },
  {
   "object": "inquiry",
   "language": "ja",
   "words": [
    "検索",
    "診断",
    "分析",
    "点検",
    "検査",
    "スキャン",
    "評価"
   ]
  },
  {
   "object": "inquiry",
   "language": "ko",
   "words": [
    "검색",
    "진단",
    "분석",
    "점검",
    "검사",
    "스캔",
    "평가"
   ]
  },
  {
   "object": "governance",
   "language": "zh",
   "words": [
    "系统设置",
    "组织设置",
    "全局配置",
    "系统配置"
   ]
  },
  {
   "object": "user",
   "language": "zh",
   "words": [
    "用户",
    "账号",
    "账户",
    "员工",
    "帳號",
    "会员",
    "成员",
    "学员"
   ]
  },
  {
   "object": "message",
   "language": "zh",
   "words": [
    "邮件",
    "消息",
    "短信",
    "通知",
    "评论",
    "邀请",
    "郵件",
    "訊息",
    "公告"
   ]
  },
  {
   "object": "container",
   "language": "zh",
   "words": [
    "草稿",
    "模板",
    "文件夹",
    "标签"
   ]
  },
  {
   "object": "code",
   "language": "zh",
   "words": [
    "代码",
    "命令",
    "脚本",
    "SQL",
    "指令",
    "程式碼",
    "终端"
   ]
  },
  {
   "object": "job",
   "language": "zh",
   "words": [
    "工作流",
    "任务",
    "流水线",
    "智能体",
    "作业",
    "流程"
   ]
  },
  {
   "object": "secret",
   "language": "ja",
   "words": [
    "パスワード",
    "トークン",
    "シークレット",
    "APIキー",
    "秘密鍵",
    "認証情報",
    "環境変数",
    "アクセスキー"
   ]
  },
  {
   "object": "authentication",
   "language": "ja",
   "words": [
    "ログインセッション",
    "多要素認証",
    "二要素認証",
    "シングルサインオン"
   ]
  },
  {
   "object": "right",
   "language": "ja",
   "words": [
    "権限",
    "ロール",
    "メンバーシップ",
    "アクセス権"
   ]
  },
  {
   "object": "money",
   "language": "ja",
   "words": [
    "支払い",
    "決済",
    "返金",
    "請求書",
    "料金",
    "サブスクリプション",
    "注文",
    "代金",
    "送金",
    "振込",
    "口座",
    "残高",
    "給与",
    "定期購読",
    "金額"
   ]
  },
  {
   "object": "infrastructure",
   "language": "ja",
   "words": [
    "サーバー",
    "サーバ",
    "インスタンス",
    "クラスタ",
    "ファイアウォール",
    "DNS",
    "仮想マシン",
    "ロードバランサ",
    "ルーター",
    "ノード",
    "コンテナ",
    "本番環境"
   ]
  },
  {
   "object": "governance",
   "language": "ja",
   "words": [
    "組織設定",
    "組織の設定",
    "システム設定",
    "全体設定"
   ]
  },
  {
   "object": "user",
   "language": "ja",
   "words": [
    "ユーザー",
    "ユーザ",
    "アカウント",
    "利用者",
    "会員",
    "従業員",
    "社員"
   ]
  },
  {
   "object": "message",
   "language": "ja",
   "words": [
    "メール",
    "メッセージ",
    "通知",
    "コメント",
    "招待",
    "お知らせ",
    "電話",
    "SMS",
    "案内状"
   ]
  },
  {
   "object": "container",
   "language": "ja",
   "words": [
    "下書き",
    "テンプレート",
    "フォルダ"
   ]
  },
  {
   "object": "code",
   "language": "ja",
   "words": [
    "コード",
    "コマンド",
    "スクリプト",
    "SQL",
    "シェル"
   ]
  },
  {
   "object": "job",
   "language": "ja",
   "words": [
    "ワークフロー",
    "ジョブ",
    "パイプライン",
    "エージェント"
   ]
  },
  {
   "object": "secret",
   "language": "ko",
   "words": [
    "비밀번호",
    "토큰",
    "시크릿",
    "API 키",
    "비밀키",
    "자격 증명",
    "환경 변수",
    "액세스 키"
   ]
  },
  {
   "object": "right",
   "language": "ko",
   "words": [
    "권한",
    "역할",
    "멤버십"
   ]
  },
  {
   "object": "money",
   "language": "ko",
   "words": [
    "결제",
    "환불",
    "송장",
    "청구서",
    "요금",
    "대금",
    "구독료",
    "송금",
    "이체",
    "계좌",
    "잔액",
    "급여",
    "주문",
    "보험료"
   ]
  },
  {
   "object": "infrastructure",
   "language": "ko",
   "words": [
    "서버",
    "인스턴스",
    "클러스터",
    "방화벽",
    "가상 머신",
    "DNS"
   ]
  },
  {
   "object": "governance",
   "language": "ko",
   "words": [
    "조직 설정",
    "시스템 설정"
   ]
  },
  {
   "object": "user",
   "language": "ko",
   "words": [
    "사용자",
    "계정",
    "회원",
    "직원",
    "이용자"
   ]
  },
  {
   "object": "message",
   "language": "ko",
   "words": [
    "이메일",
    "메일",
    "메시지",
    "문자",
    "알림",
    "댓글",
    "초대"
   ]
  },
  {
   "object": "container",
   "language": "ko",
   "words": [
    "초안",
    "템플릿",
    "폴더"
   ]
  },
  {
   "object": "code",
   "language": "ko",
   "words": [
    "코드",
    "명령",
    "스크립트",
    "SQL",
    "셸"
   ]
  },
  {
   "object": "job",
   "language": "ko",
   "words": [
    "워크플로",
    "작업",
    "파이프라인",
    "에이전트"
   ]
  },
  {
   "object": "secret",
   "language": "es",
   "words": [
    "contrasena",
    "clave",
    "clave api",
    "credencial",
    "secreto",
    "codigo de verificacion"
   ]
  },
  {
   "object": "right",
   "language": "es",
   "words": [
    "permiso",
    "rol",
    "membresia",
    "derecho",
    "acceso"
   ]
  },
  {
   "object": "money",
   "language": "es",
   "words": [
    "pago",
    "reembolso",
    "factura",
    "cobro",
    "suscripcion",
    "pedido",
    "dinero",
    "fondo",
    "tarjeta",
    "importe",
    "saldo",
    "nomina",
    "transferencia",
    "recibo",
    "cuota",
    "prestamo"
   ]
  },
  {
   "object": "infrastructure",
   "language": "es",
   "words": [
    "servidor",
    "instancia",
    "cortafuego",
    "maquina virtual",
    "dominio",
    "contenedor",
    "nodo",
    "cluster",
    "router"
   ]
  },
  {
   "object": "user",
   "language": "es",
   "words": [
    "usuario",
    "cuenta",
    "empleado",
    "socio",
    "miembro"
   ]
  },
  {
   "object": "message",
   "language": "es",
   "words": [
    "correo",
    "mensaje",
    "correo electronico",
    "notificacion",
    "comentario",
    "invitacion"
   ]
  },
  {
   "object": "container",
   "language": "es",
   "words": [
    "borrador",
    "plantilla",
    "carpeta"
   ]
  },
  {
   "object": "code",
   "language": "es",
   "words": [
    "codigo",
    "comando",
    "consulta sql"
   ]
  },
  {
   "object": "job",
   "language": "es",
   "words": [
    "flujo",
    "flujo de trabajo",
    "tarea",
    "agente",
    "trabajo"
   ]
  },
  {
   "object": "secret",
   "language": "pt",
   "words": [
    "senha",
    "chave",
    "chave de api",
    "credencial",
    "segredo"
   ]
  },
  {
   "object": "right",
   "language": "pt",
   "words": [
    "permissao",
    "permissoe",
    "papel",
    "funcao"
   ]
  },
  {
   "object": "money",
   "language": "pt",
   "words": [
    "pagamento",
    "reembolso",
    "fatura",
    "cobranca",
    "assinatura",
    "pedido",
    "dinheiro",
    "boleto",
    "pix",
    "cartao",
    "valor",
    "saldo",
    "folha",
    "transferencia",
    "parcela",
    "emprestimo",
    "estorno"
   ]
  },
  {
   "object": "governance",
   "language": "pt",
   "words": [
    "configuracao",
    "configuracoe",
    "politica",
    "empresa",
    "configuracoe da empresa"
   ]
  },
  {
   "object": "infrastructure",
   "language": "pt",
   "words": [
    "servidor",
    "instancia",
    "maquina virtual",
    "dominio"
   ]
  },
  {
   "object": "user",
   "language": "pt",
   "words": [
    "usuario",
    "conta",
    "utilizador",
    "funcionario",
    "membro"
   ]
  },
  {
   "object": "message",
   "language": "pt",
   "words": [
    "mensagem",
    "e mail",
    "notificacao",
    "comentario",
    "convite"
   ]
  },
  {
   "object": "container",
   "language": "pt",
   "words": [
    "rascunho",
    "modelo",
    "pasta"
   ]
  },
  {
   "object": "code",
   "language": "pt",
   "words": [
    "codigo",
    "comando"
   ]
  },
  {
   "object": "job",
   "language": "pt",
   "words": [
    "fluxo",
    "fluxo de trabalho",
    "tarefa",
    "agente"
   ]
  },
  {
   "object": "secret",
   "language": "fr",
   "words": [
    "mot de passe",
    "jeton",
    "cle",
    "cle api",
    "cle d api",
    "secret",
    "identifiant de connexion"
   ]
  },
  {
   "object": "right",
   "language": "fr",
   "words": [
    "droit",
    "role",
    "autorisation",
    "permission"
   ]
  },
  {
   "object": "money",
   "language": "fr",
   "words": [
    "paiement",
    "remboursement",
    "facture",
    "abonnement",
    "commande",
    "argent",
    "virement",
    "montant",
    "solde",
    "salaire",
    "pret",
    "cotisation",
    "somme",
    "avoir"
   ]
  },
  {
   "object": "infrastructure",
   "language": "fr",
   "words": [
    "serveur",
    "instance",
    "pare feu",
    "machine virtuelle",
    "domaine"
   ]
  },
  {
   "object": "user",
   "language": "fr",
   "words": [
    "utilisateur",
    "compte",
    "employe",
    "salarie",
    "membre"
   ]
  },
  {
   "object": "message",
   "language": "fr",
   "words": [
    "courriel",
    "message",
    "e mail",
    "notification",
    "commentaire",
    "invitation"
   ]
  },
  {
   "object": "container",
   "language": "fr",
   "words": [
    "brouillon",
    "modele",
    "dossier"
   ]
  },
  {
   "object": "code",
   "language": "fr",
   "words": [
    "commande shell",
    "script",
    "code"
   ]
  },
  {
   "object": "job",
   "language": "fr",
   "words": [
    "flux de travail",
    "tache",
    "agent"
   ]
  },
  {
   "object": "secret",
   "language": "de",
   "words": [
    "passwort",
    "kennwort",
    "zugangsdaten",
    "schlussel",
    "schluessel",
    "api schlussel",
    "geheimni",
    "token"
   ]
  },
  {
   "object": "right",
   "language": "de",
   "words": [
    "rolle",
    "berechtigung",
    "recht",
    "zugriffsrecht",
    "rechte",
    "berechtigungen",
    "rollen"
   ]
  },
  {
   "object": "money",
   "language": "de",
   "words": [
    "zahlung",
    "rechnung",
    "ruckerstattung",
    "erstattung",
    "abonnement",
    "bestellung",
    "geld",
    "betrag",
    "rueckerstattung",
    "lastschrift",
    "uberweisung",
    "ueberweisung",
    "gutschrift",
    "guthaben",
    "gehalt",
    "kredit",
    "gebuhr",
    "beitrag",
    "abo"
   ]
  },
  {
   "object": "infrastructure",
   "language": "de",
   "words": [
    "server",
    "instanz",
    "firewall",
    "virtuelle maschine",
    "domane",
    "knoten",
    "produktion",
    "dienst",
    "rechner"
   ]
  },
  {
   "object": "user",
   "language": "de",
   "words": [
    "benutzer",
    "konto",
    "nutzer",
    "mitarbeiter",
    "benutzerkonto",
    "kundenkonto",
    "mitglied"
   ]
  },
  {
   "object": "message",
   "language": "de",
   "words": [
    "nachricht",
    "e mail",
    "mail",
    "benachrichtigung",
    "kommentar",
    "einladung"
   ]
  },
  {
   "object": "container",
   "language": "de",
   "words": [
    "entwurf",
    "vorlage",
    "ordner"
   ]
  },
  {
   "object": "code",
   "language": "de",
   "words": [
    "befehl",
    "skript",
    "code",
    "shell befehl"
   ]
  },
  {
   "object": "job",
   "language": "de",
   "words": [
    "arbeitsablauf",
    "auftrag",
    "agent",
    "workflow"
   ]
  },
  {
   "object": "secret",
   "language": "ru",
   "words": [
    "парол*",
    "токен*",
    "ключ*",
    "секрет*",
    "учетны*"
   ]
  },
  {
   "object": "right",
   "language": "ru",
   "words": [
    "рол*",
    "прав*",
    "разрешен*"
   ]
  },
  {
   "object": "money",
   "language": "ru",
   "words": [
    "платеж*",
    "платёж*",
    "счет*",
    "счёт*",
    "оплат*",
    "деньг*",
    "денег",
    "средств*",
    "подписк*",
    "сумм*",
    "зарплат*",
    "возврат*",
    "перевод*",
    "кредит*"
   ]
  },
  {
   "object": "infrastructure",
   "language": "ru",
   "words": [
    "сервер*",
    "инстанс*",
    "кластер*",
    "фаервол*",
    "межсетев*",
    "домен*"
   ]
  },
  {
   "object": "user",
   "language": "ru",
   "words": [
    "пользовател*",
    "аккаунт*",
    "сотрудник*",
    "участник*"
   ]
  },
  {
   "object": "message",
   "language": "ru",
   "words": [
    "письм*",
    "сообщен*",
    "уведомлен*",
    "комментар*",
    "приглашен*",
    "почт*"
   ]
  },
  {
   "object": "container",
   "language": "ru",
   "words": [
    "черновик*",
    "шаблон*",
    "папк*"
   ]
  },
  {
   "object": "code",
   "language": "ru",
   "words": [
    "код",
    "кода",
    "команд*",
    "скрипт*"
   ]
  },
  {
   "object": "job",
   "language": "ru",
   "words": [
    "агент*",
    "пайплайн*",
    "процесс*"
   ]
  },
  {
   "object": "secret",
   "language": "ar",
   "words": [
    "كلمة المرور",
    "رمز",
    "مفتاح",
    "كلمة مرور",
    "بيانات الاعتماد"
   ]
  },
  {
   "object": "right",
   "language": "ar",
   "words": [
    "صلاحية",
    "صلاحيات",
    "دور",
    "أذونات"
   ]
  },
  {
   "object": "money",
   "language": "ar",
   "words": [
    "دفعة",
    "فاتورة",
    "المبلغ",
    "مبلغ",
    "اشتراك",
    "الأموال",
    "طلب شراء"
   ]
  },
  {
   "object": "infrastructure",
   "language": "ar",
   "words": [
    "خادم",
    "الخادم",
    "جدار الحماية"
   ]
  },
  {
   "object": "user",
   "language": "ar",
   "words": [
    "مستخدم",
    "المستخدم",
    "حساب"
   ]
  },
  {
   "object": "message",
   "language": "ar",
   "words": [
    "رسالة",
    "بريد",
    "البريد",
    "إشعار",
    "تعليق",
    "دعوة"
   ]
  },
  {
   "object": "code",
   "language": "ar",
   "words": [
    "أمر",
    "كود",
    "سكربت",
    "الأوامر",
    "أوامر"
   ]
  },
  {
   "object": "secret",
   "language": "hi",
   "words": [
    "पासवर्ड",
    "टोकन",
    "कुंजी"
   ]
  },
  {
   "object": "right",
   "language": "hi",
   "words": [
    "अनुमति",
    "भूमिका"
   ]
  },
  {
   "object": "money",
   "language": "hi",
   "words": [
    "भुगतान",
    "चालान",
    "राशि",
    "पैसे"
   ]
  },
  {
   "object": "infrastructure",
   "language": "hi",
   "words": [
    "सर्वर"
   ]
  },
  {
   "object": "user",
   "language": "hi",
   "words": [
    "उपयोगकर्ता",
    "खाता",
    "खाते"
   ]
  },
  {
   "object": "message",
   "language": "hi",
   "words": [
    "ईमेल",
    "संदेश",
    "सूचना",
    "टिप्पणी"
   ]
  },
  {
   "object": "code",
   "language": "hi",
   "words": [
    "कोड",
    "कमांड",
    "स्क्रिप्ट"
   ]
  },
  {
   "object": "secret",
   "language": "it",
   "words": [
    "password",
    "parola d ordine",
    "chiave",
    "chiave api",
    "credenziale",
    "credenziali",
    "segreto",
    "codice di verifica"
   ]
  },
  {
   "object": "authentication",
   "language": "it",
   "words": [
    "sessione",
    "sessioni",
    "autenticazione",
    "accesso a due fattori",
    "verifica in due passaggi"
   ]
  },
  {
   "object": "right",
   "language": "it",
   "words": [
    "ruolo",
    "ruoli",
    "permesso",
    "permessi",
    "autorizzazione",
    "autorizzazioni",
    "diritto",
    "diritti",
    "privilegio"
   ]
  },
  {
   "object": "money",
   "language": "it",
   "words": [
    "pagamento",
    "pagamenti",
    "rimborso",
    "rimborsi",
    "fattura",
    "fatture",
    "bonifico",
    "denaro",
    "soldi",
    "abbonamento",
    "ordine",
    "addebito",
    "saldo",
    "importo",
    "carta",
    "prestito",
    "stipendio",
    "fondi",
    "rata"
   ]
  },
  {
   "object": "infrastructure",
   "language": "it",
   "words": [
    "istanza",
    "macchina virtuale",
    "dominio",
    "nodo",
    "contenitore",
    "bilanciatore"
   ]
  },
  {
   "object": "user",
   "language": "it",
   "words": [
    "utente",
    "utenti",
    "account",
    "conto",
    "dipendente",
    "membro"
   ]
  },
  {
   "object": "message",
   "language": "it",
   "words": [
    "messaggio",
    "messaggi",
    "posta",
    "notifica",
    "commento",
    "invito"
   ]
  },
  {
   "object": "code",
   "language": "it",
   "words": [
    "codice",
    "comando",
    "comandi",
    "script"
   ]
  },
  {
   "object": "authentication",
   "language": "es",
   "words": [
    "sesion",
    "sesione",
    "inicio de sesion",
    "doble factor",
    "dos factores",
    "dos pasos",
    "autenticacion"
   ]
  },
  {
   "object": "authentication",
   "language": "pt",
   "words": [
    "sessao",
    "sessoe",
    "autenticacao",
    "dois fatores",
    "login"
   ]
  },
  {
   "object": "authentication",
   "language": "fr",
   "words": [
    "session",
    "authentification",
    "connexion unique",
    "double facteur",
    "deux facteurs",
    "deux facteur"
   ]
  },
  {
   "object": "authentication",
   "language": "de",
   "words": [
    "sitzung",
    "sitzungen",
    "anmeldung",
    "anmeldesitzung",
    "zwei faktor",
    "zwei faktor anmeldung",
    "authentifizierung",
    "zertifikat"
   ]
  },
  {
   "object": "authentication",
   "language": "ru",
   "words": [
    "сеанс*",
    "сесси*",
    "двухфактор*",
    "аутентиф*",
    "сертификат*"
   ]
  },
  {
   "object": "right",
   "language": "ru",
   "words": [
    "доступ*",
    "полномоч*"
   ]
  },
  {
   "object": "right",
   "language": "pt",
   "words": [
    "acesso",
    "privilegio",
    "direito"
   ]
  },
  {
   "object": "right",
   "language": "fr",
   "words": [
    "acces",
    "acce",
    "privilege"
   ]
  },
  {
   "object": "right",
   "language": "de",
   "words": [
    "zugriff",
    "zugang",
    "freigabe",
    "mitgliedschaft"
   ]
  },
  {
   "object": "secret",
   "language": "nl",
   "words": [
    "wachtwoord*",
    "sleutel*",
    "token",
    "geheim",
    "geheimen",
    "inloggegeven*",
    "toegangscode"
   ]
  },
  {
   "object": "authentication",
   "language": "nl",
   "words": [
    "sessie*",
    "tweestap*",
    "tweefactor*",
    "aanmelding",
    "certificaat"
   ]
  },
  {
   "object": "right",
   "language": "nl",
   "words": [
    "rol",
    "rollen",
    "recht",
    "rechten",
    "machtiging*",
    "toegang",
    "bevoegdheid*",
    "lidmaatschap*"
   ]
  },
  {
   "object": "money",
   "language": "nl",
   "words": [
    "betaling*",
    "factuur",
    "facturen",
    "terugbetaling*",
    "geld",
    "bedrag",
    "abonnement*",
    "bestelling*",
    "saldo",
    "rekening",
    "salaris",
    "lening"
   ]
  },
  {
   "object": "user",
   "language": "nl",
   "words": [
    "gebruiker*",
    "medewerker*",
    "lid",
    "leden"
   ]
  },
  {
   "object": "message",
   "language": "nl",
   "words": [
    "bericht",
    "berichten",
    "melding",
    "uitnodiging*",
    "reactie"
   ]
  },
  {
   "object": "code",
   "language": "nl",
   "words": [
    "opdracht",
    "commando",
    "script",
    "code"
   ]
  },
  {
   "object": "secret",
   "language": "pl",
   "words": [
    "hasło",
    "hasła",
    "hasłem",
    "haslo",
    "hasla",
    "klucz*",
    "token*",
    "sekret*",
    "poswiadczen*"
   ]
  },
  {
   "object": "authentication",
   "language": "pl",
   "words": [
    "sesj*",
    "uwierzytelni*",
    "logowani*",
    "certyfikat*",
    "dwuskładnik*"
   ]
  },
  {
   "object": "right",
   "language": "pl",
   "words": [
    "rola",
    "role",
    "rolę",
    "roli",
    "uprawnien*",
    "dostep*",
    "członkostw*"
   ]
  },
  {
   "object": "money",
   "language": "pl",
   "words": [
    "płatnosc*",
    "płatno*",
    "zwrot*",
    "faktur*",
    "pieniadz*",
    "pieniedz*",
    "subskrypcj*",
    "zamowieni*",
    "sald*",
    "kwot*",
    "przelew*",
    "rachun*",
    "kredyt*"
   ]
  },
  {
   "object": "infrastructure",
   "language": "pl",
   "words": [
    "serwer*",
    "instancj*",
    "klaster*",
    "klastr*"
   ]
  },
  {
   "object": "user",
   "language": "pl",
   "words": [
    "uzytkownik*",
    "pracownik*",
    "kont*",
    "członk*"
   ]
  },
  {
   "object": "message",
   "language": "pl",
   "words": [
    "wiadomosc*",
    "powiadomieni*",
    "komentarz*",
    "zaproszeni*"
   ]
  },
  {
   "object": "code",
   "language": "pl",
   "words": [
    "polecen*",
    "skrypt*",
    "kod",
    "kodu"
   ]
  },
  {
   "object": "secret",
   "language": "tr",
   "words": [
    "parola*",
    "sifre*",
    "anahtar*",
    "belirtec*",
    "token*",
    "jeton*",
    "gizli"
   ]
  },
  {
   "object": "authentication",
   "language": "tr",
   "words": [
    "oturum*",
    "dogrulama",
    "sertifika*"
   ]
  },
  {
   "object": "right",
   "language": "tr",
   "words": [
    "rol",
    "rolu",
    "roller*",
    "yetki*",
    "izin*",
    "izni*",
    "erisim*"
   ]
  },
  {
   "object": "money",
   "language": "tr",
   "words": [
    "odeme*",
    "fatura*",
    "iade*",
    "para",
    "parayı",
    "abonelik*",
    "siparis*",
    "bakiye*",
    "ucret*",
    "tutar*",
    "maas*",
    "kredi*"
   ]
  },
  {
   "object": "infrastructure",
   "language": "tr",
   "words": [
    "sunucu*",
    "kume*",
    "ornek"
   ]
  },
  {
   "object": "user",
   "language": "tr",
   "words": [
    "kullanıcı*",
    "kullanici*",
    "hesap*",
    "hesab*",
    "uye*",
    "calısan*"
   ]
  },
  {
   "object": "message",
   "language": "tr",
   "words": [
    "mesaj*",
    "e posta*",
    "eposta*",
    "bildirim*",
    "yorum*",
    "davet*"
   ]
  },
  {
   "object": "code",
   "language": "tr",
   "words": [
    "komut*",
    "betik*",
    "kod*"
   ]
  },
  {
   "object": "secret",
   "language": "id",
   "words": [
    "sandi",
    "kata sandi",
    "kunci",
    "token",
    "rahasia",
    "kredensial"
   ]
  },
  {
   "object": "authentication",
   "language": "id",
   "words": [
    "sesi",
    "otentikasi",
    "autentikasi",
    "sertifikat"
   ]
  },
  {
   "object": "right",
   "language": "id",
   "words": [
    "peran",
    "izin",
    "akses",
    "hak",
    "wewenang"
   ]
  },
  {
   "object": "money",
   "language": "id",
   "words": [
    "pembayaran",
    "tagihan",
    "faktur",
    "uang",
    "dana",
    "langganan",
    "pesanan",
    "saldo",
    "gaji",
    "pinjaman"
   ]
  },
  {
   "object": "infrastructure",
   "language": "id",
   "words": [
    "peladen",
    "klaster",
    "kontainer"
   ]
  },
  {
   "object": "user",
   "language": "id",
   "words": [
    "pengguna",
    "akun",
    "karyawan",
    "anggota"
   ]
  },
  {
   "object": "message",
   "language": "id",
   "words": [
    "pesan",
    "surel",
    "notifikasi",
    "komentar",
    "undangan"
   ]
  },
  {
   "object": "code",
   "language": "id",
   "words": [
    "perintah",
    "skrip",
    "kode"
   ]
  },
  {
   "object": "secret",
   "language": "sv",
   "words": [
    "losenord*",
    "nyckel*",
    "nyckl*"
   ]
  },
  {
   "object": "right",
   "language": "sv",
   "words": [
    "roll",
    "rollen",
    "behorighet*",
    "atkomst*",
    "rattighet*"
   ]
  },
  {
   "object": "money",
   "language": "sv",
   "words": [
    "betalning*",
    "faktur*",
    "aterbetalning*",
    "pengar",
    "bestallning*",
    "prenumeration*"
   ]
  },
  {
   "object": "user",
   "language": "sv",
   "words": [
    "anvandar*",
    "konto",
    "kontot"
   ]
  },
  {
   "object": "authentication",
   "language": "zh",
   "words": [
    "两步验证",
    "二步验证",
    "两步认证",
    "双重认证",
    "会话",
    "证书",
    "身份验证"
   ]
  },
  {
   "object": "authentication",
   "language": "ja",
   "words": [
    "セッション",
    "2要素認証",
    "二段階認証",
    "証明書"
   ]
  },
  {
   "object": "authentication",
   "language": "ko",
   "words": [
    "세션",
    "2단계 인증",
    "이중 인증",
    "인증서"
   ]
  },
  {
   "object": "right",
   "language": "ko",
   "words": [
    "접근 권한",
    "액세스 권한"
   ]
  },
  {
   "object": "right",
   "language": "zh",
   "words": [
    "访问权限",
    "授权"
   ]
  },
  {
   "object": "right",
   "language": "hi",
   "words": [
    "एक्सेस",
    "पहुँच",
    "अधिकार"
   ]
  },
  {
   "object": "right",
   "language": "ar",
   "words": [
    "وصول"
   ]
  }
 ]
};
