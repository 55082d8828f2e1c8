import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import {
  isCall,
  isCollection,
  isHttpMethod,
  label,
  lastWord,
  object,
  segments,
  isTemplate,
} from "../shared/operations.ts";
import { tokens } from "../shared/words.ts";

const ALL = /(?:^|_|-)(?:all|everything|purge|truncate|wipe|clear|empty|flush|drop)(?:$|_|-)/i;
const VERBS = new Set(["delete", "remove", "purge", "truncate", "wipe", "clear", "destroy", "erase", "drop"]);

/** Something that must be given and narrows what goes: an id list, a filter, a confirmation. */
function isNarrowed(tool: Tool): boolean {
  return tool.parameters.some(
    (parameter) =>
      parameter.required &&
      parameter.path.length <= 1 &&
      (parameter.in === "query" ||
        parameter.in === "body" ||
        parameter.in === "argument" ||
        (parameter.in === "header" && /confirm|token/i.test(parameter.name))),
  );
}

function sweeps(tool: Tool): boolean {
  const name = tokens(tool.name).join("_");
  const last = tokens(lastWord(tool.path)).join("_");
  const ends = segments(tool.path).at(-1);
  if (isHttpMethod(tool, "DELETE") && (tool.path === "/" || (ends !== undefined && !isTemplate(ends)))) {
    return isCollection(tool.path) || ALL.test(last) || ALL.test(name);
  }
  const verb = tokens(tool.name)[0] ?? "";
  return VERBS.has(verb) && /(?:^|_)(?:all|everything|bulk)(?:_|$)/.test(name);
}

export default defineRule({
  id: "SEC-037",
  slug: "collection-delete",
  category: "security",
  factor: "destructive-operations",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No operation deletes a whole collection at once", fail: "One call deletes a whole collection" },
  why: `\`DELETE\` on a collection, or a "delete all", with nothing that must be given to narrow it. An agent that forgets the filter, or a retry in the wrong place, empties the store.`,
  fix: `Require a filter or a list of ids (with \`maxItems\`), or a confirmation token, and offer a dry run. Better still, delete one object per call.`,
  references: [
    {
      label: "OWASP API6:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/",
    },
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "CWE-250", url: "https://cwe.mitre.org/data/definitions/250.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /orders: { delete: { operationId: deleteOrders, responses: { "204": { description: Gone } } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /orders/{id}:
    delete:
      operationId: deleteOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone } }
  /tags:
    delete:
      operationId: deleteTags
      parameters: [{ name: ids, in: query, required: true, schema: { type: array, maxItems: 50, items: { type: string } } }]
      responses: { "204": { description: Gone } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    tool(tool, { classification }, ctx) {
      if (!isCall(tool) || tool.method === null) return;
      if (!isHttpMethod(tool, "DELETE") && classification.category !== "delete") return;
      const broad = sweeps(tool) && !isNarrowed(tool);
      // A list of things that belong to one object (`/users/{id}/sessions`) is smaller than a table.
      const owned = segments(tool.path).some(isTemplate);
      ctx.check(!broad, () => ({
        tool,
        at: tool.at,
        observed: `${label(tool)}: nothing that must be given narrows what is deleted${Object.keys(object(tool.raw["requestBody"])).length > 0 ? " (its body is optional in every field)" : ""}`,
        expected: "a required filter, a bounded list of ids, or one object per call",
        message: `${label(tool)} deletes ${owned ? "everything of its kind under one object" : "a whole collection"} in one call.`,
        severity: owned ? "medium" : "high",
      }));
    },
  },
});
