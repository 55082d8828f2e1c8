import type { CheckContext, Evidence } from "../../src/engine/define-rule.ts";
import type { Place } from "../../src/load/types.ts";
import type { Tool } from "../../src/surface/types.ts";

/** One place where something was seen, with the tool that it belongs to. */
export interface Spot {
  readonly at: Place;
  readonly tool?: Tool | undefined;
}

type Rest = Omit<Evidence, "at" | "tool" | "related" | "count">;

const MOST_RELATED = 100;

/**
 * One finding that stands for many places: it points at the first and lists the others (at most 100), so that the
 * same sentence is not printed once per place.
 */
export function together(spots: readonly Spot[], rest: Rest): Evidence {
  const [first, ...others] = spots;
  if (!first) throw new RangeError("nothing to report");
  return {
    ...rest,
    at: first.at,
    tool: others.length === 0 ? first.tool : undefined,
    related: spots.length === 1 ? [] : (first.tool ? spots : others).slice(0, MOST_RELATED),
    count: spots.length,
  };
}

/** Counts `applicable` things of which `spots` fail, as one finding. */
export function judge(ctx: CheckContext, applicable: number, spots: readonly Spot[], rest: () => Rest): void {
  for (let passed = spots.length; passed < applicable; passed++) ctx.check(true, unreached);
  if (spots.length > 0) ctx.check(false, () => together(spots, rest()));
}

function unreached(): Evidence {
  throw new Error("a passing check has no evidence");
}
