import { prepositions, thingsIn } from "./clause.ts";
import type { Clause } from "./clause.ts";
import { judgeReshaping } from "./own-input.ts";
import { machineContext, moneyContext, protects, teamContext, verdict } from "./verdict.ts";
import type { Context, Kinds, Verdict } from "./verdict.ts";

const settling = new Set(["add", "set", "assign", "enable", "disable", "update"]);

/** `Set selected repositories for a secret`, `Add a user to a role`: who may use it changes. */
function settlesAccess(clause: Clause): boolean {
  if (!settling.has(clause.verb.base) || !["to", "for"].includes(clause.tail[0] ?? "")) return false;
  const rest = clause.tail.slice(1).filter((token) => token !== "a" && token !== "an" && token !== "the");
  const end = rest.findIndex((token) => prepositions.has(token));
  const { head } = thingsIn(end < 0 ? rest : rest.slice(0, end));
  return head.some(
    (thing) => !thing.doubtful && thing.words !== "token" && (thing.kind === "secret" || thing.kind === "right"),
  );
}

/** Verbs that make a message rather than store an address or an entry. */
const composing = new Set(["create", "make", "new", "write", "request", "schedule", "submit", "place", "put"]);
/** What a `create` of these only reckons. */
const answers = new Set([
  "completion",
  "embedding",
  "moderation",
  "transcription",
  "translation",
  "speech",
  "search",
  "preview",
  "estimate",
  "calculation",
  "prediction",
  "inference",
  "validation",
  "simulation",
  "generation",
  "count",
  "comparison",
  "lookup",
]);

/** What making a thing means, by what is made. */
export function judgeCreate(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (clause.verb.base === "rate") return verdict("write", "read");
  if (answers.has(headOf(clause))) return verdict("read", "write", false);
  if (clause.verb.base === "make" && clause.object.some((token) => stewards.has(token)))
    return verdict("auth", "write");
  if (owes(clause, context)) return verdict("billing", "write");
  if (kinds.has("container") && !kinds.has("right") && !kinds.sure.has("secret")) return verdict("write");
  if (protects(clause, kinds, context) || settlesAccess(clause)) return verdict("auth", "write");
  if (clause.verb.base === "add" && kinds.has("right") && teamContext.test(context.text))
    return verdict("auth", "write");
  if (
    kinds.has("user") &&
    clause.verb.base === "add" &&
    clause.tail.some((token) => ["role", "team", "organization", "group", "org", "project"].includes(token))
  )
    return verdict("auth", "write");
  if (kinds.sure.has("money")) return verdict("billing", "write");
  if (kinds.has("money") && moneyContext.test(context.text)) return verdict("billing", "write");
  if (kinds.has("message")) {
    if (!composing.has(clause.verb.base) && headOf(clause) !== "comment" && headOf(clause) !== "reply")
      return verdict("write", "communicate");
    if (kinds.sure.has("message") || /\b(?:phone|outgoing|outbound|dial|recipient)/.test(context.text))
      return verdict("communicate", "write");
    return verdict("write", "communicate");
  }
  if (kinds.sure.has("governance")) return verdict("admin", "write");
  if (kinds.sure.has("infrastructure")) return verdict("admin", "write");
  if (kinds.has("infrastructure") && machineContext.test(context.text)) return verdict("admin", "write");
  if (kinds.has("job") && clause.heads.some((thing) => dispatched.has(thing.words))) return verdict("execute", "write");
  if (kinds.has("user") || kinds.has("infrastructure") || kinds.has("governance")) return verdict("write", "admin");
  return verdict("write");
}

/** Last word of the object, empty when there is none. */
export const headOf = (clause: Clause): string => clause.object.at(-1) ?? "";

/** What runs once it is made. */
const dispatched = new Set([
  "run",
  "workflow run",
  "pipeline run",
  "task run",
  "build",
  "workflow dispatch",
  "workflow dispatch event",
  "repository dispatch event",
  "dispatch event",
  "thread run",
  "assistant run",
  "actor run",
  "action run",
  "dag run",
]);

const troubles = new Set([
  "thread",
  "issue",
  "comment",
  "incident",
  "alert",
  "conflict",
  "discussion",
  "conversation",
  "ticket",
  "task",
  "finding",
  "case",
  "bug",
  "problem",
  "todo",
  "error",
  "request",
]);
/** What only looks on while it runs. */
export const observing: ReadonlySet<string> = new Set([
  "recording",
  "tracing",
  "trace",
  "video",
  "profiling",
  "profiler",
  "capture",
  "screencast",
]);
/** Words of trading, beside which a swap moves money. */
const coins = /\b(?:dex|tokens?|coins?|usdc?|eth|btc|crypto\w*|wallet|liquidity|slippage|on-?chain|solana)\b/;
/** What is owed once it is approved. */
const owed = new Set([
  "expense",
  "spend",
  "allowance",
  "reimbursement",
  "payout",
  "payroll",
  "timesheet",
  "disbursement",
]);
const trading =
  /\b(?:trad\w+|broker|exchange|pending order|limit (?:order|price)|stop[- ]loss|shares|stocks?|kite|symbol)\b/;
const billed = new Set(["subscription", "schedule", "item", "trial", "discount", "transition", "plan"]);
const billing = /\b(?:billing|payments?|invoices?|invoicing|prices?|paid|charges?|prorat\w+|stripe|customers?)\b/;

/** A subscription that is paid for, and what belongs to it. */
const owes = (clause: Clause, context: Context): boolean =>
  clause.object.includes("subscription") && billed.has(headOf(clause)) && billing.test(context.text);

const stewards = new Set(["admin", "administrator", "owner", "moderator"]);
const everybody = new Set([
  "organization",
  "org",
  "system",
  "company",
  "site",
  "tenant",
  "account",
  "enterprise",
  "team",
]);

/** `organization-wide defaults`, `system wide timeout`. */
function isWide(clause: Clause): boolean {
  const at = clause.object.indexOf("wide");
  return at > 0 && everybody.has(clause.object[at - 1] as string);
}

const readable = new Set(["node", "file", "document", "note", "entry", "record", "article", "image"]);

/** What changing a thing means, by what is changed. */
export function judgeChange(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  const reshaped = judgeReshaping(clause, kinds, context);
  if (reshaped) return reshaped;
  if (base === "swap" && (kinds.any.has("money") || coins.test(context.text))) return verdict("billing", "write");
  if ((base === "approve" || base === "accept") && clause.object.some((token) => owed.has(token)))
    return verdict("billing", "write");
  if ((base === "mute" || base === "unmute") && kinds.has("user"))
    return /\b(?:member|moderat|guild|server|minutes)/.test(context.text)
      ? verdict("admin", "write")
      : verdict("write", "admin");
  if (base === "play" && clause.object.some((token) => ["recorded", "recording", "replay"].includes(token)))
    return verdict("read", "write", false);
  if (owes(clause, context)) return verdict("billing", "write");
  if (kinds.has("money") && headOf(clause) === "order" && trading.test(context.text))
    return verdict("billing", "write");
  if (base === "refresh" && headOf(clause) === "session" && clause.object.length === 1) return verdict("auth", "write");
  if (base === "approve" && clause.heads.some((thing) => dispatched.has(thing.words)))
    return verdict("execute", "write");
  if (isWide(clause)) return verdict("admin", "write");
  if (headOf(clause) === "scale" && machineContext.test(context.text)) return verdict("admin", "write");
  if (base === "resolve" && !clause.object.some((token) => troubles.has(token))) return verdict("read", "write", false);
  if (
    ["move", "put", "send"].includes(base) &&
    [...clause.object, ...clause.tail].some((token) => token === "trash" || token === "recycle")
  )
    return verdict("delete", "write");
  if (base === "checkout" && (["cart", "basket", "order", "checkout"].includes(headOf(clause)) || kinds.has("money")))
    return verdict("billing", "write");
  if (base === "select" && clause.source === "mode") return verdict("read", null, false);
  if (base === "open" && headOf(clause) === "port") return verdict("admin", "write");
  if (base === "open") {
    if (readable.has(headOf(clause))) return verdict("read", "write", false);
    return verdict("write", "read");
  }
  if ((base === "stop" || base === "pause" || base === "resume") && clause.object.some((token) => observing.has(token)))
    return verdict("read", "write", false);
  if (["stop", "pause", "resume", "cancel"].includes(base) && kinds.has("inquiry")) return verdict("write", "read");
  if (protects(clause, kinds, context) || settlesAccess(clause)) return verdict("auth", "write");
  if (
    ["enable", "disable", "reset", "assign", "set"].includes(base) &&
    kinds.has("right") &&
    teamContext.test(context.text)
  )
    return verdict("auth", "write");
  if (base === "rotate" && kinds.has("secret")) return verdict("auth", "write");
  if ((base === "approve" || base === "reject" || base === "deny") && kinds.any.has("right"))
    return verdict("auth", "write");
  if (kinds.sure.has("money")) return verdict("billing", "write");
  if (
    kinds.has("user") &&
    ["enable", "disable", "activate", "deactivate", "lock", "unlock", "archive", "restore"].includes(base)
  )
    return verdict("admin", "write");
  if (kinds.sure.has("governance")) return verdict("admin", "write");
  if (kinds.sure.has("infrastructure")) return verdict("admin", "write");
  if (
    ["stop", "pause", "resume", "disable", "enable", "apply", "refresh", "reset", "resize", "point"].includes(base) &&
    kinds.has("infrastructure") &&
    machineContext.test(context.text)
  )
    return verdict("admin", "write");
  if (kinds.has("governance") && teamContext.test(context.text) && !kinds.sure.has("user"))
    return verdict("admin", "write");
  if (base === "manage" || base === "administer") return verdict("write", "delete");
  if (base === "publish") return verdict("write", "communicate");
  if (base === "apply" && kinds.any.has("code")) return verdict("execute", "admin");
  if (kinds.has("infrastructure") || kinds.has("governance")) return verdict("write", "admin");
  return verdict("write");
}

/** Things of a screen or a session that pass anyway. */
const passing = new Set([
  "overlay",
  "highlight",
  "selection",
  "breakpoint",
  "focus",
  "clipboard",
  "viewport",
  "formatting",
  "style",
  "filter",
  "input",
  "override",
]);

/** What taking a thing away means. */
export function judgeDelete(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (clause.verb.base === "truncate" && ["text", "string", "content", "message", "title"].includes(headOf(clause)))
    return verdict("read", null, false);
  const reshaped = judgeReshaping(clause, kinds, context);
  if (reshaped) return reshaped;
  if (protects(clause, kinds, context)) return verdict("auth", "delete");
  if (kinds.has("right") && teamContext.test(context.text)) return verdict("auth", "delete");
  if (clause.object.some((token) => passing.has(token)))
    return clause.verb.action === "remove" ? verdict("write", "delete") : verdict("delete", "write");
  if (clause.verb.action === "detach") return verdict("write", "delete");
  if (kinds.has("money")) return verdict("delete", "billing");
  if (clause.verb.action === "remove") {
    if (kinds.has("user") && clause.tail.length > 0) return verdict("auth", "delete");
    return verdict("delete", clause.tail.includes("from") || clause.verb.base !== "remove" ? "write" : null);
  }
  return verdict("delete");
}

/** What cancelling means: a removal, unless it is money that has not moved. */
export function judgeCancel(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (protects(clause, kinds, context)) return verdict("auth", "delete");
  if (["subscription", "order", "booking", "reservation", "flight", "plan"].includes(headOf(clause)))
    return verdict("delete", moneyContext.test(context.text) ? "billing" : "write");
  if (kinds.has("money")) return verdict("billing", "delete");
  if (kinds.sure.has("infrastructure") || kinds.any.has("job") || kinds.any.has("code"))
    return verdict("delete", "admin");
  return verdict("delete", "write");
}
