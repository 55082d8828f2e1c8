import type { Facts, ParameterFact } from "../facts/types.ts";
import type { Observation } from "../load/types.ts";
import type { ParameterLocation, Surface } from "../surface/types.ts";
import { contentHashOf, fingerprintOf } from "./fingerprint.ts";
import type { CheckContext, Evidence, Outcome, Rule, RuleFinding, RuleResult, Visitor } from "./types.ts";
import { uptime } from "../clock.ts";

/** How one run of the rules is set. */
export interface RunOptions {
  /** Rule ids with another severity, or `off`. */
  readonly severities?: ReadonlyMap<string, Rule["severity"] | "off">;
  /** Measure milliseconds per rule. */
  readonly timing?: boolean;
}

interface Running {
  readonly rule: Rule;
  readonly visitor: Visitor;
  readonly ctx: CheckContext;
  readonly evidence: Evidence[];
  applicable: number;
  failed: number;
  unknown: string | null;
  error: string | null;
  ms: number;
}

/**
 * Walks the surface and its facts once, showing every node to every rule that asked for its kind. A rule that throws
 * is taken out and reported as `error`; the others go on.
 */
export function runRules(
  surface: Surface,
  facts: Facts,
  rules: readonly Rule[],
  options: RunOptions = {},
): readonly RuleResult[] {
  const observations = indexObservations(surface.document.observations);
  const running: Running[] = [];
  const results = new Map<string, RuleResult>();

  for (const rule of rules) {
    const severity = options.severities?.get(rule.id);
    if (severity === "off") {
      results.set(rule.id, idle(rule, "not-evaluated", "switched off by the configuration"));
    } else if (!rule.appliesTo.includes(surface.kind)) {
      results.set(rule.id, idle(rule, "not-applicable", null));
    } else {
      running.push(start(rule, surface, facts, observations));
    }
  }

  walk(surface, facts, running, options.timing === true);

  for (const state of running) {
    results.set(state.rule.id, finish(state, options.severities?.get(state.rule.id)));
  }
  return rules.map((rule) => results.get(rule.id)!);
}

function idle(rule: Rule, outcome: Outcome, reason: string | null): RuleResult {
  return { rule, outcome, applicable: 0, failed: 0, reason, findings: [], ms: 0 };
}

function start(rule: Rule, surface: Surface, facts: Facts, observations: ReadonlyMap<string, Observation>): Running {
  const evidence: Evidence[] = [];
  const ctx: CheckContext = {
    surface,
    facts,
    of: (tool) => facts.byTool.get(tool)!,
    check(ok, shown) {
      if (ok) return void state.applicable++;
      const found = typeof shown === "function" ? shown() : shown;
      const failures = Math.max(1, found.count ?? 1);
      state.applicable += failures;
      state.failed += failures;
      evidence.push(found);
    },
    unknown(reason) {
      state.unknown ??= reason;
    },
    observation: (id, server) => observations.get(observationKey(id, server)),
  };
  const state: Running = {
    rule,
    visitor: {},
    ctx,
    evidence,
    applicable: 0,
    failed: 0,
    unknown: null,
    error: null,
    ms: 0,
  };
  try {
    (state as { visitor: Visitor }).visitor = typeof rule.visit === "function" ? rule.visit() : rule.visit;
  } catch (error) {
    state.error = messageOf(error);
  }
  return state;
}

function walk(surface: Surface, facts: Facts, running: readonly Running[], timing: boolean): void {
  const listening = (kind: keyof Visitor): Running[] => running.filter((state) => state.visitor[kind] !== undefined);
  const show = <First, Second>(
    listeners: readonly { state: Running; hook: (first: First, second: Second, ctx: CheckContext) => void }[],
    first: First,
    second: Second,
  ): void => {
    for (let i = 0; i < listeners.length; i++) {
      const { state, hook } = listeners[i] as (typeof listeners)[number];
      if (state.error !== null) continue;
      const from = timing ? uptime() : 0;
      try {
        hook(first, second, state.ctx);
      } catch (error) {
        state.error = messageOf(error);
      }
      if (timing) state.ms += uptime() - from;
    }
  };
  const tell = (states: readonly Running[], hook: (state: Running) => void): void => {
    const listeners = states.map((state) => ({ state, hook: () => hook(state) }));
    show(listeners, null, null);
  };
  const each = <Node>(
    kind: keyof Visitor,
    nodes: readonly Node[],
    hook: (state: Running, node: Node) => void,
  ): void => {
    const listeners = listening(kind).map((state) => ({ state, hook: (node: Node) => hook(state, node) }));
    if (listeners.length > 0) for (const node of nodes) show(listeners, node, null);
  };

  tell(listening("surface"), (s) => s.visitor.surface!(surface, s.ctx));
  each("server", surface.servers, (s, node) => s.visitor.server!(node, s.ctx));
  each("securityScheme", surface.securitySchemes, (s, node) => s.visitor.securityScheme!(node, s.ctx));
  each("schema", surface.schemas, (s, node) => s.visitor.schema!(node, s.ctx));

  // Tools and their inputs are most of what is shown: their hooks are looked up once.
  const onTool = listening("tool").map((state) => ({ state, hook: state.visitor.tool! }));
  const onParameter = listening("parameter").map((state) => ({ state, hook: state.visitor.parameter! }));
  const onOutside = listening("parameterOutsideBody").map((state) => ({
    state,
    hook: state.visitor.parameterOutsideBody!,
  }));
  const onOrder = listening("order");
  const onHiding = listening("hiding");
  for (const toolFacts of facts.tools) {
    const { tool } = toolFacts;
    show(onTool, tool, toolFacts);
    for (let i = 0; i < toolFacts.parameters.length; i++) {
      const parameter = toolFacts.parameters[i] as ParameterFact;
      show(onParameter, parameter, tool);
      if (OUTSIDE_BODY.has(parameter.parameter.in)) show(onOutside, parameter, tool);
    }
    for (const order of toolFacts.orders) tell(onOrder, (s) => s.visitor.order!(order, tool, s.ctx));
    for (const hiding of toolFacts.hiding) tell(onHiding, (s) => s.visitor.hiding!(hiding, tool, s.ctx));
  }
  each("order", facts.orders, (s, node) => s.visitor.order!(node, null, s.ctx));
  each("hiding", facts.hiding, (s, node) => s.visitor.hiding!(node, null, s.ctx));
  each("prompt", surface.prompts, (s, node) => s.visitor.prompt!(node, s.ctx));
  each("resource", surface.resources, (s, node) => s.visitor.resource!(node, s.ctx));
  each("secret", facts.secrets, (s, node) => s.visitor.secret!(node, s.ctx));
  each("lookAlike", facts.lookAlikes, (s, node) => s.visitor.lookAlike!(node, s.ctx));
  each("flow", facts.flows, (s, node) => s.visitor.flow!(node, s.ctx));
  each("control", facts.governance.controls, (s, node) => s.visitor.control!(node, s.ctx));
  each("client", facts.clients, (s, node) => s.visitor.client!(node, s.ctx));
  each("observation", surface.document.observations, (s, node) => s.visitor.observation!(node, s.ctx));
  tell(listening("end"), (s) => s.visitor.end!(s.ctx));
}

const OUTSIDE_BODY: ReadonlySet<ParameterLocation> = new Set(["path", "query", "header", "cookie"]);

function finish(state: Running, severity: Rule["severity"] | "off" | undefined): RuleResult {
  const { rule } = state;
  if (state.error !== null) return { ...idle(rule, "error", state.error), ms: state.ms };
  const seen = new Map<string, number>();
  const findings = state.evidence.map((evidence): RuleFinding => {
    const base = fingerprintOf(rule.id, evidence);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return {
      ruleId: rule.id,
      severity: severity !== undefined && severity !== "off" ? severity : (evidence.severity ?? rule.severity),
      confidence: evidence.confidence ?? rule.confidence,
      evidence,
      fingerprint: count === 1 ? base : `${base}-${count}`,
      contentHash: contentHashOf(evidence),
    };
  });
  const outcome: Outcome =
    state.failed > 0
      ? "fail"
      : state.applicable > 0
        ? "pass"
        : state.unknown !== null
          ? "not-evaluated"
          : "not-applicable";
  const reason = outcome === "not-evaluated" ? state.unknown : null;
  return { rule, outcome, applicable: state.applicable, failed: state.failed, reason, findings, ms: state.ms };
}

function indexObservations(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
  const index = new Map<string, Observation>();
  for (const observation of observations) index.set(observationKey(observation.id, observation.server), observation);
  return index;
}

function observationKey(id: string, server: string | null | undefined): string {
  return server === undefined || server === null ? id : `${id}\u0000${server}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
