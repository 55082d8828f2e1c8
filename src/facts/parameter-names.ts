import { parameters as lexicon } from "../catalogue.ts";
import type { Certainty, ParameterKind } from "./types.ts";
import { isAscii, singular, words } from "./words.ts";

/** A row of the lexicon as it is looked up. */
export interface Row {
  readonly kind: ParameterKind;
  readonly certainty: Certainty;
  readonly phrase: string;
}

/** What was decided about a tool, before overrides and annotations. */
export interface Reading {
  readonly kind: ParameterKind;
  readonly certainty: Certainty;
  readonly reason: string;
}

const byName = new Map<string, Row>();
for (const row of lexicon.kinds) {
  for (const phrase of row.names)
    if (!byName.has(phrase)) byName.set(phrase, { kind: row.kind, certainty: row.certainty, phrase });
}
const longest = 4;
/** Owners of addresses that are entries of a service. */
export const owned = new Set(lexicon.owned);

/**
 * Whether a text in lower case holds one of the words; spaces in them stand for any white space or dash. One linear
 * expression, for texts beyond ASCII another one over all scripts, which takes six times as long to compile.
 */
export function anyOf(list: readonly string[]): (lower: string) => boolean {
  const either = (words: readonly string[]): string =>
    words.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[ _-]")).join("|");
  let ascii: RegExp | undefined;
  let any: RegExp | undefined;
  return (lower) => {
    if (isAscii(lower))
      return (ascii ??= new RegExp(`(?<![a-z0-9])(?:${either(list.filter(isAscii))})(?![a-z])`)).test(lower);
    const spaceless = list.filter((text) => /\p{Script=Han}/u.test(text)).join("|");
    any ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${either(list)})(?![\\p{L}])|(?:${spaceless || "\\uFFFF"})`, "u");
    return any.test(lower);
  };
}
const placesByKind = new Map(lexicon.places.map((row) => [row.kind, row.words]));
const placeTests = new Map<ParameterKind, (lower: string) => boolean>();

/** Whether a text in lower case holds a word that tells where a plain path leads. */
export function tellsPlace(kind: ParameterKind, lower: string): boolean {
  let test = placeTests.get(kind);
  if (!test) placeTests.set(kind, (test = anyOf(placesByKind.get(kind) ?? [])));
  return test(lower);
}

/** Whether a text in lower case holds a word that shows that a tool goes to an address. */
export const tellsReach = anyOf(lexicon.reach);

/** Names that are remembered before all are forgotten: what one tool asks again and again comes together. */
const MOST_REMEMBERED = 20_000;
const cache = new Map<string, readonly string[]>();
/** Singular words of a name, remembered. */
export function tokensOf(name: string): readonly string[] {
  const known = cache.get(name);
  if (known) return known;
  const tokens = words(name.slice(0, 200)).map(singular);
  if (cache.size >= MOST_REMEMBERED) cache.clear();
  cache.set(name, tokens);
  return tokens;
}

/** Everything about a tool that its parameters are read against. */
export interface Around {
  /** Name, title and first part of the description, lower case. */
  readonly text: string;
  readonly name: string;
  readonly reads: boolean;
  readonly action: string | null;
  readonly remote: boolean;
}

const rows = new Map<string, Row | undefined>();

/** The row whose words end a name; longest first. Remembered. */
export function rowOf(name: string): Row | undefined {
  const known = rows.get(name);
  if (known !== undefined || rows.has(name)) return known;
  const found = findRow(name);
  if (rows.size >= MOST_REMEMBERED) rows.clear();
  rows.set(name, found);
  return found;
}

function findRow(name: string): Row | undefined {
  const tokens = tokensOf(name);
  for (let size = Math.min(longest, tokens.length); size > 0; size--) {
    const row = byName.get(tokens.slice(tokens.length - size).join(" "));
    if (row) return size === 1 && tokens.length > 1 && tailOnly.has(row.phrase) ? undefined : row;
  }
  return undefined;
}
/** Words that tell a kind only when they are the whole name. */
const tailOnly = new Set([
  "name",
  "to",
  "start",
  "after",
  "before",
  "first",
  "last",
  "k",
  "n",
  "take",
  "top",
  "q",
  "site",
  "x",
  "index",
  "number",
  "address",
  "server",
  "target",
  "option",
  "argument",
  "arg",
  "context",
  "term",
  "field",
  "include",
  "content",
  "file",
  "size",
]);

/** What descriptions say plainly; asked of them in lower case. */
export const stated = {
  path: /\b(?:file ?path|path (?:to|of|for|where|on|in|inside|under|within)|directory|folder|absolute|relative path|local file|filesystem|on disk|file system|output file|filename)\b|路径|文件/,
  jsonPath: /\b(?:json ?path|jmespath|json pointer|dot[- ]notation|xpath|jq)\b/i,
  url: /\bhttps?:\/\/|\burl\b|\bweb address\b/i,
  sql: /\b(?:sql|select statement|cypher|ddl|plsql)\b/i,
  cypher: /\b(?:sql|cypher|aql|hql)\b/,
  code: /\b(?:javascript|python|typescript|lua|ruby|groovy|gdscript|applescript|r|bash|shell|node\.js) (?:code|script|source|expression|snippet|program)\b|\bcode to (?:run|execute|evaluate)\b|\bscript to (?:run|execute)\b/,
  shell: /\b(?:shell|bash|terminal|powershell|command[- ]line|cli) (?:command|script)\b|\bcommand to (?:run|execute)\b/,
  template: /\b(?:jinja2?|handlebars|mustache|liquid|go template|ejs|freemarker|velocity|nunjucks)\b/i,
};
