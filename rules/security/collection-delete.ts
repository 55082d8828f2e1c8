import { defineRule } from "../../src/engine/define-rule.ts";
import type { Surface, Tool } from "../../src/surface/types.ts";
import { together } from "../shared/aggregate.ts";
import {
  calls,
  isCollection,
  isHttpMethod,
  isTemplate,
  label,
  lastWord,
  object,
  segments,
} from "../shared/operations.ts";
import { count, listed, tokens } from "../shared/words.ts";

const ALL = /(?:^|_|-)(?:all|everything|purge|truncate|wipe|clear|empty|flush|drop|bulk|batch)(?:$|_|-)/;
const VERBS = new Set(["delete", "remove", "purge", "truncate", "wipe", "clear", "destroy", "erase", "drop"]);

/** Something that must be given and narrows what goes: an id list, a filter, a confirmation. */
function isNarrowed(tool: Tool): boolean {
  return tool.parameters.some(
    (parameter) =>
      (parameter.in === "body" && parameter.schema.raw["type"] === "array") ||
      (parameter.required &&
        parameter.path.length <= 1 &&
        (parameter.in === "query" ||
          parameter.in === "body" ||
          parameter.in === "argument" ||
          (parameter.in === "header" && /confirm|token/i.test(parameter.name)))),
  );
}

/** A plural noun that is one thing: reading the same path gives an object without lists. */
function isSingleton(tool: Tool, surface: Surface): boolean {
  const read = surface.tools.find((other) => other.path === tool.path && isHttpMethod(other, "GET"));
  const schema = read?.responses.find((response) => response.status === "200")?.schema?.raw;
  if (!schema || schema["type"] === "array") return false;
  const properties = object(schema["properties"]);
  const names = Object.keys(properties);
  return (
    names.length > 0 &&
    names.every(
      (name) =>
        object(properties[name])["type"] !== "array" &&
        !/^(?:data|items|results|entries|values|records|total|count)$/i.test(name),
    )
  );
}

function sweeps(tool: Tool): boolean {
  const name = tokens(tool.name).join("_");
  const last = tokens(lastWord(tool.path)).join("_");
  const ends = segments(tool.path).at(-1);
  if (isHttpMethod(tool, "DELETE") && (tool.path === "/" || (ends !== undefined && !isTemplate(ends)))) {
    return isCollection(tool.path) || ALL.test(last.toLowerCase()) || ALL.test(name.toLowerCase());
  }
  const verb = tokens(tool.name)[0] ?? "";
  return VERBS.has(verb) && /(?:^|_)(?:all|everything|bulk)(?:_|$)/.test(name);
}

const MOST_SINGLE = 5;

/** A list of things that belong to one object (`/users/{id}/sessions`) is smaller than a table. */
function isOwned(tool: Tool): boolean {
  return segments(tool.path).some(isTemplate);
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
    end(ctx) {
      const deleting = calls(ctx.surface).filter(
        (tool) =>
          tool.method !== null && (isHttpMethod(tool, "DELETE") || ctx.of(tool).classification.category === "delete"),
      );
      const broad = deleting.filter((tool) => sweeps(tool) && !isNarrowed(tool) && !isSingleton(tool, ctx.surface));
      for (let passed = broad.length; passed < deleting.length; passed++)
        ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
      const groups =
        broad.length <= MOST_SINGLE
          ? broad.map((tool) => [tool])
          : [broad.filter((tool) => !isOwned(tool)), broad.filter(isOwned)];
      for (const group of groups) {
        const [first] = group;
        if (!first) continue;
        const owned = isOwned(first);
        const what = owned ? "everything of its kind under one object" : "a whole collection";
        ctx.check(false, () =>
          together(
            group.map((tool) => ({ tool, at: tool.at })),
            {
              observed: `${listed(group.map(label), 8)}: nothing that must be given narrows what is deleted`,
              expected: "a required filter, a bounded list of ids, or one object per call",
              message:
                group.length === 1
                  ? `${label(first)} deletes ${what} in one call.`
                  : `${count(group.length, "operation")} delete ${what} in one call: ${listed(group.map(label))}.`,
              severity: owned ? "medium" : "high",
              ...(group.length > 1 && { key: owned ? "owned" : "whole" }),
            },
          ),
        );
      }
    },
  },
});
