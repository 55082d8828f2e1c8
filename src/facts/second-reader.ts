import { categoryWeights } from "../catalogue.ts";
import type { Tool } from "../surface/types.ts";
import { speaking, weighCategories } from "./category-words.ts";
import { categories, categoryOrder } from "./order.ts";
import type { Reading } from "./reading.ts";
import type { ToolCategory } from "./types.ts";

const SIGNS = 3;
const MOST_REASONS = 5;

type Trust = typeof categoryWeights.trust;

/** High in every policy of ours: to rate these too low is the worst mistake. */
const HIGH: ReadonlySet<ToolCategory> = new Set(["auth", "delete", "billing", "execute"]);

/**
 * The category that clauses and words together make most likely. What the clauses give is worth so much more as they
 * are sure, more yet where it is high risk or where the author's hints say the same; so is their alternative. What
 * they are sure of gives way only to a category that comes before it, because the first that fits wins.
 */
export function trusted(
  { category, alternative, certainty }: Pick<Reading, "category" | "alternative" | "certainty">,
  hinted: boolean,
  likely: readonly number[],
  trust: Trust,
): ToolCategory {
  const clauses = trust[certainty] + (HIGH.has(category) ? trust.risk : 0) + (hinted ? trust.hint : 0);
  let best = category;
  let most = -Infinity;
  for (const [i, each] of categories.entries()) {
    const value =
      (likely[i] as number) + (each === category ? clauses : 0) + (each === alternative ? trust.alternative : 0);
    if (value > most) [best, most] = [each, value];
  }
  const stands = certainty === "high" && categoryOrder(best) > categoryOrder(category);
  return stands ? category : best;
}

/**
 * A second reader beside the clauses: what tools with the same words turned out to do. It decides where the clauses
 * are not sure enough to stand against it, and then both categories are told.
 */
export function withWords(reading: Reading, tool: Tool): Reading {
  const category = trusted(reading, isHinted(reading, tool), weighCategories(tool), categoryWeights.trust);
  if (category === reading.category) return reading;
  const signs = speaking(tool, category, reading.category, SIGNS);
  return {
    ...reading,
    category,
    alternative: reading.category,
    certainty: reading.alternative === category ? "medium" : "low",
    mutates: category !== "read",
    reasons: [`words ${signs.map((sign) => `"${sign}"`).join(", ")} speak for ${category}`, ...reading.reasons].slice(
      0,
      MOST_REASONS,
    ),
  };
}

/** Whether the author's own hint agrees with what the clauses say about changes. */
export function isHinted({ mutates }: Pick<Reading, "mutates">, { annotations }: Pick<Tool, "annotations">): boolean {
  return annotations?.readOnlyHint === !mutates;
}
