import { createRequire } from "node:module";
import { EXPLAIN_TIMEOUT_MS, MAX_EXPLAINED_CHARACTERS, MAX_EXPLAINED_VALUES } from "./limits.ts";
import { atPointer, childPointer } from "./pointer.ts";
import type { Source } from "./source.ts";
import type { Json, JsonObject, Place } from "./types.ts";

interface Parser {
  validate(api: unknown, options: unknown): Promise<unknown>;
}

/**
 * Asks swagger-parser what is wrong with a description that its schema rejects: it knows errors that no JSON Schema
 * can tell (paths and their parameters, duplicate ids, references that lead nowhere). It writes references out, which
 * takes exponential time on some inputs, so only small descriptions that stay small are given to it. It reads nothing.
 */
export async function explain(source: Source): Promise<{ place: Place; message: string } | null> {
  if (source.parsed.text.length > MAX_EXPLAINED_CHARACTERS || !staysSmall(source.root)) return null;
  const parser = createRequire(import.meta.url)("@apidevtools/swagger-parser") as Parser;
  try {
    await parser.validate(structuredClone(source.root), {
      resolve: { external: false },
      dereference: { circular: "ignore" },
      validate: { schema: false, spec: true },
      timeoutMs: EXPLAIN_TIMEOUT_MS,
    });
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const isTold = /^Validation failed|^Token |^Missing |does not exist/.test(message);
    if (!isTold) return null;
    const told = message.replace(/^Validation failed\.\s*/, "").slice(0, 300);
    return { place: { uri: source.uri, pointer: pointerIn(told, source.root) }, message: told };
  }
}

/** swagger-parser writes `/paths/a/{id}/get`: the path item and method that this means, or the root. */
function pointerIn(message: string, root: Json): string {
  const paths = (root as JsonObject)["paths"];
  if (typeof paths !== "object" || paths === null) return "";
  let best = "";
  let length = 0;
  for (const path of Object.keys(paths)) {
    if (path.length <= length || !message.includes(`/paths${path}`)) continue;
    const rest = message.slice(message.indexOf(`/paths${path}`) + `/paths${path}`.length);
    const method = /^\/(get|put|post|delete|options|head|patch)\b/.exec(rest)?.[1];
    const item = childPointer("/paths", path);
    const operation = method === undefined ? item : childPointer(item, method);
    best = atPointer(root, operation) === undefined ? item : operation;
    length = path.length;
  }
  return best;
}

/** True when the description has few values even with every local reference written out. */
function staysSmall(root: Json): boolean {
  const sizes = new Map<object, number>();
  const size = (value: Json | undefined, depth: number): number => {
    if (typeof value !== "object" || value === null) return 1;
    if (depth > 2_000) return Number.POSITIVE_INFINITY;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    sizes.set(value, 1);
    let sum = 1;
    const ref = Array.isArray(value) ? undefined : (value as JsonObject)["$ref"];
    if (typeof ref === "string" && ref.startsWith("#/")) sum += size(atPointer(root, ref.slice(1)), depth + 1);
    for (const child of Object.values(value) as Json[]) sum += size(child, depth + 1);
    sizes.set(value, sum);
    return sum;
  };
  return size(root, 0) <= MAX_EXPLAINED_VALUES;
}
