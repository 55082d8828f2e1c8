/** What a field's name says that it holds. */
export type FieldRole =
  | "password"
  | "private-secret"
  | "token"
  | "privileged"
  | "government-id"
  | "card-number"
  | "card-verification"
  | "bank-account"
  | "internals"
  | "tls-off";

export interface Lexicon {
  readonly groups: readonly {
    readonly role: FieldRole;
    readonly source: string;
    /** ISO date on which the source was read. */
    readonly checked: string;
    readonly phrases: readonly string[];
  }[];
  /** Phrase to the words that, standing right before it, make it harmless. */
  readonly notAfter: Readonly<Record<string, readonly string[]>>;
}
