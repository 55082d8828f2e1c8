// Runs a command and measures what the operating system counted for it and its children.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const GNU_TIME = "/usr/bin/time";
const PYTHON = `
import os, resource, sys
pid = os.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
_, status, usage = os.wait4(pid, 0)
code = os.waitstatus_to_exitcode(status)
sys.stderr.write("\\n@@ %f %f %d\\n" % (usage.ru_utime, usage.ru_stime, usage.ru_maxrss))
sys.exit(code if code >= 0 else 128 - code)
`;

const hasGnuTime = existsSync(GNU_TIME);
const hasPython = !hasGnuTime && spawnSync("python3", ["--version"]).status === 0;
if (!hasGnuTime && !hasPython) {
  console.error(`neither ${GNU_TIME} nor python3 is there: CPU and memory of a process cannot be measured`);
  process.exit(2);
}

/** How processes are measured, for the report. */
export const meter = hasGnuTime ? "/usr/bin/time" : "wait4 of python3";

/**
 * @typedef {{ cpu: number, memory: number, wall: number, code: number | null, timedOut: boolean }} Usage
 * CPU seconds (user and system), peak resident megabytes, wall seconds.
 */

/**
 * Certificates that Node is told to add, which it reads and parses at every start, whatever it then does: a cost of the
 * machine and of nobody who is measured. Kept from all of them, and told in the table.
 */
export const extraCertificates = process.env.NODE_EXTRA_CA_CERTS;

/** @returns {Promise<Usage>} */
export function measure(command, args, { timeout = 150, cwd, env } = {}) {
  const wrapped = hasGnuTime
    ? [GNU_TIME, "-f", "@@ %U %S %M", command, ...args]
    : ["python3", "-c", PYTHON, command, ...args];
  return new Promise((done) => {
    const from = performance.now();
    const child = spawn(wrapped[0], wrapped.slice(1), {
      cwd,
      env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined, ...env },
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
    });
    let tail = "";
    let timedOut = false;
    child.stderr.on("data", (chunk) => (tail = (tail + chunk).slice(-400)));
    const timer = setTimeout(() => {
      timedOut = true;
      // The whole group of the child that was started here, and nothing else.
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has just ended by itself.
      }
    }, timeout * 1000);
    child.on("close", (code) => {
      clearTimeout(timer);
      const [, user, system, kilobytes] = /@@ ([\d.]+) ([\d.]+) (\d+)/.exec(tail) ?? [];
      done({
        cpu: Number(user) + Number(system),
        memory: Number(kilobytes) / 1024,
        wall: (performance.now() - from) / 1000,
        code,
        timedOut,
      });
    });
  });
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
