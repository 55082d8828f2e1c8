import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { assess, conclude, type AuditOptions, type Timing } from "../audit.ts";
import {
  resolveSettings,
  targetSettings,
  readJson,
  type Flags,
  type Settings,
  type TargetSettings,
} from "../config/settings.ts";
import { didYouMean } from "../config/suggest.ts";
import type { TargetConfig } from "../config/types.ts";
import type { Suppression } from "../engine/suppress.ts";
import type { Rule } from "../engine/types.ts";
import { baselineProblem, baselineSuppressions, type Baseline } from "../gate/baseline.ts";
import type { Document } from "../load/types.ts";
import type { Report } from "../report/types.ts";
import type { Policy } from "../score/types.ts";
import { UsageError } from "./errors.ts";
import { uptime } from "../clock.ts";

/** A target that has been judged: its report and the settings that held for it. */
export interface Judged {
  readonly report: Report;
  readonly settings: TargetSettings;
  readonly document: Document;
}

/** How a command reads and judges its targets. */
export interface Judgement {
  readonly settings: Settings;
  readonly targets: readonly TargetSettings[];
  /** Judges one loaded document. */
  judge(document: Document, target: TargetSettings, timing?: Timing): Promise<Report>;
}

/**
 * Resolves settings and targets of a command that judges.
 *
 * @throws UsageError when no target is named anywhere.
 */
export async function judgementOf(
  names: readonly (string | TargetConfig)[],
  flags: Flags,
  cwd = process.cwd(),
  env = process.env,
): Promise<Judgement> {
  const settings = await resolveSettings(flags, env, cwd);
  const wanted =
    names.length > 0
      ? names
      : (settings.file.targets ?? []).map((target) => (typeof target === "string" ? { target } : target));
  if (names.length === 0) refuseUnaddressed(wanted.length, settings, flags);
  const targets = await Promise.all(wanted.map((target) => targetSettings(target, settings, flags, env, cwd)));
  const prepared = targets.length === 0 ? null : await prepare(targets, settings);
  return {
    settings,
    targets,
    judge: (document, target, timing) => judgeDocument(document, target, prepared!, settings, timing),
  };
}

const CREDENTIAL_FLAGS = { header: "--header", bearerEnv: "--bearer-env", tokenCommand: "--token-command" } as const;

/**
 * Credentials of the command line are for whom the command line names. A configuration that was only found may come
 * with the repository under audit: its targets get none.
 */
function refuseUnaddressed(targets: number, { configNamed, configPath }: Settings, flags: Flags): void {
  const [, flag] = Object.entries(CREDENTIAL_FLAGS).find(([name]) => flags[name] !== undefined) ?? [];
  if (flag === undefined || targets === 0 || (configNamed && targets === 1)) return;
  throw new UsageError(
    `${flag} would go to ${targets === 1 ? "the target" : `${targets} targets`} that ${configPath} names`,
    "name the one target that it is for on the command line",
  );
}

/** What is checked before anything is loaded: policies, rules of users, rule ids. */
interface Prepared {
  readonly policies: ReadonlyMap<string, Policy>;
  readonly custom: Awaited<ReturnType<typeof customRules>>;
  readonly only: ReadonlySet<string> | null;
}

async function prepare(targets: readonly TargetSettings[], settings: Settings): Promise<Prepared> {
  const { rules } = await import("../catalogue.ts");
  const { resolvePolicy } = await import("../score/policy-file.ts");
  const custom = await customRules(settings);
  const ids = custom?.ids ?? [];
  checkRuleIds(settings, rules, ids);
  const policies = new Map<string, Policy>();
  for (const { policy } of targets) {
    if (!policies.has(policy)) policies.set(policy, await resolvePolicy(policy, ids));
  }
  return { policies, custom, only: settings.only && selected(settings.only, rules) };
}

async function judgeDocument(
  document: Document,
  target: TargetSettings,
  prepared: Prepared,
  settings: Settings,
  timing: Timing | undefined,
): Promise<Report> {
  const { custom, only } = prepared;
  const options: AuditOptions = {
    policy: prepared.policies.get(target.policy)!,
    skipDeprecated: target.skipDeprecated,
    overrides: target.overrides,
    governance: target.governance?.value ?? null,
    governanceSource: target.governance?.source ?? null,
    severities: settings.severities,
    suppressions: target.suppressions,
    documentSuppressions: target.documentSuppressions,
    ...(only && { only }),
    now: settings.now,
    ...(timing && { timing }),
  };
  const assessed = assess(document, options);
  const from = uptime();
  const assessment = custom
    ? { ...assessed, results: [...assessed.results, ...(await custom.run(assessed.surface, assessed.facts))] }
    : assessed;
  if (custom) timing?.stage("rules of your own", uptime() - from);
  const accepted =
    target.baseline === null ? [] : acceptedBy(target.baseline, assessed.surface.kind, assessed.surface.name);
  return conclude(assessment, { ...options, suppressions: [...target.suppressions, ...accepted] });
}

function acceptedBy(path: string, kind: "openapi" | "mcp", name: string): readonly Suppression[] {
  if (!existsSync(path)) throw new UsageError(`baseline ${path} does not exist`, "write it with `assayer baseline`");
  const value = readJson(path, "baseline");
  const problem = baselineProblem(value, { kind, name } as Report["target"]);
  if (problem !== null) throw new UsageError(`baseline ${path}: ${problem}`);
  return baselineSuppressions(value as Baseline);
}

async function customRules(settings: Settings) {
  if (settings.customRules.length === 0) return null;
  const { loadCustomRules, runCustomRules } = await import("../engine/custom/index.ts");
  const loaded = (await Promise.all(settings.customRules.map((folder) => loadCustomRules(resolve(folder))))).flat();
  return {
    ids: loaded.map((rule) => rule.id),
    run: (surface: Parameters<typeof runCustomRules>[1], facts: Parameters<typeof runCustomRules>[2]) =>
      runCustomRules(loaded, surface, facts, {}),
  };
}

function checkRuleIds(settings: Settings, rules: readonly Rule[], custom: readonly string[]): void {
  const known = [...rules.map((rule) => rule.id), ...custom];
  for (const id of settings.severities.keys()) {
    if (!known.includes(id)) throw new UsageError(`unknown rule ${id}${didYouMean(id, known)}`);
  }
}

function selected(only: readonly string[], rules: readonly Rule[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const categories = new Set<string>(rules.map((rule) => rule.category));
  for (const word of only) {
    const matching = rules.filter(
      (rule) => rule.id === word.toUpperCase() || rule.category.toLowerCase() === word.toLowerCase(),
    );
    if (matching.length === 0) {
      const known = [...categories, ...rules.map((rule) => rule.id)];
      throw new UsageError(`--only ${word}: no such rule or category${didYouMean(word, known)}`);
    }
    for (const rule of matching) ids.add(rule.id);
  }
  return ids;
}
