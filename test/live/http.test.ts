import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { LoadError } from "../../src/load/errors.ts";
import { loadLive, NotMcpError } from "../../src/load/mcp/live.ts";
import type { LiveOptions } from "../../src/load/mcp/types.ts";
import { forgetSecrets } from "../../src/load/redact.ts";
import type { McpDocument, Observation } from "../../src/load/types.ts";
import { json, legacyHandler, serve, type RunningServer } from "./servers/hostile-http.ts";
import { startOAuthServer } from "./servers/modern-oauth.ts";

const open: RunningServer[] = [];
async function start(...args: Parameters<typeof serve>): Promise<RunningServer> {
  const server = await serve(...args);
  open.push(server);
  return server;
}
async function guarded(
  ...args: Parameters<typeof startOAuthServer>
): Promise<Awaited<ReturnType<typeof startOAuthServer>>> {
  const server = await startOAuthServer(...args);
  open.push(server);
  return server;
}
afterAll(async () => {
  await Promise.all(open.map((server) => server.close()));
});
beforeEach(forgetSecrets);

const load = (url: string, options: LiveOptions = {}): Promise<McpDocument> =>
  loadLive({ kind: "http", url }, { timeoutMs: 4_000, ...options });

function seen(document: McpDocument, id: string): Observation {
  const found = document.observations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no observation ${id}`);
  return found;
}

async function refusal(url: string, options: LiveOptions = {}): Promise<LoadError> {
  const error = await load(url, options).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LoadError);
  return error as LoadError;
}

describe("a refusal gets a plain sentence", () => {
  test.concurrent.each([
    [401, {}, /wants a token \(401\).*--bearer-env/],
    [403, {}, /forbids server\/discover \(403\)/],
    [429, { "retry-after": "120" }, /fewer requests \(429\).*after 120 s/],
    [500, {}, /failed on initialize \(500\)/],
    [503, {}, /failed on initialize \(503\)/],
  ])("status %d", async (status, headers, sentence) => {
    const server = await start((_, response) => json(response, { message: "no" }, status, headers));
    expect((await refusal(server.url)).message).toMatch(sentence);
    expect(server.asked.length).toBeLessThanOrEqual(4);
  });

  test.concurrent("a redirect to another host is not followed, and gets no credentials", async () => {
    const other = await start((_, response) => json(response, {}));
    const server = await start((_, response) =>
      response.writeHead(307, { location: other.url.replace("127.0.0.1", "localhost") }).end(),
    );
    expect((await refusal(server.url, { headers: { authorization: "Bearer canary-redirect" } })).message).toMatch(
      /redirects to another host/,
    );
    expect(other.asked).toEqual([]);
  });

  test.concurrent("a redirect on the same origin is followed", async () => {
    const handler = legacyHandler();
    const server = await start((request, response, body, rpc) => {
      if (request.url === "/mcp") return void response.writeHead(308, { location: "/mcp/" }).end();
      return handler(request, response, body, rpc);
    });
    expect((await load(server.url, { probe: false })).listings[0]?.tools).toHaveLength(2);
  });

  test.concurrent("nothing listens, no such host, no TLS", async () => {
    const gone = await serve((_, response) => json(response, {}));
    await gone.close();
    expect((await refusal(gone.url)).message).toMatch(/nothing listens there/);
    expect((await refusal("http://127.0.0.1:9/mcp")).message).toMatch(/port belongs to another protocol/);
    expect((await refusal("http://no-such-host.invalid/mcp")).message).toMatch(/no such host|could not be looked up/);
    const server = await start((_, response) => json(response, {}));
    expect((await refusal(server.url.replace("http:", "https:"))).message).toMatch(/does not speak TLS/);
  });

  test.concurrent("an endless answer and one that drips", async () => {
    const flood = await start((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const chunk = "x".repeat(256 * 1024);
      const pour = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once("drain", pour);
      };
      pour();
    });
    expect((await refusal(flood.url, { maxBytes: 2 * 1024 * 1024 })).message).toMatch(/more than 2 MB/);
    const drip = await start((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" "), 100);
      response.on("close", () => clearInterval(timer));
    });
    const from = performance.now();
    expect((await refusal(drip.url, { timeoutMs: 600 })).message).toMatch(/no complete answer|no answer/);
    expect(performance.now() - from).toBeLessThan(4_000);
  });

  test.concurrent("answers that are no JSON-RPC", async () => {
    const server = await start((_, response) => json(response, { hello: "world" }));
    expect(await refusal(server.url)).toBeInstanceOf(NotMcpError);
    const junk = await start((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end("{not json");
    });
    expect((await refusal(junk.url)).message).toMatch(/not an MCP endpoint|no JSON-RPC/);
  });
});

describe("every other misbehaviour ends in one sentence, in bounded time", () => {
  const sse = { "content-type": "text/event-stream" };
  const ids = (rpc: { id?: unknown }): string =>
    JSON.stringify({ jsonrpc: "2.0", id: `${String(rpc.id)}-other`, result: {} });
  const plays: readonly (readonly [string, Parameters<typeof serve>[0]])[] = [
    ["a stream that says nothing", (_q, response) => void response.writeHead(200, sse).write(": wait\n\n")],
    ["a stream of junk", (_q, response) => void response.writeHead(200, sse).end("data: {not json\n\ndata: []\n\n")],
    [
      "a stream that never ends a line",
      (_q, response) => void response.writeHead(200, sse).write(`data: ${"x".repeat(3_000_000)}`),
    ],
    [
      "a stream of other people's answers",
      (_q, response, _b, rpc) => void response.writeHead(200, sse).end(`data: ${ids(rpc)}\n\n`),
    ],
    [
      "an answer with another id",
      (_q, response, _b, rpc) => void response.writeHead(200, { "content-type": "application/json" }).end(ids(rpc)),
    ],
    ["an accepted request without an answer", (_q, response) => void response.writeHead(202).end()],
    ["an empty answer", (_q, response) => void response.writeHead(200, { "content-type": "application/json" }).end()],
    [
      "a connection that breaks off",
      (_q, response) =>
        void response
          .writeHead(200, { "content-type": "application/json", "content-length": "100" })
          .write("{", () => response.destroy()),
    ],
    ["a connection that is closed at once", (request) => void request.socket.destroy()],
    ["redirects in a circle", (_q, response) => void response.writeHead(307, { location: "/mcp" }).end()],
    ["a redirect to a file", (_q, response) => void response.writeHead(307, { location: "file:///etc/passwd" }).end()],
    [
      "a redirect to a metadata address",
      (_q, response) => void response.writeHead(307, { location: "http://169.254.169.254/latest" }).end(),
    ],
    [
      "headers that lie about the length",
      (_q, response) =>
        void response
          .writeHead(200, { "content-type": "application/json", "content-length": "99999999999" })
          .write("{"),
    ],
    [
      "an error that is no object",
      (_q, response, _b, rpc) => json(response, { jsonrpc: "2.0", id: rpc.id, error: "bad" }),
    ],
  ];
  test.concurrent.each(plays)("%s", async (_name, handler) => {
    const server = await start(handler);
    const from = performance.now();
    const error = await refusal(server.url, { timeoutMs: 700, maxBytes: 2 * 1024 * 1024 });
    expect(performance.now() - from).toBeLessThan(6_000);
    expect(error.message).not.toMatch(/\n|undefined|\[object|internal/);
    expect(error.what.length).toBeGreaterThan(5);
  });
});

describe("a URL that is not MCP says what it is", () => {
  test.concurrent("an HTML page", async () => {
    const server = await start((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Docs of Acme</title>"),
    );
    const error = await refusal(server.url);
    expect(error).toBeInstanceOf(NotMcpError);
    expect(error.message).toMatch(/an HTML page \("Docs of Acme"\)/);
  });

  test.concurrent.each([
    ["application/json", '{"openapi": "3.1.0", "info": {}, "paths": {}}'],
    ["text/yaml", "openapi: 3.0.3\ninfo:\n  title: x\n"],
    ["application/json", '{\n  "info": {}, "swagger": "2.0"}'],
  ])("an OpenAPI description (%s)", async (type, body) => {
    const server = await start((request, response) =>
      request.method === "GET"
        ? response.writeHead(200, { "content-type": type }).end(body)
        : response.writeHead(405).end(),
    );
    const error = await refusal(server.url);
    expect((error as NotMcpError).sniff.kind).toBe("openapi");
  });

  test.concurrent("an address without a page", async () => {
    const server = await start((_, response) =>
      response.writeHead(404, { "content-type": "text/html" }).end("<html><title>Not Found</title></html>"),
    );
    expect((await refusal(server.url)).message).toMatch(/an HTML page \("Not Found"\) with status 404/);
  });
});

describe("the older era with sessions", () => {
  test("a strict server passes every probe", async () => {
    const server = await start(
      legacyHandler({ token: "right-token-1", checkOrigin: true, checkHost: true, session: () => randomUUID() }),
    );
    const document = await load(server.url, { headers: { Authorization: "Bearer right-token-1" } });
    expect(document.listings[0]?.tools).toHaveLength(2);
    expect(seen(document, "handshake").detail).toMatchObject({ era: "legacy", protocolVersion: "2025-06-18" });
    expect(seen(document, "unauthenticated-list")).toMatchObject({ value: false, detail: { status: 401 } });
    expect(seen(document, "random-bearer").value).toBe(false);
    expect(seen(document, "bad-origin")).toMatchObject({ value: false, detail: { status: 403 } });
    expect(seen(document, "foreign-host")).toMatchObject({ value: false, detail: { status: 421 } });
    expect(seen(document, "session-id")).toMatchObject({ value: 122, detail: { distinct: true, sequential: false } });
    expect(seen(document, "invented-session").value).toBe(false);
    expect(seen(document, "unknown-version").value).toBe(true);
    expect(seen(document, "second-connection").value).toBe(true);
    expect(seen(document, "protected-resource-metadata").value).toBe(false);
    expect(server.asked.length).toBeLessThan(40);
    expect(JSON.stringify(document.observations)).not.toContain("right-token-1");
    expect(server.asked.every(({ headers }) => String(headers["user-agent"]).startsWith("assayer/"))).toBe(true);
    expect(server.asked.some(({ rpc }) => rpc === "tools/call")).toBe(false);
  });

  test("a careless server is seen through", async () => {
    let count = 0;
    const server = await start(
      legacyHandler({
        token: "right-token-2",
        anyToken: true,
        session: () => `session-0000${(count += 1)}`,
        anySession: true,
      }),
    );
    const document = await load(server.url, { headers: { Authorization: "Bearer right-token-2" } });
    expect(seen(document, "random-bearer").value).toBe(true);
    expect(seen(document, "bad-origin")).toMatchObject({ value: true, detail: { loopback: true } });
    expect(seen(document, "foreign-host").value).toBe(true);
    expect(seen(document, "session-id")).toMatchObject({ value: 0, detail: { sequential: true } });
    expect(seen(document, "invented-session").value).toBe(true);
  });

  test("an open server is seen as open, without further requests for it", async () => {
    const server = await start(legacyHandler());
    const document = await load(server.url);
    expect(seen(document, "unauthenticated-list")).toMatchObject({ value: true, detail: { tools: 2 } });
    expect(document.observations.some((one) => one.id === "random-bearer")).toBe(false);
  });

  test("probes end when the server asks for fewer requests", async () => {
    const handler = legacyHandler();
    let budget = 16;
    const server = await start((request, response, body, rpc) => {
      budget -= 1;
      if (budget < 0) return json(response, {}, 429);
      return handler(request, response, body, rpc);
    });
    const document = await load(server.url);
    expect(document.incomplete.some((one) => one.why.includes("429"))).toBe(true);
    expect(budget).toBeGreaterThan(-3);
  });
});

describe("the 2026-07-28 era behind OAuth", () => {
  test("without a token: a sentence that says how to sign in", async () => {
    const server = await guarded();
    expect((await refusal(server.url)).message).toMatch(/wants a token \(401\).*--oauth/);
  });

  test("with a token: everything listed, endpoint protection and metadata observed", async () => {
    const server = await guarded();
    process.env["ASSAYER_TEST_TOKEN"] = server.token;
    const document = await load(server.url, { bearerEnv: "ASSAYER_TEST_TOKEN" });
    delete process.env["ASSAYER_TEST_TOKEN"];
    expect(document.listings[0]?.tools).toHaveLength(3);
    expect(document.listings[0]?.prompts).toHaveLength(1);
    expect(document.listings[0]?.instructions).toBe("Sign in first.");
    expect(seen(document, "handshake").detail).toMatchObject({ era: "modern", protocolVersion: "2026-07-28" });
    expect(seen(document, "unauthenticated-list").value).toBe(false);
    expect(seen(document, "random-bearer").value).toBe(false);
    expect(seen(document, "www-authenticate")).toMatchObject({ value: true, detail: { scope: "invoices:read" } });
    expect(seen(document, "protected-resource-metadata").value).toBe(true);
    expect(seen(document, "authorization-server")).toMatchObject({ value: true, detail: { s256: true } });
    expect(seen(document, "unknown-method").value).toBe(-32601);
    expect(seen(document, "unknown-version")).toMatchObject({ value: true, detail: { code: -32022 } });
    expect(seen(document, "result-type").value).toBe(true);
    expect(seen(document, "cache-hints").value).toBe(true);
    expect(seen(document, "list-determinism").value).toBe(true);
    expect(JSON.stringify([document.observations, document.listings])).not.toContain(server.token);
    expect(
      server.asked.some(
        ({ line }) =>
          /register|authorize|token/.test(line.split(" ")[1]?.split("/").at(-1) ?? "") && !line.includes("well-known"),
      ),
    ).toBe(false);
  });

  test("defects of the metadata are told", async () => {
    const server = await guarded({
      noS256: true,
      wrongIssuer: true,
      otherResource: true,
      tokenEndpoint: "http://token.example/t",
      takesAnyToken: true,
    });
    const document = await load(server.url, { headers: { authorization: `Bearer ${server.token}` } });
    expect(seen(document, "random-bearer").value).toBe(true);
    expect(seen(document, "protected-resource-metadata")).toMatchObject({
      value: false,
      detail: { problems: ["its resource is not this endpoint"] },
    });
    expect(seen(document, "authorization-server")).toMatchObject({
      value: false,
      detail: {
        s256: false,
        problems: [
          "its issuer is another one",
          "no S256 in code_challenge_methods_supported",
          "token_endpoint is not https",
        ],
      },
    });
  });

  test("--oauth signs in with the browser, PKCE and a loopback redirect", async () => {
    const server = await guarded();
    const pages: string[] = [];
    const document = await load(server.url, {
      probe: false,
      oauth: {
        openBrowser: async (page) => {
          pages.push(page);
          await (await fetch(page)).text();
        },
      },
    });
    expect(document.listings[0]?.tools).toHaveLength(3);
    const query = new URL(pages[0] ?? "").searchParams;
    expect(query.get("code_challenge_method")).toBe("S256");
    expect(query.get("redirect_uri")).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/);
    expect(query.get("resource")).toBe(server.url);
    expect(JSON.stringify(document.listings)).not.toContain(server.token);
  });

  test("--oauth says when nobody signs in, and when the server offers no sign-in", async () => {
    const server = await guarded();
    expect((await refusal(server.url, { oauth: { openBrowser: () => {}, timeoutMs: 200 } })).message).toMatch(
      /nobody signed in/,
    );
    const bare = await start((_, response) => json(response, {}, 401));
    expect((await refusal(bare.url, { oauth: { openBrowser: () => {}, timeoutMs: 200 } })).message).toMatch(
      /sign-in failed/,
    );
  });

  test("--token-command", async () => {
    const server = await guarded();
    const document = await load(server.url, { probe: false, tokenCommand: `printf '%s\\n' ${server.token}` });
    expect(document.listings[0]?.tools).toHaveLength(3);
    const failed = await refusal(server.url, { tokenCommand: "echo canary: token=canary-abc123 >&2; exit 4" });
    expect(failed.message).toMatch(/failed with code 4/);
    expect(failed.message).not.toContain("canary-abc123");
  });
});
