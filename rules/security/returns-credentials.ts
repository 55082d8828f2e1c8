import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

const READS = new Set([
  "get",
  "read",
  "show",
  "fetch",
  "retrieve",
  "reveal",
  "dump",
  "export",
  "list",
  "view",
  "lookup",
]);
const SECRET = /secret|password|passwd|token|api[_-]?key|private[_-]?key|credential|connection[_-]?string|cookie/iu;
export default defineRule({
  id: "SEC-134",
  slug: "returns-credentials",
  category: "security",
  factor: "secrets",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "No tool hands a credential to the model",
    fail: "A tool hands a credential to the model",
  },
  why: "What a tool returns is in the context and the transcript, and a later text can talk the model into passing it on.",
  fix: "Return a reference and let the server use the credential itself; show secrets to people outside of the model.",
  references: [
    { label: "CWE-522", url: "https://cwe.mitre.org/data/definitions/522.html" },
    { label: "OWASP MCP01:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP AISVS 1.0 9.5.4", url: "https://github.com/OWASP/AISVS" },
    { label: "OWASP LLM02:2026", url: "https://genai.owasp.org/llm-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_secret
  description: Returns the value of a secret from the vault.
  inputSchema:
    type: object
    properties:
      name: {type: string}
    required: [name]
  annotations: {readOnlyHint: true}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_secret_names
  description: Lists the names of secrets, without values.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: true}`,
      },
    ],
  },
  visit: gather({
    noun: "tools",
    problem: "hand a credential to the model",
    expected: "a reference in place of the credential",
    judge(tool, { classification }, say) {
      if (classification.mutates) return;
      if (
        classification.category === "auth" &&
        classification.certainty !== "low" &&
        READS.has(tokens(tool.name)[0] ?? "") &&
        SECRET.test(tool.name)
      )
        say.fail(classification.reasons[0] ?? "returns a credential");
      else say.pass();
    },
  }),
});
