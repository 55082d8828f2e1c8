import type { Tool } from "../surface/types.ts";
import type { Clause } from "./clause.ts";
import type { Context } from "./verdict.ts";
import type { ToolCategory } from "./types.ts";

/** What follows from a category for the annotations of a tool. */
export interface World {
  readonly destructive: boolean;
  readonly openWorld: boolean;
  readonly idempotent: boolean | null;
}

const destroying = new Set(["delete", "remove", "cancel"]);
const overwriting =
  /\b(?:overwrit|irreversibl|permanent|cannot be undone|destructive|replaces? (?:the |all |any )?(?:existing|entire|whole|content))/;
const closed =
  /\b(?:local|file|files|directory|folder|memory|graph|knowledge|calculat|comput|convert|session|workspace|working directory|terminal|process|clipboard|simulator|regex|json|uuid|hash)\b/;
const open =
  /\b(?:web|internet|http|https|url|website|online|news|weather|wikipedia|google|bing|search engine|crawl|scrape|browser|youtube|twitter|github|external|public|web page|webpage|rss|market data|stock)\b/;
const urlParameters = [
  "url",
  "urls",
  "uri",
  "link",
  "domain",
  "host",
  "hostname",
  "website",
  "endpoint",
  "webhook",
  "webhookurl",
];

/** Works out destructive, open world and idempotent from category, verbs and words. */
export function worldOf(
  tool: Tool,
  category: ToolCategory,
  mutates: boolean,
  clauses: readonly Clause[],
  context: Context,
): World {
  const verbs = new Set(clauses.filter((clause) => clause.strength >= 1.5).map((clause) => clause.verb.action));
  const destructive =
    mutates &&
    (category === "delete" ||
      category === "execute" ||
      [...verbs].some((action) => destroying.has(action)) ||
      overwriting.test(context.text));
  const openWorld =
    category === "communicate" ||
    urlParameters.some((name) => context.parameters.has(name)) ||
    (tool.method === null && (open.test(context.text) || !closed.test(context.text)));
  return { destructive, openWorld, idempotent: idempotent(tool, category, mutates, verbs) };
}

function idempotent(tool: Tool, category: ToolCategory, mutates: boolean, verbs: ReadonlySet<string>): boolean | null {
  if (!mutates) return true;
  if (tool.method !== null) {
    const method = tool.method.toUpperCase();
    if (method === "PUT" || method === "DELETE") return true;
    return method === "PATCH" ? null : false;
  }
  if (category === "communicate" || category === "execute" || category === "billing") return false;
  if (verbs.has("delete") || verbs.has("remove")) return true;
  if (verbs.has("create")) return false;
  return null;
}
