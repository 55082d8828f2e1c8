import type { ScoreCategory, Severity } from "../engine/types.ts";
import type { ControlId, RiskLevel } from "../facts/types.ts";
import type { Report, Verdict } from "../report/types.ts";

/** Conditions of the gate; each is judged apart, all must hold. */
export interface GateOptions {
  /** Least score, overall or of a category, 0..100. */
  readonly failBelow?: Readonly<Partial<Record<ScoreCategory | "overall", number>>>;
  /** Fails on a finding of this severity or worse; `none` switches severity and verdict off. */
  readonly failOn?: Severity | "none";
  /** Most findings of a severity. */
  readonly max?: Readonly<Partial<Record<Severity, number>>>;
  /** Most tools of a risk level. */
  readonly maxRisk?: Readonly<Partial<Record<RiskLevel, number>>>;
  readonly requireControls?: readonly ControlId[];
  /** An earlier report: no score may be lower, no new finding of medium or more. */
  readonly base?: Report;
  readonly failOnIncomplete?: boolean;
  /** Most estimated tokens of the listing. */
  readonly maxTokens?: number;
  /** Least verdict; `conditional` lets everything but `blocked` pass. */
  readonly verdict?: Exclude<Verdict, "blocked">;
  /** Changes against the lock file that fail, when one is checked. */
  readonly drift?: readonly DriftFailure[];
  /** Suppressions that expired or match nothing fail. */
  readonly failOnStale?: boolean;
}

export interface DriftFailure {
  readonly kind: string;
  readonly message: string;
}
