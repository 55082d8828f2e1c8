// Runs inputs one after the other in a thread with 1 GB of heap; the test watches its clock.
import { parentPort, workerData } from "node:worker_threads";
import { pipeline } from "../../fuzz/checks.mjs";

const run = await pipeline(workerData.dist);
const tell = parentPort.postMessage.bind(parentPort);
parentPort.on("message", async (texts) => {
  const outcomes = [];
  const from = performance.now();
  let problem = null;
  for (const [at, text] of texts.entries()) {
    try {
      // All formats for the first form of an idea, two for the others: they differ in what is read, not in what is written.
      outcomes.push(await run(text, at === 0 || text.length > 100_000 ? undefined : ["json", "html"]));
    } catch (error) {
      problem = error instanceof Error ? `${error.stack}`.slice(0, 2_000) : String(error);
      break;
    }
  }
  if (problem === null && {}.polluted !== undefined) problem = "the prototype of objects was changed";
  tell({ outcomes, problem, ms: performance.now() - from });
});
tell("ready");
