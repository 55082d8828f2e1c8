import type { ASTNode, Environment } from "@marcbachmann/cel-js";
import type { NodeKind } from "./types.ts";

/** Macros that visit every element of a list; each level multiplies the work. */
const macros = new Set(["all", "exists", "exists_one", "existsOne", "map", "filter"]);
/** Levels of such macros within each other. */
const maxNesting = 2;
const variables: Readonly<Record<NodeKind, readonly string[]>> = {
  tool: ["tool", "surface"],
  parameter: ["parameter", "tool", "surface"],
  prompt: ["prompt", "surface"],
  resource: ["resource", "surface"],
  server: ["server", "surface"],
  surface: ["surface"],
};

/** Compiles conditions: checks names, types and nesting, and sends `matches` to the linear engine. */
export interface ExpressionCompiler {
  /**
   * The condition as the worker runs it.
   * @throws Error with one line when the condition does not parse, is no truth value, or nests too deep.
   */
  compile(source: string, each: NodeKind): string;
}

/** Loads the CEL library; it is heavy, so only when custom rules are used. */
export async function expressionCompiler(): Promise<ExpressionCompiler> {
  const { Environment: CelEnvironment, serialize } = await import("@marcbachmann/cel-js");
  const { RE2JS } = await import("re2js");
  const environments = new Map<NodeKind, Environment>();
  return {
    compile(source, each) {
      let environment = environments.get(each);
      if (!environment) {
        environment = new CelEnvironment({
          homogeneousAggregateLiterals: false,
          limits: { maxAstNodes: 1000, maxDepth: 50, maxListElements: 500, maxMapEntries: 100, maxCallArguments: 8 },
        });
        for (const name of variables[each]) environment.registerVariable(name, "dyn");
        environments.set(each, environment);
      }
      const parsed = environment.parse(source);
      const checked = parsed.check();
      if (!checked.valid) throw new Error(firstLine(checked.error?.message ?? "it is not valid"));
      if (checked.type !== "bool" && checked.type !== "dyn")
        throw new Error(`it gives ${checked.type ?? "nothing"}, not true or false`);
      const matches: { readonly node: ASTNode }[] = [];
      inspect(parsed.ast, 0, matches, (pattern) => void RE2JS.compile(pattern));
      for (const { node } of matches) (node.args as unknown[])[0] = "matchesLinear";
      return serialize(parsed.ast);
    },
  };
}

function inspect(
  node: ASTNode,
  nesting: number,
  matches: { readonly node: ASTNode }[],
  compilePattern: (pattern: string) => void,
): void {
  let level = nesting;
  if (node.op === "rcall" || node.op === "call") {
    const [name] = node.args;
    if (node.op === "call" && name === "matches")
      throw new Error('write text.matches("…") instead of matches(text, "…")');
    if (node.op === "rcall" && macros.has(name)) level++;
    if (level > maxNesting) throw new Error(`${name} is nested more than ${maxNesting} levels deep`);
    if (node.op === "rcall" && name === "matches") {
      matches.push({ node });
      const [pattern] = node.args[2];
      if (pattern?.op === "value" && typeof pattern.args === "string") compilePattern(pattern.args);
    }
  }
  for (const child of childrenOf(node.args)) inspect(child, level, matches, compilePattern);
}

function* childrenOf(args: unknown): Generator<ASTNode> {
  if (Array.isArray(args)) {
    for (const item of args) yield* childrenOf(item);
    return;
  }
  if (typeof args === "object" && args !== null && "op" in args && "args" in args) yield args as ASTNode;
}

/** The first line of a message: the library adds the source with a marker below. */
export function firstLine(message: string): string {
  return message.split("\n", 1)[0]!.slice(0, 300);
}
