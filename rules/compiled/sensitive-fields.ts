// Generated from rules/lexicons/sensitive-fields.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/sensitive-fields.types.ts";

export const sensitiveFields: Lexicon = {
 "groups": [
  {
   "role": "password",
   "source": "OWASP API Security Top 10 2023, API2 and API3; derived",
   "checked": "2026-11-23",
   "phrases": [
    "password",
    "passwd",
    "pwd",
    "passphrase",
    "password_hash",
    "password_digest",
    "hashed_password",
    "encrypted_password",
    "password_salt",
    "passcode",
    "pin_code"
   ]
  },
  {
   "role": "private-secret",
   "source": "OWASP API Security Top 10 2023, API3; derived",
   "checked": "2026-11-23",
   "phrases": [
    "private_key",
    "private_key_pem",
    "private_key_value",
    "key_material",
    "mnemonic_phrase",
    "recovery_phrase",
    "privatekey",
    "secret_key",
    "secret_access_key",
    "client_secret",
    "clientsecret",
    "consumer_secret",
    "signing_secret",
    "signing_key",
    "encryption_key",
    "webhook_secret",
    "totp_secret",
    "mfa_secret",
    "otp_secret",
    "shared_secret",
    "app_secret",
    "api_secret",
    "secret",
    "master_key",
    "connection_string",
    "recovery_codes",
    "backup_codes",
    "service_account_key",
    "security_answer"
   ]
  },
  {
   "role": "token",
   "source": "OWASP API Security Top 10 2023, API2; derived",
   "checked": "2026-11-23",
   "phrases": [
    "access_token",
    "accesstoken",
    "refresh_token",
    "auth_token",
    "authtoken",
    "authorization_token",
    "bearer_token",
    "session_token",
    "id_token",
    "api_token",
    "api_key",
    "apikey",
    "auth_key",
    "personal_access_token",
    "oauth_token",
    "security_token",
    "reset_token",
    "invite_token",
    "login_token",
    "sso_token",
    "jwt",
    "token",
    "otp",
    "session_key",
    "jsessionid",
    "phpsessid",
    "magic_link_token"
   ]
  },
  {
   "role": "privileged",
   "source": "OWASP API Security Top 10 2023, API3 (mass assignment); derived",
   "checked": "2026-11-23",
   "phrases": [
    "role",
    "roles",
    "is_admin",
    "isadmin",
    "admin",
    "is_superuser",
    "superuser",
    "is_super_admin",
    "is_staff",
    "is_owner",
    "is_root",
    "permissions",
    "permission",
    "privileges",
    "privilege_level",
    "access_level",
    "user_role",
    "account_balance",
    "balance",
    "wallet_balance",
    "credit_balance",
    "credit_limit",
    "verified",
    "is_verified",
    "email_verified",
    "is_email_verified",
    "phone_verified",
    "kyc_verified",
    "kyc_status",
    "is_approved",
    "owner_id",
    "owner",
    "tenant_id",
    "created_by",
    "internal_flags",
    "trust_level",
    "is_premium",
    "subscription_tier"
   ]
  },
  {
   "role": "government-id",
   "source": "fideslang user.government_id, Presidio entity names",
   "checked": "2026-11-23",
   "phrases": [
    "ssn",
    "social_security_number",
    "social_security",
    "passport_number",
    "passport_no",
    "national_id",
    "national_id_number",
    "national_identification_number",
    "national_insurance_number",
    "nino",
    "aadhaar",
    "aadhaar_number",
    "drivers_license",
    "drivers_license_number",
    "driver_license_number",
    "driving_licence_number",
    "itin",
    "tax_identification_number",
    "personal_id_number",
    "id_number"
   ]
  },
  {
   "role": "card-number",
   "source": "PCI DSS 4.0.1, requirement 3.4.1 (identifier only)",
   "checked": "2026-11-23",
   "phrases": [
    "card_number",
    "cardnumber",
    "credit_card_number",
    "creditcardnumber",
    "cc_number",
    "primary_account_number",
    "card_pan",
    "pan",
    "credit_card",
    "debit_card_number",
    "full_card_number"
   ]
  },
  {
   "role": "card-verification",
   "source": "PCI DSS 4.0.1, requirement 3.3.1 (identifier only)",
   "checked": "2026-11-23",
   "phrases": [
    "cvv",
    "cvc",
    "cvv2",
    "cvc2",
    "cvn",
    "card_verification_value",
    "card_verification_code",
    "card_security_code",
    "card_pin",
    "pin_block",
    "track_data",
    "track1",
    "track2",
    "track1_data",
    "track2_data",
    "magnetic_stripe",
    "magstripe"
   ]
  },
  {
   "role": "bank-account",
   "source": "fideslang user.financial.bank_account, Presidio IBAN_CODE and US_BANK_NUMBER",
   "checked": "2026-11-23",
   "phrases": [
    "iban",
    "bank_account_number",
    "account_number",
    "routing_number"
   ]
  },
  {
   "role": "internals",
   "source": "CWE-209",
   "checked": "2026-11-23",
   "phrases": [
    "stack_trace",
    "stacktrace",
    "stack",
    "backtrace",
    "traceback",
    "trace",
    "call_stack",
    "exception",
    "exception_message",
    "exception_class",
    "exception_type",
    "inner_exception",
    "debug",
    "debug_info",
    "debug_message",
    "sql",
    "sql_query",
    "sql_state",
    "source_file",
    "line_number",
    "server_name",
    "internal_message",
    "developer_stack"
   ]
  },
  {
   "role": "tls-off",
   "source": "CWE-295",
   "checked": "2026-11-23",
   "phrases": [
    "insecure",
    "insecure_ssl",
    "insecure_tls",
    "insecure_skip_verify",
    "insecure_skip_tls_verify",
    "skip_tls_verify",
    "skip_ssl_verify",
    "skip_ssl_verification",
    "skip_certificate_verification",
    "disable_ssl_verification",
    "disable_tls_verification",
    "disable_certificate_validation",
    "ignore_ssl_errors",
    "ignore_certificate_errors",
    "allow_insecure",
    "allow_self_signed",
    "trust_all_certificates"
   ]
  }
 ],
 "notAfter": {
  "api_key": [
   "public",
   "publishable"
  ],
  "key": [
   "public"
  ],
  "token": [
   "rate",
   "public",
   "publishable",
   "page",
   "next",
   "continuation",
   "continue",
   "sync",
   "cursor",
   "pagination",
   "idempotency",
   "client",
   "device",
   "push",
   "design",
   "csrf",
   "xsrf",
   "max",
   "prompt",
   "completion",
   "start",
   "end",
   "stop",
   "input",
   "output",
   "cancellation",
   "concurrency",
   "change",
   "etag",
   "snapshot",
   "resume",
   "watch",
   "checkpoint",
   "prev",
   "previous",
   "next_page",
   "special",
   "erc20",
   "asset",
   "base",
   "quote",
   "delivery",
   "card",
   "payment",
   "upload",
   "view"
  ],
  "id_token": [
   "page"
  ],
  "secret": [
   "has",
   "is",
   "use",
   "keep",
   "no"
  ],
  "role": [
   "aria"
  ],
  "owner": [
   "code",
   "process",
   "product"
  ],
  "trace": [
   "stack_less"
  ],
  "balance": [
   "load",
   "white"
  ],
  "stack": [
   "tech",
   "full",
   "application",
   "elastic",
   "deployment",
   "software"
  ],
  "verified": [
   "last"
  ],
  "account_number": [],
  "password": [
   "has",
   "no",
   "forgot",
   "require",
   "requires",
   "allow",
   "enable",
   "use",
   "show"
  ],
  "jwt": [
   "has"
  ],
  "permissions": [
   "file",
   "repo"
  ]
 }
};
