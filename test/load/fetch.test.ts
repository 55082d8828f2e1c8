import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { isPrivateAddress } from "../../src/load/address.ts";
import { FetchError, guardedFetch, shownUrl, type FetchOptions } from "../../src/load/fetch.ts";
import { loadTarget, loadText } from "../../src/load/load.ts";
import type { OpenApiDocument } from "../../src/load/types.ts";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

/** Starts a server on the loopback; gives its `host:port`. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function failure(url: string, options?: FetchOptions): Promise<FetchError> {
  const caught: unknown = await guardedFetch(url, options).catch((error: unknown) => error);
  if (caught instanceof FetchError) return caught;
  throw new Error(`${url} was fetched`);
}

const SPEC = '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{}}';

describe("addresses", () => {
  it.each([
    "127.0.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "100.100.100.200",
    "168.63.129.16",
    "169.254.169.254",
    "172.31.0.1",
    "192.0.0.192",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:a9fe:a9fe",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::10.0.0.1",
    "2002:7f00:1::",
    "fd00:ec2::254",
    "fe80::1%eth0",
    "ff02::1",
    "2001:db8::1",
    "nonsense",
  ])("%s is private", (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(["1.1.1.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])(
    "%s is public",
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );

  it.each([
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://localhost/",
    "http://LOCALHOST./",
    "http://a.localhost/",
    "http://metadata.google.internal/",
    "http://169.254.169.254/latest/meta-data",
    "http://0xA9FEA9FE/",
    "http://①②⑦.0.0.1/",
  ])("%s is not fetched unless it was named", async (url) => {
    expect((await failure(url)).reason).toBe("blocked");
  });

  it("a name that resolves to a private address is not connected to", async () => {
    // The system resolves its own host name to an address of its own.
    const { hostname } = await import("node:os");
    const own = hostname();
    expect(["blocked", "network"]).toContain((await failure(`http://${own}:9/`)).reason);
  });

  it.each(["ftp://example.com/", "file:///etc/passwd", "data:,x", "nonsense", "javascript:1"])(
    "%s is refused",
    async (url) => {
      expect((await failure(url)).reason).toBe("url");
    },
  );
});

describe("a request", () => {
  it("names us, follows redirects of the same host, and tells where it ended", async () => {
    const seen: IncomingMessage["headers"][] = [];
    const host = await serve((request, response) => {
      seen.push(request.headers);
      if (request.url === "/a?x=1") response.writeHead(302, { location: "/b" }).end();
      else response.end("here");
    });
    const answer = await guardedFetch(`http://${host}/a?x=1`, { namedHosts: [host], headers: { "X-Key": "k" } });
    expect(answer).toMatchObject({ status: 200, url: `http://${host}/b`, redirects: [`http://${host}/a`] });
    expect(Buffer.from(answer.bytes).toString()).toBe("here");
    expect(seen.map((headers) => headers["x-key"])).toEqual(["k", "k"]);
    expect(seen[0]?.["user-agent"]).toMatch(/^assayer\/\d/);
  });

  it("sends credentials to the first origin only", async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization, request.headers["x-key"] as string | undefined);
      response.end("ok");
    });
    const host = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(307, { location: `http://${other}/` }).end();
    });
    const namedHosts = [host, other];
    await guardedFetch(`http://user:canary@${host}/`, { namedHosts, headers: { "X-Key": "canary" } });
    expect(seen).toEqual([`Basic ${Buffer.from("user:canary").toString("base64")}`, undefined, undefined]);
  });

  it("does not follow a redirect to a private address, another scheme, or for ever", async () => {
    const host = await serve((request, response) => {
      const targets: Record<string, string> = {
        "/meta": "http://169.254.169.254/",
        "/local": "http://localhost:1/",
        "/file": "file:///etc/passwd",
        "/loop": "/loop",
        "/bad": "http://[",
      };
      response.writeHead(302, { location: targets[request.url ?? ""] ?? "/" }).end();
    });
    const reasons = [];
    for (const path of ["/meta", "/local", "/file", "/loop", "/bad"]) {
      reasons.push((await failure(`http://${host}${path}`, { namedHosts: [host] })).reason);
    }
    expect(reasons).toEqual(["blocked", "blocked", "redirects", "redirects", "redirects"]);
  });

  it("stops at the size limit, also of what is decompressed, and at the deadline", async () => {
    const host = await serve((request, response) => {
      if (request.url === "/gzip") {
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(5_000_000)));
      } else if (request.url === "/endless") {
        const timer = setInterval(() => response.write("x".repeat(10_000)), 1);
        response.on("close", () => clearInterval(timer));
      } else if (request.url === "/slow") response.write("x");
    });
    const options = { namedHosts: [host], maxBytes: 100_000 };
    expect((await failure(`http://${host}/gzip`, options)).reason).toBe("too-large");
    expect((await failure(`http://${host}/endless`, options)).reason).toBe("too-large");
    expect((await failure(`http://${host}/slow`, { ...options, timeoutMs: 150 })).reason).toBe("timeout");
    expect((await failure(`http://${host}/silent`, { ...options, timeoutMs: 150 })).reason).toBe("timeout");
  });

  it("verifies certificates unless told not to", async ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), "assayer-tls-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const made = spawnSync(
      "openssl",
      `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1 -keyout ${key} -out ${cert}`.split(
        " ",
      ),
    );
    if (made.status !== 0) return skip("openssl is needed to make a certificate");
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
      response.end("secret");
    });
    rmSync(folder, { recursive: true });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await failure(`https://${host}/`, { namedHosts: [host] })).reason).toBe("tls");
    const answer = await guardedFetch(`https://${host}/`, { namedHosts: [host], insecure: true });
    expect(answer.status).toBe(200);
  });

  it("goes through the proxy of the environment, and past it for what NO_PROXY names", async () => {
    const asked: string[] = [];
    const proxy = await serve(() => {});
    const far = await serve((_, response) => response.end("through the proxy"));
    servers[0]?.on("connect", (request: IncomingMessage, socket: Socket) => {
      asked.push(request.url ?? "");
      const tunnel = connect(Number(far.split(":")[1]), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
        tunnel.pipe(socket).pipe(tunnel);
      });
      tunnel.on("error", () => socket.destroy());
      socket.on("error", () => tunnel.destroy());
    });
    const host = await serve((_, response) => response.end("direct"));
    const before = { ...process.env };
    try {
      process.env["http_proxy"] = `http://localhost:${proxy.split(":")[1]}`;
      process.env["no_proxy"] = "127.0.0.1";
      const direct = await guardedFetch(`http://${host}/`, { namedHosts: [host] });
      expect(Buffer.from(direct.bytes).toString()).toBe("direct");
      process.env["no_proxy"] = "";
      const far = await guardedFetch("http://nowhere.invalid/x");
      expect(Buffer.from(far.bytes).toString()).toBe("through the proxy");
      expect(asked).toEqual(["nowhere.invalid:80"]);
      expect((await failure("http://10.0.0.1/")).reason).toBe("blocked");
    } finally {
      for (const name of ["http_proxy", "no_proxy"]) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
  });

  it("says that a proxy refused", async () => {
    const proxy = await serve(() => {});
    servers[0]?.on("connect", (_: IncomingMessage, socket: Socket) => {
      socket.on("error", () => {});
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    const before = process.env["http_proxy"];
    try {
      process.env["http_proxy"] = `http://localhost:${proxy.split(":")[1]}`;
      const refused = await failure("http://nowhere.invalid/x");
      expect([refused.reason, refused.message]).toEqual(["network", expect.stringContaining("refused")]);
      expect(refused.message).toContain("403");
    } finally {
      if (before === undefined) delete process.env["http_proxy"];
      else process.env["http_proxy"] = before;
    }
  });

  it("shows URLs without credentials and query", () => {
    expect(shownUrl("https://u:p@example.com/a?token=canary#x")).toBe("https://example.com/a");
  });
});

describe("a URL as the target", () => {
  it("is fetched, and its relative references only when allowed", async () => {
    const paths: string[] = [];
    const host = await serve((request, response) => {
      paths.push(request.url ?? "");
      if (request.url?.startsWith("/api/spec.json")) response.end(SPEC.replace("{}", '{"/a":{"$ref":"a.json"}}'));
      else response.end('{"get":{"operationId":"a"}}');
    });
    const closed = await loadTarget(`http://${host}/api/spec.json?key=canary`);
    expect(closed).toMatchObject({ kind: "openapi", location: `http://${host}/api/spec.json` });
    expect(closed.incomplete[0]?.why).toMatch(/remote/);
    expect(paths).toHaveLength(1);
    const open = (await loadTarget(`http://${host}/api/spec.json`, { allowRemoteRefs: true })) as OpenApiDocument;
    expect(open.incomplete).toEqual([]);
    expect(open.resolve("a.json#/get", open.uri)?.value).toEqual({ operationId: "a" });
  });

  it("a remote reference never reaches a private address that was not named", async () => {
    const host = await serve((_, response) => response.end('{"get":{}}'));
    const text = SPEC.replace("{}", `{"/a":{"$ref":"http://${host}/a.json"}}`);
    const document = await loadText(text, "x", { allowRemoteRefs: true });
    expect(document.incomplete[0]?.why).toMatch(/private/);
  });

  it("that answers with neither is handed to the loader of live servers", async () => {
    const host = await serve((request, response) => {
      if (request.url === "/stream") response.writeHead(200, { "content-type": "text/event-stream" }).write(": hi\n\n");
      else if (request.url === "/page") response.end("<!doctype html><title>x</title>");
      else if (request.url === "/gone.json") response.writeHead(404).end();
      else response.writeHead(405).end();
    });
    const asked: string[] = [];
    const live = {
      url: async (url: string) => {
        asked.push(new URL(url).pathname);
        return loadText('[{"name":"x"}]');
      },
    };
    for (const path of ["/mcp", "/stream", "/page"]) await loadTarget(`http://${host}${path}`, { live });
    expect(asked).toEqual(["/mcp", "/stream", "/page"]);
    await expect(loadTarget(`http://${host}/gone.json`, { live })).rejects.toThrow(/status 404/);
    await expect(loadTarget(`http://${host}/page`)).rejects.toThrow(/web page/);
  });
});
