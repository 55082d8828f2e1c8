import type { ToolCategory } from "./types.ts";

/** Categories in the order in which the first that fits wins. */
export const categories: readonly ToolCategory[] = [
  "auth",
  "delete",
  "billing",
  "admin",
  "execute",
  "communicate",
  "write",
  "read",
];
const places = new Map(categories.map((category, index) => [category, index]));

/** Place in that order, 0 for `auth`. */
export function categoryOrder(category: ToolCategory): number {
  return places.get(category) ?? categories.length;
}
