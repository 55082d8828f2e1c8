import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, isTemplate, label, segments } from "../shared/operations.ts";
import { count, listed, tokens } from "../shared/words.ts";

const VERBS = new Set(["get", "list", "fetch", "create", "add", "update", "edit", "modify", "delete", "remove"]);

export default defineRule({
  id: "QUA-006",
  slug: "verb-in-path",
  category: "quality",
  factor: "api-design",
  severity: "info",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Paths name things, methods say what is done", fail: "Paths repeat the method as a verb" },
  why: `\`GET /getUsers\` says the same thing twice, and \`POST /deleteUser\` says two different things. Tools that go by method and tools that go by name then disagree on the risk.`,
  fix: `Name the thing in the path (\`/users\`) and let the method speak.`,
  references: [{ label: "RFC 9110 section 9", url: "https://www.rfc-editor.org/rfc/rfc9110" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /getUsers: { get: { operationId: getUsers, responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users: { get: { operationId: listUsers, responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).filter((tool) => tool.path !== null);
      const wordy = tools.filter((tool) =>
        segments(tool.path).some((part) => {
          const words = isTemplate(part) ? [] : tokens(part);
          return words.length > 1 && VERBS.has(words[0]!);
        }),
      );
      judge(
        ctx,
        tools.length,
        wordy.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(wordy.map(label)),
          expected: "nouns in paths",
          message: `${count(wordy.length, "path")} ${wordy.length === 1 ? "repeats" : "repeat"} the method as a verb: ${listed(wordy.map(label))}.`,
        }),
      );
    },
  },
});
