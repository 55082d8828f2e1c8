import { describe, expect, it } from "vitest";
import { clients } from "../../src/catalogue.ts";
import { clientFacts, configuredName } from "../../src/facts/clients.ts";
import type { ClientFact } from "../../src/facts/types.ts";
import { loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";

const NOW = new Date("2026-11-23T00:00:00Z");

async function facts(listing: unknown, asOf = NOW): Promise<ReadonlyMap<string, ClientFact>> {
  const surface = survey(await loadText(JSON.stringify(listing), "listing.json"));
  return new Map(clientFacts(surface, asOf).map((fact) => [fact.id, fact]));
}

const tool = (name: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  name,
  description: "Lists items.",
  inputSchema: { type: "object", properties: {} },
  ...more,
});

describe("the lexicon of clients", () => {
  it("holds at least 14 clients, each limit with a source and a date", () => {
    expect(clients.clients.length).toBeGreaterThanOrEqual(14);
    for (const { limits } of clients.clients)
      for (const limit of limits) {
        expect(limit.source.length).toBeGreaterThan(3);
        expect(limit.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (limit.basis === "memory") expect(limit.verified).toBe(false);
      }
  });
});

describe("clientFacts", () => {
  it("finds nothing to lose in a plain listing, but for what stores ask for", async () => {
    const found = await facts({ tools: [tool("list_items")] });
    const lossy = [...found.values()].filter(({ tools }) => tools.length > 0).map(({ id }) => id);
    expect(lossy.toSorted()).toEqual(["chatgpt-apps", "claude-directory"]);
  });

  it("counts the server's name in front of a tool's", async () => {
    const name = `list_${"x".repeat(50)}`;
    const found = await facts({
      assayerSnapshot: "1.0.0",
      servers: [{ server: "warehouse", tools: [tool(name), tool("short")] }],
    });
    expect(found.get("cursor")).toMatchObject({ status: "degraded", tools: [{ effect: "dropped" }] });
    expect(found.get("cursor")!.tools[0]!.tool.name).toBe(name);
    expect(found.get("codex-cli")!.tools).toHaveLength(1);
    expect(found.get("claude-code")!.tools).toHaveLength(0);
  });

  it("tells a refused listing from a dropped tool", async () => {
    const union = tool("find", {
      inputSchema: { type: "object", properties: { id: { type: "string" } }, anyOf: [{ required: ["id"] }] },
    });
    const found = await facts({ tools: [union, tool("list_items")] });
    expect(found.get("claude-api")!.status).toBe("rejected");
    expect(found.get("claude-api")!.tools.map(({ tool: own, effect }) => [own.name, effect])).toEqual([
      ["find", "rejected"],
    ]);
    expect(found.get("vscode-copilot")).toMatchObject({ status: "degraded", tools: [{ effect: "cut" }] });
    expect(found.get("openai-api")!.status).toBe("ok");
  });

  it("knows counts, characters, arrays without items and cut descriptions", async () => {
    const many = Array.from({ length: 129 }, (_, index) => tool(`list_${index}`));
    expect((await facts({ tools: many })).get("openai-api")!.status).toBe("rejected");
    expect((await facts({ tools: many.slice(0, 101) })).get("windsurf")!.status).toBe("degraded");

    const odd = await facts({
      tools: [
        tool("get page"),
        tool("tags", { inputSchema: { type: "object", properties: { tags: { type: "array" } } } }),
        tool("long", { description: `Lists items. ${"It is long. ".repeat(200)}` }),
      ],
    });
    expect(odd.get("openai-api")!.tools.map(({ tool: own }) => own.name)).toEqual(["get page", "tags"]);
    expect(odd.get("claude-code")!.tools.map(({ tool: own, effect }) => [own.name, effect])).toEqual([
      ["get page", "rejected"],
      ["long", "cut"],
    ]);
  });

  it("says nothing of the transport of a saved listing, and refuses SSE where it is not spoken", async () => {
    expect((await facts({ tools: [tool("list_items")] })).get("goose")!.status).toBe("ok");
    const sse = {
      server: "a",
      transport: "sse",
      launch: { url: "https://example.com/sse" },
      tools: [tool("list_items")],
    };
    const found = await facts({ assayerSnapshot: "1.0.0", servers: [sse] });
    expect(found.get("goose")!.status).toBe("rejected");
    expect(found.get("cursor")!.status).toBe("ok");
  });

  it("names clients that do not speak the protocol of the server", async () => {
    const found = await facts({ tools: [tool("list_items")], protocolVersion: "2026-07-28" });
    expect(found.get("zed")!.reasons.map(({ kind }) => kind)).toContain("protocol");
    const older = await facts({ tools: [tool("list_items")], protocolVersion: "2025-06-18" });
    expect(older.get("zed")!.reasons).toEqual([]);
  });

  it("says so when a row is older than a year, and when it is only remembered", async () => {
    const listing = { tools: [tool("get page")] };
    const fresh = (await facts(listing)).get("openai-api")!.reasons[0]!;
    expect(fresh.stale).toBeUndefined();
    const old = (await facts(listing, new Date("2028-01-01"))).get("openai-api")!.reasons[0]!;
    expect(old).toMatchObject({ stale: true, checked: fresh.checked });
    expect(old.text).toContain("more than a year ago");
    const many = { tools: Array.from({ length: 25 }, (_, index) => tool(`list_${index}`)) };
    const remembered = (await facts(many)).get("gemini-api")!.reasons.find(({ kind }) => kind === "max-tools")!;
    expect(remembered).toMatchObject({ verified: false, text: expect.stringContaining("unverified") });
  });

  it("survives schemas of any form", async () => {
    const cyclic = {
      type: "object",
      properties: { self: { $ref: "#" }, list: { items: [null, 3] }, bad: 7, ["__proto__"]: {} },
    };
    const schemas: unknown[] = [null, 3, [], "x", { type: ["object"] }, { properties: [] }, cyclic];
    const found = await facts({ tools: schemas.map((inputSchema, index) => tool(`t${index}`, { inputSchema })) });
    expect(found.size).toBe(clients.clients.length);
  });

  it("lists at most 500 tools per client and still counts all", async () => {
    const found = await facts({ tools: Array.from({ length: 600 }, (_, index) => tool(`get page ${index}`)) });
    expect(found.get("zed")!.tools).toHaveLength(0);
    expect(found.get("cursor")!.tools).toHaveLength(500);
    expect(
      found
        .get("cursor")!
        .reasons.map(({ text }) => text)
        .join(" "),
    ).toContain("600 of 600 tools");
  });
});

describe("configuredName", () => {
  it("takes the configuration's name, else the shortest plausible one", () => {
    expect(configuredName("my-server", "whatever")).toBe("my-server");
    expect(configuredName(null, "@acme/mcp-server-warehouse")).toBe("warehouse");
    expect(configuredName(null, "GitHub v3 REST API")).toBe("github-v3");
  });
});
