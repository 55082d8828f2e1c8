import type { JsonObject, Place } from "../load/types.ts";
import type { Parameter, TextField, Tool } from "../surface/types.ts";

export type ToolCategory = "auth" | "delete" | "billing" | "admin" | "execute" | "communicate" | "write" | "read";
export type RiskLevel = "high" | "medium" | "low";
export type Certainty = "high" | "medium" | "low";

/** What a tool does and why we think so. Risk is not here: the policy says which category is which risk. */
export interface Classification {
  readonly category: ToolCategory;
  /** Set when a second category is about as likely: the report says that we are unsure. */
  readonly alternative: ToolCategory | null;
  readonly certainty: Certainty;
  readonly mutates: boolean;
  readonly destructive: boolean;
  /** Reads or writes outside its own closed system. */
  readonly openWorld: boolean;
  readonly idempotent: boolean | null;
  /** Each a short clause with the quoted words, for instance `name says "revoke"`. */
  readonly reasons: readonly string[];
  /** The values of a mode parameter that decided (`action: delete`). */
  readonly modes: readonly { readonly parameter: string; readonly value: string; readonly category: ToolCategory }[];
  /** `configuration` when the user's override decided. */
  readonly source: "text" | "configuration";
}

export type ParameterKind =
  | "file-path"
  | "url"
  | "host"
  | "sql"
  | "shell"
  | "code"
  | "template"
  | "jsonpath"
  | "scene-path"
  | "id"
  | "credential"
  | "recipient"
  | "amount"
  | "page-size"
  | "cursor"
  | "filter"
  | "search"
  | "free-text"
  | "flag"
  | "mode"
  | "date"
  | "other";

export interface ParameterFact {
  readonly parameter: Parameter;
  readonly kind: ParameterKind;
  readonly certainty: Certainty;
  /** Bounds that the schema already sets: `enum`, `pattern`, `maxLength`, `maximum`, `format`, `const`. */
  readonly bounds: readonly string[];
  readonly reason: string;
}

export type DataClass =
  | "personal"
  | "contact"
  | "special-category"
  | "health"
  | "cardholder"
  | "financial"
  | "credentials"
  | "children"
  | "precise-location"
  | "government-id";

export interface DataClassFact {
  readonly dataClass: DataClass;
  readonly direction: "request" | "response";
  /** Property path or parameter name that shows it. */
  readonly field: string;
  readonly at: Place;
  readonly certainty: Certainty;
}

/** What an order in a text tells the model to do. */
export type OrderKind =
  | "use-other-tool"
  | "avoid-other-tool"
  | "run-before"
  | "run-after"
  | "force-parameter"
  | "tamper-parameter"
  | "exfiltrate"
  | "read-secret"
  | "fixed-recipient"
  | "conceal"
  | "skip-confirmation"
  | "override-instructions"
  | "prefer-always"
  | "persist"
  | "replace-tool"
  | "execute-command"
  | "role-play";

/** An order to the model found in a text, with the exact words. */
export interface OrderFact {
  readonly kind: OrderKind;
  /** `high`: a known form of order; `medium`: the weight of its words; `low`: a form that honest texts have too. */
  readonly confidence: "high" | "medium" | "low";
  /** The terms that weigh most, for an order told by its weight; otherwise empty. */
  readonly signs: readonly string[];
  /** The exact words as written. */
  readonly quote: string;
  /** The decoded words where they were hidden. */
  readonly decoded: string | null;
  readonly field: TextField;
  readonly at: Place;
  /** What the order is triggered by: `whenever send_email is called`, `before any file operation`. */
  readonly trigger: string | null;
  /** Name of the other tool that is meant, if one is named. */
  readonly targetTool: string | null;
  /** Language of the text, BCP 47. */
  readonly language: string;
  readonly explanation: string;
  /** What an honest wording would be. */
  readonly honest: string;
  /** Tool, prompt or resource id; null for a server's instructions. */
  readonly owner: { readonly type: "tool" | "prompt" | "resource" | "server"; readonly id: string };
}

export type HidingKind =
  | "zero-width"
  | "bidi"
  | "tag-characters"
  | "variation-selectors"
  | "homoglyph"
  | "base64"
  | "html-comment"
  | "ansi"
  | "markdown-link"
  | "markdown-image"
  | "white-space"
  | "leetspeak"
  | "control";

export interface HidingFact {
  readonly kind: HidingKind;
  readonly quote: string;
  readonly decoded: string;
  readonly count: number;
  readonly field: TextField;
  readonly at: Place;
  readonly owner: OrderFact["owner"];
}

export interface SecretFact {
  readonly kind: string;
  /** First characters and length only: `sk_live_…(32)`. */
  readonly redacted: string;
  readonly certainty: Certainty;
  readonly at: Place;
  readonly toolId: string | null;
  readonly where: "specification" | "listing" | "configuration";
}

/** Annotations that the tool should carry, worked out from what it does. */
export interface AnnotationFact {
  readonly expected: {
    readonly readOnlyHint: boolean;
    readonly destructiveHint?: boolean;
    readonly idempotentHint?: boolean;
    readonly openWorldHint: boolean;
    readonly title?: string;
  };
  readonly contradictions: readonly {
    readonly hint: string;
    readonly stated: boolean;
    readonly why: string;
    readonly certainty: Certainty;
  }[];
  readonly missing: readonly string[];
}

export type FlowRole = "private-data" | "untrusted-content" | "way-out";

/** A feature of an input schema that clients treat differently. */
export type SchemaFeature =
  | "missing"
  | "root-not-object"
  | "root-any-of"
  | "root-one-of"
  | "root-all-of"
  | "root-not"
  | "root-if"
  | "object-without-properties"
  | "array-without-items"
  | "tuple-items"
  | "untyped-property"
  | "ref-local"
  | "ref-external"
  | "ref-broken"
  | "ref-recursive"
  | "defs"
  | "const"
  | "exclusive-minimum"
  | "pattern-properties"
  | "property-names"
  | "one-of"
  | "any-of"
  | "all-of"
  | "type-array"
  | "unknown-required"
  | "value-keywords"
  | "malformed";

/** The shape of an MCP tool's input schema, with the place where each feature was first met. */
export interface SchemaFact {
  readonly features: ReadonlyMap<
    SchemaFeature,
    { readonly count: number; readonly at: Place; readonly detail: string }
  >;
  /** Levels of objects and arrays under the root; 1 for flat arguments. */
  readonly depth: number;
  readonly properties: number;
  readonly enumValues: number;
  /** False when the walk stopped at its bound of nodes. */
  readonly complete: boolean;
}

export interface ToolFacts {
  readonly tool: Tool;
  readonly classification: Classification;
  readonly parameters: readonly ParameterFact[];
  readonly dataClasses: readonly DataClassFact[];
  readonly orders: readonly OrderFact[];
  readonly hiding: readonly HidingFact[];
  readonly annotations: AnnotationFact;
  readonly roles: readonly { readonly role: FlowRole; readonly why: string; readonly certainty: Certainty }[];
  readonly description: DescriptionFact;
  /** Absent for OpenAPI operations: the schema that an agent sees is the gateway's. */
  readonly schema?: SchemaFact | undefined;
}

/** What a description tells an agent; each is a yes or no with the words that show it. */
export interface DescriptionFact {
  readonly purpose: boolean;
  readonly parameters: boolean;
  readonly returns: boolean;
  readonly errors: boolean;
  readonly whenToUse: boolean;
  readonly whenNotToUse: boolean;
  readonly limits: boolean;
  readonly characters: number;
  /** Only repeats the name. */
  readonly tautological: boolean;
}

/** Tools that an agent will confuse. */
export interface LookAlikeFact {
  readonly tools: readonly [Tool, Tool];
  readonly why: string;
  readonly similarity: number;
  /** `shadow`: same or homoglyph name in another server or the same listing. */
  readonly kind: "duplicate-name" | "look-alike-name" | "shadow" | "near-duplicate";
}

export interface FlowFact {
  readonly id: string;
  readonly kind: "toxic-flow" | "shadowing";
  readonly path: readonly {
    readonly tool: Tool;
    readonly role: FlowRole | "shadows" | "shadowed";
    readonly why: string;
  }[];
  readonly crossServer: boolean;
  readonly certainty: Certainty;
}

export type ControlId =
  | "credentials-vault"
  | "endpoint-protection"
  | "approval-workflows"
  | "audit-logging"
  | "output-sanitization"
  | "tool-permissions"
  | "rate-limiting";

export type ControlStatus = "active" | "missing" | "unknown" | "not-applicable" | "contradicted";

export interface ControlFact {
  readonly id: ControlId;
  readonly status: ControlStatus;
  readonly basis: "observed" | "recorded" | "declared" | "unknown";
  readonly declared: JsonObject | null;
  readonly observed: JsonObject | null;
  readonly owner: string | null;
  /** ISO date. */
  readonly expires: string | null;
  readonly evidence: string;
  readonly at: Place | null;
}

export interface ClientFact {
  readonly id: string;
  readonly name: string;
  readonly status: "ok" | "degraded" | "rejected";
  readonly reasons: readonly {
    readonly text: string;
    readonly source: string;
    readonly checked: string;
    /** Kind of the limit, for instance `name-length`. */
    readonly kind?: string;
    /** False for a limit that is remembered and was not read. */
    readonly verified?: boolean;
    /** The row is older than a year. */
    readonly stale?: boolean;
  }[];
  readonly tools: readonly {
    readonly tool: Tool;
    readonly effect: "dropped" | "cut" | "rejected";
    readonly reason: string;
  }[];
}

/** The governance file, checked against the surface. */
export interface GovernanceFacts {
  readonly controls: readonly ControlFact[];
  /** High-risk tools that no approval rule covers; empty when approvals are not declared. */
  readonly uncoveredByApproval: readonly Tool[];
  /** Tools that no permission group places; empty when groups are not declared. */
  readonly withoutGroup: readonly Tool[];
  /** Rules and patterns of the file that match no tool. */
  readonly unmatched: readonly string[];
  readonly expired: readonly string[];
  readonly source: string | null;
  /** Where the file says that a person reviewed them. */
  readonly reviewedHighRisk: boolean | null;
  readonly reviewedCompliance: boolean | null;
  /** Which parts the file has at all: approval rules, permission groups, the audit log's fields. */
  readonly declares: { readonly approvals: boolean; readonly groups: boolean; readonly auditLog: boolean };
  /** Fields that the audit log should hold and that the file does not list; empty when it has no such part. */
  readonly auditFieldsMissing: readonly string[];
}

/** Everything that code found out; rules judge it. */
export interface Facts {
  readonly tools: readonly ToolFacts[];
  readonly byTool: ReadonlyMap<Tool, ToolFacts>;
  /** Orders and hiding in prompts, resources and instructions; those of tools stand with the tool. */
  readonly orders: readonly OrderFact[];
  readonly hiding: readonly HidingFact[];
  readonly secrets: readonly SecretFact[];
  readonly lookAlikes: readonly LookAlikeFact[];
  readonly flows: readonly FlowFact[];
  readonly clients: readonly ClientFact[];
  readonly governance: GovernanceFacts;
  /** Estimated tokens of the whole listing as a model is given it. */
  readonly tokens: number;
}
