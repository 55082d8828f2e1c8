import type { Confidence, Outcome, Reference, ScoreCategory, Severity } from "../engine/types.ts";
import type { ControlId, ControlStatus, DataClass, RiskLevel, ToolCategory, FlowRole } from "../facts/types.ts";
import type { Incomplete, Json, JsonObject, Observation, Snippet, Transport } from "../load/types.ts";
import type { Policy } from "../score/types.ts";

/**
 * The one document that everything else is made from. Field names are a contract: add, never rename.
 * Text of the target stands in it as it came, so every sink must escape.
 */
export interface Report {
  readonly schemaVersion: string;
  readonly generator: { readonly name: "assayer"; readonly version: string; readonly rules: string };
  readonly policy: {
    readonly id: string;
    readonly version: number;
    readonly digest: string;
    /** The whole policy after `extends`, so that `verify` can recompute. */
    readonly resolved: Policy;
  };
  readonly configDigest: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly target: {
    readonly kind: "openapi" | "mcp";
    readonly name: string;
    readonly version: string | null;
    readonly location: string;
    readonly digest: string;
    readonly bytes: number;
    /** Schemas that tools share by name (OpenAPI), or that tools carry (MCP). Reports before this field lack it. */
    readonly schemas?: number;
    readonly specVersion: string | null;
    readonly protocolVersion: string | null;
    readonly transport: Transport;
    /** How each MCP server is reached, redacted; empty for OpenAPI. */
    readonly servers: readonly {
      readonly id: string | null;
      readonly name: string;
      readonly launch: JsonObject | null;
    }[];
  };
  readonly summary: {
    /** 0..100 in hundredths; null when nothing could be scored. */
    readonly score: number | null;
    readonly grade: string | null;
    readonly verdict: Verdict;
    readonly conditions: readonly string[];
    readonly blockers: readonly string[];
    readonly toolCount: number;
    readonly tokens: number;
    readonly risk: Readonly<Record<RiskLevel, number>>;
    readonly categories: Readonly<Record<ToolCategory, number>>;
    readonly findings: Readonly<Record<Severity, number>>;
    /** The arithmetic of the overall score: what each category contributed. */
    readonly overall: readonly {
      readonly category: ScoreCategory;
      readonly weight: number;
      readonly score: number | null;
    }[];
    /** A policy cap on the overall score that applied. */
    readonly cap: { readonly at: number; readonly reason: string; readonly uncapped: number } | null;
  };
  readonly scores: Readonly<Record<ScoreCategory, CategoryScore>>;
  readonly controls: readonly Control[];
  readonly observations: readonly Observation[];
  readonly compliance: {
    readonly dataClasses: readonly {
      readonly id: DataClass;
      readonly tools: readonly string[];
      readonly fields: readonly string[];
    }[];
    readonly obligations: readonly { readonly id: string; readonly text: string; readonly tools: readonly string[] }[];
    readonly frameworks: readonly {
      readonly id: string;
      readonly name: string;
      readonly clauses: readonly {
        readonly id: string;
        readonly title: string;
        readonly relevance: string;
        readonly tools: readonly string[];
        readonly findings: readonly string[];
        readonly source: string;
      }[];
    }[];
  };
  readonly clients: readonly ClientReport[];
  readonly tools: readonly ToolReport[];
  readonly prompts: readonly {
    readonly name: string;
    readonly description: string;
    readonly findings: readonly string[];
  }[];
  readonly resources: readonly {
    readonly uri: string;
    readonly name: string;
    readonly description: string;
    readonly template: boolean;
    readonly findings: readonly string[];
  }[];
  readonly instructions: string | null;
  readonly flows: readonly {
    readonly id: string;
    readonly kind: "toxic-flow" | "shadowing";
    readonly path: readonly {
      readonly toolId: string;
      readonly role: FlowRole | "shadows" | "shadowed";
      readonly why: string;
    }[];
    readonly findings: readonly string[];
  }[];
  readonly findings: readonly Finding[];
  readonly recommendations: readonly Recommendation[];
  readonly checklist: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: "done" | "open" | "unknown";
    readonly why: string;
  }[];
  readonly rules: Readonly<Record<string, RuleReport>>;
  readonly suppressions: readonly SuppressionReport[];
  readonly incomplete: readonly Incomplete[];
  readonly gate: Gate;
}

export type Verdict = "ready" | "conditional" | "blocked";

export interface CategoryScore {
  /** 0..100 in tenths, exactly 100 less the deductions; null when too little was evaluated. */
  readonly score: number | null;
  readonly basis: "static" | "observed" | "recorded" | "declared" | "mixed";
  /** Rules that could be evaluated, of those that apply. */
  readonly coverage: { readonly evaluated: number; readonly applicable: number };
  /** Single checks that the rules made, and how many failed. */
  readonly checks: { readonly applicable: number; readonly failed: number };
  readonly deductions: readonly Deduction[];
  /** What each factor cost and how its rules came out, in the policy's order. */
  readonly factors: readonly FactorScore[];
  /** Why the score is null, or the cap that applied. */
  readonly reason: string | null;
}

export interface FactorScore {
  readonly id: string;
  readonly title: string;
  /** Points off, in tenths. */
  readonly points: number;
  /** The most that the factor may cost; null for no limit. */
  readonly cap: number | null;
  /** Rules that passed, failed and could not be evaluated. */
  readonly passed: number;
  readonly failed: number;
  readonly unknown: number;
}

export interface Deduction {
  /** The rule that costs; for a cap without findings `cap:ID`. */
  readonly ruleId: string;
  /** `cap` is the row that brings a category down to a cap of the policy. */
  readonly kind: "rule" | "cap";
  /** Points off the category, in tenths. */
  readonly points: number;
  readonly reason: string;
  readonly applicable: number;
  readonly failed: number;
  /** Multiplier on the severity's points, from share and worst case; see the policy. */
  readonly factor: number;
  /** Points when everything fails: severity's or rule's points times confidence. `worth` × `factor` is the cost. */
  readonly worth: number;
  /** The factor of the category that it belongs to. */
  readonly factorId: string;
  /** The most that this rule may cost; null for none. */
  readonly cap: number | null;
  readonly findings: readonly string[];
}

export interface Control {
  readonly id: ControlId;
  readonly title: string;
  readonly status: ControlStatus;
  readonly basis: "observed" | "recorded" | "declared" | "unknown";
  readonly declared: Json;
  readonly observed: Json;
  readonly owner: string | null;
  readonly expires: string | null;
  readonly evidence: string;
}

export interface ClientReport {
  readonly id: string;
  readonly name: string;
  readonly status: "ok" | "degraded" | "rejected";
  readonly reasons: readonly {
    readonly text: string;
    readonly source: string;
    readonly checked: string;
    /** Which of the client's limits it is about. */
    readonly kind?: string;
    /** False where nobody has confirmed it with the client itself. */
    readonly verified?: boolean;
  }[];
  readonly tools: readonly {
    readonly toolId: string;
    readonly effect: "dropped" | "cut" | "rejected";
    readonly reason: string;
  }[];
}

export interface ToolReport {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly description: string;
  readonly server: string | null;
  readonly category: ToolCategory;
  readonly alternative: ToolCategory | null;
  readonly certainty: "high" | "medium" | "low";
  readonly risk: RiskLevel;
  readonly reasons: readonly string[];
  readonly source: "text" | "configuration";
  readonly method: string | null;
  readonly path: string | null;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  readonly auth: string;
  readonly annotations: JsonObject | null;
  readonly expectedAnnotations: JsonObject;
  /** Tools that share an input may share the object. */
  readonly parameters: readonly ParameterReport[];
  readonly dataClasses: readonly DataClass[];
  readonly tokens: number;
  /** Changes when anything that the tool says of itself does. */
  readonly contentHash: string;
  readonly findings: readonly string[];
  readonly location: Location;
}

export interface ParameterReport {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly type: string;
  readonly kind: string;
  /** Bounds that the schema sets: `enum`, `maxLength`… */
  readonly bounds: readonly string[];
  readonly description: string;
}

export interface Location {
  /** Relative path or URL, or `listing:NAME` for a live server. */
  readonly uri: string;
  readonly pointer: string;
  /** 1-based; absent where the source has no text. */
  readonly line?: number;
  readonly column?: number;
}

export interface Finding {
  readonly fingerprint: string;
  readonly contentHash: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly category: ScoreCategory;
  readonly title: string;
  readonly message: string;
  readonly toolId: string | null;
  readonly tool: string | null;
  readonly related: readonly { readonly toolId: string | null; readonly location: Location }[];
  readonly location: Location;
  readonly evidence: { readonly observed: string; readonly expected: string; readonly snippet: Snippet | null };
  readonly fix: { readonly text: string; readonly before: string | null; readonly after: string | null };
  readonly references: readonly Reference[];
  readonly suppressed: SuppressionMark | null;
  /** Failures that it stands for: 1, or more where repeats are told as one. */
  readonly count: number;
}

export interface SuppressionMark {
  readonly reason: string;
  readonly owner: string | null;
  readonly expires: string | null;
  readonly source: "configuration" | "baseline" | "document";
  /** True when the finding no longer costs points either. */
  readonly accepted: boolean;
}

export interface SuppressionReport {
  readonly rule: string;
  readonly target: string | null;
  readonly reason: string;
  readonly owner: string | null;
  readonly expires: string | null;
  readonly source: "configuration" | "baseline" | "document";
  readonly status: "active" | "expired" | "unused" | "reopened";
  readonly findings: readonly string[];
}

export interface Recommendation {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly how: string;
  readonly effort: "low" | "medium" | "high";
  readonly pointsRegained: {
    readonly overall: number;
    readonly byCategory: Readonly<Partial<Record<ScoreCategory, number>>>;
  };
  readonly findings: readonly string[];
}

export interface RuleReport {
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly tags: readonly string[];
  readonly slug: string;
  readonly category: ScoreCategory;
  readonly factor: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly lifecycle: "experimental" | "stable" | "deprecated";
  readonly effort: "low" | "medium" | "high";
  readonly title: { readonly pass: string; readonly fail: string };
  readonly why: string;
  readonly fix: string;
  readonly references: readonly Reference[];
  readonly applicable: number;
  readonly failed: number;
}

export interface Gate {
  readonly passed: boolean;
  readonly conditions: readonly GateCondition[];
}

export interface GateCondition {
  readonly kind: string;
  readonly subject: string | null;
  readonly wanted: Json;
  readonly got: Json;
  readonly passed: boolean;
  readonly message: string;
}

/** Two targets or more in one run. */
export interface ReportSet {
  readonly schemaVersion: string;
  readonly runs: readonly Report[];
  readonly gate: Gate;
}
