// A structure-aware fuzzer: `npm run fuzz -- --time 10m [--seed N] [--case N] [--corpus FOLDER] [--dist FOLDER]`.
// Documents are grown from a grammar or changed from fixtures, audited and rendered in every format, under a watchdog.
// What breaks a promise is written to fixtures/hostile/found/, where the test suite runs it from then on.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({
  options: {
    time: { type: "string", default: "1m" },
    seed: { type: "string" },
    case: { type: "string" },
    corpus: { type: "string", multiple: true, default: [] },
    dist: { type: "string", default: "dist" },
    out: { type: "string", default: "fixtures/hostile/found" },
  },
});

/** Milliseconds that one case may take; an honest one of these sizes takes a tenth. */
const LIMIT_MS = 10_000;
const [, amount = "1", unit = "m"] = /^(\d+)(s|m|h)?$/.exec(values.time) ?? [];
const until = Date.now() + Number(amount) * { s: 1_000, m: 60_000, h: 3_600_000 }[unit];
const seed = values.seed === undefined ? Date.now() >>> 0 : Number(values.seed);
const only = values.case === undefined ? undefined : Number(values.case);
const found = new Map();
const counts = { executions: 0, reported: 0, refused: 0, broken: 0, slowest: 0, slowestCase: -1 };

/** One fixture for one kind of failure: the same stack is kept once. */
function save(kind, problem, index, bytes) {
  counts.broken += 1;
  const key = createHash("sha256")
    .update(`${kind} ${problem.replaceAll(/\d+|"[^"]*"/g, "#").slice(0, 400)}`)
    .digest("hex")
    .slice(0, 12);
  const known = found.get(key);
  if (known) {
    known.times += 1;
    return;
  }
  found.set(key, { kind, problem, index, times: 1 });
  const folder = resolve(root, values.out);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${kind}-${key}.txt`), bytes);
  process.stderr.write(
    `\n${kind} in case ${index} of seed ${seed} (${bytes.length} bytes), saved as ${kind}-${key}.txt\n${problem}\n`,
  );
}

/** Runs cases from `first` until one stops the thread; `alone` runs it once more, with three times the time. */
function runFrom(first, alone = false) {
  return new Promise((done) => {
    const worker = new Worker(join(root, "fuzz/worker.mjs"), {
      workerData: {
        dist: resolve(root, values.dist),
        folders: ["fixtures/openapi", "fixtures/mcp", "fixtures/hostile", ...values.corpus].map((folder) =>
          resolve(root, folder),
        ),
        seed,
        first,
        only: alone ? first : only,
      },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    let open = null;
    let timer = null;
    const finish = (next) => {
      clearTimeout(timer);
      void worker.terminate().then(() => done(next));
    };
    worker.on("message", (message) => {
      clearTimeout(timer);
      if (message.kind === "start") {
        open = message;
        timer = setTimeout(
          () => {
            // A machine that had no time for us looks the same: a hang hangs twice.
            if (alone) save("hang", `it took more than ${LIMIT_MS} ms, twice`, open.index, open.bytes);
            finish(alone ? open.index + 1 : { again: open.index });
          },
          LIMIT_MS * (alone ? 3 : 1),
        );
        return;
      }
      counts.executions += 1;
      if (message.ms > counts.slowest) [counts.slowest, counts.slowestCase] = [Math.round(message.ms), message.index];
      if (message.problem === null) counts[message.outcome] += 1;
      else save("crash", message.problem, message.index, open.bytes);
      if (alone) finish(message.index + 1);
      else if (only !== undefined || Date.now() > until) finish(null);
    });
    worker.on("error", (error) => {
      if (open === null) throw error;
      if (/caseOf/.test(error.stack ?? "")) throw error;
      save(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "crash", `${error.stack}`, open.index, open.bytes);
      finish(open.index + 1);
    });
  });
}

const progress = setInterval(() => process.stderr.write(`${JSON.stringify(counts)}\n`), 60_000);
for (let next = 0; next !== null && Date.now() < until;)
  next = typeof next === "object" ? await runFrom(next.again, true) : await runFrom(next);
clearInterval(progress);
process.stdout.write(`${JSON.stringify({ seed, ...counts, kinds: found.size }, null, 2)}\n`);
process.exitCode = found.size > 0 ? 1 : 0;
