import type { JsonObject, Place } from "../load/types.ts";
import { child } from "./context.ts";
import { array, entries, strings } from "./read.ts";
import type { Auth } from "./types.ts";

/**
 * The effective requirement of an operation: its own `security`, else that of the root. An empty `{}` among other
 * alternatives makes it optional; only `{}`, or an empty list, makes it open.
 */
export function authOf(operation: JsonObject, operationAt: Place, root: JsonObject, rootAt: Place): Auth {
  if (Array.isArray(operation["security"])) return requirement(operation, operationAt, false);
  if (Array.isArray(root["security"])) return requirement(root, rootAt, true);
  return { state: "undeclared", alternatives: [], inherited: false, at: operationAt };
}

function requirement(owner: JsonObject, ownerAt: Place, inherited: boolean): Auth {
  const alternatives = array(owner["security"]).map((item) =>
    entries(item).map(([scheme, scopes]) => ({ scheme, scopes: strings(scopes) })),
  );
  const open = alternatives.filter((alternative) => alternative.length === 0).length;
  const state = open === alternatives.length ? "open" : open > 0 ? "optional" : "required";
  return { state, alternatives, inherited, at: child(ownerAt, "security") };
}

/** For an MCP tool: only a probe can tell. */
export function unknownAuth(at: Place): Auth {
  return { state: "unknown", alternatives: [], inherited: false, at };
}

/** Names of all schemes that a requirement mentions. */
export function schemesOf(auth: Auth): Set<string> {
  return new Set(auth.alternatives.flatMap((alternative) => alternative.map(({ scheme }) => scheme)));
}
