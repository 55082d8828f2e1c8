import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../cli/errors.ts";
import type { Suppression } from "../engine/suppress.ts";
import type { ScoreCategory, Severity } from "../engine/types.ts";
import { CHANGE_KINDS, WORSE, type ChangeKind } from "../gate/diff.ts";
import { findConfig } from "./discover.ts";
import { didYouMean } from "./suggest.ts";
import type { ConfigFile, GateConfig, SuppressionConfig, TargetConfig } from "./types.ts";

export type Flags = Readonly<Record<string, unknown>>;

/** Where a setting came from. */
export type Origin = "flag" | "environment" | "file" | "default";

/** Everything about how a run judges: flags, then environment, then file, then default. */
export interface Settings {
  /** Path of the configuration file, if one was read. */
  readonly configPath: string | null;
  /** Whether the user named it; otherwise it was found. */
  readonly configNamed: boolean;
  /** Folder that paths of the configuration are relative to. */
  readonly folder: string;
  readonly file: ConfigFile;
  readonly origins: ReadonlyMap<string, { readonly value: unknown; readonly origin: Origin }>;
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly only: readonly string[] | null;
  readonly customRules: readonly string[];
  readonly maxBytes: number | undefined;
  readonly timeoutMs: number | undefined;
  readonly now: Date;
}

/** Settings of one target: the file's, overridden by the target's own, overridden by flags. */
export interface TargetSettings {
  readonly target: string;
  readonly server: string | null;
  readonly policy: string;
  readonly governance: { readonly value: unknown; readonly source: string } | null;
  readonly overrides: NonNullable<ConfigFile["overrides"]>;
  readonly suppressions: readonly Suppression[];
  readonly baseline: string | null;
  readonly gate: ResolvedGate;
  readonly skipDeprecated: boolean;
  readonly documentSuppressions: boolean;
}

export interface ResolvedGate extends Omit<GateConfig, "failBelow" | "drift" | "locked" | "failOnRegression"> {
  readonly failBelow: Readonly<Partial<Record<ScoreCategory | "overall", number>>>;
  readonly failOnRegression: string | null;
  readonly locked: boolean;
  readonly lock: string;
  readonly drift: ReadonlySet<ChangeKind>;
}

const CATEGORIES = ["security", "compliance", "compatibility", "quality", "health", "agentReliability"] as const;
const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;
const CONTROLS = [
  "credentials-vault",
  "endpoint-protection",
  "approval-workflows",
  "audit-logging",
  "output-sanitization",
  "tool-permissions",
  "rate-limiting",
] as const;

/**
 * Resolves what holds for the whole run.
 *
 * @throws UsageError for a flag, variable or file that makes no sense.
 */
export async function resolveSettings(flags: Flags, env: NodeJS.ProcessEnv, cwd: string): Promise<Settings> {
  const named = text(flags["config"]) ?? env["ASSAYER_CONFIG"] ?? null;
  const found = flags["config"] === false ? null : await findConfig(cwd, named);
  const file = found?.config ?? {};
  const origins = new Map<string, { value: unknown; origin: Origin }>();
  const pick = <Value>(
    name: string,
    flag: Value | undefined,
    variable: Value | undefined,
    inFile: Value | undefined,
    otherwise: Value,
  ): Value => {
    const [origin, value] =
      flag !== undefined
        ? (["flag", flag] as const)
        : variable !== undefined
          ? (["environment", variable] as const)
          : inFile !== undefined
            ? (["file", inFile] as const)
            : (["default", otherwise] as const);
    origins.set(name, { value, origin });
    return value;
  };

  pick("policy", text(flags["policy"]), env["ASSAYER_POLICY"], file.policy, "standard");
  pick("governance", text(flags["governance"]), env["ASSAYER_GOVERNANCE"], file.governance, null as never);
  pick("skipDeprecated", flagged(flags["skipDeprecated"]), undefined, file.skipDeprecated, false);
  pick("probe", flags["probe"] === false ? false : undefined, undefined, file.load?.probe, true);
  pick("allowRemoteRefs", flagged(flags["allowRemoteRefs"]), undefined, file.load?.allowRemoteRefs, false);
  const maxSize = pick("maxSize", text(flags["maxSize"]), env["ASSAYER_MAX_SIZE"], file.load?.maxSize, "256MB");
  const timeout = pick("timeout", text(flags["timeout"]), env["ASSAYER_TIMEOUT"], file.load?.timeout, "30s");
  const severities = new Map<string, Severity | "off">(Object.entries(file.rules ?? {}));
  for (const pair of list(flags["rule"])) {
    const [id, severity] = split(pair, "--rule", "ID=severity");
    if (!["off", ...SEVERITIES].includes(severity)) {
      throw new UsageError(`--rule ${pair}: ${severity} is not one of off, ${SEVERITIES.join(", ")}`);
    }
    severities.set(id, severity as Severity | "off");
  }
  pick("rules", list(flags["rule"]).length > 0 ? Object.fromEntries(severities) : undefined, undefined, file.rules, {});
  const only =
    text(flags["only"])
      ?.split(",")
      .map((word) => word.trim())
      .filter(Boolean) ?? null;
  pick("only", only ?? undefined, undefined, undefined, null as never);
  const customRules = [
    ...(file.customRules ?? []).map((folder) => resolve(found!.folder, folder)),
    ...list(flags["rules"]).map((folder) => resolve(cwd, folder)),
  ];
  pick("customRules", list(flags["rules"]).length > 0 ? customRules : undefined, undefined, file.customRules, []);
  pick("gate", hasGateFlags(flags) ? gateFromFlags(flags) : undefined, undefined, file.gate, {
    verdict: "conditional",
  });
  pick("baseline", text(flags["baseline"]), undefined, file.baseline, null as never);
  pick("documentSuppressions", undefined, undefined, file.documentSuppressions, true);
  return {
    configPath: found?.path ?? null,
    configNamed: named !== null,
    folder: found?.folder ?? cwd,
    file,
    origins,
    severities,
    only,
    customRules,
    maxBytes: parseSize(maxSize),
    timeoutMs: parseTime(timeout),
    now: timestamp(flags, env),
  };
}

/**
 * Settings of one target.
 *
 * @throws UsageError when a governance file cannot be read or flags contradict each other.
 */
export async function targetSettings(
  target: string | TargetConfig,
  settings: Settings,
  flags: Flags,
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<TargetSettings> {
  const own: Partial<TargetConfig> = typeof target === "string" ? {} : target;
  const { file, folder } = settings;
  const fromFlags = gateFromFlags(flags);
  const inFile: GateConfig = { ...file.gate, ...own.gate };
  const failBelow = { ...below(file.gate?.failBelow), ...below(own.gate?.failBelow), ...below(fromFlags.failBelow) };
  const gate: ResolvedGate = {
    ...inFile,
    ...fromFlags,
    max: { ...inFile.max, ...fromFlags.max },
    maxRisk: { ...inFile.maxRisk, ...fromFlags.maxRisk },
    requireControls: [...new Set([...(inFile.requireControls ?? []), ...(fromFlags.requireControls ?? [])])],
    failBelow,
    failOnRegression: fromFlags.failOnRegression
      ? resolve(cwd, fromFlags.failOnRegression)
      : inFile.failOnRegression
        ? resolve(folder, inFile.failOnRegression)
        : null,
    locked: fromFlags.locked ?? inFile.locked ?? false,
    lock: text(flags["lock"]) ? resolve(cwd, text(flags["lock"])!) : resolve(folder, file.lock ?? "assayer.lock"),
    drift: driftKinds(fromFlags.drift ?? inFile.drift),
  };
  if (gate.failOn === "none" && gate.verdict !== undefined) {
    throw new UsageError("--fail-on none switches the verdict off, and --verdict asks for it", "keep one of the two");
  }
  const governanceFlag = text(flags["governance"]) ?? env["ASSAYER_GOVERNANCE"];
  const governance = governanceFlag
    ? await readGovernance(resolve(cwd, governanceFlag))
    : await governanceOf(own.governance ?? file.governance, folder, settings.configPath);
  const baselineFlag = text(flags["baseline"]);
  const baselineFile = own.baseline ?? file.baseline;
  return {
    target: typeof target === "string" ? target : resolveTarget(target.target, folder),
    server: text(flags["server"]) ?? own.server ?? null,
    policy:
      text(flags["policy"]) ?? env["ASSAYER_POLICY"] ?? relativePolicy(own.policy ?? file.policy, folder) ?? "standard",
    governance,
    overrides: [...(own.overrides ?? []), ...(file.overrides ?? [])],
    suppressions: [...(file.suppressions ?? []), ...(own.suppressions ?? [])].map(suppressionOf),
    baseline: baselineFlag ? resolve(cwd, baselineFlag) : baselineFile ? resolve(folder, baselineFile) : null,
    gate,
    skipDeprecated: flagged(flags["skipDeprecated"]) ?? own.skipDeprecated ?? file.skipDeprecated ?? false,
    documentSuppressions: file.documentSuppressions ?? true,
  };
}

/** A policy that the configuration names as a file is relative to the configuration. */
function relativePolicy(policy: string | undefined, folder: string): string | undefined {
  return policy !== undefined && /[./\\]/.test(policy) ? resolve(folder, policy) : policy;
}

/** Targets of the configuration are relative to it; URLs and `-` are not paths. */
export function resolveTarget(target: string, folder: string): string {
  return target === "-" || /^[a-z][a-z0-9+.-]*:\/\//i.test(target) ? target : resolve(folder, target);
}

function suppressionOf(config: SuppressionConfig): Suppression {
  if (config.expires !== undefined && Number.isNaN(Date.parse(config.expires))) {
    throw new UsageError(`suppression of ${config.rule}: "${config.expires}" is not a date`, "write YYYY-MM-DD");
  }
  return { ...config, source: "configuration" };
}

async function governanceOf(value: string | object | undefined, folder: string, configPath: string | null) {
  if (value === undefined) return null;
  if (typeof value === "string") return readGovernance(resolve(folder, value));
  return { value, source: configPath ?? "configuration" };
}

async function readGovernance(path: string): Promise<{ value: unknown; source: string }> {
  const { parseSettings } = await import("./discover.ts");
  return { value: await parseSettings(path), source: path };
}

const GATE_FLAGS = [
  "failBelow",
  "failOn",
  "max",
  "maxRisk",
  "requireControl",
  "failOnRegression",
  "failOnIncomplete",
  "failOnStale",
  "maxTokens",
  "verdict",
  "locked",
  "drift",
];

function hasGateFlags(flags: Flags): boolean {
  return GATE_FLAGS.some((name) => flags[name] !== undefined);
}

function gateFromFlags(flags: Flags): GateConfig {
  const failBelow: Partial<Record<ScoreCategory | "overall", number>> = {};
  for (const word of list(flags["failBelow"])) {
    const [subject, value] = word.includes("=") ? split(word, "--fail-below", "category=score") : ["overall", word];
    const name = categoryNamed(subject);
    const number = Number(value);
    if (!Number.isFinite(number) || number < 0 || number > 100) {
      throw new UsageError(`--fail-below ${word}: a score from 0 to 100 is wanted`);
    }
    if (failBelow[name] !== undefined && failBelow[name] !== number) {
      throw new UsageError(`--fail-below is given twice for ${name}: ${failBelow[name]} and ${number}`);
    }
    failBelow[name] = number;
  }
  const requireControls = list(flags["requireControl"]).map((id) => {
    if (!(CONTROLS as readonly string[]).includes(id)) {
      throw new UsageError(
        `--require-control ${id}: no such control${didYouMean(id, CONTROLS)}`,
        `one of ${CONTROLS.join(", ")}`,
      );
    }
    return id as (typeof CONTROLS)[number];
  });
  return {
    ...(Object.keys(failBelow).length > 0 && { failBelow }),
    ...(flags["failOn"] !== undefined && { failOn: flags["failOn"] as NonNullable<GateConfig["failOn"]> }),
    ...(list(flags["max"]).length > 0 && { max: counts(list(flags["max"]), "--max", SEVERITIES) }),
    ...(list(flags["maxRisk"]).length > 0 && {
      maxRisk: counts(list(flags["maxRisk"]), "--max-risk", ["high", "medium", "low"]),
    }),
    ...(requireControls.length > 0 && { requireControls }),
    ...(text(flags["failOnRegression"]) && { failOnRegression: text(flags["failOnRegression"])! }),
    ...(flags["failOnIncomplete"] === true && { failOnIncomplete: true }),
    ...(flags["failOnStale"] === true && { failOnStale: true }),
    ...(typeof flags["maxTokens"] === "number" && { maxTokens: flags["maxTokens"] }),
    ...(flags["verdict"] !== undefined && { verdict: flags["verdict"] as "ready" | "conditional" }),
    ...(flags["locked"] === true && { locked: true }),
    ...(text(flags["drift"]) && {
      drift: text(flags["drift"])!
        .split(",")
        .map((kind) => kind.trim()),
    }),
  };
}

function categoryNamed(name: string): ScoreCategory | "overall" {
  const known = ["overall", ...CATEGORIES] as const;
  const found = known.find((category) => category.toLowerCase() === name.replaceAll("-", "").toLowerCase());
  if (!found) throw new UsageError(`--fail-below ${name}: no such category${didYouMean(name, known)}`);
  return found;
}

function counts<Key extends string>(
  pairs: readonly string[],
  flag: string,
  known: readonly Key[],
): Partial<Record<Key, number>> {
  const result: Partial<Record<Key, number>> = {};
  for (const pair of pairs.flatMap((item) => item.split(","))) {
    const [key, value] = split(pair, flag, `${known[0]}=n`);
    const name = known.find((item) => item === key.toLowerCase());
    if (!name)
      throw new UsageError(`${flag} ${pair}: "${key}" is not one of ${known.join(", ")}${didYouMean(key, known)}`);
    const number = Number(value);
    if (!Number.isInteger(number) || number < 0) throw new UsageError(`${flag} ${pair}: a whole number is wanted`);
    if (result[name] !== undefined && result[name] !== number)
      throw new UsageError(`${flag} is given twice for ${name}`);
    result[name] = number;
  }
  return result;
}

function driftKinds(names: readonly string[] | undefined): ReadonlySet<ChangeKind> {
  if (!names) return WORSE;
  for (const name of names) {
    if (!(CHANGE_KINDS as readonly string[]).includes(name) && name !== "any") {
      throw new UsageError(
        `--drift ${name}: no such kind of change${didYouMean(name, CHANGE_KINDS)}`,
        `one of any, ${CHANGE_KINDS.join(", ")}`,
      );
    }
  }
  return names.includes("any") ? new Set(CHANGE_KINDS) : new Set(names as readonly ChangeKind[]);
}

function below(value: GateConfig["failBelow"]): Partial<Record<ScoreCategory | "overall", number>> {
  return typeof value === "number" ? { overall: value } : (value ?? {});
}

function split(pair: string, flag: string, form: string): [string, string] {
  const at = pair.indexOf("=");
  if (at <= 0 || at === pair.length - 1) throw new UsageError(`${flag} ${pair}: ${form} is wanted`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function flagged(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** Bytes of `256MB`, `10k`, `1.5G`; powers of 1024. */
export function parseSize(value: string): number {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)\s*([kmg])?b?$/i.exec(value.trim());
  if (!match) throw new UsageError(`"${value}" is not a size`, "write for instance 256MB");
  const power = { k: 1, m: 2, g: 3 }[match[2]?.toLowerCase() ?? ""] ?? 0;
  return Math.round(Number(match[1]) * 1024 ** power);
}

/** Milliseconds of `30s`, `500ms`, `2m`; a bare number counts seconds. */
export function parseTime(value: string): number {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|m)?$/i.exec(value.trim());
  if (!match) throw new UsageError(`"${value}" is not a time`, "write for instance 30s");
  const unit = { ms: 1, s: 1000, m: 60_000 }[match[2]?.toLowerCase() ?? "s"] ?? 1000;
  return Math.round(Number(match[1]) * unit);
}

function timestamp(flags: Flags, env: NodeJS.ProcessEnv): Date {
  const named = text(flags["timestamp"]);
  if (named !== undefined) {
    const date = new Date(named);
    if (Number.isNaN(date.getTime())) throw new UsageError(`--timestamp ${named}: not an ISO 8601 instant`);
    return date;
  }
  const epoch = env["SOURCE_DATE_EPOCH"];
  if (epoch !== undefined && /^\d{1,12}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  return new Date();
}

/** Reads a JSON file that assayer wrote earlier. */
export function readJson(path: string, what: string): unknown {
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "does not exist" : code === "EISDIR" ? "is a folder" : `cannot be read: ${message}`;
    throw new UsageError(`${what} ${path} ${why}`);
  }
  try {
    return JSON.parse(content);
  } catch {
    throw new UsageError(`${what} ${path} is not JSON`);
  }
}
