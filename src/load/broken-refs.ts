import { MAX_INCOMPLETE } from "./limits.ts";
import { childPointer } from "./pointer.ts";
import { writtenRefs } from "./written-refs.ts";
import type { Source } from "./source.ts";
import type { Json, JsonObject, OpenApiDocument, Place } from "./types.ts";

/** Keys under which data stands, where `$ref` is a word like any other. */
const DATA = new Set(["example", "examples", "default", "enum", "const"]);

/**
 * References anywhere in a description that lead nowhere, with their places. The text tells which different ones
 * there are; only if one of them is broken is the document walked.
 */
export function findBrokenRefs(
  sources: Iterable<Source>,
  resolve: OpenApiDocument["resolve"],
): { readonly ref: string; readonly at: Place }[] {
  const found: { ref: string; at: Place }[] = [];
  for (const source of sources) {
    const broken = brokenIn(source, resolve);
    if (broken.size === 0) continue;
    const seen = new Set<object>();
    const visit = (value: Json | undefined, pointer: string): void => {
      if (typeof value !== "object" || value === null || seen.has(value) || found.length >= MAX_INCOMPLETE) return;
      seen.add(value);
      if (Array.isArray(value)) {
        (value as readonly Json[]).forEach((item, index) => visit(item, childPointer(pointer, index)));
        return;
      }
      const object = value as JsonObject;
      const ref = object["$ref"];
      if (typeof ref === "string" && !resolve(ref, source.uri)) {
        found.push({ ref, at: { uri: source.uri, pointer: `${pointer}/$ref` } });
      }
      for (const key of Object.keys(object)) {
        if (!DATA.has(key) && !key.startsWith("x-")) visit(object[key], childPointer(pointer, key));
      }
    };
    visit(source.root, "");
  }
  return found;
}

function brokenIn(source: Source, resolve: OpenApiDocument["resolve"]): Set<string> {
  const broken = new Set<string>();
  for (const ref of writtenRefs(source)) if (!resolve(ref, source.uri)) broken.add(ref);
  return broken;
}
