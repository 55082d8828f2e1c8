import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { schema } from "../schemas/config.ts";
import { didYouMean } from "./suggest.ts";

/** Sentences on what is wrong with a configuration; empty when it is right. */
export function configProblems(value: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return readable(validate.errors ?? []);
}

/** Ajv's errors as short sentences with "did you mean", each said once. */
export function readable(errors: readonly ErrorObject[]): readonly string[] {
  // Of a value that may have several forms, what is wrong inside of one says more than that it is not the other.
  const isOtherForm = ({ keyword, instancePath }: ErrorObject): boolean =>
    keyword === "type" && errors.some((other) => other.instancePath.startsWith(`${instancePath}/`));
  const sentences = errors
    .filter((error) => error.keyword !== "oneOf" && error.keyword !== "anyOf" && !isOtherForm(error))
    .map((error) => sentenceFor(error));
  const list = sentences.length > 0 ? sentences : errors.map((error) => sentenceFor(error));
  return [...new Set(list)].slice(0, 5);
}

function sentenceFor(error: ErrorObject): string {
  const where = error.instancePath === "" ? "" : ` in ${error.instancePath.slice(1).replaceAll("/", ".")}`;
  if (error.keyword === "additionalProperties") {
    const key = String(error.params["additionalProperty"]);
    const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
    return `unknown key "${key}"${where}${didYouMean(key, known)}`;
  }
  if (error.keyword === "enum") {
    const allowed = (error.params["allowedValues"] as unknown[]).map(String);
    const given = String(error.data);
    return `"${given}"${where} is not one of ${allowed.join(", ")}${didYouMean(given, allowed)}`;
  }
  return `${error.instancePath === "" ? "the file" : error.instancePath.slice(1).replaceAll("/", ".")} ${error.message ?? "is not valid"}`;
}
