import type { Tool } from "../surface/types.ts";
import { nameClauses } from "./name-clauses.ts";
import type { Clause } from "./clause.ts";
import { isLight, thingsOf, verbOf } from "./lexicon.ts";
import { singular, words } from "./words.ts";

/** What method and path say about an operation. */
export interface HttpReading {
  /** Upper-case method. */
  readonly method: string;
  readonly safe: boolean;
  /** Verb in the last fixed segment (`/users/search`, `/export/delete-old`, `/{id}:cancel`), if it is one. */
  readonly action: Clause | null;
  /** Singular words of the thing that the path ends in. */
  readonly object: readonly string[];
  /** Singular words of every fixed segment. */
  readonly around: readonly string[];
}

const safeMethods = new Set(["GET", "HEAD", "OPTIONS", "QUERY", "TRACE"]);
/** Last segments that name a thing, although the word is a verb too. */
const collections = new Set([
  "report",
  "message",
  "comment",
  "order",
  "post",
  "email",
  "invoice",
  "charge",
  "refund",
  "transfer",
  "review",
  "log",
  "file",
  "note",
  "record",
  "share",
  "call",
  "alert",
  "release",
  "build",
  "test",
  "run",
  "trade",
  "text",
  "page",
  "draft",
  "label",
  "tag",
  "star",
  "like",
  "vote",
  "index",
  "snapshot",
  "detail",
  "profile",
  "schedule",
  "link",
  "purchase",
  "deposit",
  "payout",
  "tip",
  "grant",
  "plan",
  "design",
  "form",
  "format",
  "score",
  "summary",
  "track",
  "rate",
  "queue",
  "import",
  "export",
  "upload",
  "download",
  "commit",
  "backup",
  "bid",
  "chat",
  "count",
  "check",
  "scan",
  "access",
  "help",
  "block",
  "follow",
  "answer",
  "research",
  "reply",
  "sms",
  "set",
  "trace",
  "approval",
  "store",
  "book",
  "reserve",
  "image",
  "preview",
  "edit",
  "sample",
  "monitor",
  "group",
  "match",
  "filter",
  "chart",
  "resource",
  "forward",
  "phone",
  "mail",
  "invite",
  "bookmark",
  "watch",
  "view",
  "copy",
  "access",
  "number",
  "flow",
  "scale",
  "stage",
  "power",
  "start",
  "play",
  "focus",
  "model",
  "head",
  "status",
  ...(
    "pool host mirror award bundle package challenge dispute appeal mount value route partition anchor shape shift " +
    "hook highlight gate trust consent seal peer loan auction sponsor evidence quote screen study prompt signal brief " +
    "round slice graph repair spot witness reward print stamp delay travel ride walk timeout sanction"
  ).split(" "),
]);

/** Words that open a compound segment as a verb although they name things as well: `search-users`. */
const plainActions = new Set([
  "search",
  "export",
  "import",
  "list",
  "check",
  "reset",
  "lock",
  "run",
  "query",
  "download",
  "upload",
  "count",
  "estimate",
  "preview",
  "compute",
  "format",
  "score",
  "measure",
]);
/** Segments that stand between a thing and what is done to it. */
const between = new Set(["lifecycle", "action", "actions", "operations", "commands"]);

/** Reads method and path; null for a tool that has none. */
export function readHttp(tool: Tool): HttpReading | null {
  if (tool.method === null) return null;
  const method = tool.method.toUpperCase();
  const path = tool.path ?? "";
  const segments = path
    .slice(0, 2_000)
    .split(/[/:]/)
    .filter((segment) => segment !== "");
  const fixed = segments.filter((segment) => !segment.includes("{"));
  const around = fixed.flatMap((segment) => words(segment).map(singular));
  const last = segments.at(-1) ?? "";
  const lastFixed = fixed.at(-1) ?? "";
  const object = objectOf(segments, lastFixed);
  let action: Clause | null = null;
  // `POST /mails/{id}/read` marks; `POST /files/read` reads.
  const marks = last === "read" && (segments.at(-2) ?? "").includes("{") && !safeMethods.has(method);
  if (marks) action = nameClauses(`mark_${object.join("_")}`, "path")[0] ?? null;
  else if (last !== "" && !last.includes("{")) action = actionSegment(last.replace(/\.json$/i, ""), fixed);
  return { method, safe: safeMethods.has(method), action, object, around };
}

const cut = new Map<string, readonly string[]>();
const endings = new Set(["key", "token", "secret", "credential", "password", "session"]);

/** `invoiceitem`, `ephemeralkey`: two words written as one, where the pair is known or ends in a secret. */
function unglued(token: string): readonly string[] {
  if (token.length < 9) return [token];
  const before = cut.get(token);
  if (before) return before;
  let found: readonly string[] = [token];
  if (thingsOf(token).length === 0 && verbOf(token) === undefined) {
    for (let at = 4; at <= token.length - 3 && found.length === 1; at++) {
      const pair = [token.slice(0, at), token.slice(at)] as const;
      if (thingsOf(pair.join(" ")).length > 0 || (at > 4 && endings.has(pair[1]))) found = pair;
    }
  }
  if (cut.size < 5_000) cut.set(token, found);
  return found;
}

/** Words of the last fixed segment, with those of the one before where they touch: `/checkout/sessions`. */
function objectOf(segments: readonly string[], lastFixed: string): readonly string[] {
  const own = words(lastFixed.replace(/\.json$/i, ""))
    .map(singular)
    .flatMap(unglued);
  const at = segments.lastIndexOf(lastFixed);
  const before = segments[at - 1];
  if (before !== undefined && !before.includes("{") && !/^v?\d/.test(before))
    return [...words(before).map(singular), ...own];
  const first = own[0] ?? "";
  // `/payment_intents/{id}/confirm`: the owner is what is acted on.
  const owner = segments[at - 2];
  const acts = isLight(first) || verbOf(first)?.form === "base" || first === "action";
  if (acts && own.length <= 2 && owner !== undefined && !owner.includes("{") && !collections.has(first))
    return words(owner).map(singular).flatMap(unglued);
  return own;
}

function actionSegment(segment: string, fixed: readonly string[]): Clause | null {
  const tokens = words(segment);
  const first = tokens[0];
  if (first === undefined) return null;
  const verb = verbOf(first);
  if (!verb || verb.form !== "base") return null;
  if (verb.language !== "en" && tokens.length > 0) return null;
  if (tokens.length > 1 && verb.noun && !plainActions.has(first)) return null;
  if (tokens.length === 1 && (collections.has(singular(first)) || (fixed.length === 1 && verb.noun))) {
    // `/users/search`, `/orders/{id}/cancel` act; `/reports`, `/messages` are things.
    return null;
  }
  const clause = nameClauses(segment, "path")[0];
  if (!clause) return null;
  if (clause.object.length > 0) return clause;
  const owner = between.has(fixed.at(-2) ?? "") ? fixed.at(-3) : fixed.at(-2);
  if (owner === undefined) return clause;
  return nameClauses(`${first}_${words(owner).join("_")}`, "path")[0] ?? clause;
}
