import type { Clause } from "./clause.ts";
import { headOf, observing } from "./judge-changes.ts";
import { authContext, machineContext, moneyContext, protects, statesReadOnly, verdict } from "./verdict.ts";
import type { Context, Kinds, Verdict } from "./verdict.ts";

/** Requests that go to people. */
const asking = new Set([
  "friend",
  "connection",
  "contact",
  "pull",
  "review",
  "merge",
  "join",
  "feature",
  "follow",
  "signature",
  "support",
  "access",
  "quote",
  "leave",
  "approval",
]);

/** What sending means: people, money, a command or a model. */
export function judgeSend(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if (kinds.has("money") && kinds.sure.has("money")) return verdict("billing", "communicate");
  if (
    base === "send" &&
    ["input", "command", "text", "keystroke", "data", "line", "key"].includes(headOf(clause)) &&
    /\b(?:terminal|repl|shell|tmux|console|pty|ssh)\b/.test(context.text)
  )
    return verdict("execute", "write");
  if (["send", "forward", "share"].includes(base)) {
    if (kinds.has("money") && (moneyContext.test(context.text) || context.parameters.has("amount")))
      return verdict("billing", "communicate");
    if (kinds.sure.has("code"))
      return headOf(clause) === "request" ? verdict("execute", "communicate") : verdict("execute", "communicate");
    if (["key", "keystroke", "keypress"].includes(headOf(clause))) return verdict("write", "execute");
    if (kinds.has("secret")) return verdict("auth", "communicate");
    if (base === "share")
      return ["permission", "permissions", "role", "accesslevel", "access"].some((name) => context.parameters.has(name))
        ? verdict("auth", "communicate")
        : verdict("write", "communicate");
  }
  if (base === "forward" && context.text.includes("port")) return verdict("admin", "write");
  if (base === "forward" && !kinds.any.has("message") && !/\b(?:e?mail|message|call)/.test(context.text))
    return verdict("write", "read");
  if (base === "broadcast" && /\b(?:tx|transaction|signed)\b/.test(context.text)) return verdict("billing", "execute");
  if (
    ["prompt", "question", "query"].includes(headOf(clause)) ||
    (base === "chat" && /\b(?:ai|llm|model|gpt)\b/.test(context.text))
  )
    return verdict("read", "communicate", false);
  if (base === "send" && headOf(clause) === "request" && !clause.object.some((token) => asking.has(token)))
    return verdict("execute", "communicate");
  if (base === "call" && (kinds.has("code") || kinds.has("job"))) return verdict("execute", "read");
  if (base === "post" && !kinds.has("message") && !kinds.has("publication") && clause.source === "name")
    return verdict("write", "communicate");
  if (base === "comment") return verdict("communicate", "write");
  return verdict("communicate", base === "post" || base === "reply" ? "write" : null);
}

const recorded = new Set(["session", "recording", "video", "match", "game", "visit", "visitor"]);

/** What running means: code and jobs, or an inquiry that only reads. */
export function judgeRun(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if (base === "kick" && (kinds.has("user") || kinds.any.has("right"))) return verdict("admin", "auth");
  if (base === "replay" && clause.object.some((token) => recorded.has(token))) return verdict("read", "execute", false);
  if (statesReadOnly(context.text)) return verdict("read", "execute", false);
  const inquires = kinds.has("inquiry") || (kinds.any.has("inquiry") && !kinds.has("job") && !kinds.any.has("code"));
  if (inquires && !kinds.sure.has("code")) {
    const freeform =
      ["sql", "code", "script", "command", "statement", "javascript", "cypher"].some((name) =>
        context.parameters.has(name),
      ) || /\bsql\b/.test(context.text);
    return freeform ? verdict("execute", "read") : verdict("read", "execute", false);
  }
  if (clause.verb.action === "start") {
    if (clause.object.some((token) => observing.has(token))) return verdict("read", "write", false);
    if (/\b(?:terminal|shell|repl|subprocess)\b/.test(context.text) && !kinds.has("inquiry"))
      return verdict("execute", "write");
    if (kinds.any.has("authentication") && authContext.test(context.text)) return verdict("auth", "write");
    if (kinds.sure.has("infrastructure") || (kinds.has("infrastructure") && machineContext.test(context.text)))
      return verdict("admin", "execute");
    if (kinds.has("job")) return verdict("execute", "write");
    return verdict("write", "execute");
  }
  if (base === "launch" || base === "boot" || base === "spawn") {
    if (kinds.sure.has("infrastructure")) return verdict("admin", "execute");
    return verdict("execute", "write");
  }
  if (base === "trigger" && kinds.has("infrastructure")) return verdict("admin", "execute");
  if (base === "test" || base === "debug") {
    if (kinds.has("job") || kinds.has("code")) return verdict("execute", "read");
    return verdict("read", "execute", false);
  }
  const shows =
    clause.tail[0] === "to" &&
    [
      "show",
      "list",
      "get",
      "find",
      "check",
      "analyze",
      "view",
      "scan",
      "detect",
      "extract",
      "display",
      "retrieve",
      "search",
    ].includes(clause.tail[1] ?? "");
  return verdict("execute", shows ? "read" : kinds.any.size === 0 ? "write" : null);
}

/** Verbs of money; doubtful ones need a second sign. */
export function judgePay(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if (base === "order" && clause.tail[0] === "by") return verdict("read", "write", false);
  const financial =
    kinds.any.has("money") ||
    moneyContext.test(context.text) ||
    (context.parameters.has("amount") && clause.verb.base !== "order");
  switch (base) {
    case "transfer":
    case "trade":
    case "capture":
    case "order":
    case "bid":
    case "bridge":
    case "burn":
    case "lend":
    case "swap":
    case "settle":
    case "bill":
    case "sell":
    case "redeem":
    case "deposit":
    case "withdraw":
    case "stake":
    case "tip":
      if (base === "capture" && !kinds.any.has("money")) return verdict("read", "write", false);
      return financial ? verdict("billing") : verdict("write", "billing");
    case "subscribe":
      return kinds.any.has("money") || /\b(?:plan|paid|billing|price)\b/.test(context.text)
        ? verdict("billing", "write")
        : verdict("write", "billing");
    case "mint":
      return verdict("billing", "write");
    default:
      return verdict("billing");
  }
}

const undone = new Set(["transaction", "change", "edit", "migration", "commit"]);

/** Verbs of user lifecycle and infrastructure. */
export function judgeControl(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if ((base === "freeze" || base === "block") && kinds.sure.has("money")) return verdict("billing", "admin");
  if (base === "restart" && headOf(clause) === "cell") return verdict("execute", "admin");
  if (base === "rollback" && undone.has(headOf(clause))) return verdict("write", "delete");
  if (base === "promote" || base === "demote" || base === "elevate") {
    if (kinds.has("user") || kinds.has("right")) return verdict("auth", "admin");
    return kinds.has("infrastructure") || machineContext.test(context.text)
      ? verdict("admin", "write")
      : verdict("write", "admin");
  }
  if (protects(clause, kinds, context) && ["migrate", "upgrade", "promote"].includes(base) === false)
    return verdict("auth", "admin");
  if (["scale", "upgrade", "migrate", "downgrade", "provision", "reload", "isolate"].includes(base)) {
    if (headOf(clause) === "subscription" || headOf(clause) === "plan") return verdict("billing", "admin");
    return machineContext.test(context.text) || kinds.has("infrastructure") || kinds.has("job")
      ? verdict("admin", "write")
      : verdict("write", "admin");
  }
  return verdict("admin", "write");
}

/** Verbs of signing in and of rights. */
export function judgeSecure(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (clause.verb.base === "revoke" && headOf(clause) === "invitation") return verdict("auth", "delete");
  if ((clause.verb.base === "authorize" || clause.verb.base === "authorise") && kinds.sure.has("money"))
    return verdict("billing", "auth");
  return verdict("auth", null, context.text.length >= 0);
}
