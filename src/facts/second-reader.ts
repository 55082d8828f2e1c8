import { categoryWeights } from "../catalogue.ts";
import type { Tool } from "../surface/types.ts";
import { speaking, weighCategories } from "./category-words.ts";
import { categories } from "./order.ts";
import type { Reading } from "./reading.ts";
import type { ToolCategory } from "./types.ts";

const SIGNS = 3;
const MOST_REASONS = 5;

type Join = Pick<typeof categoryWeights.join, "words" | "risk" | "caution" | "hint"> & {
  readonly clauses: Readonly<Record<string, readonly number[]>>;
  readonly alternatives: Readonly<Record<string, readonly number[]>>;
};

/** High in every policy of ours: to rate these too low is the worst mistake. */
const HIGH: ReadonlySet<ToolCategory> = new Set(["auth", "delete", "billing", "execute"]);

const PLAIN: ReadonlySet<ToolCategory> = new Set(["auth", "delete", "billing", "admin"]);
/** Strength of a clause in which nothing but a verb can be meant. */
const SURE = 3;

/**
 * Whether the description opens with a change that can only be meant as one: `Deletes …` under the name `list_users`.
 * Of a hundred such labelled tools one turned out to read, so no words make a read of it.
 */
function tellsChange({ category, clauses }: Pick<Reading, "category" | "clauses">): boolean {
  if (!PLAIN.has(category)) return false;
  const told = clauses.find((clause) => clause.source === "description" && !clause.aside);
  return told?.strength === SURE && told.verb.action !== "read" && told.verb.action !== "compute";
}

/**
 * The category that clauses and words together make most likely. Each has a share by the words, times what such a
 * share is worth, and by what the clauses say, so sure and with that alternative: what tools of which they said so
 * turned out to do. Categories of high risk have a little more, less where the clauses find a read, and what the author's
 * hint agrees with much more.
 */
export function joined(
  reading: Pick<Reading, "category" | "alternative" | "certainty" | "clauses">,
  hinted: boolean,
  likely: readonly number[],
  { words, clauses, alternatives, risk, caution, hint }: Join,
): ToolCategory {
  const { category, alternative, certainty } = reading;
  const changes = tellsChange(reading);
  const said = clauses[`${category} ${certainty}`];
  const second = alternatives[alternative ?? "none"];
  const high = risk - (category === "read" ? caution : 0);
  let best = category;
  let most = -Infinity;
  for (let i = 0; i < categories.length; i++) {
    const each = categories[i] as ToolCategory;
    if (changes && each === "read") continue;
    const value =
      (likely[i] as number) * (words[i] as number) +
      (said?.[i] ?? 0) +
      (second?.[i] ?? 0) +
      (HIGH.has(each) ? high : 0) +
      (hinted && each === category ? hint : 0);
    if (value > most) {
      best = each;
      most = value;
    }
  }
  return best;
}

/**
 * A second reader beside the clauses: what tools with the same words turned out to do. It decides where the clauses
 * are not sure enough to stand against it, and then both categories are told.
 */
export function withWords(reading: Reading, tool: Tool): Reading {
  const category = joined(reading, isHinted(reading, tool), weighCategories(tool), categoryWeights.join);
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
