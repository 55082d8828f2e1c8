import type { JsonObject } from "../load/types.ts";
import type { Parameter, Tool } from "../surface/types.ts";
import { nameClauses } from "./name-clauses.ts";
import type { Clause } from "./clause.ts";
import { categoryOrder } from "./order.ts";
import { judge } from "./judge.ts";
import { verdict } from "./verdict.ts";
import type { Context, Verdict } from "./verdict.ts";
import type { ToolCategory } from "./types.ts";
import { isAscii, words } from "./words.ts";

/** One value of a mode parameter and what it makes the tool do. */
export interface Mode {
  readonly parameter: string;
  readonly value: string;
  readonly verdict: Verdict;
}

const modeNames = new Set([
  "action",
  "operation",
  "op",
  "mode",
  "command",
  "cmd",
  "verb",
  "subcommand",
  "method",
  "task",
  "intent",
  "function",
  "actiontype",
  "operationtype",
  "requesttype",
  "activity",
  "do",
  "actions",
  "operations",
  "accion",
  "acao",
  "aktion",
]);
const weakModeNames = new Set(["mode", "task", "function", "method", "intent", "activity", "command"]);
const httpMethods = new Set(["get", "post", "put", "patch", "delete", "head", "options"]);
const filterWords = /\b(?:filter|only return|restrict (?:to|results)|narrow|limit results|event type|type of event)/i;
const maxValues = 200;

/** String values that a schema allows through `enum`, `const` and the alternatives of `anyOf`/`oneOf`. */
export function allowedValues(raw: JsonObject, depth = 0): readonly string[] {
  const found: string[] = [];
  if (Array.isArray(raw["enum"]))
    for (const value of raw["enum"].slice(0, maxValues)) if (typeof value === "string") found.push(value);
  if (typeof raw["const"] === "string") found.push(raw["const"]);
  if (depth < 2) {
    for (const key of ["anyOf", "oneOf", "allOf"]) {
      const list = raw[key];
      if (!Array.isArray(list)) continue;
      for (const item of list.slice(0, maxValues))
        if (typeof item === "object" && item !== null && !Array.isArray(item))
          found.push(...allowedValues(item as JsonObject, depth + 1));
    }
  }
  return found;
}

const listed =
  /(?:actions?|operations?|modes?|commands?|one of|values?|supports?|options?|allowed|either|can be)\s*(?:(?:are|is)\s*)?[:=(]\s*([^.\n]{3,400})/i;
const quoted = /["'`]([a-z][\w-]{1,40})["'`]/gi;

/** Values that the description lists, where the schema names none. */
function describedValues(parameter: Parameter): readonly string[] {
  const text = parameter.description.slice(0, 800);
  const marked = [...text.matchAll(quoted)].map((match) => match[1] as string);
  if (marked.length >= 2) return marked;
  const list = listed.exec(text)?.[1];
  if (!list) return [];
  const parts = list
    .split(/\s*[,|/]\s*|\s+or\s+|\s+and\s+/)
    .map((part) => part.trim())
    .filter((part) => /^[\w-]{2,40}$/.test(part));
  return parts.length >= 2 ? parts : [];
}

function lettersOf(lower: string): string {
  return isAscii(lower) ? lower.replaceAll(/[^a-z]+/g, "") : lower.replaceAll(/[^\p{L}]+/gu, "");
}

/**
 * Modes of a tool that does several things by a parameter such as `action: list | delete`. An optional filter of a
 * tool whose own verb reads is no mode; nor is a flag.
 */
export function modesOf(tool: Tool, own: () => readonly Clause[], context: Context): readonly Mode[] {
  for (const parameter of tool.parameters) {
    if (parameter.path.length !== 1 || parameter.in === "header" || parameter.in === "cookie") continue;
    const name = lettersOf(parameter.name.toLowerCase());
    if (!modeNames.has(name)) continue;
    // `Method` beside `Url`: how the service calls back.
    if (name === "method" && tool.method !== null && !parameter.required) continue;
    let values = allowedValues(parameter.schema.raw);
    if (values.length === 0) values = describedValues(parameter);
    if (values.length < 2) continue;
    const reads = own().some(
      (clause) =>
        clause.strength >= 1 &&
        (clause.verb.action === "read" || clause.verb.action === "compute") &&
        clause.verb.base !== "query",
    );
    if (reads && asksWhether(own())) continue;
    if (reads && (!parameter.required || filterWords.test(parameter.description) || tool.method === "GET")) continue;
    const found = judgeValues(parameter, values, tool, context);
    const telling = found.length >= (weakModeNames.has(name) ? Math.ceil(values.length / 2) : 1);
    if (found.length > 0 && telling) return found;
  }
  return [];
}

const CHECKING: ReadonlySet<string> = new Set(["check", "verify", "validate", "test"]);
const PERMISSION: ReadonlySet<string> = new Set(["permission", "permissions", "access", "right", "rights", "privilege", "privileges"]); // prettier-ignore

/** `check_permissions` with `operation: read | delete`: whether somebody may, and nothing is done. */
function asksWhether(own: readonly Clause[]): boolean {
  return own.some(
    ({ verb, object }) => CHECKING.has(verb.base) && object.some((word) => PERMISSION.has(word.toLowerCase())),
  );
}

/** Words of a name that tell nothing of what a mode acts on. */
const framing = new Set(
  "manage handle manager tool action actions operations ops crud control controls controller management admin utility helper service editor".split(
    " ",
  ),
);

function judgeValues(parameter: Parameter, values: readonly string[], tool: Tool, context: Context): readonly Mode[] {
  if (
    values.filter((value) => httpMethods.has(value.toLowerCase())).length >= 2 &&
    values.every((value) => httpMethods.has(value.toLowerCase()))
  ) {
    const safe = values.every((value) => ["get", "head", "options"].includes(value.toLowerCase()));
    return values.map((value) => ({
      parameter: parameter.name,
      value,
      verdict: safe ? verdict("read", "execute") : verdict("execute", "write"),
    }));
  }
  const found: Mode[] = [];
  const object = words(tool.name)
    .filter((token) => !framing.has(token))
    .join("_");
  for (const value of values) {
    const clause = modeClause(value, object);
    if (clause) found.push({ parameter: parameter.name, value, verdict: judge(clause, context) });
  }
  return found;
}

function modeClause(value: string, object: string): Clause | null {
  const clause = nameClauses(value, "mode")[0];
  if (!clause || clause.strength < 1) return null;
  // `logs`, `stats`, `orders`: a plural names what is shown.
  if (clause.verb.noun && clause.verb.form === "third") return null;
  if (clause.object.length > 0) return clause;
  return nameClauses(`${value}_${object}`, "mode").find((other) => other.verb.base === clause.verb.base) ?? clause;
}

/** The riskiest mode by the order of categories; undefined when there is none. */
export function riskiest(modes: readonly Mode[]): Mode | undefined {
  let best: Mode | undefined;
  for (const mode of modes) {
    if (best === undefined || categoryOrder(mode.verdict.category) < categoryOrder(best.verdict.category)) best = mode;
  }
  return best;
}

/** The categories of several modes, each once. */
export function modeCategories(modes: readonly Mode[]): ReadonlySet<ToolCategory> {
  return new Set(modes.map((mode) => mode.verdict.category));
}
