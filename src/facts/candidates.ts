import type { Clause } from "./clause.ts";
import type { Verdict } from "./verdict.ts";
import { categoryOrder } from "./order.ts";

/** One reading of what a tool does, and how much it weighs (0 to 3). */
export interface Candidate {
  readonly verdict: Verdict;
  readonly weight: number;
  readonly reason: string;
  readonly clause: Clause | null;
}

/** Category that comes first in the order; heavier first among equals. */
export function firstInOrder(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const item of candidates) {
    if (best === undefined) best = item;
    else {
      const gap = categoryOrder(item.verdict.category) - categoryOrder(best.verdict.category);
      if (gap < 0 || (gap === 0 && item.weight > best.weight)) best = item;
    }
  }
  return best;
}
