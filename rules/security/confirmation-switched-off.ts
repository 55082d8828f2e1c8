import { defineRule } from "../../src/engine/define-rule.ts";
import { topLevel } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

const SKIPS = new Set(
  "skip_confirmation skip_confirm no_confirm noconfirm auto_approve autoapprove auto_confirm bypass_confirmation bypass_approval skip_approval no_prompt skip_prompt skip_safety bypass_safety dangerously_skip_permissions allow_dangerous".split(
    " ",
  ),
);
const CONFIRMS = new Set([
  "confirm",
  "confirmed",
  "confirmation",
  "approved",
  "user_confirmed",
  "i_am_sure",
  "are_you_sure",
]);
export default defineRule({
  id: "SEC-126",
  slug: "confirmation-switched-off",
  category: "security",
  factor: "approval-workflows",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "No parameter lets the model skip a confirmation",
    fail: "A parameter lets the model skip a confirmation",
  },
  why: "A switch that skips the question is set by whoever steers the model. What should stop an agent then stops nobody.",
  fix: "Leave confirmation to the client and the person; drop the switch, or let it default to asking.",
  references: [
    { label: "OWASP AISVS 1.0 9.2.1", url: "https://github.com/OWASP/AISVS" },
    { label: "OWASP ASI09 (Agentic 2026)", url: "https://genai.owasp.org/" },
    { label: "OWASP MCP02:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: delete_project
  description: Deletes a project.
  inputSchema:
    type: object
    properties:
      id: {type: string}
      skip_confirmation: {type: boolean, description: Do not ask.}
    required: [id]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: delete_project
  description: Deletes a project after the person has confirmed.
  inputSchema:
    type: object
    properties:
      id: {type: string}
    required: [id]`,
      },
    ],
  },
  visit: {
    tool(tool, { classification }, ctx) {
      if (!classification.mutates) return;
      for (const parameter of topLevel(tool)) {
        const words = tokens(parameter.name).join("_");
        const skips = SKIPS.has(words);
        if (!skips && !CONFIRMS.has(words)) continue;
        const preset = parameter.schema.raw["default"];
        const wrong = skips || preset === true || preset === "yes" || preset === "true";
        ctx.check(!wrong, () => ({
          tool,
          at: parameter.at,
          observed: skips
            ? `parameter ${parameter.name}`
            : `${parameter.name} is ${JSON.stringify(preset)} unless it is set`,
          expected: "a confirmation that the model cannot give itself",
          message: skips
            ? `${tool.name} lets the model skip the confirmation (${parameter.name})`
            : `${tool.name} confirms itself (${parameter.name} defaults to ${JSON.stringify(preset)})`,
        }));
      }
    },
  },
});
