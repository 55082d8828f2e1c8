import type { ParameterFact, ToolFacts } from "../../src/facts/types.ts";
import type { Surface, Tool } from "../../src/surface/types.ts";
import { below, follow, isCollection, isHttpMethod, isObject } from "./operations.ts";
import { snake } from "./words.ts";

const PAGING = new Set(
  "limit page page_size pagesize per_page perpage page_number page_num offset skip start cursor after before next page_token pagetoken next_token continuation_token starting_after ending_before max_results maxresults count first last top size marker take rows since until from to num max_items maxitems start_index range".split(
    " ",
  ),
);
const WRAPPED = /^(?:data|items|results|entries|values|records|list|rows|content|elements|resources|objects|nodes)$/i;

/** A read that answers with an array, or with an object around one array that is named as the collection. */
export function isList(tool: Tool, surface: Surface): boolean {
  if (!isHttpMethod(tool, "GET")) return false;
  const answer = tool.responses.find((response) => /^20[0-6]$|^2xx$/i.test(response.status))?.schema;
  if (!answer) return false;
  const { raw, at } = answer;
  // A bounded array needs no pages.
  if (raw["type"] === "array") return raw["maxItems"] === undefined && isCollection(tool.path);
  const { properties } = raw;
  if (!isObject(properties) || !isCollection(tool.path)) return false;
  const last = snake(tool.path?.split("/").at(-1) ?? "");
  return Object.keys(properties).some((key) => {
    if (!WRAPPED.test(key) && snake(key) !== last) return false;
    const schema = follow(surface, properties[key], below(at, "properties", key))?.raw;
    return schema?.["type"] === "array" && schema["maxItems"] === undefined;
  });
}

/** A parameter that pages, sizes or orders the list rather than narrowing it. */
export function pages({ kind, parameter }: ParameterFact): boolean {
  return (
    kind === "page-size" ||
    kind === "cursor" ||
    PAGING.has(snake(parameter.name)) ||
    /^(?:sort|order|fields|expand|include|format|locale|lang)/i.test(parameter.name)
  );
}

export function isPaged(tool: Tool, facts: ToolFacts): boolean {
  return (
    facts.parameters.some(
      ({ kind, parameter }) =>
        kind === "page-size" || kind === "cursor" || (parameter.in !== "path" && PAGING.has(snake(parameter.name))),
    ) ||
    tool.responses.some((response) => response.headers.some((header) => /^link$|^x-next|^x-total-pages/i.test(header)))
  );
}

/** The description names the largest page. */
export function saysMaximum(description: string): boolean {
  return /\b(?:max(?:imum)?|at most|up to|no more than|limit(?:ed)? to|between|range|cannot exceed|capped)\b[^.]{0,60}\d/i.test(
    description.slice(0, 1_000),
  );
}
