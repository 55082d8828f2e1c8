import { prepositions, thingsIn } from "./clause.ts";
import type { Clause } from "./clause.ts";
import { judgeReshaping } from "./own-input.ts";
import { authContext, isSecret, machineContext, moneyContext, protects, teamContext, verdict } from "./verdict.ts";
import type { Context, Kinds, Verdict } from "./verdict.ts";

/** What a person is added to with rights going along. */
const circles = new Set(["role", "team", "organization", "group", "org", "project", "channel", "workspace", "board"]);
/** Verbs of somebody who writes a text or keeps a file: what it is about is not made. */
const authored = new Set(["write", "draft", "author", "save", "log", "scaffold", "memorize", "note", "bookmark"]);
const principals = new Set(["role", "user", "group", "identity", "principal", "account", "member"]);
const travels = new Set(["flight", "hotel", "train", "trip", "cruise", "seat", "ticket", "stay", "fare"]);
/** Verbs that keep what is measured. */
const keeping = new Set([
  "record",
  "log",
  "save",
  "store",
  "file",
  "note",
  "import",
  "upload",
  "add",
  "insert",
  "register",
]);
const bought = /\b(?:years?|renew\w*|registrar|tld|purchase|price|funds|whois|contact)\b/;
const summed = new Set(["number", "integer", "float", "digit", "operand", "fraction", "vector", "matrix", "value"]);

/** `add(a, b)`: arithmetic. */
function addsUp(clause: Clause, context: Context): boolean {
  const names = context.parameters;
  if (clause.object.some((token) => summed.has(token)) && (names.has("a") || names.has("numbers") || names.has("x")))
    return true;
  return names.size === 2 && ["a b", "x y", "num1 num2"].includes([...names].toSorted().join(" "));
}

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

/** What is transferred without being paid. */
const handed =
  /\b(?:files?|data|domains?|calls?|ownership|numbers?|stocks?|patients?|inventory|warehouse|repository|objects?|tickets?|players?|bytes|uploads?|downloads?)\b/;
const issuing = new Set(["issue", "create", "request", "upload", "install", "import", "add", "register", "new"]);
/** Where a certificate says who somebody is, and no course was passed. */
const signed = /\b(?:tls|ssl|ca|x\.?509|mtls|pki|csr|https|acme|let'?s encrypt|pem|san|domains?|hostnames?)\b/;

/** What making a thing means, by what is made. */
export function judgeCreate(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (clause.verb.base === "rate")
    return clause.object[0] === "how" ? verdict("read", null, false) : verdict("write", "read");
  if (issuing.has(clause.verb.base) && headOf(clause) === "certificate" && signed.test(context.text))
    return verdict("auth", "admin");
  if (clause.verb.base === "register" && headOf(clause) === "domain" && bought.test(context.text))
    return verdict("billing", "admin");
  if (["write", "draft", "author"].includes(clause.verb.base) && kinds.has("code") && context.given === "unknown")
    return verdict("read", "write", false);
  if (clause.verb.base === "add" && addsUp(clause, context)) return verdict("read", null, false);
  if (clause.object.includes("draft") && headOf(clause) !== "draft" && kinds.has("message"))
    return verdict("write", "communicate");
  if (clause.object.includes("draft") && kinds.any.has("money")) return verdict("write", "billing");
  if (
    clause.object.some(
      (token) => token === "exec" || token === "sandbox" || token === "interpreter" || token === "repl",
    ) &&
    /\b(?:code|commands?|execut\w+)\b/.test(context.text)
  )
    return verdict("execute", "admin");
  if (clause.verb.base === "place" && headOf(clause) === "order") return verdict("billing", "write");
  if (authored.has(clause.verb.base) && !protects(clause, kinds, context)) return verdict("write");
  if (clause.verb.base === "push" && kinds.sure.has("message"))
    return clause.tail.includes("queue") ? verdict("write", "communicate") : verdict("communicate", "write");
  if (answers.has(headOf(clause)) && !keeping.has(clause.verb.base)) return verdict("read", "write", false);
  if (["link", "connect"].includes(clause.verb.base) && signedIn.has(headOf(clause)) && authContext.test(context.text))
    return verdict("auth", "write");
  if (clause.verb.base === "put" && kinds.sure.has("job") && clause.tail.includes("queue"))
    return verdict("execute", "write");
  if (clause.verb.base === "put" && clause.tail.includes("plan") && billing.test(context.text))
    return verdict("billing", "write");
  if (clause.verb.base === "make" && clause.object.includes("public")) return verdict("auth", "admin");
  if (
    clause.verb.base === "attach" &&
    headOf(clause) === "policy" &&
    clause.tail.some((token) => principals.has(token))
  )
    return verdict("auth", "admin");
  if (clause.verb.base === "book" && travels.has(headOf(clause)))
    return /\b(?:ticket|fare|price|card|charged|paid|payment)/.test(context.text)
      ? verdict("billing", "write")
      : verdict("write", "billing");
  if (clause.object.includes("erasure") || clause.object.includes("deletion")) return verdict("delete", "write");
  if (clause.verb.base === "submit" && clause.tail.some((token) => token === "chargeback" || token === "dispute"))
    return verdict("billing", "communicate");
  if (clause.verb.base === "submit" && kinds.sure.has("job") && !kinds.any.has("message"))
    return verdict("execute", "write");
  if (clause.object.includes("cart") || headOf(clause) === "basket" || clause.tail.slice(0, 3).includes("cart"))
    return verdict("write", "billing");
  if (clause.verb.base === "make" && clause.object.some((token) => stewards.has(token)))
    return verdict("auth", "write");
  if (owes(clause, context)) return verdict("billing", "write");
  if (["quote", "price"].includes(headOf(clause)) && kinds.has("money")) return verdict("write", "billing");
  if (kinds.has("container") && !kinds.has("right") && !kinds.sure.has("secret")) return verdict("write");
  if (protects(clause, kinds, context) || settlesAccess(clause)) return verdict("auth", "write");
  if (clause.verb.base === "add" && kinds.has("right") && teamContext.test(context.text))
    return verdict("auth", "write");
  if (
    (kinds.has("user") || ["people", "person", "colleague"].includes(headOf(clause))) &&
    ["add", "put", "place"].includes(clause.verb.base) &&
    clause.tail.some((token) => circles.has(token))
  )
    return verdict("auth", "write");
  if (kinds.sure.has("money")) return verdict("billing", "write");
  if (kinds.has("money") && moneyContext.test(context.text)) return verdict("billing", "write");
  if (clause.object.length === 1 && headOf(clause) === "transfer" && !handed.test(context.text))
    return verdict("billing", "write");
  if (
    kinds.has("message") &&
    /\b(?:email|message|call|sms|note|comment|communication) (?:record|template|log)s?\b/.test(context.text)
  )
    return verdict("write", "communicate");
  if (kinds.has("message") && clause.object.includes("dead")) return verdict("write", "execute");
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

const rows = new Set(["row", "record", "column", "data", "value"]);
const gains = new Set(["reward", "airdrop", "yield", "dividend", "refund", "token", "fee"]);
const staked = /\b(?:staking|rewards pool|validator|tax)\b/;
/** What lets somebody use what was paid for. */
const seats = new Set(["license", "licence", "seat"]);
const openable = new Set(
  "repository repo bucket document file folder dashboard album drive blob container project".split(" "),
);
const pausing = new Set(["pause", "resume", "reactivate", "renew", "switch", "skip"]);
/** What one subscribes to without paying. */
const channels = /\b(?:webhooks?|topics?|events?|pub\/?sub|newsletters?|mailing|queue|feed|notifications?)\b/;
const cards = /\b(?:cards?|funds?|payments?|authori[sz]ation|escrow|deposit|amount)\b/;

const stewards = new Set([
  "admin",
  "administrator",
  "owner",
  "moderator",
  "officer",
  "operator",
  "maintainer",
  "editor",
]);
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

/** Where signing uses a key that is held for somebody. */
const keyed =
  /\b(?:wallet|keystore|with (?:the|a|an|its|your) (?:\w+ )?key|kms|hsm|private key|signing key|asymmetric key|secret key|key vault|key management)\b/;
/** What changes how a browser is looked at, and nothing in it. */
const looking = new Set(["select", "resize", "hide", "show", "switch", "focus", "maximize", "minimize", "zoom", "pin"]);
const screens = new Set(["page", "tab", "window", "viewport", "browser", "highlight", "overlay", "screen"]);
const hidden = new Set(["secret", "password", "credential", "token", "key"]);
const signedIn = new Set(["account", "identity", "login", "profile"]);
const balancing = new Set(["adjust", "correct", "set", "change", "increase", "decrease", "update", "edit"]);
const lifecycle = new Set(["activate", "deactivate", "enable", "disable", "reactivate", "lock", "unlock"]);
const holders = new Set(["member", "employee", "seat", "student", "customer", "contractor", "subscriber", "agent"]);
const branches = new Set(["branch", "environment", "tag", "ref", "repository"]);
const bins = new Set(["trash", "bin", "recycling", "recycle", "wastebasket"]);
const readable = new Set(["node", "file", "document", "note", "entry", "record", "article", "image"]);

/** What changing a thing means, by what is changed. */
export function judgeChange(clause: Clause, kinds: Kinds, context: Context): Verdict {
  // `Keep this secret from the user` changes nobody's secret.
  if (clause.verb.base === "keep" && clause.object.length === 1 && clause.object[0] === "secret")
    return verdict("read");
  const base = clause.verb.base;
  if (base === "decrypt" && (isSecret(clause, kinds, context) || clause.tail.some((token) => hidden.has(token))))
    return verdict("auth", "read");
  if (base === "swap" && kinds.sure.has("secret") && /\b(?:code|oauth|grant)\b/.test(context.text))
    return verdict("auth", "read");
  const reshaped = judgeReshaping(clause, kinds, context);
  if (reshaped) return reshaped;
  if (base === "swap" && (kinds.any.has("money") || coins.test(context.text))) return verdict("billing", "write");
  if ((base === "approve" || base === "accept") && clause.object.some((token) => owed.has(token)))
    return verdict("billing", "write");
  if ((base === "mute" || base === "unmute") && kinds.has("user"))
    return /\b(?:member|moderat|guild|server|minutes)/.test(context.text)
      ? verdict("admin", "write")
      : verdict("write", "admin");
  if (
    base === "play" &&
    kinds.sure.has("job") &&
    clause.object.some((token) => token === "job" || token === "pipeline")
  )
    return verdict("execute", "write");
  if ((base === "protect" || base === "unprotect") && branches.has(headOf(clause))) return verdict("admin", "write");
  if (base === "play" && ["macro", "script"].includes(headOf(clause))) return verdict("execute", "write");
  if (base === "play" && clause.object.some((token) => ["recorded", "recording", "replay"].includes(token)))
    return verdict("read", "write", false);
  if (owes(clause, context)) return verdict("billing", "write");
  if (kinds.has("money") && headOf(clause) === "order" && trading.test(context.text))
    return verdict("billing", "write");
  if (base === "refresh" && headOf(clause) === "session" && clause.object.length === 1) return verdict("auth", "write");
  if (base === "approve" && clause.heads.some((thing) => dispatched.has(thing.words)))
    return verdict("execute", "write");
  if (isWide(clause)) return verdict("admin", "write");
  if (base === "reset" && [...clause.object, ...clause.tail].includes("factory")) return verdict("delete", "admin");
  if (
    looking.has(base) &&
    clause.object.some((token) => screens.has(token)) &&
    /\b(?:browser|page|tab|window)\b/.test(context.text)
  )
    return verdict("write", "read");
  if (base === "sign" && keyed.test(context.text)) return verdict("auth", kinds.any.has("money") ? "billing" : "read");
  if ((base === "swap" || base === "port") && ["sim", "esim"].includes(headOf(clause))) return verdict("auth", "admin");
  if (base === "stop" && kinds.has("user") && clause.tail[0] === "from") return verdict("admin", "write");
  if (base === "stop" && headOf(clause) === "loss") return verdict("billing", "write");
  if (["release", "extend", "place", "put"].includes(base) && headOf(clause) === "hold" && cards.test(context.text))
    return verdict("billing", "write");
  if (base === "stop" && clause.object.some((token) => ["sharing", "access", "impersonation"].includes(token)))
    return verdict("auth", "write");
  if ((base === "set" || base === "mark") && clause.object.includes("deleted")) return verdict("delete", "write");
  if (
    clause.object.some((token) => token === "public" || token === "visibility") &&
    clause.object.concat(clause.tail).some((token) => openable.has(token))
  )
    return verdict("auth", "write");
  if (pausing.has(base) && headOf(clause) === "subscription" && !channels.test(context.text))
    return verdict("billing", "write");
  if (base === "resume" && clause.object.some((token) => ["agent", "pipeline", "execution", "run"].includes(token)))
    return verdict("execute", "write");

  if (base === "split" && kinds.any.has("money")) return verdict("read", "write", false);
  if (base === "renew" && headOf(clause) === "certificate") return verdict("admin", "auth");
  if (base === "close" && headOf(clause) === "account") return verdict("delete", "admin");
  if (["stop", "pause"].includes(base) && ["service", "instance", "container", "daemon"].includes(headOf(clause)))
    return verdict("admin", "write");
  if (
    ["link", "connect", "unlink", "disconnect"].includes(base) &&
    signedIn.has(headOf(clause)) &&
    authContext.test(context.text)
  )
    return verdict("auth", "write");
  if (["extend", "renew", "recover", "approve", "limit"].includes(base) && headOf(clause) === "access")
    return verdict("auth", "admin");
  if (base === "recover" && headOf(clause) === "account") return verdict("auth", "admin");
  if (base === "release" && ["ip", "address", "number"].includes(headOf(clause))) return verdict("delete", "admin");
  if (headOf(clause) === "balance" && balancing.has(base)) return verdict("billing", "write");
  if (
    headOf(clause) === "plan" &&
    ["change", "switch", "set", "update"].includes(base) &&
    (billing.test(context.text) || /\bsubscriptions?\b/.test(context.text))
  )
    return verdict("billing", "write");
  if (base === "renew" && headOf(clause) === "domain") return verdict("billing", "admin");
  if (
    base === "renew" &&
    ["subscription", "membership", "licence", "license", "plan", "lease"].includes(headOf(clause))
  )
    return verdict("billing", "write");
  if (lifecycle.has(base) && holders.has(headOf(clause))) return verdict("admin", "write");
  if (headOf(clause) === "scale" && machineContext.test(context.text)) return verdict("admin", "write");
  if (base === "resolve" && !clause.object.some((token) => troubles.has(token))) return verdict("read", "write", false);
  if (["move", "put", "send"].includes(base) && [...clause.object, ...clause.tail].some((token) => bins.has(token)))
    return verdict("delete", "write");
  if (base === "checkout" && (["cart", "basket", "order", "checkout"].includes(headOf(clause)) || kinds.has("money")))
    return verdict("billing", "write");
  if (base === "select" && clause.source === "mode") return verdict("read", null, false);
  if (base === "open" && ["terminal", "shell", "console", "repl"].includes(headOf(clause)))
    return verdict("execute", "write");
  if (base === "select" && rows.has(headOf(clause)) && /\b(?:tables?|database|dataset|dataframe)\b/.test(context.text))
    return verdict("read", "write", false);
  if (base === "turn" && clause.tail[0] === "into" && context.given !== "target")
    return verdict("read", "write", false);
  if (base === "fit" && ["regression", "curve", "line", "distribution", "model"].includes(headOf(clause)))
    return verdict("read", "execute", false);
  if (base === "claim" && gains.has(headOf(clause)) && (staked.test(context.text) || coins.test(context.text)))
    return verdict("billing", "write");
  if (["assign", "unassign", "allocate"].includes(base) && seats.has(headOf(clause))) return verdict("auth", "billing");
  if (base === "open" && headOf(clause) === "port") return verdict("admin", "write");
  if (base === "open") {
    if (readable.has(headOf(clause))) return verdict("read", "write", false);
    if (headOf(clause) === "session" && /\b(?:customer|user|account|as an?)\b/.test(context.text))
      return verdict("auth", "write");
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
  if (
    ["setting", "config", "configuration"].includes(headOf(clause)) &&
    /\b(?:server|cluster|broker|kafka|database|host|kernel|router|load balancer)\b/.test(context.text)
  )
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

/** Who is put out of a meeting, a game or a school. */
const attending = new Set(["guest", "attendee", "player", "spectator", "viewer", "student", "peer"]);
const onto = new Set(["onto", "into", "at", "on", "over", "near"]);

/** What taking a thing away means. */
export function judgeDelete(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (clause.verb.base === "truncate" && ["text", "string", "content", "message", "title"].includes(headOf(clause)))
    return verdict("read", null, false);
  if (clause.verb.base === "drop" && (onto.has(clause.tail[0] ?? "") || /\bdrag\b/.test(context.text)))
    return verdict("write");
  if (clause.verb.action === "remove" && clause.tail[0] === "from" && clause.tail.some((token) => bins.has(token)))
    return verdict("write", "delete");
  const reshaped = judgeReshaping(clause, kinds, context);
  if (reshaped) return reshaped;
  if (protects(clause, kinds, context)) return verdict("auth", "delete");
  if (kinds.has("right") && teamContext.test(context.text)) return verdict("auth", "delete");
  if (clause.verb.base === "vacuum" && ["table", "database", "db", "index"].includes(headOf(clause)))
    return verdict("admin", "write");
  if (clause.verb.base.startsWith("apag") && kinds.any.has("infrastructure")) return verdict("admin", "delete");
  if (clause.verb.base === "evict" && kinds.any.has("infrastructure")) return verdict("admin", "delete");
  if (clause.object.some((token) => passing.has(token)))
    return clause.verb.action === "remove"
      ? verdict("write", clause.object.some((token) => screens.has(token)) ? "read" : "delete")
      : verdict("delete", "write");
  if (clause.verb.action === "detach" && signedIn.has(headOf(clause)) && authContext.test(context.text))
    return verdict("auth", "delete");
  if (clause.verb.action === "detach") return verdict("write", "delete");
  if (kinds.has("money")) return verdict("delete", "billing");
  if (clause.verb.action === "remove") {
    if (attending.has(headOf(clause))) return verdict("admin", "delete");
    if (kinds.has("user") && clause.tail[0] === "from") return verdict("auth", "delete");
    return verdict("delete", clause.tail.includes("from") || clause.verb.base !== "remove" ? "write" : null);
  }
  return verdict("delete");
}

/** What cancelling means: a removal, unless it is money that has not moved. */
export function judgeCancel(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (protects(clause, kinds, context)) return verdict("auth", "delete");
  if (kinds.has("user") || holders.has(headOf(clause))) return verdict("admin", "delete");
  if (["subscription", "order", "booking", "reservation", "flight", "plan"].includes(headOf(clause)))
    return verdict("delete", moneyContext.test(context.text) ? "billing" : "write");
  if (kinds.has("money")) return verdict("billing", "delete");
  if (kinds.sure.has("infrastructure") || kinds.any.has("job") || kinds.any.has("code"))
    return verdict("delete", "admin");
  return verdict("delete", "write");
}
