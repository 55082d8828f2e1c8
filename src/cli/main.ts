#!/usr/bin/env node
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openCode } from "./code.ts";
import { EXIT } from "./errors.ts";
import type * as core from "./run.ts";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19) || (major === 22 && minor < 12)) {
  process.stderr.write(`assayer needs Node 20.19 or newer (22.12 on the 22 line); this is ${process.versions.node}\n`);
  process.exit(EXIT.usage);
}

/** Takes secrets and control characters out; before the code is there nothing has been read that could hold any. */
let makeTellable = (text: string): string => text;

process.on("unhandledRejection", (reason) => {
  crash(reason);
});
process.on("uncaughtException", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is not a failure of ours: the run goes on to its verdict. Nobody listens to
  // the errors of the two streams, because a listener would load them for every run, and they do not keep them.
  if (error.code === "EPIPE" && error.syscall === "write") return;
  crash(error);
});

// What nearly every run needs of Node's own modules is loaded before the flags are set: under other flags the engine
// refuses the compiled code that Node brings along, and to compile theirs anew takes three times as long.
const early = ["node:crypto", "node:fs/promises", "node:os"];
if (process.argv.includes("--stdio")) early.push("node:child_process", "node:dns/promises");
for (const name of early) process.getBuiltinModule(name);

/** The process that `room.ts` starts for the largest inputs. */
const isLarge = process.env["ASSAYER_LARGE_INPUT"] !== undefined;
// A run is a second or two of code that is mostly passed once. The engine's own threshold makes it optimise, on other
// cores, much that never pays: a quarter to a third of all CPU on the larger descriptions, and 10 MB on the smaller.
// Loops that are really hot still get there. The number is bytes of bytecode run before a function is thought hot (132 KB
// by default); what takes a minute has more of them. Long functions wait no longer for it than short ones: the reader of
// YAML would be done before its turn came. Later engines have neither flag, complain of it on standard error, and have
// an optimiser between that is quicker.
if (Number(process.versions.v8.split(".")[0]) < 12) {
  setFlagsFromString(`--interrupt-budget=${isLarge ? 400_000 : 3_000_000}`);
  setFlagsFromString("--bytecode-size-allowance-per-tick=1000");
}
// What was compiled is not thrown away while the run lasts: it is short, and what is left at its end is kept.
setFlagsFromString("--no-flush-bytecode");
// Expressions are compiled to machine code when first used, not to bytecode first and again at the second use: nearly all
// of some five hundred are used more than once, and compiling them is a tenth of the audit of a hundred tools.
setFlagsFromString("--no-regexp-tier-up");
// A megabyte of young objects is collected in a third of a millisecond; to ask other threads for help takes as long.
setFlagsFromString("--no-parallel-scavenge");
// The young generation stays at the megabyte that it starts with instead of growing to twice sixteen: 15 to 25 MB less
// on every input, and no more CPU, because what an audit makes lives either for a moment or to the end. Where a gigabyte
// lives, small steps cost more than they save.
if (!isLarge) setFlagsFromString("--semi-space-growth-factor=1");
// The old generation is collected in one go, and seldom: most of what is in it stays to the end, and marking it beside
// the work is 3 % of the CPU. Where a gigabyte lives that would be too long a pause and too much memory.
if (!isLarge) {
  setFlagsFromString("--no-incremental-marking");
  if (process.argv[2]?.startsWith("-") === false) collectEarly();
  setFlagsFromString("--heap-growing-percent=300");
}

/**
 * Collects while there is nearly nothing, 3 ms. Until the old generation has been collected once the engine lets it grow
 * to some 14 MB only, which every audit reaches at its start; after that it may be sixty times what was left, 200 MB.
 */
function collectEarly(): void {
  setFlagsFromString("--heap-growing-percent=6000");
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  setFlagsFromString("--no-expose-gc");
}

const code = openCode(dirname(fileURLToPath(import.meta.url)));
const { run, tellable } = code.load("run.cjs") as typeof core;
makeTellable = tellable;
let isDone = false;
void run(process.argv.slice(2)).then((exitCode) => {
  isDone = true;
  process.exitCode = exitCode;
  code.keep(isLarge);
});
process.once("beforeExit", () => {
  // Whatever it waits for will never come: that is no success.
  if (!isDone) crash(new Error("the run came to its end before its work did"));
});

/** The last words of a run that failed where nobody expected it: no secret and no control character among them. */
function crash(reason: unknown): void {
  const say = (text: string): void => void process.stderr.write(`${makeTellable(text.slice(0, 20_000))}\n`);
  try {
    const message = reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);
    say(`assayer: internal error: ${message.slice(0, 2_000).replaceAll(/\s+/g, " ").slice(0, 500)}`);
    if (process.argv.includes("--debug") && reason instanceof Error) say(reason.stack ?? "");
  } finally {
    process.exit(EXIT.internal);
  }
}
