import type { ScoreCategory, Severity } from "../engine/types.ts";
import type { Deduction } from "../report/types.ts";
import type { Tally } from "./tally.ts";
import type { Policy } from "./types.ts";

/** What one rule costs before the limits of its factor and category. */
export interface Cost {
  readonly tally: Tally;
  /** Points when everything fails: severity's or rule's points times confidence. */
  readonly worth: number;
  /** Share of `worth` that is lost, 0..1, four decimals. */
  readonly factor: number;
  /** Points for the failures beyond the first, where the policy charges for each. */
  readonly further: number;
  readonly cap: number | null;
  /** Tenths of points. */
  readonly tenths: number;
}

/**
 * What a rule costs. Findings of one weight count together with all that weigh more; the group that costs most
 * decides. Things that fail less badly are left out of the share rather than counted as passing, so that a further
 * failure can never make a score better.
 */
export function costOf(tally: Tally, policy: Policy): Cost | null {
  if (tally.outcome !== "fail") return null;
  const own = policy.rules[tally.ruleId];
  if (own?.severity === "off") return null;
  const factors = policy.factors[tally.category];
  const each = (Object.hasOwn(factors, tally.factor) ? factors[tally.factor]!.each : undefined) ?? 0;
  const levels = new Map<number, { count: number; floor: number; certain: number }>();
  for (const { severity, confidence, counted } of tally.groups) {
    if (counted === 0) continue;
    const scored = own?.severity ?? severity;
    const points =
      own?.points === undefined
        ? policy.points[scored] * policy.scale[tally.category]
        : own.points * proportion(scored, own.severity ?? tally.severity, policy);
    const worth = points * policy.confidence[confidence];
    const level = levels.get(worth) ?? { count: 0, floor: 0, certain: 0 };
    level.count += counted;
    level.certain = Math.max(level.certain, policy.confidence[confidence]);
    level.floor = Math.max(level.floor, own?.floor ?? policy.floor[scored]);
    levels.set(worth, level);
  }
  const passed = Math.max(0, tally.applicable - tally.failed) + tally.accepted;
  const cap = own?.cap ?? null;
  let count = 0;
  let worst: Cost | null = null;
  for (const [worth, level] of [...levels].toSorted((a, b) => b[0] - a[0])) {
    if (worth <= 0) break;
    count += level.count;
    const share = count / (count + passed);
    const factor = roundTo(Math.max(level.floor, Math.min(1, (share / policy.fullShare) ** policy.shareExponent)), 1e4);
    const further = roundTo(each * level.certain * (count - 1), 10);
    const whole = roundTo(worth * factor * 10, 1) + Math.round(further * 10);
    const tenths = Math.min(whole, cap === null ? Infinity : Math.round(cap * 10));
    if (!worst || tenths > worst.tenths) worst = { tally, worth: roundTo(worth, 1e4), factor, further, cap, tenths };
  }
  return worst;
}

/** A rule's own points are meant for its own severity; milder and worse findings cost in proportion. */
function proportion(severity: Severity, own: Severity, policy: Policy): number {
  return policy.points[own] === 0 ? 1 : policy.points[severity] / policy.points[own];
}

/** Rounds halves up, after taking away what binary fractions add to a decimal. */
function roundTo(value: number, steps: number): number {
  return Math.round(Number((value * steps).toPrecision(12))) / steps;
}

/**
 * A category's deductions in the order in which they count, largest first. Each factor costs at most its cap; beyond
 * `soft.after` points further ones count for less, so that bad and worse still differ and the score never leaves 0..100.
 */
export function deduct(category: ScoreCategory, costs: readonly Cost[], policy: Policy): readonly Deduction[] {
  const left = new Map<string, number>();
  let sum = 0;
  const factors = policy.factors[category];
  const ordered = costs.toSorted((a, b) => b.tenths - a.tenths || (a.tally.ruleId < b.tally.ruleId ? -1 : 1));
  const rows: Deduction[] = [];
  for (const cost of ordered) {
    if (cost.tenths === 0) continue;
    const { tally } = cost;
    const limit = Object.hasOwn(factors, tally.factor) ? factors[tally.factor]! : null;
    const open = left.get(tally.factor) ?? (limit?.cap == null ? Infinity : Math.round(limit.cap * 10));
    const within = Math.min(cost.tenths, open);
    left.set(tally.factor, open - within);
    const tenths = softened(sum + within, policy) - softened(sum, policy);
    sum += within;
    rows.push({
      ruleId: tally.ruleId,
      kind: "rule",
      points: tenths / 10,
      reason: reasonOf(cost, within, tenths, limit?.title ?? tally.factor, policy),
      applicable: tally.applicable,
      failed: tally.failed,
      factor: cost.factor,
      worth: cost.worth,
      cap: cost.cap,
      factorId: tally.factor,
      findings: tally.findings,
    });
  }
  return rows;
}

/**
 * What a sum of tenths costs: all of it up to `soft.after`; of what is beyond, `rate` to begin with and less and less,
 * so that it nears 100 points, never reaches them, and bad and worse always differ.
 */
export function softened(tenths: number, { soft }: Policy): number {
  const full = Math.min(tenths, Math.round(soft.after * 10));
  const beyond = (tenths - full) * soft.rate;
  const room = 1000 - full;
  return beyond === 0 || room === 0 ? full : full + Math.floor(Number(((room * beyond) / (room + beyond)).toFixed(6)));
}

function reasonOf(
  { tally, tenths: whole, further }: Cost,
  within: number,
  tenths: number,
  factor: string,
  { soft }: Policy,
): string {
  const accepted = tally.accepted === 0 ? "" : `; ${tally.accepted} accepted`;
  const more = further === 0 ? "" : `; ${further} of it for those beyond the first`;
  const limited = within === whole ? "" : `; ${whole / 10} limited to ${within / 10} by "${factor}"`;
  const less = tenths === within ? "" : `; ${within / 10} counts ${tenths / 10} beyond ${soft.after}`;
  return `${tally.title}: ${tally.failed} of ${tally.applicable}${accepted}${more}${limited}${less}`;
}
