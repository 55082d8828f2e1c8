import type { OperationKind } from "./frameworks.types.ts";

export interface Lexicon {
  /** ISO date. */
  readonly checked: string;
  readonly source: string;
  /** Words for the people whose data it is. */
  readonly subjects: readonly string[];
  readonly lifecycle: readonly string[];
  readonly export: readonly string[];
  readonly regulated: readonly { readonly kind: string; readonly words: readonly string[] }[];
  readonly obligations: readonly {
    readonly id: string;
    readonly when: readonly OperationKind[];
    readonly text: string;
  }[];
}
