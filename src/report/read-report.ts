import { UsageError } from "../cli/errors.ts";
import { LoadError } from "../load/errors.ts";
import { SCHEMA_VERSION } from "../version.ts";
import type { Report, ReportSet } from "./types.ts";
import isReport from "./validators/report.js";

/**
 * Takes a parsed file as a report, after checking its shape whole, so that every renderer can rely on it. Reports of
 * an older minor version are read: fields that came later get their empty value first.
 *
 * @throws LoadError (or UsageError where the file came from a flag) when it is cut, edited into another shape, or newer.
 */
export function readReport(value: unknown, path: string, options: { readonly as?: "usage" } = {}): Report | ReportSet {
  const fail = (what: string, hint: string): never => {
    if (options.as === "usage") throw new UsageError(`report ${path}: ${what}`, hint);
    throw new LoadError(what, path, hint);
  };
  if (!isRecord(value)) return fail("it is not an assayer report", "Write one with `assayer TARGET --format json`");
  const { runs, gate } = value;
  if (!Array.isArray(runs)) return oneReport(value, fail);
  if (!isRecord(gate) || typeof gate["passed"] !== "boolean" || !Array.isArray(gate["conditions"]))
    return fail("its gate is missing or not readable", "Write the report anew: this one was cut or edited");
  return { ...(value as unknown as ReportSet), runs: runs.map((run) => oneReport(run, fail)) };
}

type Fail = (what: string, hint: string) => never;

function oneReport(value: unknown, fail: Fail): Report {
  if (!isRecord(value)) return fail("it is not an assayer report", "Write it anew");
  const { schemaVersion, generator } = value;
  if (typeof schemaVersion !== "string" || !isRecord(generator) || generator["name"] !== "assayer")
    return fail("it is not an assayer report", "Write one with `assayer TARGET --format json`");
  if (!isReadableVersion(schemaVersion)) {
    return fail(
      `its schema version ${schemaVersion.slice(0, 20)} is not one that this assayer reads (${SCHEMA_VERSION})`,
      "Use the assayer that wrote it, or a newer one",
    );
  }
  const missing = Object.entries(EMPTY).filter(([key]) => !Object.hasOwn(value, key));
  const whole = { ...value, ...Object.fromEntries(missing) };
  const hint = "Write the report anew: this one was cut or edited";
  if (!isReport(whole)) {
    const [error] = isReport.errors ?? [];
    const place = error?.instancePath.slice(1).replaceAll("/", ".").slice(0, 120) ?? "";
    return fail(`${place === "" ? "it" : `its "${place}"`} ${error?.message ?? "is not readable"}`, hint);
  }
  const report = whole as unknown as Report;
  const unknown = report.findings.find((finding) => !Object.hasOwn(report.rules, finding.ruleId));
  if (unknown) return fail(`its finding ${unknown.fingerprint.slice(0, 20)} names a rule that it does not list`, hint);
  return report;
}

/** The same major version, and no newer minor one: a newer one may hold what we would not show. */
export function isReadableVersion(version: string, own = SCHEMA_VERSION): boolean {
  const [major, minor] = numbers(version);
  const [ownMajor, ownMinor] = numbers(own);
  return major !== undefined && minor !== undefined && major === ownMajor && minor <= ownMinor!;
}

function numbers(version: string): readonly number[] {
  const [, major, minor] = /^(\d{1,6})\.(\d{1,6})\.\d{1,6}$/.exec(version) ?? [];
  return major === undefined ? [] : [Number(major), Number(minor)];
}

/** Fields that an older writer may have left out. A field that is added to the schema gets its value here. */
const EMPTY = {
  observations: [],
  clients: [],
  prompts: [],
  resources: [],
  instructions: null,
  flows: [],
  suppressions: [],
  incomplete: [],
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
