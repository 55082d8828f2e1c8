/** What stands in the place of a secret. */
export const REDACTED = "[redacted]";

/** Shorter literals are too likely to be part of honest words. */
const MIN_LITERAL = 6;

/** Tokens whose issuers gave them a recognisable form, and private keys. Every part is bounded: linear on any text. */
const TOKEN_SHAPES = new RegExp(
  [
    String.raw`\b(?:sk|pk|rk)[-_](?:live|test|proj|ant|or|svcacct)[-_][A-Za-z0-9_-]{8,200}`,
    String.raw`\bsk-[A-Za-z0-9_-]{20,200}`,
    String.raw`\bgh[opusr]_[A-Za-z0-9]{20,255}`,
    String.raw`\bgithub_pat_[A-Za-z0-9_]{20,255}`,
    String.raw`\bglpat-[A-Za-z0-9_-]{16,255}`,
    String.raw`\bxox[abeoprs]-[A-Za-z0-9-]{10,255}`,
    String.raw`\b(?:AKIA|ASIA)[A-Z0-9]{16}\b`,
    String.raw`\bAIza[A-Za-z0-9_-]{30,60}`,
    String.raw`\bya29\.[A-Za-z0-9_-]{20,255}`,
    String.raw`\b(?:npm|hf|pypi|dop_v1|shpat|shpss|sbp|napi|figd|lin_api|ntn|secret|pat|key|phc|whsec)_[A-Za-z0-9]{20,255}`,
    String.raw`\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}`,
    String.raw`\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{4,4000}(?:\.[A-Za-z0-9_-]{0,2000})?`,
    String.raw`-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{0,8000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?`,
  ].join("|"),
  "g",
);

/** `Bearer x`, `Basic x`. */
const AUTH_SCHEMES = /\b(Bearer|Basic|Digest|Token|ApiKey)\s{1,3}([A-Za-z0-9._~+/=-]{8,4000})/gi;

/** `password=x`, `"api_key": "x"`, `--token x`. */
const ASSIGNMENTS =
  /((?:^|[\s"'`,;{&?(-])[A-Za-z0-9_.-]{0,40}(?:passw(?:or)?d|passwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credentials?|connection[-_]?string)["'`]?)(\s{0,3}[:=]\s{0,3}["'`]?|\s{1,3}(?=[A-Za-z0-9_~+/=.-]{0,200}\d))([^\s"'`,;&)}<>]{6,4000})/gi;

/** `user:password@` in a URL. */
const USER_INFO = /\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/?#@"'<>]{1,500}@/gi;

const SECRET_NAME =
  /(?:^|[^a-z])(?:key|apikey|keys|token|tokens|secret|secrets|pass|passwd|password|passphrase|pwd|auth|authorization|bearer|cred|creds|credential|credentials|pat|jwt|dsn|cookie|session|signature|private|webhook|connection_string|connectionstring|database_url|mongodb_uri|redis_url|postgres_url)(?:$|[^a-z])/i;

/** Whether a variable, header, flag or query parameter of this name usually holds a secret. */
export function isSecretName(name: string): boolean {
  const words = name.slice(0, 200).replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2");
  return SECRET_NAME.test(words) || /(?:api|access|secret|private)key|token$|secret$|password/i.test(words);
}

/** Whether a value by itself looks like a credential: a known form, or long and random. */
export function looksLikeSecret(value: string): boolean {
  if (value.length > 10_000) return false;
  TOKEN_SHAPES.lastIndex = 0;
  if (TOKEN_SHAPES.test(value)) return true;
  return (
    /^[A-Za-z0-9+/=_-]{24,4000}$/.test(value) &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/^[a-z]+(?:[-_/][a-z0-9]{1,12}){1,20}$/i.test(value) &&
    entropy(value) > 3.4
  );
}

/** Shannon entropy in bits per character. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

const known = new Set<string>();

/**
 * Remembers a secret for the life of this process, with the forms in which it can come back: encoded for a URL, for
 * JSON, in base64. Values under 6 characters are not remembered.
 */
export function registerSecret(value: string | undefined): void {
  if (value === undefined) return;
  for (const form of formsOf(value.trim())) if (form.length >= MIN_LITERAL) known.add(form);
}

function formsOf(value: string): string[] {
  if (value.length < MIN_LITERAL || value === REDACTED) return [];
  return [
    value,
    encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, "\u{FFFD}")),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString("base64").replaceAll("=", ""),
    Buffer.from(value).toString("base64url"),
  ];
}

/** Remembers the value of a header, environment variable or flag when its name or form says that it is a secret. */
export function registerNamedValue(name: string, value: string): void {
  if (value === "" || /^(?:true|false|yes|no|on|off|null|none|\d{1,5})$/i.test(value)) return;
  const credentials = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]{0,500}:([^\s/?#@]{1,500})@/i.exec(value);
  if (credentials) registerSecret(credentials[1]);
  if (isSecretName(name) || looksLikeSecret(value)) {
    registerSecret(value);
    const scheme = /^[A-Za-z]{3,12}\s+(\S{6,})$/.exec(value);
    if (scheme) registerSecret(scheme[1]);
  }
}

/** Forgets what was registered; for tests and for hosts that audit on behalf of several owners. */
export function forgetSecrets(): void {
  known.clear();
}

/** Whether a text holds a registered secret. */
export function holdsSecret(text: string): boolean {
  for (const secret of known) if (text.includes(secret)) return true;
  return false;
}

/** Takes registered secrets out of a text, and nothing else: for content that must otherwise stay as it is. */
export function redactKnown(text: string): string {
  let result = text;
  for (const secret of known) if (result.includes(secret)) result = result.replaceAll(secret, REDACTED);
  return result;
}

/**
 * Takes registered secrets and credentials of a known form out of a text, and leaves its sentences as they are: for
 * texts of a target that a report repeats.
 */
export function redactTokens(text: string): string {
  return redactKnown(text).replace(TOKEN_SHAPES, REDACTED);
}

/**
 * Takes registered secrets, credentials of a known form, `name=value` pairs with a secret name and user information in
 * URLs out of a text. For messages, logs and standard error of servers. Linear in the length of the text.
 */
export function redactSecrets(text: string): string {
  return redactKnown(text)
    .replace(USER_INFO, `$1${REDACTED}@`)
    .replace(TOKEN_SHAPES, REDACTED)
    .replace(AUTH_SCHEMES, `$1 ${REDACTED}`)
    .replace(ASSIGNMENTS, (whole, name: string, sign: string, value: string) =>
      value.startsWith("[redacted") || !(sign.includes("=") || /\d/.test(value)) ? whole : `${name}${sign}${REDACTED}`,
    );
}

/** A URL that can be shown: no user information, no fragment, no values of secret query parameters or path tokens. */
export function redactUrl(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return redactSecrets(text);
  }
  if (url.username !== "" || url.password !== "") {
    url.username = "";
    url.password = "";
  }
  url.hash = "";
  const query = [...url.searchParams].map(([name, value]) =>
    isSecretName(name) || looksLikeSecret(value)
      ? `${encodeURIComponent(name)}=${REDACTED}`
      : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  url.search = "";
  const path = url.pathname
    .split("/")
    .map((part) => (looksLikeSecret(part) ? REDACTED : part))
    .join("/");
  return redactKnown(`${url.protocol}//${url.host}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`);
}

/** Command-line arguments that can be shown: `--api-key=x`, `--token x`, credentials of a known form, URLs. */
export function redactArgs(args: readonly string[]): string[] {
  let secretNext = false;
  return args.map((arg) => {
    if (secretNext && !arg.startsWith("-")) {
      secretNext = false;
      // A reference tells where the secret comes from, not what it is.
      return /^\$?\{[^{}]{1,200}\}$/.test(arg) ? arg : REDACTED;
    }
    secretNext = false;
    const pair = /^(-{0,2}[A-Za-z][A-Za-z0-9_.-]{0,80})([=:]\s?)([\s\S]*)$/.exec(arg);
    if (pair && !/^[a-z][a-z0-9+.-]*:\/\//i.test(arg)) {
      const [, name = "", sign = "", value = ""] = pair;
      if (/^\$?\{[^{}]{1,200}\}$/.test(value)) return arg;
      return isSecretName(name) || looksLikeSecret(value) ? `${name}${sign}${REDACTED}` : redactSecrets(arg);
    }
    if (/^--?[A-Za-z]/.test(arg)) secretNext = isSecretName(arg);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(arg)) return redactUrl(arg);
    return looksLikeSecret(arg) ? REDACTED : redactSecrets(arg);
  });
}

/** Remembers the secrets among command-line arguments. */
export function registerArgs(args: readonly string[]): void {
  const shown = redactArgs(args);
  args.forEach((arg, index) => {
    if (shown[index] === arg) return;
    const value = /^-{0,2}[A-Za-z][A-Za-z0-9_.-]{0,80}[=:]\s?([\s\S]*)$/.exec(arg)?.[1] ?? arg;
    const credentials = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]{0,500}:([^\s/?#@]{1,500})@/i.exec(arg);
    if (credentials) registerSecret(credentials[1]);
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(arg)) registerUrl(arg);
    else registerSecret(/\S+$/.exec(value)?.[0] ?? value);
  });
}

/** Remembers the secrets in a URL: password, secret query values and path tokens. */
export function registerUrl(text: string): void {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return;
  }
  if (url.password !== "") registerSecret(decode(url.password));
  if (url.username !== "" && url.password === "") registerSecret(decode(url.username));
  for (const [name, value] of url.searchParams) {
    if (isSecretName(name) || looksLikeSecret(value)) registerSecret(value);
  }
  for (const part of url.pathname.split("/")) if (looksLikeSecret(part)) registerSecret(part);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
