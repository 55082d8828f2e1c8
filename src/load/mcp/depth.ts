import { MAX_NESTING } from "../limits.ts";
import type { Json } from "../types.ts";

/** Levels of one entry: below the limit of the reader, with room for what stands around it. */
export const MAX_DEPTH = MAX_NESTING - 20;

/** Whether a value is nested too deeply to be written and read again. Walks without recursion. */
export function isTooDeep(value: Json | undefined): boolean {
  let level: Json[] = value === undefined ? [] : [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    const next: Json[] = [];
    for (const item of level) {
      if (typeof item !== "object" || item === null) continue;
      for (const child of Object.values(item))
        if (typeof child === "object" && child !== null) next.push(child as Json);
    }
    level = next;
  }
  return false;
}
