import { createHash } from "node:crypto";
import type { Incomplete, Json, JsonObject } from "../types.ts";
import { outcomeOf } from "./answers.ts";
import type { Connection } from "./connect.ts";
import { isTooDeep, MAX_DEPTH } from "./depth.ts";
import type { Answer, Settings } from "./types.ts";
import { uptime } from "../../clock.ts";

/** One of the four lists, with all its pages. */
export interface Listed {
  readonly method: ListMethod;
  readonly items: readonly Json[];
  readonly pages: number;
  readonly bytes: number;
  readonly ms: readonly number[];
  /** Set when the list ended early: why. */
  readonly cut: string | null;
  /** The answer that ended it; `result` when all is well. */
  readonly last: Answer;
  /** Raw first page without its items, for cache hints and the result type. */
  readonly first: JsonObject | null;
  /** Hash of the items of the first page, in order. */
  readonly firstPage: string;
}

export type ListMethod = "tools/list" | "prompts/list" | "resources/list" | "resources/templates/list";

/** The field of the result that holds the items. */
export const LIST_FIELD: Readonly<Record<ListMethod, string>> = {
  "tools/list": "tools",
  "prompts/list": "prompts",
  "resources/list": "resources",
  "resources/templates/list": "resourceTemplates",
};

/** Pages of one list. None of 63 published servers has a second one; 100,000 tools in pages of 200 fit. */
const MAX_PAGES = 500;

/** Asks for one list, page after page, until it ends, repeats itself or reaches a limit. */
export async function listAll(connection: Connection, method: ListMethod, settings: Settings): Promise<Listed> {
  const items: Json[] = [];
  const ms: number[] = [];
  const cursors = new Set<string>();
  const contents = new Set<string>();
  const field = LIST_FIELD[method];
  const deadline = uptime() + settings.timeoutMs;
  let cursor: string | undefined;
  let pages = 0;
  let bytes = 0;
  let cut: string | null = null;
  let first: JsonObject | null = null;
  let firstPage = "";
  let tooDeep = 0;
  let last: Answer;
  for (;;) {
    const left = Math.max(1, pages === 0 ? settings.timeoutMs : deadline - uptime());
    last = await connection.ask(method, cursor === undefined ? {} : { cursor }, { timeoutMs: left });
    ms.push(last.ms);
    if (last.kind !== "result") {
      if (pages > 0) cut = `page ${pages + 1} failed: ${outcomeOf(last)}`;
      break;
    }
    pages += 1;
    const found = last.result[field];
    if (!Array.isArray(found)) {
      cut = `the answer has no array "${field}"`;
      break;
    }
    const page = (found as readonly Json[]).filter((item) => !isTooDeep(item));
    tooDeep += found.length - page.length;
    const text = JSON.stringify(page);
    bytes += Buffer.byteLength(text);
    const content = createHash("sha256").update(text).digest("base64");
    if (pages === 1) {
      firstPage = content;
      first = withoutItems(last.result, field);
    }
    if (pages > 1 && page.length > 0 && contents.has(content)) {
      cut = `page ${pages} repeats an earlier page`;
      break;
    }
    contents.add(content);
    for (const item of page) items.push(item);
    const next = last.result["nextCursor"];
    if (typeof next !== "string") break;
    if (cursors.has(next)) cut = `the cursor of page ${pages + 1} was given before: the list has no end`;
    else if (pages >= MAX_PAGES) cut = `more than ${MAX_PAGES} pages`;
    else if (bytes > settings.maxBytes) cut = `more than ${Math.round(settings.maxBytes / 1024 / 1024)} MB`;
    else if (uptime() > deadline) cut = `its pages take more than ${settings.timeoutMs / 1000} s`;
    if (cut !== null) break;
    cursors.add(next);
    cursor = next;
  }
  if (tooDeep > 0 && cut === null)
    cut = `${tooDeep} entries are nested deeper than ${MAX_DEPTH} levels and were left out`;
  return { method, items, pages, bytes, ms, cut, last, first, firstPage };
}

function withoutItems(result: JsonObject, field: string): JsonObject {
  const rest: Record<string, Json | undefined> = {};
  for (const [name, value] of Object.entries(result)) if (name !== field && !isTooDeep(value)) rest[name] = value;
  return rest;
}

export interface Listings {
  readonly tools: Listed;
  readonly others: readonly Listed[];
  readonly incomplete: readonly Incomplete[];
}

/**
 * Everything that a server lists. Tools are always asked for; the rest when it declares the capability, or declares
 * nothing at all. Side by side on a pipe or this machine, one after another on other people's hosts.
 */
export async function listEverything(connection: Connection, settings: Settings, parallel: boolean): Promise<Listings> {
  const { capabilities, era } = connection.handshake;
  const declared = (name: string): boolean => capabilities?.[name] !== undefined && capabilities[name] !== null;
  const wanted: ListMethod[] = [];
  if (era !== "none" && declared("prompts")) wanted.push("prompts/list");
  if (era !== "none" && declared("resources")) wanted.push("resources/list", "resources/templates/list");
  let tools: Listed;
  let others: readonly Listed[];
  if (parallel) {
    [tools, ...others] = (await Promise.all(
      (["tools/list", ...wanted] as const).map((method) => listAll(connection, method, settings)),
    )) as [Listed, ...Listed[]];
  } else {
    tools = await listAll(connection, "tools/list", settings);
    const rest: Listed[] = [];
    for (const method of wanted) rest.push(await listAll(connection, method, settings));
    others = rest;
  }
  const incomplete: Incomplete[] = [];
  for (const list of [tools, ...others]) {
    if (list.cut !== null) incomplete.push({ what: list.method, why: list.cut });
    else if (list.last.kind !== "result" && !(list === tools && !declared("tools") && isUnknownMethod(list.last))) {
      incomplete.push({ what: list.method, why: outcomeOf(list.last) });
    }
  }
  return { tools, others, incomplete };
}

export function isUnknownMethod(answer: Answer): boolean {
  return answer.kind === "error" && answer.code === -32601;
}
