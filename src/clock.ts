/** Milliseconds since the process started. `performance.now()` says the same, and loads a module of Node's for it. */
export function uptime(): number {
  return process.uptime() * 1000;
}
