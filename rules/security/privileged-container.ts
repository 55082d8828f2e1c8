import { defineRule } from "../../src/engine/define-rule.ts";
import { programOf, serverLabel } from "../shared/launch.ts";

const GRANT =
  /^--privileged(?:=true)?$|^--(?:network|net|pid|userns)=host$|docker\.sock|^--cap-add=(?:ALL|SYS_ADMIN)$|^(?:--volume=|-v=?)?(?:\/|~|\$HOME|\$\{HOME\}|[A-Za-z]:\\?):|type=bind,(?:src|source)=\/,/u;
export default defineRule({
  id: "SEC-144",
  slug: "privileged-container",
  category: "security",
  factor: "tool-permissions",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["launch"],
  title: {
    pass: "No server runs in a container with the rights of the host",
    fail: "A server runs in a container with the rights of the host",
  },
  why: "`--privileged`, the docker socket or the root of the disk as a volume give back all that the container should keep away.",
  fix: "Mount the one folder that is needed, read-only where possible; drop `--privileged`, `--network host` and the socket.",
  references: [
    { label: "CWE-250", url: "https://cwe.mitre.org/data/definitions/250.html" },
    { label: "OWASP MCP02:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    {
      label: "MCP security best practices, local server compromise",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/security_best_practices",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: ops
  launch:
    command: docker
    args: [run, -i, --rm, -v, '/var/run/docker.sock:/var/run/docker.sock', 'example/ops:1.0']
  tools:
  - name: noop
    description: Does nothing of note.
    inputSchema:
      type: object
      properties: {}`,
      },
    ],
    good: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: ops
  launch:
    command: docker
    args: [run, -i, --rm, -v, '/srv/notes:/notes:ro', 'example/ops:1.0']
  tools:
  - name: noop
    description: Does nothing of note.
    inputSchema:
      type: object
      properties: {}`,
      },
    ],
  },
  visit: {
    server(server, ctx) {
      const { launch } = server;
      if (!launch?.command || !/^(?:docker|podman|nerdctl)$/u.test(programOf(launch.command))) return;
      const args = launch.args ?? [];
      const grant = args.find(
        (arg, index) =>
          GRANT.test(arg) || (/^(?:--network|--net|--pid|--userns)$/u.test(arg) && args[index + 1] === "host"),
      );
      ctx.check(grant === undefined, () => ({
        at: server.at,
        key: server.id ?? "",
        observed: grant!.slice(0, 200),
        expected: "one folder, no host rights",
        message: `Server ${serverLabel(server)} gets the rights of the host (${grant!.slice(0, 80)})`,
      }));
    },
  },
});
