import type { JsonObject } from "../../types.ts";
import { outcomeOf } from "../answers.ts";
import type { Connection } from "../connect.ts";
import { isObject } from "../handshake.ts";
import { isUnknownMethod, type Listings } from "../listing.ts";
import { round, type Observer } from "../observe.ts";

/** Observations that need no further request: handshake, size, errors, noise. */
export function observeConduct(connection: Connection, listings: Listings, observer: Observer, tokens: number): void {
  const { handshake, tap, stdio, starts } = connection;
  const lists = [listings.tools, ...listings.others];
  observer.add("reachable", connection.transport === "stdio" ? "start of the command" : "the endpoint", "answers", {
    value: true,
  });
  const words = {
    modern: `speaks ${handshake.protocolVersion}`,
    legacy: `speaks ${handshake.protocolVersion ?? "no stated version"}`,
    none: "answers no handshake",
  };
  observer.add(
    "handshake",
    handshake.discover === "answered" ? "server/discover" : "server/discover, then initialize",
    `${words[handshake.era]} after ${Math.round(handshake.ms)} ms`,
    {
      value: Math.round(handshake.ms),
      unit: "ms",
      detail: {
        era: handshake.era,
        protocolVersion: handshake.protocolVersion,
        discover: handshake.discover,
        starts,
        transport: connection.transport,
        serverInfo: typeof handshake.serverInfo["name"] === "string",
      },
    },
  );
  const failures = lists
    .filter((list) => list.last.kind !== "result" && !isUnknownMethod(list.last))
    .map((list) => `${list.method}: ${outcomeOf(list.last)}`);
  const requests = 1 + lists.reduce((sum, list) => sum + list.ms.length, 0);
  observer.add(
    "error-rate",
    `${requests} ordinary requests`,
    failures.length > 0 ? failures.join("; ") : "all answered",
    {
      value: Math.round((failures.length / requests) * 1_000) / 1_000,
      unit: "ratio",
      detail: { requests, failed: failures.length, failures },
    },
  );
  const count = (method: string): number => lists.find((list) => list.method === method)?.items.length ?? 0;
  observer.add(
    "listing-size",
    "every list, all pages",
    `${listings.tools.items.length} tools, about ${tokens} tokens`,
    {
      value: lists.reduce((sum, list) => sum + list.bytes, 0),
      unit: "bytes",
      detail: {
        tokens,
        tools: count("tools/list"),
        prompts: count("prompts/list"),
        resources: count("resources/list"),
        resourceTemplates: count("resources/templates/list"),
        pages: listings.tools.pages,
        ms: round(listings.tools.ms.reduce((sum, ms) => sum + ms, 0)),
      },
    },
  );
  if (stdio !== null) {
    observer.add(
      "stdout-noise",
      "standard output",
      stdio.noise.lines > 0 ? `${stdio.noise.lines} lines that are no messages` : "messages only",
      {
        value: stdio.noise.lines,
        unit: "lines",
        detail: { malformed: stdio.noise.malformed, samples: stdio.noise.samples },
      },
    );
    const names = stdio.process.env;
    observer.add("environment", "variables handed to the server", names.join(", "), {
      value: names.length,
      unit: "variables",
      detail: { names },
    });
  }
  if (tap.serverRequests.length > 0) {
    const methods = [...new Set(tap.serverRequests)].slice(0, 10);
    observer.add(
      "server-requests",
      "none of ours",
      `the server sent ${tap.serverRequests.length} requests (${methods.join(", ")}), refused with -32601`,
      {
        value: tap.serverRequests.length,
        unit: "requests",
        detail: { methods },
      },
    );
  }
  if (handshake.era === "modern") {
    const untyped = tap.untyped();
    observer.add(
      "result-type",
      "server/discover and every list",
      untyped === 0 ? "on every result" : `missing on ${untyped} results`,
      {
        value: untyped === 0,
      },
    );
  }
}

/** Estimated tokens of a listing as a model is given it: a quarter of its characters, the usual rule of thumb. */
export function estimateTokens(items: readonly unknown[]): number {
  let characters = 0;
  for (const item of items) {
    if (!isObject(item as never)) continue;
    const { name, description, inputSchema } = item as JsonObject;
    characters += JSON.stringify([name, description, inputSchema]).length;
  }
  return Math.ceil(characters / 4);
}
