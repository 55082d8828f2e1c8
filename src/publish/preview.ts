import { createServer } from "node:http";
import { readFile, realpath, stat } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

export interface Preview {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a site to this machine only. `port` 0 takes a free one. Only GET and HEAD, only files below the folder, only
 * requests that name this machine: a page elsewhere cannot read it by rebinding a name.
 */
export async function servePreview(dir: string, port = 0): Promise<Preview> {
  const root = await realpath(resolve(dir));
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    if (host !== "127.0.0.1" && host !== "localhost") return void response.writeHead(421).end();
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
    void answer(root, request.url ?? "/").then(({ status, type, body }) => {
      response.writeHead(status, {
        "content-type": type,
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      });
      response.end(request.method === "HEAD" ? undefined : body);
    });
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

async function answer(root: string, url: string): Promise<{ status: number; type: string; body: Uint8Array | string }> {
  const file = await fileFor(root, url);
  if (file !== null) {
    const type = types[extname(file)] ?? "application/octet-stream";
    return { status: 200, type, body: await readFile(file) };
  }
  const missing = await fileFor(root, "/404.html");
  return {
    status: 404,
    type: "text/html; charset=utf-8",
    body: missing === null ? "Not found" : await readFile(missing),
  };
}

async function fileFor(root: string, url: string): Promise<string | null> {
  try {
    const path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
    const wanted = join(root, path);
    const found = (await stat(wanted)).isDirectory() ? join(wanted, "index.html") : wanted;
    // Links are followed first, so that none leads out.
    const real = await realpath(found);
    return real.startsWith(root + sep) && !real.slice(root.length).includes(`${sep}.`) && (await stat(real)).isFile()
      ? real
      : null;
  } catch {
    return null;
  }
}
