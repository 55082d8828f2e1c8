import { createHash } from "node:crypto";
import { canonicalJson, toolContentHash } from "../engine/fingerprint.ts";
import type { SuppressionOutcome } from "../engine/suppress.ts";
import type { RuleFinding, RuleResult, Severity } from "../engine/types.ts";
import type { Facts, ParameterFact, RiskLevel, ToolCategory, ToolFacts } from "../facts/types.ts";
import type { Incomplete, Json, JsonObject, Place } from "../load/types.ts";
import { redactSecrets, redactTokens } from "../load/redact.ts";
import type { Policy } from "../score/types.ts";
import type { Surface, Tool } from "../surface/types.ts";
import { SCHEMA_VERSION, VERSION } from "../version.ts";
import { checklist } from "./checklist.ts";
import type {
  ClientReport,
  Control,
  Finding,
  Gate,
  Location,
  ParameterReport,
  Report,
  RuleReport,
  SuppressionMark,
  ToolReport,
} from "./types.ts";
import { complianceReport } from "../facts/compliance.ts";
import { recommendations } from "./recommendations.ts";
import { score } from "../score/score.ts";
import { controlTitle } from "../score/controls.ts";

/** Everything that a report is made from. */
export interface ReportInput {
  readonly surface: Surface;
  readonly facts: Facts;
  readonly results: readonly RuleResult[];
  readonly suppression: SuppressionOutcome;
  readonly policy: Policy;
  readonly configDigest: string;
  readonly incomplete: readonly Incomplete[];
  readonly generatedAt: string;
  /** Version of the rule catalogue: changes with every rule. */
  readonly rulesVersion: string;
}

/** Texts whose result is remembered at most. */
const MOST_REMEMBERED = 50_000;

function remembered(work: (text: string) => string): (text: string) => string {
  const memo = new Map<string, string>();
  return (text) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    const made = work(text);
    if (memo.size < MOST_REMEMBERED) memo.set(text, made);
    return made;
  };
}

const OPEN_GATE: Gate = { passed: true, conditions: [] };

/** Puts the report together; the gate is judged afterwards, by `gate/`. Pure. */
export function buildReport(input: ReportInput): Report {
  const { surface, facts, results, policy, suppression } = input;
  const { document } = surface;
  // Lines and descriptions recur in one document; what is secret does not change while a report is made.
  const secrets = remembered(redactSecrets);
  const tokens = remembered(redactTokens);
  const findings = results.flatMap((result) =>
    result.findings.map((finding) => findingOf(result, finding, surface, suppression, secrets)),
  );
  findings.sort(byWeight);
  const findingsOfTool = groupByTool(findings);
  const inputs = new Map<ParameterFact, ParameterReport>();
  const inputOf = (fact: ParameterFact): ParameterReport => {
    let known = inputs.get(fact);
    if (known === undefined) inputs.set(fact, (known = parameterOf(fact, tokens)));
    return known;
  };
  const tools = facts.tools.map((entry) => toolOf(entry, policy, surface, findingsOfTool, tokens, inputOf));
  const rules = Object.fromEntries(results.map((result) => [result.rule.id, ruleOf(result)]));
  const controls = facts.governance.controls.map((control): Control => ({
    id: control.id,
    title: controlTitle(control.id),
    status: control.status,
    basis: control.basis,
    declared: control.declared,
    observed: control.observed,
    owner: control.owner,
    expires: control.expires,
    evidence: control.evidence,
  }));
  const scored = score({ findings, rules, policy, controls, tools, basis: document.basis });
  const fingerprintsOf = (predicate: (finding: Finding) => boolean): readonly string[] =>
    findings.filter(predicate).map((finding) => finding.fingerprint);

  const base = {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: "assayer", version: VERSION, rules: input.rulesVersion },
    policy: { id: policy.id, version: policy.version, digest: digestOf(policy as unknown as Json), resolved: policy },
    configDigest: input.configDigest,
    generatedAt: input.generatedAt,
    target: {
      kind: surface.kind,
      name: surface.name,
      version: surface.version,
      location: document.location,
      digest: document.digest,
      bytes: document.bytes,
      schemas: schemaCount(surface),
      specVersion: surface.specVersion,
      protocolVersion: surface.protocolVersion,
      transport: document.transport,
      servers: surface.servers.map(({ id, name, launch }) => ({ id, name, launch: launch as JsonObject | null })),
    },
    summary: {
      ...scored.summary,
      toolCount: surface.tools.length,
      tokens: facts.tokens,
      risk: countBy(["high", "medium", "low"] as const, tools, (tool) => tool.risk),
      categories: countBy(CATEGORIES, tools, (tool) => tool.category),
      findings: countBy(
        SEVERITIES,
        findings.filter((finding) => !finding.suppressed),
        (finding) => finding.severity,
      ),
    },
    scores: scored.scores,
    controls,
    observations: document.observations,
    compliance: complianceReport(surface, facts, results),
    clients: facts.clients.map((client): ClientReport => ({
      id: client.id,
      name: client.name,
      status: client.status,
      reasons: client.reasons,
      tools: client.tools.map(({ tool, effect, reason }) => ({ toolId: tool.id, effect, reason })),
    })),
    tools,
    prompts: surface.prompts.map((prompt) => ({
      name: prompt.name,
      description: redactTokens(prompt.description),
      findings: fingerprintsOf((finding) => isWithin(finding.location, prompt.at)),
    })),
    resources: surface.resources.map((resource) => ({
      uri: resource.uri,
      name: resource.name,
      description: redactTokens(resource.description),
      template: resource.template,
      findings: fingerprintsOf((finding) => isWithin(finding.location, resource.at)),
    })),
    instructions: redactTokens(instructionsOf(surface) ?? "") || null,
    flows: facts.flows.map((flow) => {
      const ids = new Set(flow.path.map((step) => step.tool.id));
      return {
        id: flow.id,
        kind: flow.kind,
        path: flow.path.map((step) => ({ toolId: step.tool.id, role: step.role, why: step.why })),
        findings: fingerprintsOf(
          (finding) =>
            rules[finding.ruleId]!.tags.includes(flow.kind) &&
            [finding.toolId, ...finding.related.map((related) => related.toolId)].some(
              (id) => id !== null && ids.has(id),
            ),
        ),
      };
    }),
    findings,
    rules,
    suppressions: suppression.report,
    incomplete: [...document.incomplete, ...input.incomplete],
    gate: OPEN_GATE,
  } satisfies Omit<Report, "recommendations" | "checklist">;

  const partial: Report = { ...base, recommendations: [], checklist: [] };
  return {
    ...partial,
    recommendations: recommendations(partial),
    checklist: checklist(partial),
  };
}

const CATEGORIES = ["read", "write", "delete", "auth", "admin", "billing", "execute", "communicate"] as const;
const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;
const CONFIDENCES = ["high", "medium", "low"] as const;

/** `sha256:` of a JSON value with sorted keys. */
export function digestOf(value: Json): string {
  return `sha256:${createHash("sha256").update(canonicalJson(value)).digest("hex")}`;
}

/** Worst first; then by rule, place and fingerprint, so that the order never depends on the input's. */
function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.toolId ?? "", b.toolId ?? "") ||
    compare(a.location.pointer, b.location.pointer) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function findingOf(
  { rule }: RuleResult,
  found: RuleFinding,
  surface: Surface,
  suppression: SuppressionOutcome,
  redact: (text: string) => string,
): Finding {
  const { evidence } = found;
  const tool = evidence.tool ?? null;
  const snippet = surface.document.snippet(evidence.at, 2) ?? null;
  const related = [
    ...(evidence.related ?? []),
    ...(evidence.places ?? []).map((at) => ({ at, tool: undefined as Tool | undefined })),
  ];
  return {
    fingerprint: found.fingerprint,
    contentHash: found.contentHash,
    ruleId: rule.id,
    severity: found.severity,
    confidence: found.confidence,
    category: rule.category,
    title: rule.title.fail,
    message: evidence.message ?? rule.title.fail,
    toolId: tool?.id ?? null,
    tool: tool?.name ?? null,
    related: related.map((item) => ({ toolId: item.tool?.id ?? null, location: locate(item.at, surface) })),
    location: locate(evidence.at, surface),
    evidence: {
      observed: redact(evidence.observed),
      expected: evidence.expected,
      snippet: snippet && { startLine: snippet.startLine, lines: snippet.lines.map(redact) },
    },
    fix: {
      text: evidence.fix?.text ?? rule.fix,
      before: evidence.fix?.before === undefined ? null : redact(evidence.fix.before),
      after: evidence.fix?.after ?? null,
    },
    references: rule.references,
    suppressed: markOf(suppression, found.fingerprint),
    count: Math.max(1, evidence.count ?? 1),
  };
}

function markOf(suppression: SuppressionOutcome, fingerprint: string): SuppressionMark | null {
  const by = suppression.byFingerprint.get(fingerprint);
  if (!by) return null;
  return {
    reason: by.reason,
    owner: by.owner ?? null,
    expires: by.expires ?? null,
    source: by.source,
    accepted: by.score === "accept",
  };
}

function locate(place: Place, surface: Surface): Location {
  const position = surface.document.position(place);
  return { uri: place.uri, pointer: place.pointer, ...position };
}

function toolOf(
  entry: ToolFacts,
  policy: Policy,
  surface: Surface,
  findings: ReadonlyMap<string, readonly string[]>,
  redact: (text: string) => string,
  inputOf: (fact: ParameterFact) => ParameterReport,
): ToolReport {
  const { tool, classification } = entry;
  const classes = new Set(entry.dataClasses.filter((data) => data.certainty !== "low").map((data) => data.dataClass));
  return {
    id: tool.id,
    name: tool.name,
    title: tool.title,
    description: redact(tool.description),
    server: tool.server,
    category: classification.category,
    alternative: classification.alternative,
    certainty: classification.certainty,
    risk: policy.risk[classification.category],
    reasons: classification.reasons,
    source: classification.source,
    method: tool.method,
    path: tool.path,
    tags: tool.tags,
    deprecated: tool.deprecated,
    auth: tool.auth.state,
    annotations: tool.annotations as JsonObject | null,
    expectedAnnotations: entry.annotations.expected as JsonObject,
    parameters: entry.parameters.map(inputOf),
    dataClasses: [...classes].toSorted(),
    tokens: tool.tokens,
    contentHash: toolContentHash(tool),
    findings: findings.get(tool.id) ?? [],
    location: locate(tool.at, surface),
  };
}

function parameterOf({ parameter, kind, bounds }: ParameterFact, redact: (text: string) => string): ParameterReport {
  return {
    name: parameter.path.join("."),
    in: parameter.in,
    required: parameter.required,
    type: typeOf(parameter.schema.raw),
    kind,
    bounds,
    description: redact(parameter.description),
  };
}

function typeOf(schema: JsonObject): string {
  const { type, enum: values, format } = schema;
  const base = Array.isArray(type)
    ? type.join(" | ")
    : typeof type === "string"
      ? type
      : Array.isArray(values)
        ? "enum"
        : "any";
  return typeof format === "string" ? `${base} (${format})` : base;
}

function ruleOf(result: RuleResult): RuleReport {
  const { rule } = result;
  return {
    outcome: result.outcome,
    reason: result.reason,
    tags: rule.tags,
    slug: rule.slug,
    category: rule.category,
    factor: rule.factor,
    severity: rule.severity,
    confidence: rule.confidence,
    lifecycle: rule.lifecycle,
    effort: rule.effort,
    title: rule.title,
    why: rule.why,
    fix: rule.fix,
    references: rule.references,
    applicable: result.applicable,
    failed: result.failed,
  };
}

function groupByTool(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  const add = (id: string | null, fingerprint: string): void => {
    if (id === null) return;
    const group = groups.get(id);
    if (!group) groups.set(id, [fingerprint]);
    else if (group[group.length - 1] !== fingerprint) group.push(fingerprint);
  };
  for (const finding of findings) {
    add(finding.toolId, finding.fingerprint);
    for (const related of finding.related) add(related.toolId, finding.fingerprint);
  }
  return groups;
}

function isWithin(location: Location, place: Place): boolean {
  return (
    location.uri === place.uri &&
    (location.pointer === place.pointer || location.pointer.startsWith(`${place.pointer}/`))
  );
}

function instructionsOf(surface: Surface): string | null {
  const texts = surface.servers.flatMap((server) => (server.instructions === null ? [] : [server.instructions]));
  return texts.length === 0 ? null : texts.join("\n\n");
}

function countBy<Key extends RiskLevel | ToolCategory | Severity, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const item of items) counts[keyOf(item)]++;
  return counts;
}

/** Named schemas of a description; input and output schemas of a listing. */
function schemaCount({ kind, schemas, tools }: Surface): number {
  if (kind === "openapi") return schemas.length;
  return tools.reduce((sum, { input, responses }) => {
    const outputs = responses.filter(({ schema }) => schema !== null).length;
    return sum + (input === null ? 0 : 1) + outputs;
  }, 0);
}
