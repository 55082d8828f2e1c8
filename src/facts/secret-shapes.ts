import { secrets as lexicon, sensitiveFields } from "../catalogue.ts";

export const PLAIN_WORDS: ReadonlySet<string> = new Set(lexicon.plainWords);
const SECRET_ROLES = new Set(["password", "private-secret", "token"]);
const SECRET_NAMES = new Set(
  sensitiveFields.groups.filter((group) => SECRET_ROLES.has(group.role)).flatMap((group) => group.phrases),
);
const HARMLESS_BEFORE = new Map(
  Object.entries(sensitiveFields.notAfter).map(([phrase, words]) => [phrase, new Set(words)]),
);

/** First characters and length: never enough to use. */
export function redact(kind: string, secret: string): string {
  if (kind === "url-password") return `${secret.slice(0, secret.indexOf("://") + 3)}…(${secret.length})`;
  if (kind === "private-key") return `${secret.slice(0, 27)}…`;
  const visible = Math.min(8, Math.floor(secret.length / 4));
  return `${secret.slice(0, visible)}…(${secret.length})`;
}

/** True for names such as `db_password` and `X-Api-Key`, not for `page_token`. */
export function isSecretName(name: string): boolean {
  if (name.length > 80) return false;
  let secret = secretNames.get(name);
  if (secret === undefined) {
    if (secretNames.size > MEMO_LIMIT) secretNames.clear();
    secretNames.set(name, (secret = namesSecret(name)));
  }
  return secret;
}

const MEMO_LIMIT = 50_000;
const secretNames = new Map<string, boolean>();

function namesSecret(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const phrase = words.slice(-length).join("_");
    if (!SECRET_NAMES.has(phrase)) continue;
    const before = words.at(-length - 1);
    return before === undefined || !HARMLESS_BEFORE.get(phrase)?.has(before);
  }
  return false;
}

/** True when a value only stands for a secret: `YOUR_API_KEY`, `xxxx`, `<token>`, `aaaaaaaa`. */
export function isPlaceholder(value: string): boolean {
  const lower = value.toLowerCase();
  if (lexicon.placeholders.some((word) => lower.includes(word))) return true;
  const body = lower.slice(Math.min(8, lower.length >> 1));
  return new Set(body).size <= Math.min(4, body.length / 3);
}

/** `user:password@` and the like: a pattern, not a login. */
export function isPlainUserinfo(url: string): boolean {
  const userinfo = url.slice(url.indexOf("://") + 3, url.lastIndexOf("@"));
  const password = userinfo.slice(userinfo.indexOf(":") + 1).toLowerCase();
  return PLAIN_WORDS.has(password) || password === userinfo.slice(0, userinfo.indexOf(":")).toLowerCase();
}

/** The token that everybody copies from jwt.io, and tokens whose third part is no signature. */
export function isSampleToken(token: string): boolean {
  const [, payload = "", signature = ""] = token.split(".");
  const claims = decoded(payload).toLowerCase();
  return /1234567890|john doe|example|test|sample/.test(claims) || entropy(signature) < 3.5;
}

/** Base64 to Latin-1 text; never throws. */
export function decoded(base64: string): string {
  return Buffer.from(base64, "base64").toString("latin1");
}

/** At least 16 characters of mixed kinds with 3.5 bits each: what a generator makes and a person does not. */
export function looksRandom(value: string): boolean {
  return (
    value.length >= 16 && /[0-9]/.test(value) && /[A-Za-z]/.test(value) && entropy(value) >= 3.5 && !isUuidOrDate(value)
  );
}

/** At least eight characters of three kinds: what a person chooses for a password. */
export function isMixed(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
  return value.length >= 8 && kinds >= 3 && !isUuidOrDate(value);
}

function isUuidOrDate(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value) || /^\d{4}-\d{2}-\d{2}/.test(value);
}

/** Shannon entropy in bits per character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) {
    const share = n / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}

/** Letters of both cases, a digit and a sign, eight or more: a password that a person would call strong. */
export function isPassword(value: string): boolean {
  return (
    value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /[0-9]/.test(value) && /[!@#$%^&*+~]/.test(value)
  );
}
