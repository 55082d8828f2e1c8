import { defineRule } from "../../src/engine/define-rule.ts";
import type { Parameter, Tool } from "../../src/surface/types.ts";
import { parameterAlarm } from "../shared/parameter-alarm.ts";

/** A credential that the tool sets is the point of the tool, not one that it signs in with. */
const NEW = /^(?:new|next|initial|temp)/iu;
/** Tokens that open nothing: places in a list, market symbols. */
const NO_KEY =
  /page|pagination|cursor|next|continu|sync|instrument|csrf|cancel|mint|contract|symbol|progress|max|count/iu;

function asks(parameter: Parameter, tool: Tool): boolean {
  if (NO_KEY.test(parameter.name)) return false;
  // The name of a secret is not the secret.
  return !(
    /^secret$/iu.test(parameter.name) &&
    (/\bnames?\b/iu.test(parameter.description) || /download|attachment/iu.test(tool.name))
  );
}

export default defineRule({
  id: "SEC-117",
  slug: "credential-argument",
  category: "security",
  factor: "secrets",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["parameters"],
  title: {
    pass: "No tool asks the model for a credential",
    fail: "A tool asks the model for a credential",
  },
  why: "A password or key that is an argument passes through the model, its logs and the transcript, and the model can be talked into sending it elsewhere.",
  fix: "Keep credentials on the server side: environment, vault or OAuth. For what only a person knows, use URL-mode elicitation.",
  references: [
    { label: "CWE-522", url: "https://cwe.mitre.org/data/definitions/522.html" },
    { label: "OWASP MCP01:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP AISVS 1.0 9.5.4", url: "https://github.com/OWASP/AISVS" },
    {
      label: "MCP 2026-07-28 client/elicitation",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/client/elicitation",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: login
  description: Signs in to the service.
  inputSchema:
    type: object
    properties:
      username: {type: string}
      password: {type: string, description: Password of the account.}
    required: [username, password]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_orders
  description: Lists the orders of the signed-in account.
  inputSchema:
    type: object
    properties:
      status:
        type: string
        enum: [open, closed]`,
      },
    ],
  },
  visit: parameterAlarm({
    kinds: ["credential"],
    problem: "ask for a credential",
    expected: "no credential among the arguments",
    fix: "Take it out of the arguments: read it from the environment or a vault.",
    bound: {},
    enough: [],
    applies: ({ parameter }, tool, { classification }) =>
      asks(parameter, tool) && !(classification.category === "auth" && NEW.test(parameter.name)),
  }),
});
