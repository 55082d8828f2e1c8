import type { Surface, Tool } from "../../src/surface/types.ts";
import type { FieldRole } from "./field-roles.ts";
import { schemaGraph, toolsOf, type Direction, type FieldHit, type Unit } from "./schema-graph.ts";

/** Fields of one role and direction, gathered by the schema that they stand in. */
export function fieldsByUnit(
  surface: Surface,
  direction: Direction,
  role: FieldRole,
  keep: (hit: FieldHit) => boolean = isText,
): readonly { readonly unit: Unit; readonly hits: readonly FieldHit[]; readonly tools: readonly Tool[] }[] {
  const byUnit = new Map<Unit, FieldHit[]>();
  for (const hit of schemaGraph(surface).fields) {
    if (hit.direction !== direction || !hit.roles.includes(role) || !keep(hit)) continue;
    const hits = byUnit.get(hit.unit);
    if (hits) hits.push(hit);
    else byUnit.set(hit.unit, [hit]);
  }
  return [...byUnit].map(([unit, hits]) => ({ unit, hits, tools: toolsOf(unit, 50) }));
}

function isText({ schema }: FieldHit): boolean {
  const { type } = schema;
  return type === undefined
    ? schema["properties"] === undefined
    : type !== "boolean" && type !== "object" && type !== "array";
}

/** The field says that it shows only a part: by its name, its description or its length; or it is no text at all. */
export function isMasked(hit: FieldHit): boolean {
  if (!isText(hit) || hit.schema["enum"] !== undefined) return true;
  if (/mask|redact|last|first6|bin$|hint|fingerprint|token|type|status|check|present|provided|verified/i.test(hit.name))
    return true;
  const description = typeof hit.schema["description"] === "string" ? hit.schema["description"].slice(0, 500) : "";
  if (
    /\bmask|\bredact|\bobfuscat|\blast (?:four|4|3|three)|\bpartial|\btruncated|\btokeni[sz]ed|\bencrypted\b|\*{2,}|x{4,}/i.test(
      description,
    )
  )
    return true;
  const { example, maxLength } = hit.schema;
  if (typeof example === "string" && /[*•xX#]{3,}/.test(example)) return true;
  return typeof maxLength === "number" && maxLength <= 4 && !hit.roles.includes("card-verification");
}
