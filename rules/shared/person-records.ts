import type { CheckContext } from "../../src/engine/define-rule.ts";
import type { DataClassFact } from "../../src/facts/types.ts";
import type { Tool } from "../../src/surface/types.ts";
import { calls, isHttpMethod, isTemplate, label, segments } from "./operations.ts";
import { concernsPerson, personalData } from "./people.ts";

/** One kind of person record that the API creates. */
export interface PersonRecord {
  readonly tool: Tool;
  /** Last segment of the collection's path: `customers`. */
  readonly collection: string;
  readonly shown: string;
  readonly reads: boolean;
  readonly deletes: boolean;
}

function shape(path: string | null): string {
  return segments(path)
    .map((part) => (isTemplate(part) ? "{}" : part))
    .join("/");
}

/** A way to reach the person, or two facts about them: a list of user names is no record. */
function isRecord(dataClasses: readonly DataClassFact[]): boolean {
  const given = personalData(dataClasses, "request");
  return given.length > 1 || given.some((data) => data.dataClass === "contact");
}

/** Collections of people that a POST adds to, with what else can be done with them. Versions of a path count alike. */
export function personCollections(ctx: CheckContext): readonly PersonRecord[] {
  const tools = calls(ctx.surface);
  const deleted = new Set<string>();
  const read = new Set<string>();
  for (const tool of tools) {
    const base = segments(tool.path).filter((part) => !isTemplate(part));
    const { category } = ctx.of(tool).classification;
    for (const part of base) {
      if (category === "delete" || /anonymi[sz]e|erase|forget/i.test(tool.name)) deleted.add(part);
      if (isHttpMethod(tool, "GET", "QUERY") || category === "read") read.add(part);
    }
  }
  const found = new Map<string, PersonRecord>();
  for (const tool of tools) {
    if (!isHttpMethod(tool, "POST") || !concernsPerson(tool) || isTemplate(segments(tool.path).at(-1) ?? "{")) continue;
    const { classification, dataClasses } = ctx.of(tool);
    if (!classification.mutates || classification.category === "communicate" || !isRecord(dataClasses)) continue;
    const collection = segments(tool.path).at(-1)!;
    const key = shape(tool.path);
    if (!found.has(key))
      found.set(key, {
        tool,
        collection,
        shown: label(tool),
        reads: read.has(collection),
        deletes: deleted.has(collection),
      });
  }
  return [...found.values()];
}
