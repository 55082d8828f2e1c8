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

interface Listener<First, Second> {
  readonly state: Running;
  readonly ctx: CheckContext;
  hook: (first: First, second: Second, ctx: CheckContext) => void;
}

const nothing = (): void => {};

function walk(surface: Surface, facts: Facts, running: readonly Running[], timing: boolean): void {
  const listening = (kind: keyof Visitor): Running[] =>
    running.filter((state) => state.error === null && state.visitor[kind] !== undefined);
  /** Those that live through the whole walk, so that a rule that failed hears no more. */
  const lasting: Listener<never, never>[] = [];
  const listeners = <First, Second>(
    kind: keyof Visitor,
    hookOf: (visitor: Visitor) => Listener<First, Second>["hook"],
  ): readonly Listener<First, Second>[] => {
    const made = listening(kind).map((state) => ({ state, ctx: state.ctx, hook: hookOf(state.visitor) }));
    lasting.push(...made);
    return made;
  };
  const fail = (state: Running, error: unknown): void => {
    state.error = messageOf(error);
    for (const listener of lasting) if (listener.state === state) listener.hook = nothing;
  };
  const show = <First, Second>(list: readonly Listener<First, Second>[], first: First, second: Second): void => {
    if (timing) return showTimed(list, first, second);
    // One `try` around the loop, entered again behind a rule that failed: this is passed a hundred thousand times.
    for (let i = 0; i < list.length; i++) {
      try {
        for (; i < list.length; i++) {
          const { hook, ctx } = list[i] as Listener<First, Second>;
          hook(first, second, ctx);
        }
      } catch (error) {
        fail((list[i] as Listener<First, Second>).state, error);
      }
    }
  };
  const showTimed = <First, Second>(list: readonly Listener<First, Second>[], first: First, second: Second): void => {
    for (const { state, hook, ctx } of list) {
      const from = uptime();
      try {
        hook(first, second, ctx);
      } catch (error) {
        fail(state, error);
      }
      state.ms += uptime() - from;
    }
  };
  const tell = (states: readonly Running[], hook: (state: Running) => void): void => {
    const list = states
      .filter(({ error }) => error === null)
      .map((state) => ({ state, ctx: state.ctx, hook: () => hook(state) }));
    show(list, null, null);
  };
  const each = <Node>(
    kind: keyof Visitor,
    nodes: readonly Node[],
    hook: (visitor: Visitor, node: Node, ctx: CheckContext) => void,
  ): void => {
    if (nodes.length === 0) return;
    const list = listeners<Node, null>(kind, (visitor) => (node, _, ctx) => hook(visitor, node, ctx));
    if (list.length > 0) for (const node of nodes) show(list, node, null);
  };

  tell(listening("surface"), (s) => s.visitor.surface!(surface, s.ctx));
  each("server", surface.servers, (visitor, node, ctx) => visitor.server!(node, ctx));
  each("securityScheme", surface.securitySchemes, (visitor, node, ctx) => visitor.securityScheme!(node, ctx));
  each("schema", surface.schemas, (visitor, node, ctx) => visitor.schema!(node, ctx));

  // Tools and their inputs are most of what is shown: their hooks are looked up once.
  const onTool = listeners("tool", (visitor) => visitor.tool!);
  const onParameter = listeners("parameter", (visitor) => visitor.parameter!);
  const onOutside = listeners("parameterOutsideBody", (visitor) => visitor.parameterOutsideBody!);
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
  each("order", facts.orders, (visitor, node, ctx) => visitor.order!(node, null, ctx));
  each("hiding", facts.hiding, (visitor, node, ctx) => visitor.hiding!(node, null, ctx));
  each("prompt", surface.prompts, (visitor, node, ctx) => visitor.prompt!(node, ctx));
  each("resource", surface.resources, (visitor, node, ctx) => visitor.resource!(node, ctx));
  each("secret", facts.secrets, (visitor, node, ctx) => visitor.secret!(node, ctx));
  each("lookAlike", facts.lookAlikes, (visitor, node, ctx) => visitor.lookAlike!(node, ctx));
  each("flow", facts.flows, (visitor, node, ctx) => visitor.flow!(node, ctx));
  each("control", facts.governance.controls, (visitor, node, ctx) => visitor.control!(node, ctx));
  each("client", facts.clients, (visitor, node, ctx) => visitor.client!(node, ctx));
  each("observation", surface.document.observations, (visitor, node, ctx) => visitor.observation!(node, ctx));
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
