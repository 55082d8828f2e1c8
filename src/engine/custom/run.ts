import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Facts } from "../../facts/types.ts";
import type { Surface } from "../../surface/types.ts";
import { runRules, type RunOptions } from "../run-rules.ts";
import type { Rule, RuleResult } from "../types.ts";
import { nodesOf, type Node } from "./nodes.ts";
import type { CustomRule, NodeKind, WorkerInput, WorkerMessage } from "./types.ts";

export interface CustomRunOptions extends RunOptions {
  /** Milliseconds that one rule may take; 2,000 when absent. */
  readonly deadlineMs?: number;
}

interface Outcome {
  readonly applicable: number;
  readonly failed: readonly number[];
  readonly error: string | null;
}

/** Milliseconds in which a worker must be up. */
const startMs = 15_000;

/**
 * Asks every rule's condition of every node, in a worker that is ended when one rule passes its deadline: that rule
 * is reported as `error`, and a new worker goes on with the rest. Never throws for a rule's sake.
 */
export async function runCustomRules(
  rules: readonly CustomRule[],
  surface: Surface,
  facts: Facts,
  options: CustomRunOptions = {},
): Promise<readonly RuleResult[]> {
  if (rules.length === 0) return [];
  const nodes = nodesOf(surface, facts);
  const asked = rules
    .map((custom, index) => ({ custom, index }))
    .filter(({ custom }) => (custom.rule.appliesTo ?? ["openapi", "mcp"]).includes(surface.kind));
  const outcomes = await ask(asked, nodes, options.deadlineMs ?? 2_000);
  const replayed = rules.map((custom, index) => ruleOf(custom, nodes, outcomes.get(index)));
  return runRules(surface, facts, replayed, options);
}

async function ask(
  asked: readonly { readonly custom: CustomRule; readonly index: number }[],
  nodes: Readonly<Record<NodeKind, readonly Node[]>>,
  deadlineMs: number,
): Promise<ReadonlyMap<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  const plainOf = (kind: NodeKind): WorkerInput["nodes"][NodeKind] => nodes[kind].map(({ value }) => value);
  const plain: WorkerInput["nodes"] = {
    tool: plainOf("tool"),
    parameter: plainOf("parameter"),
    prompt: plainOf("prompt"),
    resource: plainOf("resource"),
    server: plainOf("server"),
    surface: plainOf("surface"),
  };
  let left = asked;
  while (left.length > 0) {
    const [first] = left;
    const reason = await askWorker(
      {
        nodes: plain,
        rules: left.map(({ custom, index }) => ({
          index,
          each: custom.rule.each,
          where: custom.where,
          assert: custom.assert,
        })),
      },
      deadlineMs,
      outcomes,
    );
    left = left.filter(({ index }) => !outcomes.has(index));
    if (reason === null || left.length === 0) continue;
    const stopped = left[0] ?? first!;
    outcomes.set(stopped.index, { applicable: 0, failed: [], error: reason });
    left = left.slice(1);
  }
  return outcomes;
}

/** Runs one worker; null when it finished, else why it was ended. */
function askWorker(input: WorkerInput, deadlineMs: number, outcomes: Map<number, Outcome>): Promise<string | null> {
  const { promise, resolve } = withResolvers<string | null>();
  const worker = new Worker(workerFile(), { workerData: input, resourceLimits: { maxOldGenerationSizeMb: 512 } });
  let timer = setTimeout(() => end("the worker did not start"), startMs);
  let open = input.rules.length;
  const end = (reason: string | null): void => {
    clearTimeout(timer);
    void worker.terminate().then(() => resolve(reason));
  };
  worker.on("message", (message: WorkerMessage) => {
    clearTimeout(timer);
    timer = setTimeout(() => end(`it took more than ${deadlineMs} ms`), deadlineMs);
    if (message.type === "ready") return;
    open--;
    if (message.type === "done")
      outcomes.set(message.index, { applicable: message.applicable, failed: message.failed, error: null });
    else outcomes.set(message.index, { applicable: 0, failed: [], error: message.reason });
    if (open === 0) end(null);
  });
  worker.on("error", (error) => end(error.message.split("\n", 1)[0] ?? "the worker failed"));
  return promise;
}

function workerFile(): string {
  const file = fileURLToPath(new URL("worker.mjs", import.meta.url));
  if (!existsSync(file)) throw new Error(`the worker of custom rules is missing from this build: ${file}`);
  return file;
}

function withResolvers<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve!: (value: Value) => void;
  const promise = new Promise<Value>((done) => (resolve = done));
  return { promise, resolve };
}

/** A rule that tells what its worker found, so that findings are made as ours are. */
function ruleOf(
  { rule }: CustomRule,
  nodes: Readonly<Record<NodeKind, readonly Node[]>>,
  outcome: Outcome | undefined,
): Rule {
  const title = typeof rule.title === "string" ? { pass: rule.title, fail: rule.title } : rule.title;
  return {
    id: rule.id,
    slug: rule.id.toLowerCase(),
    category: rule.category,
    factor: rule.factor ?? "custom",
    severity: rule.severity,
    confidence: rule.confidence ?? "high",
    lifecycle: "stable",
    since: "custom",
    effort: rule.effort ?? "medium",
    appliesTo: rule.appliesTo ?? ["openapi", "mcp"],
    tags: ["custom", ...(rule.tags ?? [])],
    title,
    why: rule.why,
    fix: rule.fix,
    references: rule.references ?? [],
    examples: { bad: [], good: [] },
    visit: {
      end(ctx) {
        if (!outcome) return;
        if (outcome.error !== null) throw new Error(outcome.error);
        const failed = new Set(outcome.failed);
        for (let passed = outcome.applicable - failed.size; passed > 0; passed--)
          ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
        for (const position of failed) {
          const node = nodes[rule.each][position];
          if (!node) continue;
          ctx.check(false, {
            ...(node.tool && { tool: node.tool }),
            at: node.at,
            observed: rule.message ? filled(rule.message, rule.each, node) : `${rule.each} ${nameOf(node)}`,
            expected: rule.expected ?? rule.assert,
            message: rule.message ? filled(rule.message, rule.each, node) : `${nameOf(node)}: ${title.fail}`,
          });
        }
      },
    },
  };
}

function nameOf({ value, tool }: Node): string {
  const name = String(value["name"] ?? value["uri"] ?? value["id"] ?? "").slice(0, 120);
  return tool && tool.name !== name ? `${tool.name.slice(0, 120)}: ${name}` : name;
}

/** Fills `{tool.name}` from the node; a name that leads nowhere stays as it stands. */
function filled(message: string, each: NodeKind, node: Node): string {
  return message.replaceAll(/\{([a-z]{1,20})\.([A-Za-z.]{1,60})\}/gu, (whole, root: string, path: string) => {
    const own =
      root === each ? node.value : root === "tool" && node.tool ? { name: node.tool.name, id: node.tool.id } : null;
    if (own === null) return whole;
    let value: unknown = own;
    for (const key of path.split("."))
      value =
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined;
    return value === undefined ? whole : (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 200);
  });
}
