import type { Candidate } from "./candidates.ts";
import type { Clause } from "./clause.ts";
import { judge } from "./judge.ts";
import { denies, statesPayment } from "./statements.ts";
import type { Certainty, Classification, ToolCategory } from "./types.ts";
import type { Context } from "./verdict.ts";

/** What was decided about a tool, before overrides and annotations. */
export interface Reading {
  readonly category: ToolCategory;
  readonly alternative: ToolCategory | null;
  readonly certainty: Certainty;
  readonly mutates: boolean;
  readonly reasons: readonly string[];
  readonly modes: Classification["modes"];
  readonly clauses: readonly Clause[];
}

/** The clauses that a tool states about itself, by source. */
export interface OwnClauses {
  readonly name: readonly Clause[];
  /** Of its summary, or of its description where that states nothing. */
  readonly head: readonly Clause[];
  /** The same, and what a description says beside a summary; worked out when it is asked for. */
  readonly text: readonly Clause[];
  readonly title: readonly Clause[];
}

/** Judges one clause and quotes it. */
export function candidate(clause: Clause, context: Context): Candidate {
  return {
    verdict: judge(clause, context),
    weight: clause.strength,
    reason: `${clause.source} says "${clause.word}${clause.object.length > 0 ? ` ${clause.object.slice(-3).join(" ")}` : ""}"`,
    clause,
  };
}

/** Whether a candidate only reads. */
export const isRead = (item: Candidate): boolean => item.verdict.category === "read";

const loss =
  /(?<!\b(?:no|not|never|nothing|if|unless|when|once|until|before) (\w+ )?)\b(?:data|everything|contents?|changes|builds|files?|records?|history|rows|copies|copy|logs?|charts?|backups?|versions?|rest|all \w+|\w+s)\b( (?:on|in|of|about|since|from) (?:\w+ ){1,4}| \w+)? (?:is|are|will be|gets?) (then |also |all |permanently |irreversibly )?(?:lost|erased|wiped|destroyed|discarded|purged|deleted)\b(?! (?:after|automatically|when|if|items|unless))/;
/** What must stand in a text that `loss` finds anything in: to look behind every word costs ten times as much. */
const mayBeLost = / (?:lost|erased|wiped|destroyed|discarded|purged|deleted)\b/;
const replacing = /\b(?:is|are|will be|gets?) overwritten\b|\bover the (?:present|existing|current|live)\b/;
const thrown =
  /(?<!\b(?:not|never|without|no) )\b(?:discarding|discards|throws? away|throwing away|wiping|losing|loses) (?:all|any|every|the|its|local|uncommitted|unsaved)\b|\b(?:is|are|will be|gets?) thrown away\b|\bgone for good\b/;
const outage =
  /\b(?:is|are|will be|gets?) (then )?(?:shut down|taken offline|unavailable|restarted|rebooted)\b|\bgoes (?:offline|down)\b|\b(?:takes|brings) (?:it|the \w+) (?:offline|down)\b/;
const told =
  /\b(?:subscribers?|followers?|members?|recipients?|customers?|attendees|guests|participants|users|everybody|everyone|the team|parents|students|patients?) (will )?(?:get|gets|receive|receives|is sent|are sent|is notified|are notified|be notified|is told|are told|is emailed|are emailed)\b/;
const admitted =
  /\blets? (?!(?:you|users?|agents?|clients?|callers?|us|the (?:agent|caller|model|user|assistant))\b)(?:[\w']+ ){1,5}(?:see|read|view|edit|manage|open|access|enter|sign in|log in|spend)\b|\bacts? (?:as|for) (?:another|a different|some|the) (?:user|account|person|customer)\b|\bbreak[- ]glass\b|\b(?:can|may) no longer (?:sign in|log in|access|open|read|see)\b|\b(?:gains?|loses?|gets?|receives?) (\w+ ){0,2}(?:access|rights|permissions?)\b|\bnext (?:sign[- ]?in|log[- ]?in)\b|\b(?:anyone|anybody|everyone|everybody) ((?:with|who has) (?:the|this|a) link )?(?:can|may) (then )?(?:see|read|view|download|open|access|join|edit|upload)\b|\b(?:anyone|anybody) (?:with|who has) (?:the|this|a) link\b/;
const bringsBack = /^(?:restor\w+|rollback|revert|reset|roll|load)$/;

/** `Everything on it is lost`, `Your card is charged`: a change that destroys or costs is more than a change. */
export function withConsequence(reading: Reading, context: Context): Reading {
  if (reading.category === "billing" && playMoney.test(context.text))
    return { ...reading, category: "write", alternative: "billing", certainty: "medium" };
  if (reading.category !== "write" && reading.category !== "admin") return reading;
  const payment = statesPayment(context.text);
  if (payment !== null && !denies(context.text, "billing")) return raised(reading, "billing", payment);
  const back = reading.clauses.some((clause) => bringsBack.test(clause.verb.base));
  const lost = mayBeLost.test(context.text) ? loss.exec(context.text) : null;
  const said = lost ?? thrown.exec(context.text) ?? (back ? replacing.exec(context.text) : null);
  if (said !== null) return raised(reading, "delete", said[0]);
  if (reading.category !== "write") return reading;
  const access = admitted.exec(context.text);
  if (access !== null) return raised(reading, "auth", access[0]);
  const down = outage.exec(context.text);
  if (down !== null && reading.clauses.some((clause) => halting.has(clause.verb.base)))
    return raised(reading, "admin", down[0]);
  const notice = told.exec(context.text);
  if (
    notice !== null &&
    reading.clauses.some((clause) => clause.verb.base === "publish") &&
    !denies(context.text, "communicate")
  )
    return raised(reading, "communicate", notice[0]);
  return reading;
}

const playMoney =
  /\bno (?:real )?money (?:is|changes|moves)\b|\bpaper[- ]?trading\b|\bpaper (?:account|order|trade)s?\b|\bplay money\b|\bsimulated (?:account|order|trade|portfolio)s?\b/;
const halting = new Set([
  "pause",
  "stop",
  "resume",
  "resize",
  "apply",
  "reset",
  "change",
  "update",
  "move",
  "switch",
  "disable",
  "enable",
]);

const raised = (reading: Reading, category: ToolCategory, said: string): Reading => ({
  ...reading,
  category,
  alternative: reading.category,
  certainty: "medium",
  mutates: true,
  reasons: [`text says "${said.trim()}"`, ...reading.reasons].slice(0, 5),
});

/** Makes a reading of a chosen candidate and everything that was weighed. */
export function settle(
  chosen: Candidate,
  all: readonly Candidate[],
  certainty: Certainty,
  alternative?: ToolCategory | null,
): Reading {
  const others = all.filter(
    (item) => item !== chosen && item.verdict.category !== chosen.verdict.category && item.weight >= 1.5,
  );
  const other = others.find((item) => item.weight >= chosen.weight - 0.5);
  return {
    category: chosen.verdict.category,
    alternative:
      alternative === undefined ? (chosen.verdict.alternative ?? other?.verdict.category ?? null) : alternative,
    certainty,
    mutates:
      chosen.verdict.mutates ||
      (chosen.verdict.category !== "read" && all.some((item) => item.verdict.mutates && item.weight >= 2)),
    reasons: [
      chosen.reason,
      ...all.filter((item) => item !== chosen && item.weight >= 1).map((item) => item.reason),
    ].slice(0, 5),
    modes: [],
    clauses: all.flatMap((item) => (item.clause ? [item.clause] : [])),
  };
}
