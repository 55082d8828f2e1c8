import { parameters as lexicon } from "../catalogue.ts";
import type { Json, JsonObject } from "../load/types.ts";
import type { Parameter, Tool } from "../surface/types.ts";
import { nameClauses } from "./clauses.ts";
import { statesReadOnly } from "./judge.ts";
import { allowedValues } from "./modes.ts";
import type { Certainty, ParameterFact, ParameterKind } from "./types.ts";
import { singular, words } from "./words.ts";

interface Row {
  readonly kind: ParameterKind;
  readonly certainty: Certainty;
  readonly phrase: string;
}

interface Reading {
  readonly kind: ParameterKind;
  readonly certainty: Certainty;
  readonly reason: string;
}

const byName = new Map<string, Row>();
for (const row of lexicon.kinds) {
  for (const name of row.names) {
    const phrase = words(name).map(singular).join(" ");
    if (!byName.has(phrase)) byName.set(phrase, { kind: row.kind, certainty: row.certainty, phrase });
  }
}
const longest = 4;
const owned = new Set(lexicon.owned);

/** One linear expression over a list of words; spaces stand for any white space or dash. */
function anyOf(list: readonly string[]): RegExp {
  const parts = list.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[ _-]"));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}])|(?:${list.filter((text) => /\p{Script=Han}/u.test(text)).join("|") || "\\uFFFF"})`,
    "iu",
  );
}
const places = new Map(lexicon.places.map((row) => [row.kind, anyOf(row.words)]));
const reach = anyOf(lexicon.reach);

const cache = new Map<string, readonly string[]>();
function tokensOf(name: string): readonly string[] {
  const known = cache.get(name);
  if (known) return known;
  const tokens = words(name.slice(0, 200)).map(singular);
  if (cache.size < 20_000) cache.set(name, tokens);
  return tokens;
}

/** Everything about a tool that its parameters are read against. */
interface Around {
  readonly tool: Tool;
  /** Name, title and first part of the description, lower case. */
  readonly text: string;
  readonly name: string;
  readonly reads: boolean;
  readonly action: string | null;
  readonly remote: boolean;
}

function aroundOf(tool: Tool): Around {
  const name = words(tool.name).join(" ");
  const text = `${name} ${tool.title ?? ""} ${tool.description.slice(0, 600)}`.toLowerCase();
  const action = nameClauses(tool.name, "name")[0]?.verb.action ?? null;
  return {
    tool,
    text,
    name,
    reads: action === "read" || action === "compute" || action === null,
    action,
    remote: tool.method !== null,
  };
}

/** What every input of a tool is, with the bounds that its schema sets. Linear in the inputs and their texts. */
export function parameterFacts(tool: Tool): readonly ParameterFact[] {
  if (tool.parameters.length === 0) return [];
  const around = aroundOf(tool);
  return tool.parameters.map((parameter) => {
    const { kind, certainty, reason } = read(parameter, around);
    return { parameter, kind, certainty, bounds: boundsOf(parameter.schema.raw), reason };
  });
}

const boundKeywords = [
  "enum",
  "const",
  "pattern",
  "maxLength",
  "maximum",
  "exclusiveMaximum",
  "format",
  "maxItems",
] as const;
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Bounds that the schema sets on the value, on its items, or in every alternative. */
export function boundsOf(raw: JsonObject): readonly string[] {
  const found = new Set<string>();
  const alternatives = [raw["anyOf"], raw["oneOf"]].find((list) => Array.isArray(list));
  for (const keyword of boundKeywords)
    if (raw[keyword] !== undefined && raw[keyword] !== null)
      found.add(keyword === "exclusiveMaximum" ? "maximum" : keyword);
  const items = raw["items"];
  if (isObject(items))
    for (const keyword of boundKeywords) if (items[keyword] !== undefined && keyword !== "maxItems") found.add(keyword);
  if (Array.isArray(alternatives)) {
    const real = (alternatives as readonly Json[]).filter(
      (item): item is JsonObject => isObject(item) && item["type"] !== "null",
    );
    for (const keyword of boundKeywords)
      if (real.length > 0 && real.every((item) => item[keyword] !== undefined)) found.add(keyword);
  }
  return [...found];
}

/** The schema's types, alternatives and items included; empty when it names none. */
function typesOf(raw: JsonObject): ReadonlySet<string> {
  const types = new Set<string>();
  const take = (value: Json | undefined): void => {
    if (typeof value === "string") types.add(value);
    else if (Array.isArray(value)) for (const item of value) if (typeof item === "string") types.add(item);
  };
  take(raw["type"]);
  for (const key of ["anyOf", "oneOf"]) {
    const list = raw[key];
    if (Array.isArray(list)) for (const item of list.slice(0, 20)) if (isObject(item)) take(item["type"]);
  }
  if (types.has("array") && isObject(raw["items"])) {
    types.delete("array");
    take(raw["items"]["type"]);
    if (types.size === 0) types.add("array");
  }
  return types;
}

const formats = new Map<string, ParameterKind>([
  ["date", "date"],
  ["date-time", "date"],
  ["time", "date"],
  ["uuid", "id"],
  ["email", "recipient"],
  ["password", "credential"],
  ["uri", "url"],
  ["url", "url"],
  ["hostname", "host"],
  ["ipv4", "host"],
  ["ipv6", "host"],
  ["json-pointer", "jsonpath"],
]);

function read(parameter: Parameter, around: Around): Reading {
  const raw = parameter.schema.raw;
  const types = typesOf(raw);
  if (types.size === 1 && types.has("boolean")) return { kind: "flag", certainty: "high", reason: "boolean" };
  const row = rowOf(parameter.name);
  const text = types.size === 0 || types.has("string");
  if (!text && types.size > 0) return readNumber(row, types);
  const values = allowedValues(raw);
  if (values.length > 0) {
    if (row?.kind === "mode")
      return { kind: "mode", certainty: "high", reason: `name says "${row.phrase}", values are listed` };
    return {
      kind: row?.kind === "filter" ? "filter" : "mode",
      certainty: row ? "medium" : "low",
      reason: "values are listed",
    };
  }
  const format = typeof raw["format"] === "string" ? formats.get(raw["format"]) : undefined;
  if (row === undefined) return readUnnamed(parameter, around, format);
  const reading: Reading = { kind: row.kind, certainty: row.certainty, reason: `name says "${row.phrase}"` };
  switch (row.kind) {
    case "file-path":
    case "scene-path":
      return readPath(parameter, row, around);
    case "url":
      return readUrl(parameter, around);
    case "host":
      return readHost(row, around);
    case "search":
    case "filter":
    case "sql":
    case "code":
    case "shell":
    case "template":
    case "free-text":
      return readLanguage(parameter, row, around);
    case "recipient":
      return row.certainty === "medium" && around.reads
        ? {
            ...reading,
            kind:
              parameter.name.toLowerCase().includes("phone") || parameter.name.toLowerCase().includes("mail")
                ? "recipient"
                : "id",
            certainty: "low",
          }
        : reading;
    default:
      return format === undefined || row.certainty === "high"
        ? reading
        : { kind: format, certainty: "high", reason: `format is ${String(raw["format"])}` };
  }
}

function readNumber(row: Row | undefined, types: ReadonlySet<string>): Reading {
  const numeric = types.has("integer") || types.has("number");
  if (row && numeric && ["amount", "page-size", "cursor", "id", "date"].includes(row.kind))
    return { kind: row.kind, certainty: row.certainty, reason: `name says "${row.phrase}"` };
  if (row && !numeric && (row.kind === "filter" || row.kind === "recipient" || row.kind === "id"))
    return { kind: row.kind, certainty: "low", reason: `name says "${row.phrase}"` };
  return { kind: "other", certainty: "medium", reason: numeric ? "number" : "object or list" };
}

function rowOf(name: string): Row | undefined {
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

const stated = {
  path: /\b(?:file ?path|path (?:to|of|for|where|on|in|inside|under|within)|directory|folder|absolute|relative path|local file|filesystem|on disk|file system|output file|filename)\b|路径|文件/iu,
  jsonPath: /\b(?:json ?path|jmespath|json pointer|dot[- ]notation|xpath|jq)\b/i,
  url: /\bhttps?:\/\/|\burl\b|\bweb address\b/i,
  sql: /\b(?:sql|select statement|cypher|ddl|plsql)\b/i,
  cypher: /\b(?:sql|cypher|aql|hql)\b/,
  code: /\b(?:javascript|python|typescript|lua|ruby|groovy|gdscript|applescript|r|bash|shell|node\.js) (?:code|script|source|expression|snippet|program)\b|\bcode to (?:run|execute|evaluate)\b|\bscript to (?:run|execute)\b/i,
  shell:
    /\b(?:shell|bash|terminal|powershell|command[- ]line|cli) (?:command|script)\b|\bcommand to (?:run|execute)\b/i,
  template: /\b(?:jinja2?|handlebars|mustache|liquid|go template|ejs|freemarker|velocity|nunjucks)\b/i,
};

function readUnnamed(parameter: Parameter, around: Around, format: ParameterKind | undefined): Reading {
  if (format !== undefined) {
    const certainty: Certainty = format === "url" || format === "host" ? "low" : "high";
    return format === "url" ? readUrl(parameter, around) : { kind: format, certainty, reason: "format says so" };
  }
  const text = parameter.description.slice(0, 300);
  if (stated.jsonPath.test(text)) return { kind: "jsonpath", certainty: "medium", reason: "description says JSONPath" };
  if (stated.code.test(text) && around.action === "run")
    return { kind: "code", certainty: "medium", reason: "description says code" };
  if (stated.shell.test(text)) return { kind: "shell", certainty: "medium", reason: "description says command" };
  if (/\b(?:sql query|sql statement|cypher query)\b/i.test(text))
    return { kind: "sql", certainty: "medium", reason: "description says SQL" };
  if (
    /^(?:the |an? |optional |full |absolute |local |output |input )*(?:file ?path|path to (?:the |an? )?(?:\w+ )?(?:file|directory|folder)|absolute path|directory|folder)\b/i.test(
      text,
    ) &&
    !around.remote
  )
    return { kind: "file-path", certainty: "medium", reason: "description says path to a file" };
  if (/^(?:the |an? |full |target )*(?:url|web address|https?:\/\/)/i.test(text))
    return { kind: "url", certainty: "low", reason: "description says URL" };
  return { kind: "other", certainty: "low", reason: "nothing tells" };
}

/** Game engines and editors whose `…Path` leads through the project's own assets or scene. */
const engine =
  /\b(?:unity|game ?object|prefab|animator|shader ?graph|sprite ?atlas|asmdef|terrain|unreal|blueprint|figma|blender|maya)\b/;
const remotePlace = /\b(?:gitlab|github|bitbucket|firestore|firebase|merge requests?|pull requests?|ci\/cd)\b/;
/** Tools that note what happened to a file rather than touch it. */
const noting =
  /^(?:[\w-]+ )?(?:hook that )?(?:records?|logs?|tracks?|labels?|registers?|reports?|notes?|remembers?)\b|\bhook that records?\b/;
const outside = /\b(?:export|save(?:s|d)? to|disk|raw file|headless|external|output)\b/;

function readPath(parameter: Parameter, row: Row, around: Around): Reading {
  const text = parameter.description.slice(0, 300);
  const reason = `name says "${row.phrase}"`;
  const raw = parameter.schema.raw;
  if (stated.jsonPath.test(text) || raw["default"] === "$" || (raw["default"] === "." && /json/.test(around.text)))
    return { kind: "jsonpath", certainty: "high", reason: "description says JSONPath" };
  if (row.kind === "scene-path") {
    // A scene file named to a headless tool beside a project directory is a file after all.
    const file =
      /scene path|script path|source path/.test(row.phrase) &&
      (around.text.includes("headless") || /\bfile\b/.test(around.text)) &&
      !/\brunning\b/.test(around.text);
    if (file || (stated.path.test(text) && /\b(?:absolute|on disk|local file|filesystem)\b/i.test(text)))
      return { kind: "file-path", certainty: "medium", reason };
    return { kind: "scene-path", certainty: "high", reason };
  }
  if (around.remote)
    return parameter.in === "path" || row.phrase === "path"
      ? { kind: "scene-path", certainty: "medium", reason: `${reason}, of the service` }
      : { kind: "file-path", certainty: "low", reason };
  if (engine.test(around.text) && !outside.test(around.text) && !/\b(?:absolute|on disk|local)\b/i.test(text))
    return { kind: "scene-path", certainty: "medium", reason: "the tool works inside an engine's project" };
  if (noting.test(around.text.slice(around.name.length + 1)) && !/\b(?:write|save|read|open|disk)/.test(around.text))
    return { kind: "file-path", certainty: "low", reason: `${reason}, only noted down` };
  const plain = row.certainty === "medium";
  if (
    !plain &&
    /(?:document|project|full|repo|repository) path$/.test(row.phrase) &&
    remotePlace.test(around.text) &&
    !/\blocal|absolute|disk\b/i.test(text)
  )
    return { kind: "scene-path", certainty: "medium", reason: "the path leads through the service, not through files" };
  const local = places.get("file-path")?.test(`${around.text} ${text}`) === true;
  if (plain) {
    if (places.get("jsonpath")?.test(`${around.text} ${text}`))
      return { kind: "jsonpath", certainty: "medium", reason: "the tool works on a JSON document" };
    if (
      places.get("scene-path")?.test(`${around.text} ${text}`) &&
      !/\b(?:absolute|on disk|local file|filesystem|local)\b/i.test(`${around.text} ${text}`)
    )
      return {
        kind: "scene-path",
        certainty: "medium",
        reason: "the path leads through the service, not through files",
      };
    if (row.phrase !== "path" && /(?:file|filename|file name)$/.test(row.phrase))
      return {
        kind: "file-path",
        certainty: local && (stated.path.test(text) || !carrying.test(around.text)) ? "medium" : "low",
        reason,
      };
    if (local || stated.path.test(text)) return { kind: "file-path", certainty: "high", reason };
    return { kind: "file-path", certainty: "low", reason };
  }
  return { kind: "file-path", certainty: "high", reason };
}

/** Tools for which a file name is only a caption. */
const carrying = /\b(?:upload|label|send|slack|attach|share|screenshot diff|email|drive|cloud)/;

const storing = new Set(["create", "change", "delete", "remove", "detach", "send", "pay", "cancel"]);

/** `a valid eBay product URL`: only pages of one site are meant. */
const oneSite =
  /\b(?:valid|youtube|instagram|linkedin|twitter|github|amazon|tiktok|facebook|reddit|notion|figma|ebay) (?!web |website |page |target |public |full |absolute |base |https? |image |url\b)(?:[\w.]+ ){0,3}urls?\b|\b(?:youtube|linkedin|figma|github|notion) (?:video |file |page |repo(?:sitory)? )?urls?\b/;

function readUrl(parameter: Parameter, around: Around): Reading {
  const tokens = tokensOf(parameter.name);
  const reason = `name says "${tokens.slice(-2).join(" ")}"`;
  const owner = tokens.at(-2);
  const entry = tokens.length > 1 && tokens.slice(0, -1).some((token) => owned.has(token));
  const text = parameter.description.slice(0, 300);
  const goes = reach.test(around.text) || reach.test(text);
  if (around.remote) return { kind: "url", certainty: entry || parameter.in === "path" ? "low" : "medium", reason };
  if (oneSite.test(around.text) || oneSite.test(text))
    return { kind: "url", certainty: "low", reason: `${reason}, an entry of one site` };
  if (entry) return { kind: "url", certainty: "low", reason: `${reason}, an entry of the service` };
  if (["pattern", "filter", "regex"].includes(tokens.at(-1) ?? ""))
    return { kind: "filter", certainty: "medium", reason };
  if (around.action !== null && storing.has(around.action) && !goes)
    return { kind: "url", certainty: "low", reason: `${reason}, only stored` };
  if (
    goes &&
    (owner === undefined ||
      [
        "target",
        "base",
        "source",
        "start",
        "site",
        "website",
        "web",
        "feed",
        "download",
        "jupyter",
        "api",
        "image",
        "server",
        "root",
        "endpoint",
        "code",
      ].includes(owner))
  )
    return { kind: "url", certainty: "high", reason };
  return { kind: "url", certainty: goes ? "medium" : "low", reason };
}

function readHost(row: Row, around: Around): Reading {
  const reason = `name says "${row.phrase}"`;
  if (around.remote) return { kind: "host", certainty: "low", reason };
  if (around.action !== null && storing.has(around.action))
    return { kind: "host", certainty: "low", reason: `${reason}, only stored` };
  if (row.phrase === "ip" || row.phrase === "ip address") {
    const goes = /\b(?:ping|scan|connect|probe|port|ssh|traceroute|exploit)\b/.test(around.text);
    return { kind: "host", certainty: goes ? "medium" : "low", reason };
  }
  if (row.certainty === "low") {
    const goes = /\b(?:scan|ping|nmap|ssh|connect|probe|exploit|fuzz|enumerat|brute)\w*/.test(around.text);
    return goes ? { kind: "host", certainty: "medium", reason } : { kind: "other", certainty: "low", reason };
  }
  return { kind: "host", certainty: "medium", reason };
}

function readLanguage(parameter: Parameter, row: Row, around: Around): Reading {
  const text = parameter.description.slice(0, 300);
  const said = `${around.text} ${text.toLowerCase()}`;
  const reason = `name says "${row.phrase}"`;
  if ((row.kind === "search" || row.kind === "free-text" || row.kind === "sql") && row.phrase !== "question") {
    const query = row.kind === "sql" || ["query", "q", "query string"].includes(row.phrase);
    if (query && row.kind === "sql" && row.certainty === "high")
      return { kind: "sql", certainty: around.remote ? "medium" : "high", reason };
    if (query && stated.sql.test(text)) return { kind: "sql", certainty: "high", reason: "description says SQL" };
    if (query && stated.cypher.test(around.text) && !/\b(?:natural language|documentation|docs)\b/.test(said))
      return { kind: "sql", certainty: statesReadOnly(around.text) ? "medium" : "high", reason: "the tool takes SQL" };
    if (row.kind === "search" && (stated.code.test(text) || stated.shell.test(text)))
      return { kind: "code", certainty: "medium", reason: "description says code" };
    return { kind: row.kind, certainty: row.certainty, reason };
  }
  if (row.kind === "code") {
    if (
      /\b(?:verification|country|currency|language|status|promo|coupon|discount|zip|postal|otp|authorization|airport|error|country|area|stock|product|company|fund|auth|code for|iso)\b/.test(
        text.toLowerCase(),
      ) &&
      row.phrase === "code"
    )
      return { kind: "id", certainty: "medium", reason: "description says an identifier" };
    const runs = around.action === "run" || /\b(?:execut|run|eval|sandbox|interpreter|repl)\w*/.test(around.text);
    if (/^(?:the )?name of\b/i.test(text))
      return { kind: "id", certainty: "medium", reason: "description says a name" };
    if (row.certainty === "high") return { kind: "code", certainty: runs ? "high" : "low", reason };
    return {
      kind: stated.code.test(text) || runs ? "code" : "other",
      certainty: runs && stated.code.test(text) ? "medium" : "low",
      reason,
    };
  }
  if (row.kind === "shell") {
    if (row.certainty === "medium") {
      const runs = /\b(?:shell|bash|terminal|execut|command line|subprocess|run|ssh|cli|powershell|process)\w*/.test(
        said,
      );
      return { kind: "shell", certainty: runs ? "high" : "low", reason };
    }
    if (row.certainty === "low")
      return {
        kind: row.phrase === "option" ? "other" : "shell",
        certainty:
          /\b(?:execute|run) \w+|command[- ]line|cli\b/.test(around.text) && stated.shell.test(text) ? "medium" : "low",
        reason,
      };
    return { kind: "shell", certainty: "high", reason };
  }
  if (row.kind === "template")
    return { kind: "template", certainty: stated.template.test(said) ? "medium" : "low", reason };
  return { kind: row.kind, certainty: row.certainty, reason };
}
