import { statSync } from "node:fs";
import { constants, totalmem } from "node:os";
import { EXIT } from "./errors.ts";

/**
 * Bytes above which a run goes on in a process with a memory limit of its own: 16 MB. It costs a tenth of a second, which
 * smaller inputs do not pay.
 */
export const LARGE_BYTES = 16 * 1000 * 1000;

/** Megabytes of heap by which more room is given. */
const STEP = 320;
/**
 * Where a gigabyte lives, marking it beside the work costs more than in between, and more room for young objects keeps
 * them from being taken for old ones: together a tenth of the CPU of 100,000 tools.
 */
const COLLECTION = ["--no-concurrent-marking", "--max-semi-space-size=32"];

/** Set for that process, so that it does not start another; `tty` when our standard error is a terminal. */
const MARK = "ASSAYER_LARGE_INPUT";

/** Thrown where an input turns out to be large; the command starts again with room for it. */
export class RoomNeeded extends Error {
  override readonly name = "RoomNeeded";
  /** What was read from standard input, which cannot be read twice. */
  readonly input: Uint8Array | null;
  readonly bytes: number;

  constructor(bytes: number, input: Uint8Array | null = null) {
    super(`an input of ${bytes} bytes`);
    this.bytes = bytes;
    this.input = input;
  }
}

/**
 * Says that an input of so many bytes is about to be parsed.
 *
 * @throws RoomNeeded when it is large and this process has the limits of any other.
 */
export function askForRoom(bytes: number, input: Uint8Array | null = null): void {
  if (bytes > LARGE_BYTES && process.env[MARK] === undefined) throw new RoomNeeded(bytes, input);
}

/**
 * The same for arguments that may be files, before the code that reads them is loaded for nothing.
 *
 * @throws RoomNeeded when one is a large file and this process has the limits of any other.
 */
export function askForRoomOf(paths: readonly string[]): void {
  for (const path of paths) askForRoom(sizeOf(path));
}

/** Bytes of a file; 0 for anything else, which is for those who read it to tell. */
function sizeOf(path: string): number {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() ? stat.size : 0;
  } catch {
    return 0;
  }
}

/** In the process that has room: standard error goes through our parent, which knows what it is. */
export function takeRoom(env: NodeJS.ProcessEnv = process.env): void {
  if (env[MARK] === "tty") Object.defineProperty(process.stderr, "isTTY", { value: true });
}

/**
 * Megabytes of heap for an input: 27 times its size, at least 640 MB, at most three quarters of the machine and 8 GB.
 * GitHub's description with its references written out, 73 MB, takes 0.46 GB in all; 100,000 tools, 85 MB, take 1.9, and
 * with less room they take longer. In steps, because what the engine compiled is kept for each size.
 */
export function heapFor(bytes: number, memory = process.constrainedMemory?.() || totalmem()): number {
  const machine = Math.min(memory, totalmem()) / 1024 ** 2;
  const wanted = Math.ceil(((bytes / 1024 ** 2) * 27) / STEP) * STEP;
  return Math.floor(Math.min(Math.max(2 * STEP, wanted), 8192, Math.max(512, machine * 0.75)));
}

/**
 * Runs the same command line again in a child with a bounded heap, and gives its exit code. When memory runs out, the
 * engine's dump is kept back and one sentence is said: exit 4.
 */
export async function runWithRoom(argv: readonly string[], { bytes, input }: RoomNeeded): Promise<number> {
  const { spawn } = await import("node:child_process");
  const heap = heapFor(bytes);
  const own = /max[-_]old[-_]space[-_]size/.test(`${process.env["NODE_OPTIONS"] ?? ""} ${process.execArgv.join(" ")}`);
  const child = spawn(
    process.execPath,
    [...process.execArgv, ...COLLECTION, ...(own ? [] : [`--max-old-space-size=${heap}`]), process.argv[1]!, ...argv],
    {
      stdio: [input === null ? "inherit" : "pipe", "inherit", "pipe"],
      env: { ...process.env, [MARK]: process.stderr.isTTY ? "tty" : "yes" },
    },
  );
  if (input !== null) {
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  }
  const forward = new Map(
    (["SIGINT", "SIGTERM", "SIGHUP"] as const).map((name) => {
      const pass = (): void => void child.kill(name);
      process.on(name, pass);
      return [name, pass] as const;
    }),
  );
  const endChild = (): void => void child.kill("SIGTERM");
  process.on("exit", endChild);
  let dumping = false;
  child.stderr?.on("data", (chunk: Buffer) => {
    // The engine's last words are pages of its own addresses.
    const at = dumping ? 0 : chunk.indexOf("<--- Last few GCs --->");
    if (at === -1) process.stderr.write(chunk);
    else if (!dumping && chunk.subarray(0, at).toString().trim() !== "") process.stderr.write(chunk.subarray(0, at));
    dumping ||= at !== -1;
  });
  const { code, signal } = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done, fail) => {
    child.once("error", fail);
    child.once("close", (exit, killed) => done({ code: exit, signal: killed }));
  });
  process.off("exit", endChild);
  for (const [name, pass] of forward) process.off(name, pass);
  if (dumping || signal === "SIGABRT" || signal === "SIGKILL" || code === 128 + constants.signals.SIGABRT) {
    process.stderr.write(
      `assayer: memory ran out: the input of ${Math.round(bytes / 1024 ** 2)} MB did not fit into ${own ? "the heap" : `a heap of ${heap} MB`}; ` +
        "split it, or set NODE_OPTIONS=--max-old-space-size=MB\n",
    );
    return EXIT.internal;
  }
  if (signal !== null) process.kill(process.pid, signal);
  return code ?? EXIT.internal;
}
