import { execFileSync, spawn, type ChildProcessByStdio } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import type { Readable, Writable } from "node:stream";

export type ServerProcess = ChildProcessByStdio<Writable, Readable, Readable>;

export interface Spawned {
  readonly child: ServerProcess;
  /** Names of the variables that the server was given. */
  readonly env: readonly string[];
  /** Processor time that it and everything it started have used, in milliseconds; null where that cannot be told. */
  cpuMs(): number | null;
  /** Ends the process and everything that it started: standard input closed, SIGTERM, SIGKILL. */
  end(): Promise<void>;
}

/** What a program needs to start at all. Everything else is named by the user or the configuration. */
const INHERITED = [
  "PATH",
  "HOME",
  "USER",
  "LOGNAME",
  "SHELL",
  "TERM",
  "LANG",
  "LC_ALL",
  "TMPDIR",
  "TZ",
  ...(process.platform === "win32"
    ? ["APPDATA", "COMSPEC", "HOMEDRIVE", "HOMEPATH", "LOCALAPPDATA", "PATHEXT", "PROGRAMDATA", "PROGRAMFILES"]
    : []),
  ...(process.platform === "win32" ? ["SYSTEMDRIVE", "SYSTEMROOT", "TEMP", "TMP", "USERNAME", "USERPROFILE"] : []),
];

/** Marks every process that descends from a server of ours, also one that left its group and its parent. */
const MARK = "ASSAYER_PROCESS_GROUP";

/** Milliseconds that a server has to leave after its input closed, and again after SIGTERM. */
const GRACE_MS = { input: 150, term: 600 };

interface Running {
  readonly child: ServerProcess;
  readonly mark: string;
}

const running = new Set<Running>();
let handling = false;

/** The variables that a started server gets: a short list of this process's own, and those that were named. */
export function childEnvironment(named: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const env: Record<string, string> = {};
  for (const name of INHERITED) {
    const value = process.env[name];
    // Exported shell functions are code.
    if (value !== undefined && !value.startsWith("()")) env[name] = value;
  }
  for (const [name, value] of Object.entries(named ?? {})) env[name] = value;
  return env;
}

/**
 * Starts a server in a process group of its own. The promise settles when the process runs.
 * @throws the system's error, for instance ENOENT when there is no such command.
 */
export function startProcess(
  command: string,
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>> | undefined; readonly cwd?: string | undefined },
): Promise<Spawned> {
  installHandlers();
  const mark = randomUUID();
  const env = childEnvironment(options.env);
  const names = Object.keys(env).toSorted();
  const windows = process.platform === "win32";
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      env: { ...env, [MARK]: mark },
      cwd: options.cwd,
      stdio: ["pipe", "pipe", "pipe"],
      detached: !windows,
      windowsHide: true,
      // `npx` and its kin are .cmd files there, which only a shell can start.
      shell: windows && !/\.(?:exe|com)$/i.test(command),
    });
    const entry: Running = { child, mark };
    child.once("error", (error) => {
      running.delete(entry);
      reject(error);
    });
    child.once("spawn", () => {
      running.add(entry);
      resolve({ child, env: names, cpuMs: () => cpuOf(entry), end: () => endProcess(entry) });
    });
  });
}

/** Ends every server that is still running, and their children. Safe to call at any time, more than once. */
export async function endAllProcesses(): Promise<void> {
  await Promise.all([...running].map((entry) => endProcess(entry)));
}

/** How many servers of ours are running. */
export function runningProcesses(): number {
  return running.size;
}

async function endProcess(entry: Running): Promise<void> {
  if (!running.has(entry)) return;
  const { child } = entry;
  const exited = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
  child.stdin.on("error", () => {});
  child.stdin.end();
  await Promise.race([exited, wait(GRACE_MS.input)]);
  // Found while the parents still live: a child whose parent is gone can only be told by its mark.
  const family = familyOf(entry);
  signal(entry, family, "SIGTERM");
  await Promise.race([exited.then(() => (family.length === 0 ? undefined : allGone(family))), wait(GRACE_MS.term)]);
  signal(entry, [...family, ...familyOf(entry)], "SIGKILL");
  await Promise.race([exited, wait(GRACE_MS.term)]);
  running.delete(entry);
  child.stdout.destroy();
  child.stderr.destroy();
}

/** For `exit` handlers, where nothing can be waited for. */
function killAllNow(): void {
  for (const entry of running) signal(entry, familyOf(entry), "SIGKILL");
  running.clear();
}

function signal(entry: Running, family: readonly number[], name: "SIGTERM" | "SIGKILL"): void {
  const { pid } = entry.child;
  if (pid === undefined) return;
  if (process.platform === "win32") {
    if (name === "SIGKILL")
      tryTo(() => execFileSync("taskkill", ["/pid", String(pid), "/T", "/F"], { stdio: "ignore" }));
    return;
  }
  // The group stays addressable while any member lives, even when its leader is gone.
  tryTo(() => process.kill(-pid, name));
  for (const member of family) tryTo(() => process.kill(member, name));
}

/** Processes that carry the mark of a server, its children that left the group included. Linux only. */
function familyOf(entry: Running): number[] {
  if (process.platform !== "linux") return [];
  const needle = Buffer.from(`${MARK}=${entry.mark}`);
  const own = process.pid;
  return tryTo(() => readdirSync("/proc"), [] as string[])
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== own && tryTo(() => readFileSync(`/proc/${pid}/environ`).includes(needle), false));
}

/** Linux counts processor time in ticks of 10 ms. */
function cpuOf(entry: Running): number | null {
  const family = familyOf(entry);
  if (family.length === 0) return null;
  let ticks = 0;
  for (const pid of family) {
    // The name may hold spaces; the counters are the 12th and 13th fields after it.
    const fields = tryTo(() => readFileSync(`/proc/${pid}/stat`, "utf8"), "")
      .replace(/^.*\) /s, "")
      .split(" ");
    ticks += Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  }
  return ticks * 10;
}

async function allGone(pids: readonly number[]): Promise<void> {
  while (pids.some((pid) => tryTo(() => process.kill(pid, 0), false))) await wait(20);
}

function tryTo<Value>(action: () => Value, otherwise: Value): Value;
function tryTo(action: () => unknown): unknown;
function tryTo(action: () => unknown, otherwise?: unknown): unknown {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Ends the servers on every way out of this process: normal exit, a crash, and the signals that end it. */
function installHandlers(): void {
  if (handling) return;
  handling = true;
  process.on("exit", killAllNow);
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    const onSignal = (): void => {
      killAllNow();
      // Another handler of the host decides what follows; without one the signal takes its usual course.
      if (process.listenerCount(name) === 1) {
        process.off(name, onSignal);
        process.kill(process.pid, name);
      }
    };
    process.on(name, onSignal);
  }
}
