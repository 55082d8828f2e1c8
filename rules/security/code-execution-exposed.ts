import { defineRule } from "../../src/engine/define-rule.ts";
import type { Certainty, ParameterFact, ParameterKind } from "../../src/facts/types.ts";
import { about, controlOf, namesOf, toolsOf } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-311",
  slug: "code-execution-exposed",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["exposure", "control:approval-workflows"],
  title: {
    pass: "No tool runs code, commands or jobs",
    fail: "Tools run code, commands or jobs for the agent",
  },
  why: "Whoever can put words before the model can run code where the server runs. No other capability gives away as much. Starting what is prepared, a pipeline or a workflow, is less than that, but more than a change of data.",
  fix: "Replace free-form execution by narrow tools with fixed commands, run what remains in a sandbox without credentials or network, and require approval.",
  references: [
    { label: "OWASP MCP05:2025" },
    { label: "CWE-94", url: "https://cwe.mitre.org/data/definitions/94.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"run_shell_command","description":"Executes a shell command on the host.","inputSchema":{"type":"object","properties":{"command":{"type":"string"}},"required":["command"]}}]}`,
      },
      {
        title: "starts what is prepared",
        mcp: `{"tools":[{"name":"trigger_pipeline","description":"Runs the pipeline of a project.","inputSchema":{"type":"object","properties":{"pipeline_id":{"type":"string"}},"required":["pipeline_id"]}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
      {
        title: "approval rules cover them",
        mcp: `{"tools":[{"name":"run_shell_command","description":"Executes a shell command on the host.","inputSchema":{"type":"object","properties":{"command":{"type":"string"}},"required":["command"]}}]}`,
        governance: `approvals:
  - tools: ["run_*"]
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = toolsOf(ctx, "execute");
      const guarded = controlOf(ctx, "approval-workflows")?.status === "active";
      if (ctx.surface.tools.length === 0) return;
      if (tools.length === 0 || guarded) {
        ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
        return;
      }
      const free = tools.filter((tool) => {
        const { classification, parameters } = ctx.of(tool);
        return parameters.some((parameter) => isFree(parameter, classification.certainty));
      });
      const prepared = tools.filter((tool) => !free.includes(tool));
      if (free.length > 0)
        ctx.check(false, () =>
          about(free, ctx, {
            observed: `code-running: ${namesOf(free)}`,
            expected: "none, or an approval before each call",
            message: `${free.length} code-running ${free.length === 1 ? "tool" : "tools"}: ${namesOf(free)}.`,
          }),
        );
      if (prepared.length > 0)
        ctx.check(false, () =>
          about(prepared, ctx, {
            observed: `starting prepared work: ${namesOf(prepared)}`,
            expected: "none, or an approval before each call",
            message: `${prepared.length} ${prepared.length === 1 ? "tool starts" : "tools start"} programs, jobs or workflows: ${namesOf(prepared)}.`,
            severity: "medium",
            key: "prepared",
          }),
        );
    },
  },
});

/** Kinds of parameters with which the agent itself writes what is run. */
const FREE = new Set<ParameterKind>(["shell", "code", "sql", "template", "free-text"]);
/** Bounds that leave a list of commands at most. */
const CLOSED = new Set(["enum", "const"]);

/** Where it is not sure that the tool runs anything, a plain text says nothing more. */
function isFree({ kind, certainty, bounds }: ParameterFact, runs: Certainty): boolean {
  if (runs === "low" && kind === "free-text") return false;
  return FREE.has(kind) && certainty !== "low" && !bounds.some((bound) => CLOSED.has(bound));
}
