import type { Candidate } from "./candidates.ts";
import type { Clause } from "./clause.ts";
import { judge } from "./judge.ts";
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
