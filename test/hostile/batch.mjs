// Runs inputs one after the other in a thread with 1 GB of heap; the test watches its clock.
import { parentPort, workerData } from "node:worker_threads";
import { pipeline } from "../../fuzz/checks.mjs";

const run = await pipeline(workerData.dist);
const tell = parentPort.postMessage.bind(parentPort);
parentPort.on("message", async (texts) => {
  const outcomes = [];
  const from = performance.now();
  let problem = null;
  for (const text of texts) {
    try {
      outcomes.push(await run(text));
    } catch (error) {
      problem = error instanceof Error ? `${error.stack}`.slice(0, 2_000) : String(error);
      break;
    }
  }
  if (problem === null && {}.polluted !== undefined) problem = "the prototype of objects was changed";
  tell({ outcomes, problem, ms: performance.now() - from });
});
tell("ready");
