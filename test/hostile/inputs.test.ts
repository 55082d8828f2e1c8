import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../helpers/cli.ts";
import { cases } from "./cases.ts";

/** Milliseconds that one input may take, loading, judging and all formats together. */
const LIMIT_MS = 10_000;

interface Answer {
  readonly outcomes: readonly ("refused" | "reported")[];
  readonly problem: string | null;
  readonly ms: number;
}

let thread: Promise<Worker> | null = null;

function start(): Promise<Worker> {
  const worker = new Worker(join(import.meta.dirname, "batch.mjs"), {
    workerData: { dist: join(ROOT, "dist") },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  return new Promise((done, fail) => {
    worker.once("message", () => done(worker));
    worker.once("error", fail);
  });
}

/** Sends an input to the thread; a thread that hangs or runs out of memory is ended, and the input has failed. */
async function ask(texts: readonly (string | Uint8Array)[]): Promise<Answer> {
  const worker = await (thread ??= start());
  return new Promise((done, fail) => {
    const stop = (error: Error): void => {
      thread = null;
      void worker.terminate();
      fail(error);
    };
    const timer = setTimeout(() => stop(new Error(`it took more than ${LIMIT_MS} ms`)), LIMIT_MS * texts.length);
    worker.removeAllListeners("error").removeAllListeners("message");
    worker.once("error", stop);
    worker.once("message", (answer: Answer) => {
      clearTimeout(timer);
      done(answer);
    });
    const tell = worker.postMessage.bind(worker);
    tell(texts);
  });
}

afterAll(async () => void (await thread)?.terminate());

describe("hostile inputs", () => {
  it("are at least 150, each of another kind", () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  it.each(cases)("$name", { timeout: 120_000 }, async ({ texts, wants }) => {
    const { outcomes, problem, ms } = await ask(texts);
    expect(problem).toBeNull();
    expect(outcomes).toHaveLength(texts.length);
    expect(ms / texts.length).toBeLessThan(LIMIT_MS);
    if (wants) expect(new Set(outcomes)).toEqual(new Set([wants]));
  });
});
