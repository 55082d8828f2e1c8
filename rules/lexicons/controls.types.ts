import type { ControlId, ControlStatus } from "../../src/facts/types.ts";

/** One governance control: what it is, why an agent's tools need it, how to get it, and how a probe can see it. */
export interface ControlRow {
  readonly id: ControlId;
  readonly title: string;
  /** Imperative sentence for recommendations and conditions. */
  readonly action: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly effort: "low" | "medium" | "high";
  /** For which targets it is recommended while its state is unknown. */
  readonly relevant: "always" | "high-risk" | "mutating" | "remote" | "several-categories";
  readonly observed: readonly {
    readonly observation: string;
    readonly value: boolean;
    /** A key of the observation's detail that, when true, makes it say nothing. */
    readonly unless: string | null;
    readonly status: Extract<ControlStatus, "active" | "missing">;
    readonly evidence: string;
  }[];
  readonly references: readonly { readonly label: string; readonly url?: string }[];
}

export interface Lexicon {
  readonly checked: string;
  readonly controls: readonly ControlRow[];
  /** What an audit log entry of a tool call must hold. */
  readonly auditFields: readonly { readonly id: string; readonly title: string; readonly why: string }[];
  /** The production checklist, in its order. */
  readonly checklist: readonly {
    readonly id: string;
    readonly title: string;
    /** The control that decides it, if one does. */
    readonly control: ControlId | null;
    /** The tag of the rules whose outcome decides it, if no control does. */
    readonly tag: string | null;
    readonly done: string;
    readonly open: string;
    readonly unknown: string;
  }[];
}
