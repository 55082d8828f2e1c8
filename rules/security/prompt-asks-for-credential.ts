import { defineRule } from "../../src/engine/define-rule.ts";
import { tokens } from "../shared/words.ts";

const SECRET =
  /(?:^|_)(?:password|passwd|passphrase|secret|api_key|apikey|access_key|private_key|credentials?|access_token|auth_token|bearer_token|otp|pin_code)$/u;
export default defineRule({
  id: "SEC-135",
  slug: "prompt-asks-for-credential",
  category: "security",
  factor: "secrets",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "No prompt asks for a credential",
    fail: "A prompt asks for a credential",
  },
  why: "The value of a prompt argument goes into the conversation, where the model, the provider and every log see it.",
  fix: "Take it out of the prompt; read it from the environment, a vault or OAuth.",
  references: [
    { label: "CWE-522", url: "https://cwe.mitre.org/data/definitions/522.html" },
    { label: "OWASP MCP01:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    {
      label: "MCP 2026-07-28 server/prompts",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/prompts",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `prompts:
- name: connect
  description: Connects to the database.
  arguments:
  - {name: db_password, required: true}
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
        mcp: `prompts:
- name: connect
  description: Connects to the database.
  arguments:
  - {name: database, required: true}
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
    prompt(prompt, ctx) {
      const asked = prompt.arguments.find(({ name }) => SECRET.test(tokens(name).join("_")));
      ctx.check(asked === undefined, () => ({
        at: prompt.at,
        observed: `prompt argument ${asked!.name}`,
        expected: "no credential among the arguments",
        message: `Prompt ${prompt.name} asks for ${asked!.name}`,
      }));
    },
  },
});
