import type { Clause } from "./clause.ts";
import { headOf } from "./judge-changes.ts";
import { authContext, isSecret, machineContext, metadataOnly, secretNot, verdict } from "./verdict.ts";
import type { Context, Kinds, Verdict } from "./verdict.ts";

const rights = new Set([
  "license",
  "licence",
  "access",
  "right",
  "rights",
  "permission",
  "role",
  "privilege",
  "ownership",
]);
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
  "buyer",
  "guest",
  "candidate",
  "patient",
  "student",
]);
/** Things that people bring back: an order, a book, a rented car. */
const givenBack = new Set(["order", "item", "product", "purchase", "rental", "book", "merchandise", "vehicle", "loan"]);
const stores = new Set([
  "database",
  "table",
  "warehouse",
  "collection",
  "index",
  "store",
  "bigquery",
  "snowflake",
  "redshift",
  "catalog",
  "catalogue",
  "prompt",
  "graph",
]);
const pulled = new Set([
  "image",
  "change",
  "model",
  "repo",
  "repository",
  "branch",
  "commit",
  "update",
  "git",
  "latest",
]);
const dug = new Set(["block", "hole", "trench", "tunnel", "tile", "ore", "dirt"]);
const cells = new Set(["range", "sheet", "worksheet", "row", "column", "cell"]);
const officers = new Set(["operator", "moderator", "admin", "administrator", "owner", "officer"]);
const proving = new Set(["verify", "validate", "check", "compare", "confirm", "test"]);
const proofs = new Set(["otp", "totp", "pin", "passcode", "jwt"]);

/** `Validate a token`, `Compare a one-time code`: whoever passes is let in. */
function proves(clause: Clause, kinds: Kinds, context: Context): boolean {
  if (!proving.has(clause.verb.base)) return false;
  if (proofs.has(headOf(clause))) return true;
  return (
    (headOf(clause) === "token" && clause.object.length === 1 && isSecret(clause, kinds, context)) ||
    (headOf(clause) === "code" && clause.object.includes("time"))
  );
}

const back = /^(?:перев|возвра|zwrac|zwroc|devuel|devolv|restitui|geri)/;
const receiving = /^(?:клиент|покупат|заказчик|деньг|средств|klient|kunde|cliente|pieniadz|dinero|dinheiro|denaro)/;
/** `Возвращает деньги клиенту`: the verb that elsewhere returns a result. */
const handsBack = (clause: Clause): boolean =>
  back.test(clause.word) && clause.object.some((token) => receiving.test(token));
/** What comes out of a printer. */
const printed = new Set([
  "document",
  "label",
  "letter",
  "badge",
  "receipt",
  "ticket",
  "photo",
  "sticker",
  "poster",
  "barcode",
]);
const goods = new Set(["good", "goods", "stock", "shipment", "delivery", "item", "inventory", "parcel"]);
/** Verbs that take money when money is what they take. */
const taking = new Set(["collect", "receive", "pull", "draw", "recover", "harvest"]);
const handing = new Set([
  "return",
  "get",
  "show",
  "give",
  "fetch",
  "retrieve",
  "reveal",
  "print",
  "provide",
  "display",
]);
const material = new Set(["password", "passphrase", "credential", "secret"]);
const afterItem = new Set(["for", "of", "to", "by", "with", "in", "from", "that", "needed", "used", "comma"]);

/** `Returns host, port, user and password`: a secret in the row of what is handed out. */
function listsSecret(clause: Clause, context: Context): boolean {
  if (clause.source !== "description" || !handing.has(clause.verb.base)) return false;
  const at = clause.tail.findIndex((token, index) => {
    if (!material.has(token) || !["and", "or", "comma", "a", "the", "its"].includes(clause.tail[index - 1] ?? ""))
      return false;
    const next = clause.tail[index + 1];
    return next === undefined || afterItem.has(next);
  });
  if (at < 0 || clause.tail.slice(0, at).some((token) => clausal.has(token))) return false;
  return !metadataOnly.test(context.text) && context.returnsSecret !== false;
}
const looking = new Set(["lookup", "search", "scan", "look", "check"]);
const vaults =
  /\b(?:hashicorp|secrets? manager|key ?vault|parameter store|keychain|keystore|1password|bitwarden|lastpass|keepass|dashlane|doppler|infisical|vault)\b/;
const kept = new Set(["path", "value", "entry", "item", "parameter", "vault", "record", "field", "note"]);

/** `Reads a path from the vault`: what lies in a vault is secret, whatever it is called. */
const vaultRead = (clause: Clause, context: Context): boolean =>
  (handing.has(clause.verb.base) || clause.verb.base === "read") &&
  kept.has(headOf(clause)) &&
  vaults.test(context.text) &&
  !/\b(?:obsidian|data vault|backup)\b/.test(context.text) &&
  !metadataOnly.test(context.text) &&
  context.returnsSecret !== false;

/** Words that open another thought. */
const clausal = new Set(["that", "which", "when", "if", "without", "whether", "not", "no", "never", "who", "whose"]);

const accounts = ["user", "username", "userid", "email", "login", "account"];
const offices = new Set([
  "team",
  "police",
  "moderator",
  "authority",
  "admin",
  "support",
  "regulator",
  "people",
  "manager",
]);
const recalled = new Set(["message", "email", "mail", "sms", "product", "batch"]);
const wanted = new Set(["change", "feedback", "review", "approval", "help", "permission", "clarification"]);
const receivers = ["player", "playerid", "friend", "recipient", "receiver", "to"];
const people = new Set(["people", "human", "customer", "reviewer", "approver", "team", "colleague", "person"]);
const sums =
  /\b(?:calculat\w+|arithmetic|math\w*|numeric\w*|boolean expression|regex|regular expression|xpath|jsonpath|formula|cron)\b/;

/** A read is harmless unless it hands out a secret. */
export function judgeRead(clause: Clause, kinds: Kinds, context: Context): Verdict {
  if (clause.verb.base === "reverse" && kinds.has("money")) return verdict("billing", "write");
  if (taking.has(clause.verb.base) && kinds.head.has("money") && kinds.sure.has("money"))
    return verdict("billing", "read");
  if (clause.verb.language !== "en" && kinds.any.has("money") && handsBack(clause)) return verdict("billing", "read");
  if (clause.verb.base === "print" && printed.has(headOf(clause))) return verdict("write", "read");
  if (clause.verb.base === "receive" && goods.has(headOf(clause))) return verdict("write", "read");
  if (vaultRead(clause, context)) return verdict("auth", "read", false);
  if (
    headOf(clause) === "cookie" &&
    handing.has(clause.verb.base) &&
    /\b(?:session|browser|login|auth\w*)\b/.test(context.text)
  )
    return verdict("auth", "read", false);
  if (looking.has(clause.verb.base) && clause.tail[0] === "in") return verdict("read", null, false);
  if (listsSecret(clause, context)) return verdict("auth", "read", false);
  if (clause.verb.base === "give" && [...clause.object, ...clause.tail].some((token) => rights.has(token)))
    return verdict("auth", "write");
  if (clause.verb.base === "give" && ["money", "refund", "fund", "discount"].includes(headOf(clause)))
    return verdict("billing", "read");
  if (clause.verb.base === "give" && clause.tail[0] === "to" && clause.object.length > 0)
    return verdict("write", "read");
  if (clause.verb.base === "ask" && clause.object.some((token) => people.has(token)))
    return verdict("communicate", "read");
  if (clause.verb.base === "ask" && clause.tail.some((token) => ["erased", "deleted", "removed"].includes(token)))
    return verdict("delete", "write");
  if (clause.verb.base === "recall" && recalled.has(headOf(clause))) return verdict("delete", "write");
  if (
    clause.verb.base === "ask" &&
    clause.tail[0] === "for" &&
    clause.tail.some((token) => token === "money" || token === "payment")
  )
    return verdict("billing", "communicate");
  if (clause.verb.base === "give" && clause.object.includes("account")) return verdict("auth", "admin");
  if (clause.verb.base === "ask" && clause.tail[0] === "for" && clause.tail.some((token) => wanted.has(token)))
    return verdict("communicate", "write");
  if (clause.verb.base === "ask" && wanted.has(headOf(clause))) return verdict("communicate", "write");
  if (clause.verb.base === "sort" && clause.tail[0] === "into") return verdict("write", "read");
  if (
    clause.verb.base === "sort" &&
    cells.has(headOf(clause)) &&
    /\b(?:work ?book|spread ?sheet|sheet|excel)/.test(context.text)
  )
    return verdict("write", "read");
  if (clause.verb.base === "give" && clause.source === "name" && receivers.some((name) => context.parameters.has(name)))
    return verdict("write", "read");
  if (clause.verb.base === "report" && clause.tail[0] === "to" && clause.tail.some((token) => offices.has(token)))
    return verdict("communicate", "write");
  if (clause.verb.base === "ask" && clause.object.some((token) => token === "agent" || token === "subagent"))
    return verdict("execute", "read");
  if (clause.verb.base === "give" && clause.object.some((token) => officers.has(token)))
    return verdict("auth", "write");
  if (clause.verb.base === "introspect" && (kinds.any.has("secret") || kinds.any.has("authentication")))
    return verdict("auth", "read", false);
  if (clause.verb.base === "answer" && clause.object.some((token) => asked.has(token)))
    return verdict("communicate", "write");
  if (clause.verb.base === "watch" && ["repo", "repository"].includes(headOf(clause))) return verdict("write", "read");
  if (["count", "measure", "monitor", "track", "rank"].includes(clause.verb.base)) return verdict("read", null, false);
  if (clause.verb.base === "return" && givenBack.has(headOf(clause)) && clause.verb.form !== "third")
    return verdict("write", "read");
  if (clause.verb.base === "load" && clause.tail.some((token) => stores.has(token)) && clause.tail[0] === "into")
    return verdict("write", "read");
  if (clause.verb.base === "pull" && pulled.has(headOf(clause))) return verdict("write", "read");
  if (clause.verb.base === "expose" && machineContext.test(context.text) && clause.tail.includes("service"))
    return verdict("admin", "write");
  if (clause.verb.base === "dig" && dug.has(headOf(clause))) return verdict("write", "read");
  if (clause.object.includes("publishable")) return verdict("read", "auth", false);
  if (clause.verb.base === "give" && clause.object.length > 1 && kinds.any.has("user"))
    return verdict("write", "admin");
  if (proves(clause, kinds, context)) return verdict("auth", "read", false);
  if (
    clause.verb.base === "check" &&
    context.parameters.has("password") &&
    accounts.some((name) => context.parameters.has(name))
  )
    return verdict("auth", "read", false);
  if (clause.verb.base === "check") return verdict("read", isSecret(clause, kinds, context) ? "auth" : null, false);
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

const formatted = new Set(["disk", "drive", "volume", "sd", "card", "partition", "usb", "filesystem", "device"]);
/** Verbs that give what is stored another form where it stands. */
const reforming = new Set(["format", "transform", "beautify", "prettify", "minify", "normalize", "normalise"]);
const tuned = new Set(["table", "database", "index", "collection", "storage", "memory", "cache", "slide"]);

const isPluralOf = (clause: Clause): boolean => clause.source !== "name" || clause.verb.base === "list";

/** Reckoning is harmless unless it verifies or makes a secret, or runs code. */
export function judgeCompute(clause: Clause, kinds: Kinds, context: Context): Verdict {
  const base = clause.verb.base;
  if (base === "plan" && kinds.sure.has("money") && ["payment", "transfer", "payout"].includes(headOf(clause)))
    return verdict("billing", "read");
  if (base === "roll" && isSecret(clause, kinds, context)) return verdict("auth", "write");
  if (base === "format" && formatted.has(headOf(clause))) return verdict("delete", "admin");
  if (/^tokeni[sz]e$/.test(base) && clause.object.includes("card")) return verdict("billing", "auth");
  if (base === "roll" && (clause.object.includes("database") || clause.tail.includes("back")))
    return verdict("admin", "write");
  if (base === "evaluate" && sums.test(context.text) && !/\b(?:javascript|python|code|script)\b/.test(context.text))
    return verdict("read", "execute", false);
  if (
    base === "evaluate" &&
    (kinds.any.has("code") ||
      ["script", "expression", "code", "javascript", "function"].some((name) => context.parameters.has(name)))
  )
    return verdict("execute", "read");
  if (proves(clause, kinds, context)) return verdict("auth", "read", false);
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
  if (reforming.has(base) && context.given === "target" && clause.object.length > 0) return verdict("write", "read");
  if ((base === "optimize" || base === "optimise") && clause.object.some((token) => tuned.has(token)))
    return verdict("write", "read");
  return verdict("read", null, false);
}
