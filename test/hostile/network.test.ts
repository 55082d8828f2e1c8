import dns from "node:dns";
import { createServer, type RequestListener, type Server } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { FetchError, guardedFetch } from "../../src/load/fetch.ts";
import { loadTarget, loadText } from "../../src/load/load.ts";
import { loadLive } from "../../src/load/mcp/live.ts";
import { forgetSecrets } from "../../src/load/redact.ts";

/** A name server of an attacker: answers change, and private addresses hide among public ones. */
let asked = 0;
const ZONES: Readonly<Record<string, () => string[]>> = {
  "mixed.test": () => ["93.184.215.14", "127.0.0.1"],
  "loop.test": () => ["127.0.0.1"],
  "meta.test": () => ["169.254.169.254"],
  "six.test": () => ["::ffff:10.0.0.1"],
  "nat64.test": () => ["64:ff9b::a9fe:a9fe"],
  "rebind.test": () => (asked++ === 0 ? ["192.0.2.1"] : ["127.0.0.1"]),
};
const { lookup } = dns;
beforeAll(() => {
  (dns as { lookup: unknown }).lookup = (
    name: string,
    options: dns.LookupAllOptions,
    done: (...args: unknown[]) => void,
  ) => {
    const zone = ZONES[name];
    if (!zone) return void lookup(name, options, done);
    done(
      null,
      zone().map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  syncBuiltinESMExports();
});
afterAll(() => {
  (dns as { lookup: unknown }).lookup = lookup;
  syncBuiltinESMExports();
});

const servers: Server[] = [];
afterEach(async () => {
  forgetSecrets();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const spec = (ref: string): string =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { "/a": { $ref: ref } } });

/** The metadata address and this machine, in every way that a URL can write them. */
const PRIVATE = [
  "http://169.254.169.254/latest/meta-data/",
  "http://2852039166/",
  "http://0xA9FEA9FE/",
  "http://0251.0376.0251.0376/",
  "http://0xa9.0xfe.0xa9.0xfe/",
  "http://169.254.43518/",
  "http://169.16689662/",
  "http://[::ffff:169.254.169.254]/",
  "http://[::ffff:a9fe:a9fe]/",
  "http://[64:ff9b::a9fe:a9fe]/",
  "http://[2002:a9fe:a9fe::]/",
  "http://[fd00:ec2::254]/",
  "http://①⑥⑨.②⑤④.①⑥⑨.②⑤④/",
  "http://169。254。169。254/",
  "http://169.254.169.254./",
  "http://metadata.google.internal/",
  "http://METADATA.google.INTERNAL./",
  "http://100.100.100.200/",
  "http://168.63.129.16/",
  "http://192.0.0.192/",
  "http://127.0.0.1:22/",
  "http://127.1/",
  "http://0/",
  "http://0.0.0.0:8080/",
  "http://[::]/",
  "http://[::1]:6379/",
  "http://localhost:2375/containers/json",
  "http://anything.localhost/",
  "http://user:pass@127.0.0.1/",
  "http://example.com@127.0.0.1/",
  "http://127.0.0.1#@example.com/",
  "http://127.0.0.1%2f.example.com/",
  "http:\\\\127.0.0.1\\a",
  "HTTP://127.0.0.1/",
  "http:127.0.0.1",
  "http://10.0.0.1/",
  "http://172.16.0.1/",
  "http://192.168.1.1/",
  "http://100.64.0.1/",
  "http://[fe80::1]/",
  "http://printer.local/",
  "http://mixed.test/",
  "http://loop.test/",
  "http://meta.test/",
  "http://six.test/",
  "http://nat64.test/",
];

describe("a reference to an address that is not public", () => {
  it("is never asked for, however it is written, even where remote references are allowed", async () => {
    const paths = Object.fromEntries(PRIVATE.map((url, at) => [`/p${at}`, { $ref: url }]));
    const text = JSON.stringify({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths });
    const document = await loadText(text, "x", { allowRemoteRefs: true, timeoutMs: 3_000 });
    const why = new Map(document.incomplete.map((item) => [item.what, item.why]));
    for (const url of PRIVATE) {
      expect(`${url} ${why.get(url) ?? [...why].find(([what]) => what.startsWith(url.split("#")[0]!))?.[1]}`).toMatch(
        /private, local or a metadata service|not a URL|no such file|not be read|no folder|cannot be reached \(ENOTFOUND/,
      );
    }
  });

  it("is not reached by a name that resolves to another address the second time", async () => {
    let hits = 0;
    const host = await serve((_, response) => {
      hits += 1;
      response.end("{}");
    });
    const port = host.split(":")[1]!;
    const failed = await guardedFetch(`http://rebind.test:${port}/`, { timeoutMs: 1_000 }).catch(
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(FetchError);
    const again = await guardedFetch(`http://rebind.test:${port}/`, { timeoutMs: 1_000 }).catch(
      (error: unknown) => error,
    );
    expect((again as FetchError).reason).toBe("blocked");
    expect(hits).toBe(0);
  });

  it("is not reached through a redirect of a host that was named", async () => {
    const host = await serve((request, response) => {
      const at = Number(new URL(request.url ?? "/", "http://x").searchParams.get("at"));
      response.writeHead(302, { location: PRIVATE[at] }).end();
    });
    for (const [at, url] of PRIVATE.entries()) {
      if (!/^https?:\/\/[!"$-~]+$/.test(url) || url.includes("%2f") || url.includes("\\")) continue;
      const error = (await guardedFetch(`http://${host}/?at=${at}`, { namedHosts: [host], timeoutMs: 3_000 }).catch(
        (reason: unknown) => reason,
      )) as FetchError;
      expect(`${url}: ${error.reason}`).toMatch(/: (?:blocked|redirects|url|network)$/);
    }
  });
});

describe("a server that misbehaves", () => {
  const bad: Readonly<Record<string, RequestListener>> = {
    "never answers": () => {},
    "sends one byte a second": (_, response) => {
      const timer = setInterval(() => response.write("x"), 200);
      response.on("close", () => clearInterval(timer));
    },
    "sends headers that never end": (request) => {
      request.socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => request.socket.write(`X-A: ${"a".repeat(4_000)}\r\n`), 1);
      request.socket.on("close", () => clearInterval(timer)).on("error", () => {});
    },
    "lies about its length": (request) => {
      request.socket.end("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{}");
    },
    "speaks another protocol": (request) => {
      request.socket.end("SSH-2.0-OpenSSH_9.6\r\n");
    },
    "closes at once": (request) => {
      request.socket.destroy();
    },
    "redirects to itself": (_, response) => response.writeHead(302, { location: "/" }).end(),
    "sends a broken gzip": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
    "answers 500 with a secret": (_, response) => response.writeHead(500).end("canary-in-body-1234"),
  };

  it.each(Object.keys(bad))("and %s gets one sentence within its deadline", async (name) => {
    const host = await serve(bad[name]!);
    const from = performance.now();
    const error = await loadTarget(`http://${host}/`, { timeoutMs: 1_000, maxSize: 1_000_000 }).catch(
      (reason: unknown) => reason,
    );
    expect((error as Error).name).toMatch(/^(?:LoadError|FetchError)$/);
    expect((error as Error).message).not.toMatch(/[\n\r\u001b]|canary/);
    expect(performance.now() - from).toBeLessThan(8_000);
  });

  it.each(Object.keys(bad))("and %s as an MCP endpoint, too", { timeout: 20_000 }, async (name) => {
    const host = await serve(bad[name]!);
    const from = performance.now();
    const error = await loadLive(
      { kind: "http", url: `http://${host}/mcp` },
      { timeoutMs: 1_000, probe: false, headers: { authorization: "Bearer canary-token-12345678" } },
    ).catch((reason: unknown) => reason);
    expect((error as Error).name).toMatch(/^(?:LoadError|FetchError)$/);
    expect((error as Error).message).not.toMatch(/[\n\r\u001b]|canary/);
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it("gets no credential that belongs to another origin", async () => {
    const seen: string[] = [];
    const other = await serve((request, response) => {
      seen.push(JSON.stringify(request.headers));
      response.end(spec("#/x"));
    });
    const host = await serve((request, response) => {
      if (request.url === "/away") response.writeHead(307, { location: `http://${other}/` }).end();
      else response.end(spec(`http://${other}/ref.json`));
    });
    const options = { headers: { authorization: "Bearer canary-1234567890", "x-key": "canary-x" }, timeoutMs: 2_000 };
    await guardedFetch(`http://${host}/away`, { ...options, namedHosts: [host, other] });
    await loadTarget(`http://user:canary-pass@${host}/`, { ...options, allowRemoteRefs: true });
    expect(seen).toHaveLength(1);
    expect(seen.join()).not.toContain("canary");
  });

  it("cannot make many references take more together than one may", async () => {
    const big = `{"a":"${"x".repeat(300_000)}"}`;
    let sent = 0;
    const host = await serve((request, response) => {
      if (request.url === "/api.json") {
        const paths = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`/p${at}`, { $ref: `r${at}.json` }]));
        response.end(JSON.stringify({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths }));
        return;
      }
      sent += 1;
      response.end(big);
    });
    const document = await loadTarget(`http://${host}/api.json`, { allowRemoteRefs: true, maxSize: 2_000_000 });
    expect(document.bytes).toBeLessThanOrEqual(2_100_000);
    expect(document.incomplete.length).toBeGreaterThan(40);
    expect(sent).toBeLessThanOrEqual(60);
  });
});
