import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createMcpHandler, fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import type { RunningServer } from "./hostile-http.ts";

export interface OAuthServer extends RunningServer {
  /** A token that the server takes. */
  readonly token: string;
}

/** Defects that the server can be given. */
export interface Defects {
  readonly noS256?: boolean;
  readonly wrongIssuer?: boolean;
  readonly otherResource?: boolean;
  readonly tokenEndpoint?: string;
  readonly takesAnyToken?: boolean;
}

/**
 * A server of the 2026-07-28 era behind OAuth 2.1: a 401 with a challenge, protected-resource metadata, an
 * authorization server with metadata, registration, PKCE and a page that says yes at once.
 */
export async function startOAuthServer(defects: Defects = {}): Promise<OAuthServer> {
  const token = randomBytes(18).toString("base64url");
  const codes = new Map<string, { challenge: string; redirect: string }>();
  const asked: RunningServer["asked"] = [];
  const handler = createMcpHandler(
    () => {
      const server = new McpServer(
        { name: "guarded", version: "2.0.0" },
        { capabilities: { tools: {}, prompts: {} }, instructions: "Sign in first." },
      );
      const inputSchema = fromJsonSchema({ type: "object", properties: { id: { type: "string" } }, required: ["id"] });
      for (const name of ["get_invoice", "refund_invoice", "list_invoices"]) {
        server.registerTool(name, { description: `Does ${name}.`, inputSchema }, () => ({ content: [] }));
      }
      server.registerPrompt("summary", { description: "Sums up." }, () => ({ messages: [] }));
      return server;
    },
    { legacy: "reject" },
  );

  let origin = "";
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const url = new URL(request.url ?? "/", origin);
      let rpc: string | null = null;
      try {
        rpc = (JSON.parse(body) as { method?: string }).method ?? null;
      } catch {
        // A form, or nothing.
      }
      asked.push({ line: `${request.method} ${url.pathname}`, rpc, headers: request.headers });
      void respond(url, request.method ?? "GET", request.headers, body).then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
  });

  async function respond(
    url: URL,
    method: string,
    headers: NodeJS.Dict<string | string[]>,
    body: string,
  ): Promise<Response> {
    if (url.pathname === "/.well-known/oauth-protected-resource/mcp") {
      return Response.json({
        resource: defects.otherResource ? "https://other.example/mcp" : `${origin}/mcp`,
        authorization_servers: [origin],
        scopes_supported: ["invoices:read"],
      });
    }
    if (url.pathname === "/.well-known/oauth-authorization-server") {
      return Response.json({
        issuer: defects.wrongIssuer ? "https://other.example" : origin,
        authorization_endpoint: `${origin}/authorize`,
        token_endpoint: defects.tokenEndpoint ?? `${origin}/token`,
        registration_endpoint: `${origin}/register`,
        response_types_supported: ["code"],
        ...(defects.noS256 ? {} : { code_challenge_methods_supported: ["S256"] }),
      });
    }
    if (url.pathname === "/register")
      return Response.json({ ...(JSON.parse(body) as object), client_id: "client-1" }, { status: 201 });
    if (url.pathname === "/authorize") {
      const query = url.searchParams;
      const code = randomBytes(12).toString("hex");
      const redirect = new URL(query.get("redirect_uri") ?? "");
      codes.set(code, { challenge: query.get("code_challenge") ?? "", redirect: redirect.href });
      redirect.searchParams.set("code", code);
      redirect.searchParams.set("state", query.get("state") ?? "");
      return new Response(null, { status: 302, headers: { location: redirect.href } });
    }
    if (url.pathname === "/token") {
      const form = new URLSearchParams(body);
      const known = codes.get(form.get("code") ?? "");
      const proof = createHash("sha256")
        .update(form.get("code_verifier") ?? "")
        .digest("base64url");
      codes.delete(form.get("code") ?? "");
      if (known?.challenge !== proof || form.get("resource") !== `${origin}/mcp`)
        return Response.json({ error: "invalid_grant" }, { status: 400 });
      return Response.json({ access_token: token, token_type: "Bearer", expires_in: 3600 });
    }
    if (url.pathname !== "/mcp") return new Response("not found", { status: 404 });
    const { authorization, origin: from, host } = headers as Record<string, string | undefined>;
    if (from !== undefined && !from.startsWith("http://127.0.0.1")) return new Response(null, { status: 403 });
    if (!host?.startsWith("127.0.0.1")) return new Response(null, { status: 403 });
    const allowed =
      authorization === `Bearer ${token}` || (defects.takesAnyToken && authorization?.startsWith("Bearer "));
    if (!allowed) {
      const challenge = `Bearer error="invalid_token", resource_metadata="${origin}/.well-known/oauth-protected-resource/mcp", scope="invoices:read"`;
      return Response.json({ error: "invalid_token" }, { status: 401, headers: { "www-authenticate": challenge } });
    }
    return await handler.fetch(
      new Request(url, { method, headers: headers as Record<string, string>, ...(method === "POST" ? { body } : {}) }),
    );
  }

  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/mcp`,
    token,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
