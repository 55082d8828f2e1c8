import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface RunningServer {
  readonly url: string;
  /** Everything that was asked: method, path, JSON-RPC method, and the headers. */
  readonly asked: {
    readonly line: string;
    readonly rpc: string | null;
    readonly headers: IncomingMessage["headers"];
  }[];
  close(): Promise<void>;
}

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  rpc: { id?: unknown; method?: string; params?: Record<string, unknown> },
) => void;

/** Serves one handler on a free port of this machine. */
export async function serve(handler: Handler, path = "/mcp"): Promise<RunningServer> {
  const asked: RunningServer["asked"] = [];
  const server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      let rpc: { id?: unknown; method?: string } = {};
      try {
        rpc = JSON.parse(body) as typeof rpc;
      } catch {
        // No JSON-RPC.
      }
      asked.push({ line: `${request.method} ${request.url}`, rpc: rpc.method ?? null, headers: request.headers });
      handler(request, response, body, rpc as never);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function json(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
}

const TOOLS = [
  { name: "get_note", description: "Reads one note.", inputSchema: { type: "object", properties: {} } },
  { name: "delete_note", description: "Deletes one note.", inputSchema: { type: "object", properties: {} } },
];

export interface LegacyOptions {
  /** Accepts only this token. */
  readonly token?: string;
  /** Accepts any bearer token at all. */
  readonly anyToken?: boolean;
  readonly checkOrigin?: boolean;
  readonly checkHost?: boolean;
  readonly session?: (count: number) => string;
  /** Takes any session id. */
  readonly anySession?: boolean;
}

/** A server of the older era with sessions, as strict or as careless as asked. */
export function legacyHandler(options: LegacyOptions = {}): Handler {
  const sessions = new Set<string>();
  let count = 0;
  return (request, response, _body, rpc) => {
    const { authorization, origin, host } = request.headers;
    if (options.checkOrigin && origin !== undefined && !origin.includes("127.0.0.1"))
      return json(response, { error: "origin" }, 403);
    if (options.checkHost && !host?.startsWith("127.0.0.1")) return json(response, { error: "host" }, 421);
    const allowed =
      options.token === undefined ||
      authorization === `Bearer ${options.token}` ||
      (options.anyToken && authorization?.startsWith("Bearer "));
    if (!allowed) return json(response, { error: "unauthorized" }, 401, { "www-authenticate": 'Bearer realm="test"' });
    if (request.method === "DELETE") return json(response, {}, 200);
    if (request.method !== "POST") return json(response, {}, 405);
    const session = request.headers["mcp-session-id"];
    if (rpc.method === "initialize") {
      count += 1;
      const id = options.session?.(count);
      if (id !== undefined) sessions.add(id);
      const result = {
        protocolVersion: "2025-06-18",
        capabilities: { tools: {} },
        serverInfo: { name: "legacy", version: "1" },
      };
      return json(
        response,
        { jsonrpc: "2.0", id: rpc.id, result },
        200,
        id === undefined ? {} : { "mcp-session-id": id },
      );
    }
    if (options.session && !options.anySession && !sessions.has(String(session)))
      return json(
        response,
        { jsonrpc: "2.0", id: rpc.id, error: { code: -32001, message: "no session" } },
        session === undefined ? 400 : 404,
      );
    if (rpc.id === undefined) return void response.writeHead(202).end();
    if (rpc.method === "tools/list") return json(response, { jsonrpc: "2.0", id: rpc.id, result: { tools: TOOLS } });
    if (rpc.method === "ping") return json(response, { jsonrpc: "2.0", id: rpc.id, result: {} });
    return json(response, { jsonrpc: "2.0", id: rpc.id, error: { code: -32601, message: "Method not found" } });
  };
}
