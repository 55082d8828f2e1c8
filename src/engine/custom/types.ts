import type { Confidence, Reference, ScoreCategory, Severity } from "../types.ts";

/** What a custom rule is asked of. */
export type NodeKind = "tool" | "parameter" | "prompt" | "resource" | "server" | "surface";

/** A rule as a user writes it, after its schema was checked; see schema/rule.schema.json. */
export interface RuleFile {
  readonly id: string;
  readonly title: string | { readonly pass: string; readonly fail: string };
  readonly category: ScoreCategory;
  readonly factor?: string;
  readonly severity: Severity;
  readonly confidence?: Confidence;
  readonly effort?: "low" | "medium" | "high";
  readonly appliesTo?: readonly ("openapi" | "mcp")[];
  readonly tags?: readonly string[];
  readonly each: NodeKind;
  readonly where?: string;
  readonly assert: string;
  readonly message?: string;
  readonly expected?: string;
  readonly why: string;
  readonly fix: string;
  readonly references?: readonly Reference[];
  readonly examples: { readonly bad: readonly ExampleFile[]; readonly good: readonly ExampleFile[] };
}

export interface ExampleFile {
  readonly title?: string;
  readonly openapi?: unknown;
  readonly mcp?: unknown;
  readonly findings?: number;
}

/** A loaded custom rule: its file, and its conditions rewritten for the worker. */
export interface CustomRule {
  readonly id: string;
  readonly file: string;
  readonly rule: RuleFile;
  readonly where: string | null;
  readonly assert: string;
}

/** Outcome of one example. */
export interface ExampleResult {
  readonly ruleId: string;
  readonly ok: boolean;
  readonly message: string;
}

/** What a worker is given. */
export interface WorkerInput {
  readonly rules: readonly {
    readonly index: number;
    readonly each: NodeKind;
    readonly where: string | null;
    readonly assert: string;
  }[];
  readonly nodes: Readonly<Record<NodeKind, readonly Readonly<Record<string, unknown>>[]>>;
}

/** What a worker says: first `ready`, then one `done` or `failed` per rule in order. */
export type WorkerMessage =
  | { readonly type: "ready" }
  | { readonly type: "done"; readonly index: number; readonly applicable: number; readonly failed: readonly number[] }
  | { readonly type: "failed"; readonly index: number; readonly reason: string };
