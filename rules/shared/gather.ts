import type { CheckContext, Evidence, Severity, Visitor } from "../../src/engine/define-rule.ts";
import type { ToolFacts } from "../../src/facts/types.ts";
import type { Place } from "../../src/load/types.ts";
import type { Surface, Tool } from "../../src/surface/types.ts";

/** Places that one aggregated finding names; the message and the count carry the rest. */
const maxRelated = 200;

/** One failing thing of a tool. */
export interface Failure {
  readonly tool: Tool;
  readonly at: Place;
  /** What is wrong here, short: `parameter limit has no maximum`. */
  readonly detail: string;
}

/** Says of one thing after the other whether it is in order. */
export interface Verdicts {
  pass(): void;
  fail(detail: string, at?: Place): void;
}

export interface GatherOptions {
  /** Judges one tool: calls `pass` or `fail` for each thing that the rule applies to, or nothing. */
  judge(tool: Tool, facts: ToolFacts, say: Verdicts, ctx: CheckContext): void;
  /** What is counted: `tools`, `parameters`. */
  readonly noun: string;
  /** End of the sentence "12 of 20 tools …". */
  readonly problem: string;
  readonly expected: string;
  fix?(failures: readonly Failure[]): Evidence["fix"];
  /** Level by how many fail; the rule's own when undefined. */
  severity?(failed: number, total: number): Severity | undefined;
}

/**
 * A visitor that tells all failures of one server as one finding, so that repeats do not drown the rest; the score
 * still counts each. A single failure is told at its own place.
 */
export function gather(options: GatherOptions): () => Visitor {
  return () => {
    const servers = new Map<string | null, { failures: Failure[]; total: number }>();
    // One for all tools: most rules are asked about every tool and say nothing.
    let judged: Tool;
    let context: CheckContext;
    const entry = (server: string | null): { failures: Failure[]; total: number } => {
      let own = servers.get(server);
      if (!own) servers.set(server, (own = { failures: [], total: 0 }));
      return own;
    };
    const say: Verdicts = {
      pass() {
        entry(judged.server).total++;
        context.check(true, unused);
      },
      fail(detail, at) {
        const own = entry(judged.server);
        own.total++;
        own.failures.push({ tool: judged, at: at ?? judged.at, detail });
      },
    };
    return {
      tool(tool, facts, ctx) {
        judged = tool;
        context = ctx;
        options.judge(tool, facts, say, ctx);
      },
      end(ctx) {
        for (const [server, { failures, total }] of servers)
          if (failures.length > 0) ctx.check(false, evidenceOf(options, ctx.surface, server, failures, total));
      },
    };
  };
}

/** Evidence of a passing check is never asked for. */
export const unused = (): Evidence => {
  throw new Error("evidence of a passing check");
};

function evidenceOf(
  options: GatherOptions,
  surface: Surface,
  server: string | null,
  failures: readonly Failure[],
  total: number,
): Evidence {
  const [first] = failures as readonly [Failure, ...Failure[]];
  const shared = {
    expected: options.expected,
    fix: options.fix?.(failures),
    severity: options.severity?.(failures.length, total),
    count: failures.length,
  };
  const sentence = `${failures.length} of ${total} ${options.noun} ${options.problem}`;
  if (failures.length === 1) {
    const label = labelOf(first);
    // What is missing is in the sentence already.
    const plain = first.detail.startsWith("no ");
    const about = plain || label === first.detail || label.endsWith(`.${first.detail}`) ? "" : ` (${first.detail})`;
    return {
      ...shared,
      tool: first.tool,
      at: first.at,
      observed: first.detail,
      message: total === 1 ? `${label} ${singular(options.problem)}${about}` : `${sentence}: ${label}${about}`,
    };
  }
  return {
    ...shared,
    at: serverPlace(surface, server),
    key: server ?? "",
    observed: shownOf(failures, (failure) => `${labelOf(failure)} (${failure.detail})`),
    message: `${sentence}: ${shownOf(failures, labelOf)}`,
    related: failures.slice(0, maxRelated).map(({ tool, at }) => ({ tool, at })),
  };
}

/** The first six and the number of the rest. */
function shownOf(failures: readonly Failure[], text: (failure: Failure) => string): string {
  const shown = [...new Set(failures.slice(0, 6).map(text))];
  const rest = failures.length - Math.min(6, failures.length);
  return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
}

/** The tool's name, with that of the parameter where one is meant. */
function labelOf({ tool, at }: Failure): string {
  if (at === tool.at) return tool.name;
  const parameter = tool.parameters.find((one) => one.at === at);
  return parameter ? `${tool.name}.${parameter.path.join(".") || parameter.name}` : tool.name;
}

/** `do not say …` as said of one thing. */
function singular(problem: string): string {
  const [verb = "", ...rest] = problem.split(" ");
  if (verb === "only") return `only ${singular(rest.join(" "))}`;
  const one: Readonly<Record<string, string>> = {
    do: "does",
    have: "has",
    are: "is",
    carry: "carries",
    cannot: "cannot",
  };
  return [one[verb] ?? `${verb}s`, ...rest].join(" ");
}

/** Where a server as a whole stands. */
export function serverPlace(surface: Surface, id: string | null): Place {
  const server = surface.servers.find((one) => one.id === id) ?? surface.servers[0];
  return server?.at ?? surface.at;
}

const ownArguments = new WeakMap<Tool, Tool["parameters"]>();

/** A tool's own arguments (query, header, path, cookie, first level of the body), without what is nested. Memoised. */
export function topLevel(tool: Tool): Tool["parameters"] {
  let own = ownArguments.get(tool);
  if (own === undefined)
    ownArguments.set(tool, (own = tool.parameters.filter((parameter) => parameter.path.length <= 1)));
  return own;
}

/** Runs of text in quotes for messages, at most 80 characters. */
export function quoted(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
}
