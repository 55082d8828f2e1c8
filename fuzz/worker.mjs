// Makes and runs cases until it is told to stop by being ended; the parent watches the clock and the memory.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { dump, load } from "js-yaml";
import { pipeline } from "./checks.mjs";
import { mcpOf, openApiOf } from "./grammar.mjs";
import { mutateBytes, mutateTree, weight } from "./mutate.mjs";
import { randomFrom, seedOf } from "./random.mjs";

const { dist, folders, seed, first, only } = workerData;
const MOST_BYTES = 300_000;

function corpus() {
  const found = [];
  for (const folder of folders) {
    let names = [];
    try {
      names = readdirSync(folder, { recursive: true });
    } catch {
      continue;
    }
    for (const name of names.toSorted()) {
      if (!/\.(?:json|ya?ml)$/.test(name)) continue;
      try {
        const bytes = readFileSync(join(folder, name));
        if (bytes.length > 0 && bytes.length <= MOST_BYTES) found.push(bytes);
      } catch {
        // A folder of that name.
      }
    }
  }
  return found;
}

const inputs = corpus();
const tell = parentPort.postMessage.bind(parentPort);
/** The tree of an input; fixtures that are bombs when they are written out are left to the byte mutations. */
const treeOf = (bytes) => {
  try {
    const tree = load(bytes.toString("utf8"), { json: true });
    return tree && weight(tree, 200_000) < 200_000 ? tree : {};
  } catch {
    return {};
  }
};

function written(tree, random) {
  if (random.chance(0.15)) {
    try {
      return Buffer.from(dump(tree, { noRefs: random.chance(0.5), skipInvalid: true }));
    } catch {
      // What YAML cannot write goes as JSON.
    }
  }
  return Buffer.from(JSON.stringify(tree) ?? "null");
}

function caseOf(index) {
  const random = randomFrom(seedOf(seed, index));
  let bytes;
  if (inputs.length === 0 || random.chance(0.45)) {
    const tree = random.chance(0.6) ? openApiOf(random) : mcpOf(random);
    bytes = written(
      random.chance(0.3) ? mutateTree(tree, random.chance(0.5) ? openApiOf(random) : mcpOf(random), random) : tree,
      random,
    );
  } else {
    const start = random.pick(inputs);
    bytes = random.chance(0.85)
      ? written(mutateTree(treeOf(start), treeOf(random.pick(inputs)), random), random)
      : start;
  }
  if (random.chance(0.12)) bytes = mutateBytes(bytes, random);
  return bytes.length > 8_000_000 ? bytes.subarray(0, 8_000_000) : bytes;
}

const run = await pipeline(dist);
for (let index = only ?? first; ; index++) {
  const bytes = caseOf(index);
  tell({ kind: "start", index, bytes });
  const from = performance.now();
  let problem = null;
  let outcome = "broken";
  try {
    outcome = await run(bytes);
  } catch (error) {
    problem = error instanceof Error ? `${error.stack}`.split("\n").slice(0, 6).join("\n") : String(error);
  }
  tell({ kind: "end", index, outcome, problem, ms: performance.now() - from, bytes: bytes.length });
  if (only !== undefined) break;
}
