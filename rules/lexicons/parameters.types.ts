import type { Certainty, ParameterKind } from "../../src/facts/types.ts";

/** What an input is, by name and by the words around it. */
export interface Lexicon {
  readonly source: string;
  /** ISO date on which the rows were last read through. */
  readonly checked: string;
  readonly kinds: readonly {
    readonly kind: ParameterKind;
    readonly certainty: Certainty;
    readonly names: readonly string[];
  }[];
  /** Words of a tool that tell what its plain `path` leads through. */
  readonly places: readonly { readonly kind: ParameterKind; readonly words: readonly string[] }[];
  /** Words that show that a tool goes to the address it is given. */
  readonly reach: readonly string[];
  /** Owners of an address that is an entry of the tool's own service. */
  readonly owned: readonly string[];
}
