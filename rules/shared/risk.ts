import type { Classification } from "../../src/facts/types.ts";

const HIGH = new Set(["auth", "delete", "billing", "execute"]);

/** The categories that do most harm when a stranger calls them. */
export function isHighRisk(classification: Classification): boolean {
  return HIGH.has(classification.category);
}
