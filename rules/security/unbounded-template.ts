import { defineRule } from "../../src/engine/define-rule.ts";
import { parameterAlarm } from "../shared/parameter-alarm.ts";

const ENGINES =
  /jinja|handlebars|mustache|liquid|ejs|velocity|freemarker|twig|erb|template (?:source|string|code|expression)/iu;
export default defineRule({
  id: "SEC-116",
  slug: "unbounded-template",
  category: "security",
  factor: "input-validation",
  severity: "medium",
  confidence: "low",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["parameters"],
  title: {
    pass: "Parameters that are evaluated as templates are bounded",
    fail: "A parameter takes any template and evaluates it",
  },
  why: "Template engines reach objects of the server: a template from the model can become code.",
  fix: "Take the name of a stored template, or a logic-less one, and evaluate it in a sandbox.",
  references: [
    { label: "CWE-1336", url: "https://cwe.mitre.org/data/definitions/1336.html" },
    { label: "CWE-94", url: "https://cwe.mitre.org/data/definitions/94.html" },
    { label: "OWASP MCP05:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: render_template
  description: Renders a Jinja2 template.
  inputSchema:
    type: object
    properties:
      template: {type: string, description: Jinja2 template source to render.}
    required: [template]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: render_template
  description: Renders a stored template.
  inputSchema:
    type: object
    properties:
      template:
        type: string
        enum: [welcome, receipt]
        description: Name of the stored template.
    required: [template]`,
      },
    ],
  },
  visit: parameterAlarm({
    kinds: ["template"],
    problem: "take any template",
    expected: "the name of a stored template",
    fix: "Take the name of a stored template.",
    bound: { enum: ["welcome", "receipt"] },
    applies: (fact) =>
      ENGINES.test(`${fact.parameter.name} ${fact.parameter.description.slice(0, 300)}`) || fact.certainty === "high",
  }),
});
