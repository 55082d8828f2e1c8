import type { ToolFacts } from "../../src/facts/types.ts";
import type { Parameter, Tool } from "../../src/surface/types.ts";
import { isPlural, tokens } from "./words.ts";

const LISTING = new Set(["list", "search", "find", "query", "browse", "enumerate", "lookup"]);
const GETTING = new Set(["get", "fetch", "read", "retrieve", "show", "view", "all"]);
/** Plurals that are one thing. */
const ONE = new Set([
  "details",
  "stats",
  "statistics",
  "status",
  "settings",
  "contents",
  "bytes",
  "info",
  "metrics",
  "news",
  "analytics",
  "credentials",
  "permissions",
  "series",
  "logs",
]);

/** True when the tool returns a collection whose size nobody knows. */
export function isListTool(tool: Tool, { classification, schema }: ToolFacts): boolean {
  // Without a schema nobody can tell what can be asked for.
  if (classification.mutates || schema?.features.has("missing")) return false;
  const words = tokens(tool.name);
  // As many as were asked for.
  if (words.includes("multiple") || words.includes("batch")) return false;
  if (words.some((word) => LISTING.has(word))) return true;
  const last = words.at(-1) ?? "";
  return words.some((word) => GETTING.has(word)) && isPlural(last) && !ONE.has(last) && !words.includes("by");
}

/** Places of one name in a description that are looked at. */
const mostPlaces = 30;

/** Text of a parameter: its description, else the title of its schema. */
export function parameterText(parameter: Parameter): string {
  return parameter.description.trim();
}

/** True when the tool's own description explains the parameter, as docstrings do. */
export function explainedInText(parameter: Parameter, tool: Tool): boolean {
  const { name } = parameter;
  if (name.length < 2 || tool.description.length < name.length + 5) return false;
  const text = tool.description.slice(0, 20_000);
  let left = mostPlaces;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (left-- === 0) return false;
    const before = at === 0 ? " " : text[at - 1]!;
    const after = text.slice(at + name.length, at + name.length + 40);
    if (/[\w-]/u.test(before)) continue;
    if (/^[`'"*]{0,3}\s{0,3}(\([^)\n]{0,30}\))?\s{0,2}(?::|-|–|—|=|\bis\b|\bare\b)/u.test(after)) return true;
  }
  return false;
}
