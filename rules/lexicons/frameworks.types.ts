import type { DataClass } from "../../src/facts/types.ts";

/** Kinds of operation that make a clause relevant. */
export type OperationKind =
  | "access"
  | "admin"
  | "auth"
  | "billing"
  | "delete"
  | "execute"
  | "export"
  | "high-risk"
  | "outbound"
  | "regulated"
  | "user-deletion"
  | "user-lifecycle";

export interface Lexicon {
  readonly frameworks: readonly {
    readonly id: string;
    /** Short name; with a clause's id it is the label of a rule's reference: `GDPR Art. 17`. */
    readonly label: string;
    readonly name: string;
    readonly clauses: readonly {
      readonly id: string;
      readonly title: string;
      readonly dataClasses: readonly DataClass[];
      readonly operations: readonly OperationKind[];
      readonly relevance: string;
      readonly source: string;
      /** ISO date. */
      readonly checked: string;
      /** False when written from memory. */
      readonly verified: boolean;
    }[];
  }[];
}
