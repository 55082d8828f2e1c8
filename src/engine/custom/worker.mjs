// Runs the conditions of custom rules apart from everything else: the main thread ends this one at its deadline.
// Plain JavaScript, because a worker is started from this file before and after compilation alike.
import { parentPort, workerData } from "node:worker_threads";
import { Environment } from "@marcbachmann/cel-js";
import { RE2JS } from "re2js";

/** @typedef {import("./types.ts").WorkerInput} WorkerInput */

/** @type {Map<string, RE2JS>} */
const patterns = new Map();

/** `matches` in linear time: true when the pattern is found anywhere, as CEL has it. */
function matchesLinear(text, pattern) {
  let compiled = patterns.get(pattern);
  if (!compiled) {
    if (patterns.size > 200) patterns.clear();
    patterns.set(pattern, (compiled = RE2JS.compile(pattern)));
  }
  return compiled.matcher(text).find();
}

const environment = new Environment({ homogeneousAggregateLiterals: false });
for (const name of ["tool", "parameter", "prompt", "resource", "server", "surface"])
  environment.registerVariable(name, "dyn");
environment.registerFunction("string.matchesLinear(string): bool", matchesLinear);

const { rules, nodes } = /** @type {WorkerInput} */ (workerData);
const [surface] = nodes.surface;
const tell = parentPort.postMessage.bind(parentPort);
const byId = new Map(nodes.tool.map((tool) => [tool.id, tool]));

tell({ type: "ready" });
for (const { index, each, where, assert } of rules) {
  try {
    const applies = where === null ? null : environment.parse(where);
    const holds = environment.parse(assert);
    const failed = [];
    let applicable = 0;
    nodes[each].forEach((node, position) => {
      const context = { [each]: node, surface };
      if (each === "parameter") context.tool = byId.get(node.toolId);
      if (applies !== null && !truth(applies(context), "where")) return;
      applicable++;
      if (!truth(holds(context), "assert")) failed.push(position);
    });
    tell({ type: "done", index, applicable, failed });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({ type: "failed", index, reason: reason.split("\n", 1)[0].slice(0, 300) });
  }
}

function truth(value, what) {
  if (typeof value !== "boolean") throw new Error(`${what} gives ${typeof value}, not true or false`);
  return value;
}
