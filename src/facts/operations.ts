import type { Candidate } from "./candidates.ts";
import type { Clause } from "./clause.ts";
import { thingsIn } from "./clause.ts";
import { firstInOrder } from "./candidates.ts";
import type { HttpReading } from "./http.ts";
import { verdict } from "./verdict.ts";
import { verbOf } from "./lexicon.ts";
import type { Verb } from "./lexicon.ts";
import type { Certainty, ToolCategory } from "./types.ts";

/** What was decided for an operation, and everything that was weighed. */
export interface OperationReading {
  readonly chosen: Candidate;
  readonly all: readonly Candidate[];
  readonly certainty: Certainty;
  readonly alternative?: ToolCategory | null;
}

const methodVerbs = new Map([
  ["GET", "get"],
  ["HEAD", "get"],
  ["OPTIONS", "get"],
  ["TRACE", "get"],
  ["QUERY", "search"],
  ["POST", "create"],
  ["PUT", "set"],
  ["PATCH", "update"],
  ["DELETE", "delete"],
]);
/** What a GET must say before it is taken for more than a read. */
const grave = new Set(["delete", "remove", "cancel", "pay", "control", "secure", "run", "send", "start"]);

const leavings = new Set(["logout", "signout", "logoff"]);
const batches = new Set(["batch", "$batch", "multicall"]);
const freeForm = new Set(["graphql", "gql", "sql", "jsonrpc", "rpc", "eval", "exec"]);

/** Of those, the ones that name other things too, for instance an evaluation of a model. */
const vagueForm = new Set(["eval", "exec", "rpc"]);

/** `POST /v1/sessions` alone: a session of somebody who signs in. */
function isSessionPath(http: HttpReading): boolean {
  const fixed = http.around.filter((token) => !/^(?:api|v?\d+|rest)$/.test(token));
  return fixed.length === 1 && fixed[0] === "session";
}

/** What an operation states, judged. */
export interface Stated {
  readonly names: readonly Candidate[];
  readonly main: readonly Candidate[];
  /** What the text says besides, worked out where it counts. */
  readonly asides: () => readonly Candidate[];
  /** The verb at the end of the path. */
  readonly action: Candidate | null;
}

/** Weighs method, path, operationId and text of an operation. */
export function operationCandidates(
  http: HttpReading,
  { names, main, asides, action }: Stated,
  judged: (clause: Clause) => Candidate,
): OperationReading {
  const method = methodCandidate(http, judged);
  const leaving = leavings.has(http.object.at(-1) ?? "");
  const all = [...(action ? [action] : []), ...main, ...names, method];
  const opens = leaving || (http.method === "POST" && isSessionPath(http));
  if (opens && main.every((item) => !isRead(item)))
    return { chosen: { ...method, verdict: verdict("auth", "write") }, all, certainty: "medium" };
  if (
    http.method === "POST" &&
    batches.has(http.object.join(" ")) &&
    main.some((item) =>
      item.clause?.object.some((token) => token === "request" || token === "call" || token === "operation"),
    )
  )
    return { chosen: { ...method, verdict: verdict("execute", "write") }, all, certainty: "medium" };
  if (
    http.method === "POST" &&
    freeForm.has(http.object.at(-1) ?? "") &&
    (!vagueForm.has(http.object.at(-1) ?? "") || main.length + names.length === 0) &&
    [...main, ...names].every((item) => isRead(item) || item.verdict.category === "write")
  )
    return { chosen: { ...method, verdict: verdict("execute", "write") }, all, certainty: "medium" };
  if (http.safe) return readSafe(http, method, names, main, action, all);
  if (http.method === "DELETE") return readDelete(method, names, main, action, all);
  return readWriting(http, method, { names, main, asides, action }, all);
}

function methodCandidate(http: HttpReading, judged: (clause: Clause) => Candidate): Candidate {
  const verb = verbOf(methodVerbs.get(http.method) ?? "create") as Verb;
  const { head, inside } = thingsIn(http.object);
  const clause: Clause = {
    verb,
    word: http.method,
    object: http.object,
    tail: [],
    things: [...head, ...inside],
    heads: head,
    source: "path",
    strength: 2,
    aside: false,
  };
  return { ...judged(clause), reason: `${http.method} on "${http.object.join(" ") || "/"}"` };
}

const isRead = (item: Candidate): boolean => item.verdict.category === "read";

function readSafe(
  http: HttpReading,
  method: Candidate,
  names: readonly Candidate[],
  main: readonly Candidate[],
  action: Candidate | null,
  all: readonly Candidate[],
): OperationReading {
  const serious = (item: Candidate | null | undefined): item is Candidate =>
    item !== null &&
    item !== undefined &&
    item.weight >= 2.5 &&
    item.clause !== null &&
    grave.has(item.clause.verb.action) &&
    !isRead(item);
  const plainly = main.some((item) => isRead(item) && item.weight >= 2);
  const told = plainly ? [] : [action, names[0], main[0]].filter(serious);
  const looks = names.some((item) => isRead(item) && item.weight >= 2);
  if (told.length >= 2 || (told.length === 1 && serious(action) && !main.some(isRead) && !looks)) {
    return { chosen: firstInOrder(told) as Candidate, all, certainty: "medium", alternative: "read" };
  }
  const said = main[0];
  const inPath =
    said?.clause !== null &&
    said?.clause !== undefined &&
    (http.around.includes(said.clause.verb.base) ||
      (said.clause.verb.action === "run" && http.object.includes(said.clause.object.at(-1) ?? "")));
  if (
    told.length === 1 &&
    said === told[0] &&
    ((names.length > 0 && !names.some(isRead)) || (names.length === 0 && inPath))
  ) {
    return { chosen: told[0]!, all, certainty: "medium", alternative: "read" };
  }
  if (
    action !== null &&
    said !== undefined &&
    !isRead(action) &&
    !isRead(said) &&
    action.weight >= 2.5 &&
    said.weight >= 2.5
  )
    return { chosen: firstInOrder([action, said]) as Candidate, all, certainty: "medium", alternative: "read" };
  // A read that returns a secret.
  const readings = [method, ...names, ...main].filter(
    (item) => item.clause?.verb.action === "read" || item.clause?.verb.base === "verify",
  );
  const only = names[0];
  if (main.length === 0 && only?.clause && !isRead(only) && only.clause.object.length === 0 && told.length === 0)
    return { chosen: only, all, certainty: "low", alternative: "read" };
  const secret = readings.find((item) => item.verdict.category === "auth");
  if (secret) return { chosen: secret, all, certainty: "medium" };
  const doubtful = readings.find((item) => item.verdict.alternative === "auth");
  const chosen = doubtful ?? { ...method, verdict: verdict("read") };
  const alternative: ToolCategory | null = told[0]?.verdict.category ?? doubtful?.verdict.alternative ?? null;
  return { chosen, all, certainty: told.length === 0 ? "high" : "medium", alternative };
}

function readDelete(
  method: Candidate,
  names: readonly Candidate[],
  main: readonly Candidate[],
  action: Candidate | null,
  all: readonly Candidate[],
): OperationReading {
  const said = [...main, ...names].filter((item) => !isRead(item));
  const lifted = action === null ? undefined : said.find((item) => lifts(item, action));
  if (lifted) return { chosen: lifted, all, certainty: "medium", alternative: "delete" };
  const removing = said.filter((item) => ["auth", "delete", "billing"].includes(item.verdict.category));
  const chosen = firstInOrder([method, ...removing]) as Candidate;
  const soft = said.find((item) => item.clause?.verb.action === "detach" || item.clause?.verb.action === "change");
  const alternative = chosen.verdict.alternative ?? (soft ? "write" : null);
  return { chosen, all, certainty: soft ? "medium" : "high", alternative };
}

const lifting =
  /^(?:un\w{3,}|enable|restore|resume|reactivate|reinstate|release|reopen|lift|revert|stop|disable|deactivate)$/;

/** `DELETE /users/{id}/ban`, "Unbans a user": the state is taken away, nothing stored is. */
const lifts = (item: Candidate, action: Candidate): boolean =>
  item.weight >= 2 &&
  item.clause !== null &&
  lifting.test(item.clause.verb.base) &&
  action.clause !== null &&
  !["delete", "remove", "cancel"].includes(action.clause.verb.action) &&
  ["change", "control", "detach", "secure"].includes(item.clause.verb.action);

/** Words that only look in a name, and change something when they are posted. */
const posted = new Set(["review", "report", "test", "export", "ping"]);

/** Verbs that read elsewhere and keep what they read. */
const drawing = new Set(["import", "ingest", "sync", "synchronize"]);

/** `POST …/generate` with "Create a repository": the text says more than the path's noun-like verb. */
function outspoken(action: Candidate, names: readonly Candidate[], main: readonly Candidate[]): boolean {
  const said = main[0];
  if (!isRead(action) || said === undefined || isRead(said) || said.weight < 2.5) return false;
  const vague = action.clause?.verb.noun === true || action.clause?.verb.base === "generate";
  return vague && (names.length === 0 || names.some((item) => !isRead(item)));
}

function readWriting(
  http: HttpReading,
  method: Candidate,
  { names, main, asides, action }: Stated,
  all: readonly Candidate[],
): OperationReading {
  if (action && !outspoken(action, names, main)) {
    const acting = [...main, ...names].filter((item) => !isRead(item) && item.weight >= 2);
    const plainly = main[0] !== undefined && isRead(main[0]) && main[0].weight >= 2;
    if (action.clause?.verb.action === "run" && plainly)
      return { chosen: main[0] as Candidate, all, certainty: "medium", alternative: "execute" };
    if (!isRead(action)) {
      const chosen = firstInOrder([action, ...acting]) as Candidate;
      return { chosen, all, certainty: "high" };
    }
    const grim = acting.find(
      (item) =>
        item.verdict.category !== "write" &&
        item.clause?.verb.action !== "run" &&
        item.clause?.verb.action !== "create",
    );
    if (!grim)
      return {
        chosen: action,
        all,
        certainty: "high",
        alternative: acting.length > 0 || action.clause?.verb.base === "verify" ? "write" : null,
      };
    return { chosen: grim, all, certainty: "low", alternative: "read" };
  }
  const said = [...main.filter((item) => item.weight >= 1), ...names.filter((item) => item.weight >= 1.5)];
  const told = main[0] ?? names[0];
  // `createEmbedding`: what is made is an answer.
  if (
    method.verdict.category === "read" &&
    names.length > 0 &&
    names.every(isRead) &&
    main.every((item) => isRead(item) || item.verdict.category === "write")
  )
    return { chosen: method, all, certainty: "medium", alternative: "write" };
  if (told && isRead(told) && posted.has(told.clause?.verb.base ?? "") && method.verdict.category !== "read")
    return { chosen: method, all, certainty: "medium", alternative: "read" };
  if (told && isRead(told) && told.weight >= 2) {
    const other = names.find(
      (item) => !isRead(item) && (item.weight >= 2.5 || drawing.has(item.clause?.verb.base ?? "")),
    );
    if (!other && method.verdict.category !== "auth")
      return {
        chosen: told,
        all,
        certainty: names.some(isRead) ? "high" : "medium",
        alternative: told.verdict.alternative ?? "write",
      };
    if (other && drawing.has(other.clause?.verb.base ?? "")) {
      return { chosen: other, all, certainty: "medium", alternative: "read" };
    }
    if (other && told.weight >= 2.5 && other.verdict.category === "write")
      return { chosen: told, all, certainty: "low", alternative: "write" };
  }
  const acting = said.filter((item) => !isRead(item));
  const joined = asides().filter(
    (item) => item.weight >= 1.5 && ["delete", "billing", "auth"].includes(item.verdict.category),
  );
  // `POST /messages/{id}` that says that it updates sends nothing.
  const updates =
    ["communicate", "execute", "admin"].includes(method.verdict.category) &&
    acting.some(
      (item) =>
        item.weight >= 2.5 &&
        item.clause?.verb.action === "change" &&
        // `Change a rule` on `/firewall/rules/{id}` tells less than the path.
        !(method.verdict.category === "admin" && item.clause.object.every((token) => http.object.includes(token))),
    );
  // `Create a draft invoice` on `/invoices`: the text says more than the path.
  const drafts = main.some((item) => item.verdict.category === "write" && item.clause?.object.includes("draft"));
  const base =
    acting.length === 0 ? [method, ...joined] : [...acting, ...(updates || drafts ? [] : [method]), ...joined];
  const chosen = firstInOrder(base.filter((item) => !isRead(item))) ?? method;
  if (chosen.verdict.category === "write" && http.around.includes("permission"))
    return { chosen: { ...chosen, verdict: verdict("admin", "auth") }, all, certainty: "medium" };
  return {
    chosen,
    all,
    certainty:
      chosen === method && acting.some((item) => item.verdict.category !== chosen.verdict.category) ? "medium" : "high",
  };
}
