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
  if (kinds.sure.has("money"))
    return ["remind", "notify", "warn", "inform", "alert", "tell", "message", "nudge"].includes(base)
      ? verdict("communicate", "billing")
      : verdict("billing", "communicate");
  if (
    base === "send" &&
    ["input", "command", "text", "keystroke", "data", "line", "key", "character"].includes(headOf(clause)) &&
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
    if (base === "share" && /\b(?:by|via) (?:e-?mail|sms|text|whatsapp)\b/.test(context.text))
      return verdict("communicate", "auth");
    if (base === "share")
      return ["permission", "permissions", "role", "accesslevel", "access"].some((name) => context.parameters.has(name))
        ? verdict("auth", "communicate")
        : verdict("write", "communicate");
  }
  if (
    base === "send" &&
    !kinds.has("message") &&
    clause.tail[0] === "to" &&
    clause.tail.some((token) => engines.has(token))
  )
    return verdict("read", "communicate", false);
  if (["say", "tell"].includes(base) && clause.object.some((token) => asked.has(token)))
    return verdict("read", null, false);
  if (
    ["inform", "notify", "tell", "warn", "alert", "remind"].includes(base) &&
    (clause.tail[0] ?? "") === "of" &&
    clause.object.length === 0
  )
    return verdict("read", "communicate", false);
  if (base === "forward" && /\bports?\b/.test(context.text)) return verdict("admin", "write");
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
  if (base === "call" && clause.object.includes("function") && clause.object.some((token) => viewing.has(token)))
    return verdict("read", "execute", false);
  if (base === "call" && clause.object.some((token) => called.has(token)))
    return statesReadOnly(context.text) ? verdict("read", "execute", false) : verdict("execute", "read");
  if (base === "call" && (kinds.has("code") || kinds.has("job"))) return verdict("execute", "read");
  if (base === "post" && clause.object.some((token) => booked.has(token)))
    return verdict(kinds.sure.has("money") ? "billing" : "write", "billing");
  if (base === "post" && !kinds.has("message") && !kinds.has("publication") && clause.source === "name")
    return verdict("write", "communicate");
  if (base === "comment") return verdict("communicate", "write");
  return verdict("communicate", base === "post" || base === "reply" ? "write" : null);
}

const called = new Set(["function", "contract", "method", "endpoint", "service", "lambda", "procedure", "operation"]);
/** What only answers what it is sent. */
const engines = new Set(["model", "llm", "gpt", "ai", "analysis", "recognition", "ocr", "analyzer", "classifier"]);
const asked = new Set(["whether", "how", "what", "which", "if", "when", "where", "who", "why"]);
/** What is posted to books. */
const booked = new Set(
  "receipt entry journal ledger good goods movement score result adjustment voucher batch stock posting".split(" "),
);
const recorded = new Set(["session", "recording", "video", "match", "game", "visit", "visitor"]);

/** What running means: code and jobs, or an inquiry that only reads. */
export function judgeRun(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if (/^(?:re|un)?delegate$/.test(base) && (kinds.any.has("money") || staking.test(context.text)))
    return verdict("billing", "execute");
  if (base === "kick" && !kinds.has("job") && (clause.object.length > 0 || clause.tail[0] === "from"))
    return verdict("admin", "auth");
  if (
    kinds.sure.has("money") &&
    !kinds.sure.has("job") &&
    ["retry", "rerun", "resubmit", "reprocess", "trigger", "launch", "start", "begin"].includes(base)
  )
    return verdict("billing", "execute");
  if (clause.verb.language !== "en" && starting.test(base) && kinds.any.has("infrastructure") && !kinds.any.has("code"))
    return verdict("admin", "execute");
  if (clause.object.some((token) => viewing.has(token)) && clause.object.includes("function"))
    return verdict("read", "execute", false);
  if (base === "replay" && clause.object.some((token) => recorded.has(token))) return verdict("read", "execute", false);
  if (statesReadOnly(context.text)) return verdict("read", "execute", false);
  if (["train", "retrain", "finetune"].includes(base)) return verdict("execute", "write");
  if (headOf(clause) === "check" && /\b(?:pr|pull request|commit|branch|ci|workflow)\b/.test(context.text))
    return verdict("execute", "read");
  if (base === "start" && ["subscription", "trial"].includes(headOf(clause)) && !/\bclinical\b/.test(context.text))
    return verdict("billing", "write");
  if ((base === "run" || clause.verb.action === "start") && headOf(clause) === "payroll")
    return verdict("billing", "execute");
  if (base === "dispatch" && clause.object.some((token) => vehicles.has(token))) return verdict("write", "communicate");
  if (
    base === "build" &&
    headOf(clause) !== "" &&
    headOf(clause) !== "now" &&
    !kinds.any.has("job") &&
    !kinds.any.has("code")
  )
    return buildable.test(clause.object.join(" ")) ? verdict("execute", "write") : verdict("write", "execute");
  const inquires = kinds.has("inquiry") || (kinds.any.has("inquiry") && !kinds.has("job") && !kinds.any.has("code"));
  if (inquires && !kinds.sure.has("code")) {
    const freeform =
      !examining.has(headOf(clause)) &&
      (["sql", "code", "script", "command", "statement", "javascript", "cypher"].some((name) =>
        context.parameters.has(name),
      ) ||
        /\bsql\b/.test(context.text) ||
        (headOf(clause) === "query" && context.parameters.has("query") && databases.test(context.text)));
    return freeform ? verdict("execute", "read") : verdict("read", "execute", false);
  }
  if (clause.verb.action === "start") {
    if (clause.object.some((token) => observing.has(token))) return verdict("read", "write", false);
    if (/\b(?:terminal|shell|repl|subprocess)\b/.test(context.text) && !kinds.has("inquiry"))
      return verdict("execute", "write");
    if (kinds.any.has("authentication") && authContext.test(context.text)) return verdict("auth", "write");
    if (kinds.sure.has("infrastructure") || (kinds.has("infrastructure") && machineContext.test(context.text)))
      return verdict("admin", "execute");
    if (kinds.has("job") && !pastimes.has(headOf(clause))) return verdict("execute", "write");
    return verdict("write", "execute");
  }
  if (base === "launch" && ["campaign", "ad", "survey", "sale"].includes(headOf(clause)))
    return headOf(clause) === "ad" ? verdict("billing", "write") : verdict("communicate", "write");
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

/** Inquiries that look at code and do not run it. */
const examining = new Set(
  "lint linter analysis check validation review scan audit inspection estimate comparison assessment".split(" "),
);

const delivered = /\b(?:food|meal|restaurant|ride|taxi|grocer\w*|pizza|coffee|delivery|flowers|menu|takeaway)\b/;

/** Verbs of money; doubtful ones need a second sign. */
export function judgePay(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if (
    base === "withdraw" &&
    (kinds.sure.has("right") ||
      clause.object.includes("access") ||
      (headOf(clause) === "consent" && authContext.test(context.text)))
  )
    return verdict("auth", "delete");
  if (base === "withdraw" && withdrawn.has(headOf(clause))) return verdict("delete", "write");
  if (base === "order" && clause.tail[0] === "by") return verdict("read", "write", false);
  if (base === "charge" && clause.object.some((token) => batteries.has(token))) return verdict("write", "billing");
  if (base === "order" && delivered.test(context.text)) return verdict("billing", "write");
  const financial =
    kinds.any.has("money") ||
    moneyContext.test(context.text) ||
    (context.parameters.has("amount") && clause.verb.base !== "order") ||
    (base === "bridge" && /\bchains?\b/.test(context.text));
  if (base === "exchange") {
    if (kinds.any.has("secret") || /\b(?:token|authorization code|oauth)\b/.test(context.text))
      return verdict("auth", "read");
    return financial ? verdict("billing", "write") : verdict("write", "read");
  }
  if (base === "stake" || base === "unstake") return verdict("billing", "write");
  switch (base) {
    case "settle":
      if (["tab", "bill", "balance", "debt", "account"].includes(headOf(clause))) return verdict("billing", "write");
      return financial ? verdict("billing") : verdict("write", "billing");
    case "transfer":
    case "trade":
    case "capture":
    case "order":
    case "bid":
    case "bridge":
    case "burn":
    case "lend":
    case "swap":
    case "bill":
    case "sell":
    case "redeem":
    case "deposit":
    case "withdraw":
    case "tip":
      if (
        base === "capture" &&
        !kinds.any.has("money") &&
        !["authorization", "authorisation", "amount"].includes(headOf(clause))
      )
        return verdict("read", "write", false);
      if (base === "capture" && !kinds.any.has("money")) return verdict("billing", "write");
      return financial ? verdict("billing") : verdict("write", "billing");
    case "subscribe":
      if ([...clause.object, ...clause.tail].some((token) => streams.has(token)))
        return verdict("read", "write", false);
      return kinds.any.has("money") || /\b(?:plan|paid|billing|price)\b/.test(context.text)
        ? verdict("billing", "write")
        : verdict("write", "billing");
    case "mint":
      return kinds.sure.has("secret") && !/\b(?:nft|erc|coin|crypto\w*|chain|supply|wallet)\b/.test(context.text)
        ? verdict("auth", "write")
        : verdict("billing", "write");
    default:
      return verdict("billing");
  }
}

/** Starting in other languages, as against performing. */
const starting = /^(?:启动|啟動|起動|시작|inici|arranc|start|demarr|avvi|запус)/;
/** What somebody handed in and takes back. */
const withdrawn = new Set(
  "application nomination submission entry proposal complaint request objection petition statement registration candidacy".split(
    " ",
  ),
);
const streams = new Set(["live", "stream", "feed", "tick", "ticker", "quote", "update", "orderbook", "candle"]);
const staking = /\b(?:validator|staking|stake|on-?chain|tokens? to)\b/;
const vehicles = new Set(
  "truck van driver courier crew technician ambulance unit vehicle car rider engineer order shipment load drone taxi".split(
    " ",
  ),
);
const kicked = new Set(["player", "viewer", "attendee", "guest", "peer", "spectator", "chatter", "client", "bot"]);
const viewing = new Set(["view", "pure", "constant", "read"]);
const batteries = new Set(["car", "vehicle", "battery", "ev", "scooter", "phone", "drone", "bike"]);
/** What is built by running something. */
const buildable =
  /\b(?:image|container|target|package|solution|scheme|module|workspace|binary|apk|crate|site|docs|executable|firmware|artifact|wheel)\b/;
/** Where a free query may also write. */
const databases =
  /(?:\b|_)(?:\w*sql\w*|postgres\w*|database|oracle|snowflake|clickhouse|mariadb|spanner|redshift|duckdb|neo4j|cypher|mongo\w*)\b/;
const pastimes = new Set([
  "game",
  "match",
  "round",
  "quiz",
  "timer",
  "trip",
  "workout",
  "task",
  "simulation",
  "campaign",
  "poll",
  "countdown",
]);
const undone = new Set(["transaction", "change", "edit", "migration", "commit"]);

const fetched = new Set(["request", "resource", "image", "ad", "tracker", "popup", "script", "stylesheet", "url"]);
/** What is scaled as a picture or a list of amounts is. */
const resized =
  /\b(?:image|picture|photo|video|layer|shape|vector|recipe|ingredient|font|object|mesh|model|clip|drawing|feature|column|element|width|slide)s?\b/;

/** Verbs of user lifecycle and infrastructure. */
export function judgeControl(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if ((base === "freeze" || base === "block") && kinds.sure.has("money")) return verdict("billing", "admin");
  if (base === "allow" && ["app", "application", "client"].includes(headOf(clause))) return verdict("auth", "admin");
  if (base === "restart" && headOf(clause) === "cell") return verdict("execute", "admin");
  if (base === "rollback" && undone.has(headOf(clause))) return verdict("write", "delete");
  if (
    base === "block" &&
    clause.object.some((token) => fetched.has(token)) &&
    !/\b(?:firewall|waf|network policy)\b/.test(context.text)
  )
    return verdict("write", "admin");
  if (base === "promote" || base === "demote" || base === "elevate") {
    if (
      kinds.has("user") ||
      kinds.has("right") ||
      kinds.any.has("right") ||
      clause.object.some((token) => kicked.has(token))
    )
      return verdict("auth", "admin");
    return kinds.has("infrastructure") || machineContext.test(context.text)
      ? verdict("admin", "write")
      : verdict("write", "admin");
  }
  if (protects(clause, kinds, context) && ["migrate", "upgrade", "promote"].includes(base) === false)
    return verdict("auth", "admin");
  if (["scale", "upgrade", "migrate", "downgrade", "provision", "reload", "isolate"].includes(base)) {
    if (headOf(clause) === "subscription" || headOf(clause) === "plan") return verdict("billing", "admin");
    if (base === "provision" && kinds.has("user")) return verdict("admin", "auth");
    if (base === "scale" && !resized.test(context.text)) return verdict("admin", "write");
    return machineContext.test(context.text) || kinds.has("infrastructure") || kinds.has("job")
      ? verdict("admin", "write")
      : verdict("write", "admin");
  }
  return verdict("admin", "write");
}

/** Rewards and leave that are granted without a right going with them. */
const given = new Set(
  "item reward badge achievement coin gold point loot xp bonus loan gem credit skin boost leave extension refund wish".split(
    " ",
  ),
);

/** Verbs of signing in and of rights. */
export function judgeSecure(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (clause.verb.base === "revoke" && headOf(clause) === "invitation") return verdict("auth", "delete");
  if ((clause.verb.base === "authorize" || clause.verb.base === "authorise") && kinds.sure.has("money"))
    return verdict("billing", "auth");
  if (
    clause.verb.base === "grant" &&
    clause.object.length > 0 &&
    given.has(headOf(clause)) &&
    !protects(clause, kinds, context)
  )
    return headOf(clause) === "credit" || headOf(clause) === "refund"
      ? verdict("billing", "write")
      : verdict("write", "billing");
  return verdict("auth");
}
