import type { Suppression } from "../engine/suppress.ts";
import type { JsonObject } from "../load/types.ts";
import type { Surface } from "./types.ts";

/**
 * Suppressions that a document carries: `x-assayer-ignore` beside what it is about, a list of
 * `{rule, reason, owner?, expires?}`. One without a rule or a reason does not count.
 */
export function documentSuppressions(surface: Surface): readonly Suppression[] {
  return surface.ignores.flatMap(({ place, value }) => {
    const scope = { uri: place.uri, pointer: place.pointer.slice(0, place.pointer.lastIndexOf("/")) };
    const items = Array.isArray(value) ? value : [value];
    return items.flatMap((item): Suppression[] => {
      if (item === null || typeof item !== "object" || Array.isArray(item)) return [];
      const { rule, reason, owner, expires } = item as JsonObject;
      if (typeof rule !== "string" || typeof reason !== "string" || reason.trim() === "") return [];
      return [
        {
          rule,
          reason,
          owner: typeof owner === "string" ? owner : undefined,
          expires: typeof expires === "string" ? expires : undefined,
          source: "document",
          scope,
        },
      ];
    });
  });
}
