import type { ScoreCategory, Severity } from "../engine/types.ts";
import type { ControlId, RiskLevel, ToolCategory } from "../facts/types.ts";
import type { JsonObject } from "../load/types.ts";

/** The configuration file's content; see `schema/config.schema.json`. */
export interface ConfigFile {
  readonly targets?: readonly (string | TargetConfig)[];
  readonly policy?: string;
  readonly governance?: string | JsonObject;
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  readonly customRules?: readonly string[];
  readonly overrides?: readonly OverrideConfig[];
  readonly suppressions?: readonly SuppressionConfig[];
  readonly baseline?: string;
  readonly lock?: string;
  readonly gate?: GateConfig;
  readonly reports?: Readonly<Record<string, string>>;
  readonly skipDeprecated?: boolean;
  readonly documentSuppressions?: boolean;
  readonly load?: {
    readonly maxSize?: string;
    readonly timeout?: string;
    readonly allowRemoteRefs?: boolean;
    readonly probe?: boolean;
  };
}

export interface TargetConfig {
  readonly target: string;
  readonly server?: string;
  readonly policy?: string;
  readonly governance?: string | JsonObject;
  readonly gate?: GateConfig;
  readonly overrides?: readonly OverrideConfig[];
  readonly suppressions?: readonly SuppressionConfig[];
  readonly baseline?: string;
  readonly skipDeprecated?: boolean;
}

export interface OverrideConfig {
  readonly tool: string;
  readonly category: ToolCategory;
  readonly reason?: string;
}

export interface SuppressionConfig {
  readonly rule: string;
  readonly target?: string;
  readonly fingerprint?: string;
  readonly contentHash?: string;
  readonly reason: string;
  readonly owner?: string;
  readonly expires?: string;
  readonly score?: "keep" | "accept";
}

export interface GateConfig {
  readonly failBelow?: number | Readonly<Partial<Record<ScoreCategory | "overall", number>>>;
  readonly failOn?: "critical" | "high" | "medium" | "low" | "none";
  readonly max?: Readonly<Partial<Record<Severity, number>>>;
  readonly maxRisk?: Readonly<Partial<Record<RiskLevel, number>>>;
  readonly requireControls?: readonly ControlId[];
  readonly failOnRegression?: string;
  readonly failOnIncomplete?: boolean;
  readonly failOnStale?: boolean;
  readonly maxTokens?: number;
  readonly verdict?: "ready" | "conditional";
  readonly locked?: boolean;
  readonly drift?: readonly string[];
}

/** A configuration file as found: where it stands, and what it says. */
export interface FoundConfig {
  readonly path: string;
  readonly folder: string;
  readonly config: ConfigFile;
}
