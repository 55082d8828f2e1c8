/** Longest text that is split into words; what stands further back does not tell what a tool does. */
const maxText = 4_000;

// To make an expression over whole scripts takes up to a millisecond, so these are made for texts that need them.
const boundaries = (): RegExp => /([\p{Ll}\d])(?=\p{Lu})|(\p{Lu})(?=\p{Lu}(?!s(?!\p{Ll}))\p{Ll})|(\p{L})(?=\d{2,})/gu;
const word = (): RegExp => /[\p{L}\p{N}\p{M}]+/gu;
const marks = /\p{Mn}/gu;
const latinMark = (): RegExp => /([a-z])\p{Mn}+/gu;
// oxlint-disable-next-line no-control-regex
const nonAscii = /[^\x00-\x7f]/;
const spaceless = (): RegExp => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Lower case, compatibility forms folded, accents of Latin letters dropped (`Éxito` is `exito`). */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!nonAscii.test(lower)) return lower;
  return lower.normalize("NFKD").replace(latinMark(), "$1").normalize("NFC");
}

/** True when the text holds scripts that write words without spaces between them (Han, kana) or Hangul. */
export function isSpaceless(text: string): boolean {
  return nonAscii.test(text) && spaceless().test(text);
}

/** True when every letter stripped of marks is ASCII. */
export function isAscii(text: string): boolean {
  return !nonAscii.test(text);
}

/** What of a text in lower case is letters and digits, of every script. */
function lettersAndDigits(lower: string): string {
  return isAscii(lower) ? lower.replaceAll(/[^a-z0-9]+/g, "") : lower.replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Names and short texts that are remembered before all are forgotten. */
const maxKnown = 20_000;
const folded = new Map<string, string>();

/** Folds a name for comparison: case and separators do not count. Short ones are remembered. */
export function foldName(name: string): string {
  if (name.length > 60) return lettersAndDigits(name.toLowerCase());
  let out = folded.get(name);
  if (out === undefined) {
    if (folded.size >= maxKnown) folded.clear();
    folded.set(name, (out = lettersAndDigits(name.toLowerCase())));
  }
  return out;
}

/** A text in lower case, cut wherever no letter and no digit of any script stands. */
export function cutAtSigns(lower: string): readonly string[] {
  return isAscii(lower) ? lower.split(/[^a-z0-9]+/) : lower.split(/[^\p{L}\p{N}]+/u);
}

/** Pairs that are one word: `sign in`, `log_out`, `shut down`. */
const joined = new Map<string, ReadonlySet<string>>([
  ["sign", new Set(["in", "out", "up"])],
  ["log", new Set(["in", "out", "on", "off"])],
  ["check", new Set(["out", "in"])],
  ["fine", new Set(["tune", "tunes", "tuning"])],
  ["top", new Set(["up"])],
  ["opt", new Set(["in", "out"])],
  ["shut", new Set(["down"])],
  ["roll", new Set(["back", "out"])],
  ["look", new Set(["up"])],
  ["clean", new Set(["up"])],
  ["soft", new Set(["delete"])],
  ["white", new Set(["list"])],
  ["black", new Set(["list"])],
  ["re", new Set(["run", "start", "deploy", "boot", "send", "try", "invite", "order"])],
  ["de", new Set(["register", "provision", "authorize", "activate"])],
  ["un", new Set(["ban", "link", "assign", "block", "suspend", "lock", "pin", "follow"])],
  ["tear", new Set(["down"])],
  ["spin", new Set(["up"])],
  ["get", new Set(["rid"])],
  // Names of products with a verb in them.
  ["power", new Set(["off", "on", "shell", "point", "bi"])],
  ["type", new Set(["script"])],
  ["open", new Set(["ai", "api", "weather"])],
  ["linked", new Set(["in"])],
  ["pay", new Set(["out", "off", "pal"])],
  ["docu", new Set(["sign"])],
  ["send", new Set(["grid"])],
  ["quick", new Set(["books"])],
  ["fresh", new Set(["books", "desk"])],
  ["build", new Set(["kite"])],
  ["test", new Set(["rail", "flight"])],
  ["chat", new Set(["gpt"])],
  ["launch", new Set(["darkly"])],
  ["post", new Set(["hog"])],
  ["click", new Set(["up", "house"])],
  ["drop", new Set(["box"])],
  ["share", new Set(["point"])],
  ["page", new Set(["speed"])],
  ["mail", new Set(["chimp", "gun"])],
  ["trading", new Set(["view"])],
  ["work", new Set(["out", "day"])],
  ["figure", new Set(["out"])],
  ["find", new Set(["out"])],
  ["write", new Set(["off"])],
  ["cash", new Set(["out"])],
  ["call", new Set(["off"])],
  ["back", new Set(["up"])],
  ["take", new Set(["down"])],
  ["kick", new Set(["off", "out"])],
  ["lock", new Set(["out"])],
  ["turn", new Set(["on", "off"])],
  ["switch", new Set(["on", "off"])],
  ["hang", new Set(["up"])],
  ["throw", new Set(["away"])],
  ["fail", new Set(["over"])],
  ["wind", new Set(["down"])],
  ["double", new Set(["click"])],
  ["right", new Set(["click"])],
  ["api", new Set(["key", "keys"])],
  ["key", new Set(["pair", "pairs"])],
  ["o", new Set(["auth"])],
]);
/** Whether verb and particle are one verb: `sign` and `out`. */
export const isJoined = (verb: string, particle: string): boolean => joined.get(verb)?.has(particle) ?? false;

const hissing = /(?:ch|sh|x|ss)es$/;

/** `signing in`, `logging out`. */
const gerunds = new Map([
  ["signing", "sign"],
  ["logging", "log"],
]);
const rejoined = new Map([
  ["apikey", "api key"],
  ["apikeys", "api keys"],
  ["keypair", "key pair"],
  ["keypairs", "key pairs"],
  ["organisation", "organization"],
  ["organisations", "organizations"],
]);

/** Words that may be joined with the next one, or taken apart; of any other nothing needs to be asked. */
const special: ReadonlySet<string> = new Set([
  ...[...joined.keys()].flatMap((key) => [key, `${key}s`, `${key}es`]),
  ...gerunds.keys(),
  ...rejoined.keys(),
]);

/**
 * Words of an ASCII text, with the same boundaries as the expressions for other scripts: `URLs` is one word, `HTTPServer`
 * two, and two digits or more begin a word.
 */
const asciiWord = /[A-Za-z\d](?:[a-z]|(?<=[A-Z])[A-Z](?!(?!s(?![a-z]))[a-z])|(?<=\d)\d|(?<!\d)\d(?!\d))*/g;

function asciiWords(text: string): readonly string[] {
  return text.match(asciiWord)?.map(toLowerCase) ?? [];
}

const toLowerCase = (text: string): string => text.toLowerCase();

const known = new Map<string, readonly string[]>();

/**
 * Splits a name or a text into lower-case words: camelCase, snake_case, kebab-case, dots, slashes and digits are
 * boundaries; letters of every script count. At most the first 4,000 characters are read; short texts are remembered.
 */
export function words(text: string): readonly string[] {
  if (text.length > 60) return split(text);
  const before = known.get(text);
  if (before) return before;
  const found = split(text);
  // What one tool asks again and again comes together.
  if (known.size >= maxKnown) known.clear();
  known.set(text, found);
  return found;
}

function split(text: string): readonly string[] {
  const cut = text.length > maxText ? text.slice(0, maxText) : text;
  const found = isAscii(cut) ? asciiWords(cut) : (fold(cut.replace(boundaries(), "$& ")).match(word()) ?? []);
  const result: string[] = [];
  for (let index = 0; index < found.length; index++) {
    const here = found[index] as string;
    if (!special.has(here)) {
      result.push(here);
      continue;
    }
    const next = found[index + 1];
    // `Signs in a user`; further back it may be `logs in a folder`.
    const stem =
      gerunds.get(here) ?? (index === 0 && here.endsWith("s") ? here.slice(0, hissing.test(here) ? -2 : -1) : here);
    if (next !== undefined && joined.get(stem)?.has(next)) {
      const merged = stem + next;
      if (rejoined.has(merged)) result.push(here, next);
      else result.push(merged);
      index++;
      continue;
    }
    const parts = rejoined.get(here);
    if (parts === undefined) result.push(here);
    else result.push(...parts.split(" "));
  }
  return result;
}

const keepsS = new Set([
  "sms",
  "mms",
  "dns",
  "aws",
  "js",
  "css",
  "https",
  "address",
  "access",
  "status",
  "process",
  "class",
  "analysis",
  "business",
  "canvas",
  "progress",
  "bus",
  "bonus",
  "basis",
  "kubernetes",
  "ios",
  "gps",
  "sas",
  "tls",
  "ssl",
  "cors",
  "news",
  "series",
  "campus",
  "virus",
  "corpus",
  "analytics",
  "stats",
  "lens",
  "less",
  "pass",
  "press",
  "ingress",
  "egress",
  "success",
  "redis",
  "jenkins",
  "wps",
  "os",
  "ls",
  "cdns",
  "vps",
  "rds",
  "sqs",
  "sns",
  "ecs",
  "eks",
  "gs",
  "hypothesis",
  "diagnosis",
  "thesis",
  "has",
  "is",
  "was",
  "this",
  "its",
  "as",
  "us",
  "yes",
  "always",
  "cms",
  "nas",
]);

const pluralsInIe = new Set(["cookies", "movies", "selfies", "calories", "zombies", "hoodies", "birdies", "newbies"]);
const pluralsInIs = new Set(["uris", "apis", "kpis", "wikis", "emojis", "pois", "taxis", "skis", "guis", "clis"]);

/** Singular of an English noun: `policies` → `policy`, `keys` → `key`; words of other scripts are left alone. */
export function singular(token: string): string {
  const length = token.length;
  if (pluralsInIs.has(token)) return token.slice(0, -1);
  if (length < 3 || !token.endsWith("s") || keepsS.has(token)) return token;
  if (pluralsInIe.has(token)) return token.slice(0, -1);
  if (token.endsWith("ies") && length > 4) return `${token.slice(0, -3)}y`;
  if (token.endsWith("sses") || token.endsWith("xes") || token.endsWith("ches") || token.endsWith("shes"))
    return token.slice(0, -2);
  if (token.endsWith("ss") || token.endsWith("us") || token.endsWith("is")) return token;
  return token.slice(0, -1);
}

/** True when two texts have the same letters, marks and case aside. */
export function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((token, index) => token === other[index]);
}

/** Removes combining marks of every script. */
export function withoutMarks(text: string): string {
  return isAscii(text) ? text : text.normalize("NFKD").replace(marks, "");
}
