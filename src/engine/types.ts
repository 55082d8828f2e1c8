import type {
  ClientFact,
  ControlFact,
  Facts,
  FlowFact,
  LookAlikeFact,
  OrderFact,
  HidingFact,
  ParameterFact,
  SecretFact,
  ToolFacts,
} from "../facts/types.ts";
import type { Observation, Place } from "../load/types.ts";
import type { Prompt, Resource, Schema, SecurityScheme, Server, Surface, Tool } from "../surface/types.ts";

export type Severity = "critical" | "high" | "medium" | "low" | "info";
export type Confidence = "high" | "medium" | "low";
export type ScoreCategory = "security" | "compliance" | "compatibility" | "quality" | "health" | "agentReliability";

/** A reference of a rule: a standard's clause, a weakness, the specification. */
export interface Reference {
  /** Short label: `OWASP API5:2023`, `CWE-306`, `MCP 2026-07-28 server/tools`. */
  readonly label: string;
  readonly url?: string;
}

/** What one check saw. */
export interface Evidence {
  readonly tool?: Tool | undefined;
  readonly at: Place;
  readonly observed: string;
  readonly expected: string;
  /** One sentence for this occurrence; the rule's failing title is used when absent. */
  readonly message?: string | undefined;
  readonly fix?: { readonly text: string; readonly before?: string; readonly after?: string } | undefined;
  readonly related?: readonly { readonly tool?: Tool | undefined; readonly at: Place }[] | undefined;
  /** Tells apart several findings of a rule at one place; stable words, never an index. */
  readonly key?: string | undefined;
  /** Overrides of the rule's own level for this occurrence. */
  readonly severity?: Severity | undefined;
  readonly confidence?: Confidence | undefined;
  /** All places that one aggregated finding stands for; shown as related, counted in the message. */
  readonly places?: readonly Place[] | undefined;
  /** How many failures one aggregated finding stands for; 1 when absent. The score's share counts them all. */
  readonly count?: number | undefined;
}

export interface CheckContext {
  readonly surface: Surface;
  readonly facts: Facts;
  /** Facts of one tool. */
  of(tool: Tool): ToolFacts;
  /** Counts one thing that the rule applies to; false makes a finding. */
  check(ok: boolean, evidence: Evidence | (() => Evidence)): void;
  /** Says that the rule applies but the evidence to judge is not there: unknown is not a pass. */
  unknown(reason: string): void;
  observation(id: string, server?: string): Observation | undefined;
}

/** Node kinds of the one shared walk, in the order in which they are visited. */
export interface Visitor {
  surface?(surface: Surface, ctx: CheckContext): void;
  server?(server: Server, ctx: CheckContext): void;
  securityScheme?(scheme: SecurityScheme, ctx: CheckContext): void;
  /** Every shared schema once. */
  schema?(schema: Schema, ctx: CheckContext): void;
  tool?(tool: Tool, facts: ToolFacts, ctx: CheckContext): void;
  parameter?(parameter: ParameterFact, tool: Tool, ctx: CheckContext): void;
  /** Only what stands in the path, the query, a header or a cookie: most inputs are properties of a body. */
  parameterOutsideBody?(parameter: ParameterFact, tool: Tool, ctx: CheckContext): void;
  order?(order: OrderFact, tool: Tool | null, ctx: CheckContext): void;
  hiding?(hiding: HidingFact, tool: Tool | null, ctx: CheckContext): void;
  prompt?(prompt: Prompt, ctx: CheckContext): void;
  resource?(resource: Resource, ctx: CheckContext): void;
  secret?(secret: SecretFact, ctx: CheckContext): void;
  lookAlike?(pair: LookAlikeFact, ctx: CheckContext): void;
  flow?(flow: FlowFact, ctx: CheckContext): void;
  control?(control: ControlFact, ctx: CheckContext): void;
  client?(client: ClientFact, ctx: CheckContext): void;
  observation?(observation: Observation, ctx: CheckContext): void;
  /** After everything: rules that aggregate what they gathered. */
  end?(ctx: CheckContext): void;
}

/** A small input that shows the rule failing or passing; run as a test. */
export interface Example {
  readonly title?: string;
  /** A YAML or JSON OpenAPI document. */
  readonly openapi?: string;
  /** An MCP listing: JSON or YAML text of `{tools: […], …}`. */
  readonly mcp?: string;
  /** Governance file, YAML. */
  readonly governance?: string;
  /** Observations as a snapshot would carry them. */
  readonly observations?: readonly Observation[];
  /** Findings that the bad example gives; at least one when absent. */
  readonly findings?: number;
}

export interface Rule {
  /** Permanent: `SEC-001`. */
  readonly id: string;
  /** Kebab-case noun phrase; the file name is `<slug>.ts`. */
  readonly slug: string;
  readonly category: ScoreCategory;
  /** The factor of the category that it informs; names are listed in the policy. */
  readonly factor: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly lifecycle: "experimental" | "stable" | "deprecated";
  readonly since: string;
  /** Effort to fix. */
  readonly effort: "low" | "medium" | "high";
  readonly appliesTo: readonly ("openapi" | "mcp")[];
  /** `tool-text`: an alarm about text that reaches the model. */
  readonly tags: readonly string[];
  readonly title: { readonly pass: string; readonly fail: string };
  /** Why it matters, Markdown. */
  readonly why: string;
  /** What to do, Markdown. */
  readonly fix: string;
  readonly references: readonly Reference[];
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  /** A visitor, or a factory when the rule keeps state for one walk. */
  readonly visit: Visitor | (() => Visitor);
}

export interface RuleFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly evidence: Evidence;
  readonly fingerprint: string;
  readonly contentHash: string;
}

export type Outcome = "pass" | "fail" | "not-applicable" | "not-evaluated" | "error";

/** What one rule did in one run. */
export interface RuleResult {
  readonly rule: Rule;
  readonly outcome: Outcome;
  /** Things that the rule applied to. */
  readonly applicable: number;
  readonly failed: number;
  /** Why it was not evaluated, or what it threw. */
  readonly reason: string | null;
  readonly findings: readonly RuleFinding[];
  /** Milliseconds spent; only filled with `--timing`. */
  readonly ms: number;
}
