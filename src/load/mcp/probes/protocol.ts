import type { Json, JsonObject } from "../../types.ts";
import { outcomeOf } from "../answers.ts";
import { infoOf, type Connection } from "../connect.ts";
import { isTooDeep } from "../depth.ts";
import { LIST_FIELD, type Listings } from "../listing.ts";
import { round, type Observer } from "../observe.ts";
import type { Answer, Settings } from "../types.ts";

/** Milliseconds that one probe may take. */
const PROBE_MS = 5_000;

/** Samples of the round-trip time. */
const SAMPLES = 5;

/** A version that never was. */
export const BOGUS_VERSION = "1999-01-01";

const BOGUS_METHOD = "assayer/does-not-exist";
const BOGUS_CURSOR = "assayer-never-gave-this-cursor";

/** Probes of the protocol itself, over the connection that stands. None calls a tool. */
export async function probeProtocol(
  connection: Connection,
  listings: Listings,
  observer: Observer,
  settings: Settings,
  parallel: boolean,
): Promise<void> {
  const timeoutMs = Math.min(PROBE_MS, settings.timeoutMs);
  await sampleLatency(connection, observer, timeoutMs);
  const tasks = [
    () => unknownMethod(connection, observer, timeoutMs),
    () => bogusCursor(connection, listings, observer, timeoutMs),
    () => listAgain(connection, listings, observer, timeoutMs),
  ];
  if (parallel) await Promise.all(tasks.map((task) => task()));
  else for (const task of tasks) await task();
  judgeCapabilities(connection, listings, observer);
  await probeUndeclared(connection, listings, observer, timeoutMs);
  if (connection.handshake.era === "modern") judgeModern(listings, observer);
  // Last, because a server may take it for a new start of the conversation.
  await unknownVersion(connection, observer, settings, timeoutMs);
}

async function sampleLatency(connection: Connection, observer: Observer, timeoutMs: number): Promise<void> {
  const method = connection.handshake.era === "modern" ? "server/discover" : "ping";
  const samples: number[] = [];
  let lost = 0;
  for (let index = 0; index < SAMPLES && !connection.tap.closed(); index += 1) {
    const answer = await connection.ask(method, {}, { timeoutMs, purpose: "latency" });
    if (answer.kind === "result" || answer.kind === "error") samples.push(answer.ms);
    else lost += 1;
    // Five unanswered requests would cost half a minute and teach nothing more.
    if (lost > 0) break;
  }
  if (samples.length === 0) {
    observer.add("latency", `${method}, once`, "no answer in time", {
      value: null,
      unit: "ms",
      detail: { samples: 0 },
    });
    return;
  }
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  observer.add(
    "latency",
    `${method}, ${samples.length} times`,
    `median ${round(at(0.5))} ms, slowest ${round(at(1))} ms`,
    {
      value: round(at(0.5)),
      unit: "ms",
      detail: { p95: round(at(0.95)), min: round(sorted[0] ?? 0), max: round(at(1)), samples: samples.length },
    },
  );
}

async function unknownMethod(connection: Connection, observer: Observer, timeoutMs: number): Promise<void> {
  const answer = await connection.ask(BOGUS_METHOD, {}, { timeoutMs, purpose: "a method that nobody has" });
  const code = answer.kind === "error" ? answer.code : null;
  observer.add("unknown-method", BOGUS_METHOD, outcomeOf(answer), {
    value: code,
    detail: { kind: answer.kind, ...statusOf(answer) },
  });
}

async function bogusCursor(
  connection: Connection,
  listings: Listings,
  observer: Observer,
  timeoutMs: number,
): Promise<void> {
  if (listings.tools.last.kind !== "result") return;
  const answer = await connection.ask(
    "tools/list",
    { cursor: BOGUS_CURSOR },
    { timeoutMs, purpose: "a cursor that was never given" },
  );
  const items =
    answer.kind === "result" && Array.isArray(answer.result["tools"]) ? answer.result["tools"].length : null;
  observer.add(
    "bogus-cursor",
    `tools/list with the cursor "${BOGUS_CURSOR}"`,
    answer.kind === "result" ? `listed ${items ?? "no"} tools` : outcomeOf(answer),
    {
      value: answer.kind === "error" ? answer.code : null,
      detail: { kind: answer.kind, paginates: listings.tools.pages > 1 },
    },
  );
}

async function listAgain(
  connection: Connection,
  listings: Listings,
  observer: Observer,
  timeoutMs: number,
): Promise<void> {
  const { tools } = listings;
  if (tools.last.kind !== "result" || tools.pages === 0) return;
  const answer = await connection.ask(
    "tools/list",
    {},
    { timeoutMs: Math.max(timeoutMs, (tools.ms[0] ?? 0) * 3), purpose: "a second time" },
  );
  const again = answer.kind === "result" ? answer.result["tools"] : undefined;
  if (!Array.isArray(again)) {
    observer.add("list-determinism", "tools/list, a second time", outcomeOf(answer), { value: null });
    return;
  }
  const difference = differenceOf(
    tools.items.slice(0, tools.pages > 1 ? again.length : undefined),
    again as readonly unknown[],
  );
  observer.add("list-determinism", "tools/list, a second time", difference ?? "the same list", {
    value: difference === null,
    detail: { difference },
  });
}

/** How two lists differ: null when they are equal. */
export function differenceOf(first: readonly unknown[], second: readonly unknown[]): string | null {
  const textOf = (items: readonly unknown[]): string[] =>
    items.filter((item) => !isTooDeep(item as Json)).map((item) => JSON.stringify(item));
  const [a, b] = [textOf(first), textOf(second)];
  if (a.length !== b.length) return `${a.length} tools, then ${b.length}`;
  if (a.every((text, index) => text === b[index])) return null;
  const [left, right] = [a.toSorted(), b.toSorted()];
  return left.every((text, index) => text === right[index]) ? "the order differs" : "the content differs";
}

function judgeCapabilities(connection: Connection, listings: Listings, observer: Observer): void {
  const { capabilities, era } = connection.handshake;
  if (era === "none") {
    observer.add("capabilities", "initialize, tools/list", "the server lists tools and answers no handshake", {
      value: false,
      detail: { unanswered: [], undeclared: ["tools/list"] },
    });
    return;
  }
  const unanswered = listings.others
    .filter((list) => list.last.kind !== "result" && list.pages === 0)
    .map((list) => list.method as string);
  const undeclared: string[] = [];
  const tools = capabilities?.["tools"];
  const hasTools = tools !== undefined && tools !== null;
  if (hasTools && listings.tools.last.kind !== "result" && listings.tools.pages === 0) unanswered.unshift("tools/list");
  if (!hasTools && listings.tools.items.length > 0) undeclared.push("tools/list");
  const parts = [
    ...(unanswered.length > 0 ? [`declared and not answered: ${unanswered.join(", ")}`] : []),
    ...(undeclared.length > 0 ? [`answered and not declared: ${undeclared.join(", ")}`] : []),
  ];
  observer.add(
    "capabilities",
    "every list that is declared",
    parts.length > 0 ? parts.join("; ") : "what is declared is answered",
    {
      value: parts.length === 0,
      detail: {
        unanswered,
        undeclared,
        templatesOnly: unanswered.length > 0 && unanswered.every((method) => method === "resources/templates/list"),
      },
    },
  );
}

/** Lists that are there although nobody declared them reach no client, or surprise one. */
async function probeUndeclared(
  connection: Connection,
  listings: Listings,
  observer: Observer,
  timeoutMs: number,
): Promise<void> {
  const { capabilities, era } = connection.handshake;
  if (era === "none" || capabilities === null) return;
  const asked = new Set(listings.others.map((list) => list.method));
  for (const method of ["prompts/list", "resources/list"] as const) {
    if (asked.has(method) || connection.tap.closed()) continue;
    const answer = await connection.ask(method, {}, { timeoutMs, purpose: "although it is not declared" });
    const items = answer.kind === "result" ? answer.result[LIST_FIELD[method]] : undefined;
    if (!Array.isArray(items) || items.length === 0) continue;
    const index = observer.list.findIndex((one) => one.id === "capabilities");
    const before = observer.list[index];
    const detail = before?.detail ?? {};
    const undeclared = [
      ...(Array.isArray(detail["undeclared"]) ? (detail["undeclared"] as readonly string[]) : []),
      method,
    ];
    observer.list.splice(index, 1);
    observer.add("capabilities", "every list, declared or not", `answered and not declared: ${undeclared.join(", ")}`, {
      value: false,
      detail: { ...detail, undeclared },
    });
  }
}

function judgeModern(listings: Listings, observer: Observer): void {
  const answered = [listings.tools, ...listings.others].filter((list) => list.first !== null);
  const hinted = (first: JsonObject): boolean =>
    Number.isInteger(first["ttlMs"]) &&
    (first["ttlMs"] as number) >= 0 &&
    (first["cacheScope"] === "public" || first["cacheScope"] === "private");
  const bare = answered.filter((list) => !hinted(list.first ?? {})).map((list) => list.method as string);
  observer.add(
    "cache-hints",
    "every list",
    bare.length > 0 ? `missing or wrong on ${bare.join(", ")}` : "on every list",
    {
      value: bare.length === 0,
      detail: { without: bare, scope: (answered[0]?.first?.["cacheScope"] as string | undefined) ?? null },
    },
  );
}

async function unknownVersion(
  connection: Connection,
  observer: Observer,
  settings: Settings,
  timeoutMs: number,
): Promise<void> {
  const { era } = connection.handshake;
  if (era === "none" || connection.tap.closed()) return;
  // Over HTTP with sessions this would open another one: the endpoint probes ask it there.
  if (era === "legacy" && connection.transport !== "stdio") return;
  const answer =
    era === "modern"
      ? await connection.ask(
          "tools/list",
          {},
          { timeoutMs, purpose: `as version ${BOGUS_VERSION}`, version: BOGUS_VERSION },
        )
      : await connection.ask(
          "initialize",
          { protocolVersion: BOGUS_VERSION, capabilities: {}, clientInfo: { ...infoOf(settings) } },
          { timeoutMs, purpose: `as version ${BOGUS_VERSION}` },
        );
  observeVersion(observer, era === "modern" ? "tools/list" : "initialize", answer);
}

/** Records how a server took a protocol version that does not exist. */
export function observeVersion(observer: Observer, method: string, answer: Answer): void {
  const request = `${method} as protocol version ${BOGUS_VERSION}`;
  if (answer.kind === "result") {
    const version = answer.result["protocolVersion"];
    const named = typeof version === "string" && version !== BOGUS_VERSION;
    observer.add("unknown-version", request, named ? `offered ${version} instead` : "took it as if it existed", {
      value: named,
      detail: { code: null },
    });
  } else if (answer.kind === "error" || (answer.kind === "http" && answer.status >= 400 && answer.status < 500)) {
    observer.add("unknown-version", request, `refused: ${outcomeOf(answer)}`, {
      value: true,
      detail: { code: answer.kind === "error" ? answer.code : null, ...statusOf(answer) },
    });
  } else observer.add("unknown-version", request, outcomeOf(answer), { value: null });
}

function statusOf(answer: Answer): JsonObject {
  const status = answer.kind === "http" || answer.kind === "error" ? answer.status : undefined;
  return status === undefined ? {} : { status };
}
