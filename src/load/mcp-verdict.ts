import { MAX_VERDICT_ERRORS } from "./limits.ts";
import { childPointer } from "./pointer.ts";
import type { Json, JsonObject, McpListing, SchemaVerdict } from "./types.ts";

type Kind = "string" | "boolean" | "object" | "array";
/** A field of an item: what it must be, and whether it must be there. */
type Fields = readonly (readonly [name: string, kind: Kind, required: boolean])[];

/**
 * Fields of the items of a listing that every revision of the MCP schema since 2024-11-05 has in common with the
 * newest one (schema.ts of modelcontextprotocol/modelcontextprotocol, read 2026-11); a revision that lacks an optional
 * field lets it pass as an extra one.
 */
const TOOL: Fields = [
  ["name", "string", true],
  ["title", "string", false],
  ["description", "string", false],
  ["inputSchema", "object", true],
  ["outputSchema", "object", false],
  ["annotations", "object", false],
  ["_meta", "object", false],
];
const PROMPT: Fields = [
  ["name", "string", true],
  ["title", "string", false],
  ["description", "string", false],
  ["arguments", "array", false],
];
const RESOURCE: Fields = [
  ["uri", "string", true],
  ["name", "string", true],
  ["description", "string", false],
  ["mimeType", "string", false],
];
const TEMPLATE: Fields = [["uriTemplate", "string", true], ...RESOURCE.slice(1)];
const ARGUMENT: Fields = [
  ["name", "string", true],
  ["description", "string", false],
  ["required", "boolean", false],
];
const HINTS: Fields = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"].map(
  (hint) => [hint, "boolean", false] as const,
);

/**
 * Checks listings against the form that the protocol gives to their items. `valid` is null when a listing has lost its
 * schemas on the way (a manifest, a collection that left them out): that is not the server's doing.
 */
export function mcpVerdict(listings: readonly McpListing[]): SchemaVerdict {
  const errors: SchemaVerdict["errors"][number][] = [];
  let isWhole = true;
  for (const listing of listings) {
    const { uri, pointers } = listing;
    const report = (pointer: string, message: string): void => {
      if (errors.length < MAX_VERDICT_ERRORS) errors.push({ place: { uri, pointer }, message });
    };
    const hasSchemas = listing.tools.some((tool) => isObject(tool) && Object.hasOwn(tool, "inputSchema"));
    if (listing.tools.length > 0 && !hasSchemas) isWhole = false;
    listing.tools.forEach((tool, index) => {
      const at =
        typeof pointers.tools === "string" ? childPointer(pointers.tools, index) : (pointers.tools[index] ?? "");
      if (!checkItem(tool, TOOL, at, report)) return;
      checkItem(tool["annotations"] ?? {}, HINTS, `${at}/annotations`, report);
      for (const key of ["inputSchema", "outputSchema"]) checkSchema(tool[key], `${at}/${key}`, report);
    });
    listing.prompts.forEach((prompt, index) => {
      const at = childPointer(pointers.prompts, index);
      if (!checkItem(prompt, PROMPT, at, report) || !Array.isArray(prompt["arguments"])) return;
      (prompt["arguments"] as readonly Json[]).forEach((argument, position) => {
        checkItem(argument, ARGUMENT, `${at}/arguments/${position}`, report);
      });
    });
    listing.resources.forEach((item, index) => {
      checkItem(item, RESOURCE, childPointer(pointers.resources, index), report);
    });
    listing.resourceTemplates.forEach((item, index) => {
      checkItem(item, TEMPLATE, childPointer(pointers.resourceTemplates, index), report);
    });
  }
  return isWhole ? { valid: errors.length === 0, errors } : { valid: null, errors: [] };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Report = (pointer: string, message: string) => void;

function checkItem(item: Json, fields: Fields, at: string, report: Report): item is JsonObject {
  if (!isObject(item)) {
    report(at, "it must be an object");
    return false;
  }
  for (const [name, kind, isRequired] of fields) {
    const value = Object.hasOwn(item, name) ? item[name] : undefined;
    if (value === undefined) {
      if (isRequired) report(at, `the field "${name}" is missing`);
      continue;
    }
    const isKind =
      kind === "object" ? isObject(value) : kind === "array" ? Array.isArray(value) : typeof value === kind;
    if (!isKind) report(`${at}/${name}`, `it must be of type ${kind}`);
  }
  return true;
}

function checkSchema(schema: Json | undefined, at: string, report: Report): void {
  if (isObject(schema) && schema["type"] !== "object") report(at, 'its "type" must be "object"');
}
