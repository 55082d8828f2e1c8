import { isStrongVerb, make, prepositions, verbness } from "./clause.ts";
import type { Clause, ClauseSource } from "./clause.ts";
import { isLight, verbOf } from "./lexicon.ts";
import type { Verb } from "./lexicon.ts";
import { spacelessClauses } from "./spaceless-clauses.ts";
import { isSpaceless, words } from "./words.ts";

const noise = /^(?:v?\d+|mcp|tool|api|the|a|an)$/;
const asSplit = new Set(["and", "or", "then", "n"]);

/** Words that hardly ever are the verb of a longer name. */
const bareNouns = new Set([
  "text",
  "page",
  "phone",
  "chat",
  "mail",
  "sms",
  "alert",
  "fax",
  "texts",
  "pages",
  "chats",
  "mails",
  "alerts",
  "phones",
  "delay",
  "travel",
  "walk",
  "ride",
  "pool",
  "mine",
  "host",
  "march",
  "spot",
  "mirror",
  "value",
  "witness",
  "evidence",
]);

/** Verbs that before a noun are adjectives. */
const qualities = new Set(["complete", "open", "live"]);

/** What a name says: the strongest verb and the words around it; both verbs of `create_or_update`. */
export function nameClauses(name: string, source: ClauseSource): readonly Clause[] {
  if (isSpaceless(name)) return spacelessClauses(name, source);
  const tokens = [...words(name)];
  // What a light verb hands on to is a verb, however often it is a noun elsewhere.
  let lifted = 0;
  const controller = tokens.indexOf("controller");
  if (controller > 0 && controller < tokens.length - 1) tokens.splice(0, controller + 1);
  while (tokens.length > 1 && noise.test(tokens[0] as string)) tokens.shift();
  while (tokens.length > 1 && noise.test(tokens.at(-1) as string)) tokens.pop();
  while (tokens.length > 1 && isLight(tokens[0] as string) && takesOver(tokens[1] as string)) {
    // `run_complete_test`: what kind of test, not what is done to it.
    if (tokens.length > 2 && qualities.has(tokens[1] as string)) {
      tokens.splice(1, 1);
      break;
    }
    tokens.shift();
    lifted = 1.5;
  }

  // `undo_delete`: what is taken back is not done.
  if (tokens.length > 1 && takingBack.has(tokens[0] as string)) return [nameClauseAt(tokens, 0, source)];
  if (tokens[0] === "leave" && opinions.has(tokens.at(-1) as string))
    return [make(verbOf("comment") as Verb, "leave", tokens.slice(1), [], source, 3)];
  const doer = namesADoer(tokens);
  if (doer) return [make(doer, tokens.at(-1) as string, tokens.slice(0, -1), [], source, 2)];
  if (namesAConversion(tokens))
    return [
      make(
        verbOf("convert") as Verb,
        "to",
        tokens.filter((token) => token !== "to"),
        [],
        source,
        2,
      ),
    ];
  if (namesAState(tokens)) return [make(verbOf("get") as Verb, tokens.at(-1) as string, tokens, [], source, 2)];

  // `feishu_create_doc`: beside an English verb a short word of another language is a name.
  const foreignness = tokens.some((token) => {
    const verb = verbOf(token);
    return verb?.language === "en" && verb.form === "base" && !verb.noun;
  })
    ? -3
    : 0;
  let best = -1;
  let bestScore = 0;
  const last = tokens.length - 1;
  for (let index = 0; index <= last; index++) {
    const token = tokens[index] as string;
    const verb = verbOf(token);
    if (verb === undefined || (verb.form !== "base" && !(index === 0 && verb.form === "third"))) continue;
    // `mark_all_read`: a state, not a verb.
    if (token === "read" && index === last && (tokens[0] === "mark" || tokens[0] === "set")) continue;
    if (verb.action === "interact" && verb.noun && index > 0 && (tokens.length > 3 || tokens.includes("by"))) continue;
    if (bareNouns.has(token) && tokens.length > 1) continue;
    // `bill_of_materials`, `pull_request_files`: things.
    if (verb.noun && (tokens[index + 1] === "of" || tokens[index - 1] === "of") && verb.base !== "list") continue;
    if (token === "pull" && tokens[index + 1]?.startsWith("request")) continue;
    // `messages_list`, `calls_archive`: a plural in front is a thing.
    const sure = verb.form === "third" && verb.noun ? 0.4 : verbness(token, verb);
    if (token === "issue" && !issued.has(tokens[index + 1] ?? "")) continue;
    if (token === "return" && index === last && index > 0) continue;
    // `grant_folder_access`: what is granted.
    if (token === "access" && index > 0) continue;
    const reading = verb.action === "read" || verb.action === "compute";
    const score =
      (verb.language === "en" ? 0 : foreignness) +
      sure +
      (index === 0 ? (reading ? 2 : 1) : 0) +
      (index === last && index > 0 && (sure === 3 || (reading && !(verb.noun && verb.action === "compute"))) ? 1.2 : 0);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  if (best < 0) return agentClauses(tokens, source);
  const main = nameClauseAt(tokens, best, source);
  const clauses = [best === 0 && lifted > 0 ? { ...main, strength: Math.min(3, main.strength + lifted) } : main];
  for (let index = 1; index < last; index++) {
    if (!asSplit.has(tokens[index] as string)) continue;
    for (const at of [index - 1, index + 1]) {
      // A verb joined to another is a verb.
      if (at !== best && isStrongVerb(tokens[at] as string)) {
        const joined = nameClauseAt(tokens, at, source);
        clauses.push({ ...joined, strength: Math.max(2, joined.strength) });
      }
    }
  }
  return clauses;
}

const states = new Set(
  "status history policy level time fee fees limit limits stats statistics state rate rates calendar summary details info count quota eligibility progress metrics logs hours position schedule score rating check".split(
    " ",
  ),
);
const pasts = new Set(["history", "stats", "statistics", "status"]);
const lasting = new Set(
  "count position status history stats statistics rate rates calendar progress metrics summary".split(" "),
);
/** Last words with which a name of these verbs is one of a thing: `deploy_preview_url`, `call_log`. */
const plainTails: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["control", new Set("url urls id ids name log logs price".split(" "))],
  ["run", new Set("url urls id ids name log logs price".split(" "))],
  ["send", new Set("log logs depth price stats history".split(" "))],
]);
const takingBack = new Set(["undo", "redo", "undelete", "revert", "restore", "recover"]);
const opinions = new Set("review comment feedback note message rating reply".split(" "));
/** Verbs that set the very thing that the rest of the name tells. */
const setters = new Set(
  "set change reset clear lower raise close open lock log add note adjust record request".split(" "),
);

/** `charge_level`, `refund_policy`, `post_history`: what is told of a thing, not what is done. */
function namesAState(tokens: readonly string[]): boolean {
  const last = tokens.at(-1) as string;
  if (tokens.length < 2 || tokens.length > 3) return false;
  const verb = verbOf(tokens[0] as string);
  if (verb?.noun && verb.form === "base" && plainTails.get(verb.action)?.has(last)) return true;
  if (verb === undefined && (last === "rate" || last === "rates") && tokens.length === 2) return true;
  if (!states.has(last) || verb?.form !== "base" || !verb.noun || setters.has(verb.base)) return false;
  if (["pay", "run", "secure", "start"].includes(verb.action)) return true;
  if (last === "schedule") return tokens.length === 2 && verb.action === "change";
  return verb.action === "send" || verb.action === "create" ? pasts.has(last) : lasting.has(last);
}

/** `tip_calculator`, `charge_estimator`: the verb in front is what is reckoned. */
function namesADoer(tokens: readonly string[]): Verb | null {
  if (tokens.length < 2) return null;
  const doer = verbOf(tokens.at(-1) as string);
  if (doer?.form !== "agent" || (doer.action !== "read" && doer.action !== "compute")) return null;
  const first = verbOf(tokens[0] as string);
  return first === undefined || (first.noun && ["pay", "send", "create"].includes(first.action)) ? doer : null;
}

/** `csv_to_json`, `speech_to_text`: one form into another. */
function namesAConversion(tokens: readonly string[]): boolean {
  const at = tokens.indexOf("to");
  if (at < 1 || at > 2 || at === tokens.length - 1 || tokens.length > 5) return false;
  const acts = tokens.slice(0, at).some((token) => verbOf(token)?.form === "base" && !bareNouns.has(token));
  return !acts && !actsOn.has(tokens[at + 1] as string);
}
const actsOn = new Set(
  "cart wishlist trash user channel group admin slack customer list queue playlist me all".split(" "),
);

/** Whether a word is the real verb behind a light one: `process_refund`, `bulk_delete`. */
function takesOver(token: string): boolean {
  if (bareNouns.has(token)) return false;
  const verb = verbOf(token);
  return isStrongVerb(token) || (verb?.action === "pay" && verb.form === "base");
}

/** What is issued; elsewhere an issue is a thing. */
const issued = new Set(
  "certificate cert refund credit credits token key invoice card ticket tickets license licence command fine warning payout voucher coupon badge passport permit visa loan credential credentials".split(
    " ",
  ),
);
const signing = new Set(["login", "logout", "signin", "signout", "logon", "logoff", "authenticate"]);

function nameClauseAt(tokens: readonly string[], at: number, source: ClauseSource): Clause {
  const word = tokens[at] as string;
  const verb = verbOf(word) as Verb;
  const after = tokens
    .slice(at + 1)
    .filter((token, index, rest) => !asSplit.has(token) && (!noise.test(token) || isApiSecret(token, rest[index + 1])));
  const cut = after.findIndex((token) => prepositions.has(token));
  const object = after.length === 0 ? tokens.slice(0, at) : cut < 0 ? after : after.slice(0, cut);
  const tail = cut < 0 ? [] : after.slice(cut);
  const place = at === 0 ? 0 : verb.noun ? 0.75 : at === tokens.length - 1 ? 0 : 0.5;
  // `hometax_login`: behind the name of a service it can be nothing else.
  const signs =
    signing.has(verb.base) &&
    ((at > 0 && at === tokens.length - 1) ||
      (at === 0 && ["as", "with", "user", "customer"].includes(tokens[1] ?? "")));
  return make(
    verb,
    word,
    object.length === 0 ? tokens.slice(0, at) : object,
    tail,
    source,
    signs ? 2 : Math.max(0.5, (verb.form === "third" && verb.noun ? 1 : verbness(word, verb)) - place),
    false,
    at === 0 ? "first" : at === tokens.length - 1 ? "last" : "inside",
  );
}

/** `set_api_key`: here `api` is no noise. */
const isApiSecret = (token: string, next: string | undefined): boolean =>
  token === "api" && next !== undefined && /^(?:key|token|secret|credential)s?$/.test(next);

/** `listprompts`, `deleteuser`: a verb and its object written as one. */
const glue = /^(list|get|search|fetch|create|delete|update|send|add|remove|set|execute|run)([a-z]{4,})$/;

/** `downloader`, `code_executor`: a doer stands for its verb when there is no other. */
function agentClauses(tokens: readonly string[], source: ClauseSource): readonly Clause[] {
  const glued = glue.exec(tokens[0] ?? "");
  if (glued) {
    const verb = verbOf(glued[1] as string);
    if (verb) return [make(verb, glued[1] as string, [glued[2] as string, ...tokens.slice(1)], [], source, 2)];
  }
  for (let index = tokens.length - 1; index >= 0; index--) {
    const verb = verbOf(tokens[index] as string);
    if (
      (verb?.form === "agent" && index === tokens.length - 1) ||
      (verb?.form === "gerund" && index === 0 && !verb.noun)
    )
      return [
        make(
          verb,
          tokens[index] as string,
          tokens.filter((_, other) => other !== index),
          [],
          source,
          0.7,
        ),
      ];
  }
  return [];
}
