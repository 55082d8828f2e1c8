import type { Clause } from "./clauses.ts";
import { thingsIn } from "./clauses.ts";
import { thingsOf } from "./lexicon.ts";
import type { ObjectKind, Thing } from "./lexicon.ts";
import type { ToolCategory } from "./types.ts";

/** What one clause means, by the order of categories in the design. */
export interface Verdict {
  readonly category: ToolCategory;
  readonly alternative: ToolCategory | null;
  readonly mutates: boolean;
}

/** What else is known about a tool while one clause is judged. */
export interface Context {
  /** Lower-case name, title and first part of the description. */
  readonly text: string;
  /** Parameter names, lower case, without separators. */
  readonly parameters: ReadonlySet<string>;
  /** A body or result that carries secret material; null when no result schema says. */
  readonly returnsSecret: boolean | null;
}

/** Builds a verdict. */
export function verdict(
  category: ToolCategory,
  alternative: ToolCategory | null = null,
  mutates = category !== "read",
): Verdict {
  return { category, alternative: alternative === category ? null : alternative, mutates };
}

interface Kinds {
  readonly head: ReadonlySet<ObjectKind>;
  /** Kinds that no doubtful word carries. */
  readonly sure: ReadonlySet<ObjectKind>;
  readonly any: ReadonlySet<ObjectKind>;
  has(kind: ObjectKind): boolean;
}

function kindsOf(clause: Clause): Kinds {
  const { head } = thingsIn(clause.object);
  const all: readonly Thing[] = clause.things.length > 0 ? clause.things : head;
  const heads = head.length > 0 || clause.verb.language === "en" ? head : all;
  const headKinds = new Set(heads.map((thing) => thing.kind));
  const sure = new Set(heads.filter((thing) => !thing.doubtful).map((thing) => thing.kind));
  const any = new Set(all.map((thing) => thing.kind));
  return { head: headKinds, sure, any, has: (kind) => headKinds.has(kind) };
}

const authContext =
  /\b(?:auth|oauth|login|log in|sign[ -]?in|sso|saml|mfa|2fa|identity|iam|credential|password|clerk|okta|auth0)\b/;
const moneyContext =
  /\b(?:pay|payment|billing|checkout|invoice|price|stripe|paypal|bank|wallet|fund|trade|trading|broker|crypto|stock|exchange|market|customer|purchase|subscription|cart|shop|store|usd|eur|btc|eth|token|coin|solana|ethereum|blockchain|swap)/;
const machineContext =
  /\b(?:server|cluster|instance|kubernetes|k8s|cloud|aws|azure|gcp|docker|container|deploy|vercel|netlify|heroku|droplet|host|vm|ec2|dns|domain|nginx|render|railway|fly|production|namespace|pod|helm|infrastructure|systemd|hypervisor|proxmox)\b/;
const teamContext =
  /\b(?:organi[sz]ation|org|team|workspace|repository|repo|project|group|tenant|role|permission|admin|iam|right|acl|chat|channel)\b/;

/** Words of secrets whose mere listing shows no material. */
const metadataOnly =
  /\b(?:metadata|without reveal|not reveal|not include|names? only|no values?|masked|redacted|never return|hashes|list (?:of )?(?:all )?(?:secret|key) names|public key|properties of)\b|without (?:the |their |its )?(?:secret|value|encrypted)/;
const secretNot =
  /\b(?:token (?:usage|count|price|balance|holder|transfer|info|metadata|supply|address|list|pair|data|id|symbol|limit)|tokens? (?:used|count|per)|design token|(?:erc|spl|defi|nft|crypto|meme|trending|native|bep|governance|gas|top|new|popular)[ -]?(?:20|721)? ?tokens?|token ?(?:s)? (?:on|by market|by volume)|blockchain|solana|ethereum|coingecko|dex|keyword|cache key|redis|primary key|foreign key|key-value|key value|issue key|project key|api key (?:usage|info|status|stat))/;

const inquiryWords =
  /\b(?:(?<!(?:to|as|make|set|be|a|in) )read[- ]?only(?! (?:mode|state|replica|user|root|field|key|token|flag|lock))|select (?:queries|query|statements?|only)|only select|select-only|select sql)\b|只读|読み取り専用|읽기 전용|solo lectura|lecture seule|nur lese/;

/** True when the text limits a query tool to reading. */
export function statesReadOnly(text: string): boolean {
  return inquiryWords.test(text) && !/\bnot read[- ]?only\b/.test(text);
}

/** What a clause means: the verb's action with the kind of its object, by the order of the design. */
export function judge(clause: Clause, context: Context): Verdict {
  const kinds = kindsOf(clause);
  switch (clause.verb.action) {
    case "read":
      return judgeRead(clause, kinds, context);
    case "compute":
      return judgeCompute(clause, kinds, context);
    case "create":
      return judgeCreate(clause, kinds, context);
    case "change":
      return judgeChange(clause, kinds, context);
    case "delete":
    case "remove":
    case "detach":
      return judgeDelete(clause, kinds, context);
    case "cancel":
      return judgeCancel(clause, kinds, context);
    case "send":
      return judgeSend(clause, kinds, context);
    case "run":
    case "start":
      return judgeRun(clause, kinds, context);
    case "pay":
      return judgePay(clause, kinds, context);
    case "control":
      return judgeControl(clause, kinds, context);
    case "secure":
      return judgeSecure(clause, kinds, context);
    case "interact":
      return clause.word.startsWith("navigat") || ["goto", "visit", "go", "hover", "scroll"].includes(clause.verb.base)
        ? verdict("write", "read")
        : verdict("write");
    case "light":
      return verdict("read", "write");
  }
}

const coinContext =
  /\b(?:erc|brc|bep|spl|defi|crypto\w*|blockchain|swap|coins?|nfts?|market cap|dex|on-?chain|liquidity|airdrop|solana|ethereum|prompts?|holders?|memecoin|llm|context window|tokeni[sz]er)\b/;

/** A bare `token` beside words of coins or language models is no secret. */
function isSecret(clause: Clause, kinds: Kinds, context: Context): boolean {
  if (!kinds.sure.has("secret") || secretNot.test(context.text)) return false;
  return !(headOf(clause) === "token" && coinContext.test(context.text));
}

function protects(clause: Clause, kinds: Kinds, context: Context): boolean {
  if (isSecret(clause, kinds, context)) return true;
  if (kinds.sure.has("authentication") || kinds.sure.has("right")) return true;
  if (kinds.has("authentication") && authContext.test(context.text)) return true;
  return false;
}

function judgeRead(clause: Clause, kinds: Kinds, context: Context): Verdict {
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

function judgeCompute(clause: Clause, kinds: Kinds, context: Context): Verdict {
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
      const random =
        /\brandom|\bstrong\b|\buuid\b/.test(context.text) || ["password", "passphrase"].includes(headOf(clause));
      return random ? verdict("read", "auth", false) : verdict("auth", "read");
    }
    if (kinds.sure.has("money") && kinds.head.has("money")) return verdict("billing", "write");
  }
  return verdict("read", null, false);
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

function judgeCreate(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (answers.has(headOf(clause))) return verdict("read", "write", false);
  if (kinds.has("container") && !kinds.has("right") && !kinds.sure.has("secret")) return verdict("write");
  if (protects(clause, kinds, context)) return verdict("auth", "write");
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
  if (kinds.has("message") && !kinds.any.has("container")) {
    if (!composing.has(clause.verb.base) && headOf(clause) !== "comment" && headOf(clause) !== "reply")
      return verdict("write", "communicate");
    if (kinds.sure.has("message") || /\b(?:phone|outgoing|outbound|dial|recipient)/.test(context.text))
      return verdict("communicate", "write");
    return verdict("write", "communicate");
  }
  if (kinds.sure.has("governance")) return verdict("admin", "write");
  if (kinds.sure.has("infrastructure")) return verdict("admin", "write");
  if (kinds.has("infrastructure") && machineContext.test(context.text)) return verdict("admin", "write");
  if (
    kinds.has("job") &&
    ["run", "workflow run", "pipeline run", "task run", "build", "workflow dispatch", "thread run"].includes(
      headOf(clause),
    )
  )
    return verdict("execute", "write");
  if (kinds.has("user") || kinds.has("infrastructure") || kinds.has("governance")) return verdict("write", "admin");
  return verdict("write");
}

const headOf = (clause: Clause): string => clause.object.at(-1) ?? "";

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
const readable = new Set(["node", "file", "document", "note", "entry", "record", "article", "image"]);

function judgeChange(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if (base === "resolve" && !clause.object.some((token) => troubles.has(token))) return verdict("read", "write", false);
  if (base === "select" && clause.source === "mode") return verdict("read", null, false);
  if (base === "open") {
    if (readable.has(headOf(clause))) return verdict("read", "write", false);
    return verdict("write", "read");
  }
  if (["stop", "pause", "resume", "cancel"].includes(base) && kinds.has("inquiry")) return verdict("write", "read");
  if (protects(clause, kinds, context)) return verdict("auth", "write");
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
    ["stop", "pause", "resume", "disable", "enable", "apply", "refresh", "reset", "resize"].includes(base) &&
    kinds.has("infrastructure") &&
    machineContext.test(context.text)
  )
    return verdict("admin", "write");
  if (kinds.has("governance") && teamContext.test(context.text) && !kinds.sure.has("user"))
    return verdict("admin", "write");
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

function judgeDelete(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (clause.verb.base === "truncate" && ["text", "string", "content", "message", "title"].includes(headOf(clause)))
    return verdict("read", null, false);
  if (protects(clause, kinds, context)) return verdict("auth", "delete");
  if (kinds.has("right") && teamContext.test(context.text)) return verdict("auth", "delete");
  if (clause.object.some((token) => passing.has(token))) return verdict("write", "delete");
  if (clause.verb.action === "detach") return verdict("write", "delete");
  if (kinds.has("money")) return verdict("delete", "billing");
  if (clause.verb.action === "remove") {
    if (kinds.has("user") && clause.tail.length > 0) return verdict("auth", "delete");
    return verdict("delete", clause.tail.includes("from") || clause.verb.base !== "remove" ? "write" : null);
  }
  return verdict("delete");
}

function judgeCancel(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (protects(clause, kinds, context)) return verdict("auth", "delete");
  if (["subscription", "order", "booking", "reservation", "flight", "plan"].includes(headOf(clause)))
    return verdict("delete", moneyContext.test(context.text) ? "billing" : "write");
  if (kinds.has("money")) return verdict("billing", "delete");
  if (kinds.sure.has("infrastructure")) return verdict("delete", "admin");
  return verdict("delete", "write");
}

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

function judgeSend(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if (kinds.has("money") && kinds.sure.has("money")) return verdict("billing", "communicate");
  if (
    base === "send" &&
    ["input", "command", "text", "keystroke", "data", "line", "key"].includes(headOf(clause)) &&
    /\b(?:terminal|repl|shell|tmux|console|pty|ssh)\b/.test(context.text)
  )
    return verdict("execute", "write");
  if (["send", "forward", "share"].includes(base)) {
    if (kinds.has("money") && moneyContext.test(context.text)) return verdict("billing", "communicate");
    if (kinds.sure.has("code"))
      return headOf(clause) === "request" ? verdict("execute", "communicate") : verdict("execute", "communicate");
    if (["key", "keystroke", "keypress"].includes(headOf(clause))) return verdict("write", "execute");
    if (kinds.has("secret")) return verdict("auth", "communicate");
    if (base === "share") return verdict("write", "communicate");
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

function judgeRun(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if (statesReadOnly(context.text)) return verdict("read", "execute", false);
  if (kinds.has("inquiry") && !kinds.sure.has("code")) {
    const freeform =
      ["sql", "code", "script", "command", "statement", "javascript", "cypher"].some((name) =>
        context.parameters.has(name),
      ) || /\bsql\b/.test(context.text);
    return freeform ? verdict("execute", "read") : verdict("read", "execute", false);
  }
  if (clause.verb.action === "start") {
    if (/\b(?:terminal|shell|repl|subprocess)\b/.test(context.text) && !kinds.has("inquiry"))
      return verdict("execute", "write");
    if (kinds.has("authentication") && authContext.test(context.text)) return verdict("auth", "write");
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

function judgePay(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  const financial = kinds.any.has("money") || moneyContext.test(context.text);
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

function judgeControl(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
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

function judgeSecure(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (clause.verb.base === "revoke" && headOf(clause) === "invitation") return verdict("auth", "delete");
  if ((clause.verb.base === "authorize" || clause.verb.base === "authorise") && kinds.sure.has("money"))
    return verdict("billing", "auth");
  return verdict("auth", null, context.text.length >= 0);
}

/** Kinds of the words of a path segment or enum value, for callers that have no clause. */
export function kindOfWords(phrase: string): ReadonlySet<ObjectKind> {
  return new Set(thingsOf(phrase).map((thing) => thing.kind));
}
