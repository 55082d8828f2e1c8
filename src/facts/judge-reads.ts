import type { Clause } from "./clause.ts";
import { headOf } from "./judge-changes.ts";
import { authContext, isSecret, metadataOnly, secretNot, verdict } from "./verdict.ts";
import type { Context, Kinds, Verdict } from "./verdict.ts";

const rights = new Set(["access", "right", "rights", "permission", "role", "privilege", "ownership"]);
/** People wait for an answer to these. */
const asked = new Set([
  "ticket",
  "customer",
  "email",
  "mail",
  "message",
  "review",
  "comment",
  "call",
  "chat",
  "inquiry",
]);
const sums =
  /\b(?:arithmetic|math\w*|numeric\w*|boolean expression|regex|regular expression|xpath|jsonpath|formula|cron)\b/;

/** A read is harmless unless it hands out a secret. */
export function judgeRead(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (clause.verb.base === "reverse" && kinds.has("money")) return verdict("billing", "write");
  if (clause.verb.base === "give" && [...clause.object, ...clause.tail].some((token) => rights.has(token)))
    return verdict("auth", "write");
  if (clause.verb.base === "give" && ["money", "refund", "fund", "discount"].includes(headOf(clause)))
    return verdict("billing", "read");
  if (clause.verb.base === "answer" && clause.object.some((token) => asked.has(token)))
    return verdict("communicate", "write");
  if (clause.verb.base === "watch" && ["repo", "repository"].includes(headOf(clause))) return verdict("write", "read");
  if (["count", "measure", "monitor", "track", "rank"].includes(clause.verb.base)) return verdict("read", null, false);
  if (clause.object.includes("publishable") || clause.verb.base === "check") return verdict("read", "auth", false);
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
  if (base === "evaluate" && sums.test(context.text) && !/\b(?:javascript|python|code|script)\b/.test(context.text))
    return verdict("read", "execute", false);
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
