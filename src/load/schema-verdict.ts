import { explain } from "./explain.ts";
import { MAX_VERDICT_BYTES, MAX_VERDICT_ERRORS } from "./limits.ts";
import type { OpenApiVersion } from "./openapi.ts";
import type { Json, Observation, Place, SchemaVerdict } from "./types.ts";
import { viewOf } from "./verdict-view.ts";
import type { References } from "./refs.ts";
import type { Source } from "./source.ts";

/** An error as ajv tells it. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator that was compiled ahead. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/**
 * Checks a description, files that it refers to included, against the JSON Schema of its OpenAPI version. The
 * validators are compiled when we build and imported when they are used.
 */
export async function schemaVerdict(
  version: OpenApiVersion,
  root: Source,
  references: References,
): Promise<SchemaVerdict> {
  if (root.parsed.text.length + references.bytes > MAX_VERDICT_BYTES) return { valid: null, errors: [] };
  const view = references.sources.size > 1 ? viewOf(version, root, references) : null;
  const described = view ? view.root : root.root;
  if (await isPlainlyValid(version, described)) return { valid: true, errors: [] };
  const validate = await validatorOf(version);
  let valid: boolean;
  try {
    valid = validate(described);
  } catch {
    // Whatever makes a validator give up, out of stack for instance, must not cost the audit.
    return { valid: null, errors: [] };
  }
  if (valid) return { valid: true, errors: [] };
  const place = (pointer: string): Place => view?.place(pointer) ?? { uri: root.uri, pointer };
  const errors = readable(validate.errors ?? [], place);
  const explained = view ? null : await explain(root);
  return { valid: false, errors: explained ? [...errors, explained].slice(-MAX_VERDICT_ERRORS) : errors };
}

/** Most descriptions are valid, which is quickly said; the validators, which are large, tell what is wrong with the others. */
async function isPlainlyValid(version: OpenApiVersion, described: Json): Promise<boolean> {
  if (version !== "2.0" && version !== "3.0") return false;
  const [{ quickCheck }, { default: schema }] = await Promise.all([
    import("./quick-check.ts"),
    version === "2.0" ? import("./validators/schema-2.0.js") : import("./validators/schema-3.0.js"),
  ]);
  try {
    return quickCheck(schema)(described);
  } catch {
    return false;
  }
}

async function validatorOf(version: OpenApiVersion): Promise<Validator> {
  switch (version) {
    case "2.0":
      return (await import("./validators/openapi-2.0.js")).default;
    case "3.0":
      return (await import("./validators/openapi-3.0.js")).default;
    case "3.1":
      return (await import("./validators/openapi-3.1.js")).default;
    case "3.2":
      return (await import("./validators/openapi-3.2.js")).default;
  }
}

/** The verdict as an observation: how many errors, and the first of them. */
export function verdictObservation(version: OpenApiVersion, verdict: SchemaVerdict): Observation {
  const [first] = verdict.errors;
  return {
    id: "schema-verdict",
    request: `JSON Schema of OpenAPI ${version}`,
    outcome:
      verdict.valid === null
        ? "not checked"
        : verdict.valid
          ? "valid"
          : `invalid: ${first ? `${first.message} at ${first.place.pointer || "the root"}` : "no reason given"}`,
    value: verdict.valid,
  };
}

/** Keywords that only say that something inside of them has failed. */
const UMBRELLAS = new Set(["oneOf", "anyOf", "allOf", "if", "not", "dependentSchemas", "$ref"]);

/** The errors that a person can act on, each place and message once, in the order of the document. */
function readable(errors: readonly ValidatorError[], place: (pointer: string) => Place): SchemaVerdict["errors"] {
  const deep = new Set<string>();
  for (const { instancePath, keyword } of errors) {
    if (UMBRELLAS.has(keyword)) continue;
    // Every place above an error is explained by it.
    for (let at = instancePath; !deep.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) deep.add(at);
  }
  const told = new Map<string, { place: Place; message: string }>();
  const perPlace = new Map<string, number>();
  for (const error of errors) {
    const { instancePath, keyword } = error;
    if (UMBRELLAS.has(keyword) && deep.has(instancePath)) continue;
    const count = perPlace.get(instancePath) ?? 0;
    const message = sentence(error);
    const key = `${instancePath}\n${message}`;
    if (count >= MAX_ERRORS_PER_PLACE || told.has(key)) continue;
    perPlace.set(instancePath, count + 1);
    told.set(key, { place: place(instancePath), message });
    if (told.size >= MAX_VERDICT_ERRORS) break;
  }
  return [...told.values()];
}

/** Alternatives that all fail tell one error each: the first few are enough to see what is meant. */
const MAX_ERRORS_PER_PLACE = 3;

function sentence({ keyword, params, message }: ValidatorError): string {
  switch (keyword) {
    case "additionalProperties":
      return `${quoted(params["additionalProperty"])} is not a field that may stand here`;
    case "unevaluatedProperties":
      return `${quoted(params["unevaluatedProperty"])} is not a field that may stand here`;
    case "required":
      return `the field ${quoted(params["missingProperty"])} is missing`;
    case "enum":
      return `it must be one of ${((params["allowedValues"] ?? []) as readonly Json[]).map(quoted).join(", ").slice(0, 300)}`;
    case "const":
      return `it must be ${quoted(params["allowedValue"])}`;
    case "type":
      return `it must be of type ${String(params["type"])}`;
    case "oneOf":
    case "anyOf":
      return "it fits none, or more than one, of the forms that may stand here";
    default:
      return message ?? `it breaks the rule ${keyword}`;
  }
}

function quoted(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 80) ?? "";
}
