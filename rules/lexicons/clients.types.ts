/** How surely a row is known: read in the vendor's own source, in somebody else's page, or only remembered. */
export type ClientSourceBasis = "source" | "secondary" | "memory";

/**
 * What becomes of a tool, or of the listing, that breaks a limit:
 * `refused-listing` the whole request fails; `rejected` the tool is refused; `dropped` it vanishes without a word;
 * `cut` it arrives changed; `degraded` the listing as a whole works worse; `note` worth knowing, nothing lost.
 */
export type ClientEffect = "refused-listing" | "rejected" | "dropped" | "cut" | "degraded" | "note";

/** One limit of one client, with where it was read and when. */
export interface ClientLimit {
  readonly kind:
    | "max-tools"
    | "name-length"
    | "name-pattern"
    | "parameter-name-pattern"
    | "description-length"
    | "description-missing"
    | "instructions-length"
    | "schema-feature"
    | "schema-depth"
    | "schema-properties"
    | "enum-values"
    | "transport"
    | "https"
    | "protocol"
    | "server-name-pattern"
    | "annotations"
    | "primitives";
  /** Number that may not be passed: tools, characters, bytes, levels. */
  readonly value?: number;
  /** Regular expression that a name must match. */
  readonly pattern?: string;
  /** How the client builds the name that it counts, with `{server}` and `{tool}`. */
  readonly format?: string;
  /** Any of these JSON Schema features breaks the limit. */
  readonly features?: readonly string[];
  /** Transports that are accepted. */
  readonly transports?: readonly ("stdio" | "http" | "sse")[];
  /** Newest protocol version that the client speaks. */
  readonly newest?: string;
  /** Hints that must be stated; `title` means a title of the tool. */
  readonly hints?: readonly string[];
  /** Primitives that the client leaves unused. */
  readonly unused?: readonly ("prompts" | "resources")[];
  readonly effect: ClientEffect;
  /** What happens, as the end of a sentence that begins with the tools concerned. */
  readonly text: string;
  readonly source: string;
  /** ISO date on which the source was read. */
  readonly checked: string;
  readonly basis: ClientSourceBasis;
  /** False only for what is remembered and was not read. */
  readonly verified: boolean;
}

export interface ClientRow {
  readonly id: string;
  readonly name: string;
  /** `review` is a store's review, not a program. */
  readonly kind: "client" | "api" | "review";
  readonly limits: readonly ClientLimit[];
}

export interface Lexicon {
  readonly clients: readonly ClientRow[];
}
