import { defineRule } from "../../src/engine/define-rule.ts";
import { topLevel } from "../shared/gather.ts";
import type { JsonObject } from "../../src/load/types.ts";
import { tokens } from "../shared/words.ts";

const EVERYTHING = new Set([
  "all",
  "everything",
  "purge",
  "truncate",
  "wipe",
  "flush",
  "flushall",
  "flushdb",
  "prune",
  "nuke",
]);
const IDS =
  /(?:ids?|names?)$|^(?:items|records|keys|entities|observations|relations|deletions|inputs|rows|elements|messages|files|urls|emails)$/iu;
const REMOVES = new Set(["delete", "remove", "batch", "bulk", "destroy", "erase"]);

function schemaMax(raw: JsonObject): number | undefined {
  return typeof raw["maxItems"] === "number" ? raw["maxItems"] : undefined;
}
export default defineRule({
  id: "SEC-124",
  slug: "bulk-deletion",
  category: "security",
  factor: "destructive-operations",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "No tool deletes everything, or any number of things, at once",
    fail: "A tool deletes everything, or any number of things, at once",
  },
  why: "One wrong call takes all of it. An agent that loops over single deletions can still be stopped in between.",
  fix: "Delete one thing per call, or bound the list with `maxItems`, and ask for approval.",
  references: [
    { label: "OWASP ASI02 (Agentic 2026)", url: "https://genai.owasp.org/" },
    { label: "OWASP LLM03:2026", url: "https://genai.owasp.org/llm-top-10/" },
    { label: "OWASP AISVS 1.0 9.2.3", url: "https://github.com/OWASP/AISVS" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: delete_all_records
  description: Deletes all records of a table.
  inputSchema:
    type: object
    properties:
      table: {type: string}
    required: [table]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: delete_record
  description: Deletes one record.
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
      if (classification.category !== "delete" || classification.modes.length > 0) return;
      const words = tokens(tool.name);
      const all = words.find((word) => EVERYTHING.has(word));
      const removes = words.some((word) => REMOVES.has(word));
      const list = topLevel(tool).find(({ schema, name }) => schema.raw["type"] === "array" && IDS.test(name));
      const open = removes && list !== undefined && schemaMax(list.schema.raw) === undefined;
      ctx.check(all === undefined && !open, () => ({
        tool,
        at: all === undefined ? list!.at : tool.at,
        observed: all === undefined ? `array ${list!.name} without maxItems` : `name says "${all}"`,
        expected: "one thing per call, or maxItems",
        message:
          all === undefined
            ? `${tool.name} deletes any number of things at once`
            : `${tool.name} deletes without naming what (${all})`,
        severity: all === undefined ? "low" : "medium",
      }));
    },
  },
});
