import { UsageError } from "../cli/errors.ts";
import { LoadError } from "../load/errors.ts";
import { SCHEMA_VERSION } from "../version.ts";
import type { Report, ReportSet } from "./types.ts";

/**
 * Takes a parsed file as a report, after checking what the renderers rely on. Reports of an older minor version are
 * read: fields that came later get their empty value.
 *
 * @throws LoadError (or UsageError where the file came from a flag) when it is cut, edited into another shape, or newer.
 */
export function readReport(value: unknown, path: string, options: { readonly as?: "usage" } = {}): Report | ReportSet {
  const fail = (what: string, hint: string): never => {
    if (options.as === "usage") throw new UsageError(`report ${path}: ${what}`, hint);
    throw new LoadError(what, path, hint);
  };
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return fail("it is not an assayer report", "Write one with `assayer TARGET --format json`");
  }
  const { runs, gate } = value as { runs?: unknown; gate?: unknown };
  if (Array.isArray(runs)) {
    if (gate === null || typeof gate !== "object") return fail("its gate is missing", "Write the report anew");
    return { ...(value as ReportSet), runs: runs.map((run) => oneReport(run, fail)) };
  }
  return oneReport(value, fail);
}

type Fail = (what: string, hint: string) => never;

function oneReport(value: unknown, fail: Fail): Report {
  if (value === null || typeof value !== "object") return fail("it is not an assayer report", "Write it anew");
  const report = value as Record<string, unknown>;
  const { schemaVersion } = report;
  if (
    typeof schemaVersion !== "string" ||
    (report["generator"] as { name?: unknown } | undefined)?.name !== "assayer"
  ) {
    return fail("it is not an assayer report", "Write one with `assayer TARGET --format json`");
  }
  const [major = 0, minor = 0] = schemaVersion.split(".").map(Number);
  const [ownMajor = 0, ownMinor = 0] = SCHEMA_VERSION.split(".").map(Number);
  if (major !== ownMajor || minor > ownMinor) {
    return fail(
      `its schema version ${schemaVersion.slice(0, 20)} is not one that this assayer reads (${SCHEMA_VERSION})`,
      "Use the assayer that wrote it, or a newer one",
    );
  }
  for (const [name, shape] of Object.entries(SHAPE)) {
    const part = report[name];
    const right =
      shape === "array" ? Array.isArray(part) : part !== null && typeof part === "object" && !Array.isArray(part);
    if (!right)
      return fail(`its "${name}" is missing or not readable`, "Write the report anew: this one was cut or edited");
  }
  const problem = contentProblem(report as unknown as Report);
  if (problem !== null) return fail(problem, "Write the report anew: this one was cut or edited");
  return { ...EMPTY, ...(report as unknown as Report) };
}

const SHAPE: Readonly<Record<string, "array" | "object">> = {
  policy: "object",
  target: "object",
  summary: "object",
  scores: "object",
  controls: "array",
  tools: "array",
  findings: "array",
  recommendations: "array",
  checklist: "array",
  rules: "object",
  gate: "object",
};

const EMPTY = {
  observations: [],
  clients: [],
  prompts: [],
  resources: [],
  flows: [],
  suppressions: [],
  incomplete: [],
};

function contentProblem({ findings, tools, rules, scores, summary }: Report): string | null {
  const isText = (item: unknown): boolean => typeof item === "string";
  for (const finding of findings) {
    const { fingerprint, ruleId, severity, location, evidence, fix } = (finding ?? {}) as Partial<typeof finding>;
    if (!isText(fingerprint) || !isText(ruleId) || !isText(severity) || !location || !evidence || !fix) {
      return "one of its findings is not readable";
    }
    if (!Object.hasOwn(rules, ruleId!))
      return `its finding ${String(fingerprint).slice(0, 20)} names a rule that it does not list`;
  }
  for (const tool of tools) {
    if (!isText(tool?.id) || !isText(tool.name) || !Array.isArray(tool.findings))
      return "one of its tools is not readable";
  }
  for (const score of Object.values(scores)) {
    if (!score || !Array.isArray(score.deductions) || !score.coverage) return "one of its scores is not readable";
  }
  return summary.risk && summary.categories && summary.findings ? null : "its summary is not readable";
}
