// A server of the 2026-07-28 era over stdio. `slow` waits longer than our first question does; `busy` works as long, and
// speaks the older era too.
import { fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";

if (process.argv[2] === "slow") await new Promise((resolve) => setTimeout(resolve, 3_000));
if (process.argv[2] === "busy") for (const until = Date.now() + 3_200; Date.now() < until;);
serveStdio(
  () => {
    const server = new McpServer(
      { name: "modern", version: "1.0.0" },
      { capabilities: { tools: {} }, instructions: "Be kind." },
    );
    const inputSchema = fromJsonSchema({ type: "object", properties: { id: { type: "string" } }, required: ["id"] });
    server.registerTool("get_note", { description: "Reads one note.", inputSchema }, () => ({ content: [] }));
    return server;
  },
  { legacy: process.argv[2] === "busy" ? "serve" : "reject" },
);
