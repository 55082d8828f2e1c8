import type { Clause } from "./clause.ts";
import { headOf } from "./judge-changes.ts";
import { authContext, isSecret, metadataOnly, secretNot, verdict } from "./verdict.ts";
import type { Context, Kinds, Verdict } from "./verdict.ts";

/** A read is harmless unless it hands out a secret. */
export function judgeRead(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (clause.verb.base === "reverse" && kinds.has("money")) return verdict("billing", "write");
  if (["count", "measure", "monitor", "track", "rank"].includes(clause.verb.base)) return verdict("read", null, false);
  if (isSecret(clause, kinds, context) && !metadataOnly.test(context.text)) {
    if (context.returnsSecret === true) return verdict("auth", "read", false);
    const plural = isPluralOf(clause);
    if (context.returnsSecret === false) return verdict("read", "auth", false);
    return plural && clause.verb.base === "list" ? verdict("read", "auth", false) : verdict("auth", "read", false);
  }
  if (kinds.has("code") && ["query", "search"].includes(clause.verb.base)) return verdict("read", null, false);
  if (clause.verb.base === "download" && clause.strength >= 2) return verdict("read", "write", false);
  return verdict("read", null, false);
}

const isPluralOf = (clause: Clause): boolean => clause.source !== "name" || clause.verb.base === "list";

/** Reckoning is harmless unless it verifies or makes a secret, or runs code. */
export function judgeCompute(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if (
    base === "evaluate" &&
    (kinds.any.has("code") ||
      ["script", "expression", "code", "javascript", "function"].some((name) => context.parameters.has(name)))
  )
    return verdict("execute", "read");
  if (
    base === "verify" &&
    ["token", "password", "otp", "code", "totp"].some((name) => context.parameters.has(name)) &&
    authContext.test(context.text)
  )
    return verdict("auth", "read", false);
  if (base === "verify" && kinds.any.has("authentication") && authContext.test(context.text))
    return verdict("auth", "read", false);
  if (base === "verify" && kinds.any.has("secret") && !secretNot.test(context.text))
    return verdict("auth", "read", false);
  if (base === "generate" || base === "produce" || base === "derive") {
    if (isSecret(clause, kinds, context)) {
      const random = /\brandom\b|\bstrong\b/.test(context.text) || ["password", "passphrase"].includes(headOf(clause));
      return random ? verdict("read", "auth", false) : verdict("auth", "read");
    }
    if (kinds.sure.has("money") && kinds.head.has("money")) return verdict("billing", "write");
  }
  return verdict("read", null, false);
}
