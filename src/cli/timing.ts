import type { Timing } from "../audit.ts";
import { uptime } from "../clock.ts";

/** Gathers where the time goes, for `--timing`. */
export interface TimingTable extends Timing {
  table(): string;
}

export function stopwatch(): TimingTable {
  const stages = new Map<string, number>();
  const rules = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, ms: number): void => void map.set(key, (map.get(key) ?? 0) + ms);
  const rows = (map: Map<string, number>, most: number): string =>
    [...map]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([name, ms]) => `  ${name.padEnd(22)} ${ms.toFixed(1).padStart(9)} ms\n`)
      .join("");
  return {
    stage: (name, ms) => add(stages, name, ms),
    rule: (id, ms) => add(rules, id, ms),
    table() {
      const { user, system } = process.cpuUsage();
      const peak = process.resourceUsage().maxRSS / 1024;
      const whole = uptime();
      const told = [...stages.values()].reduce((sum, ms) => sum + ms, 0);
      add(stages, "anything else", Math.max(0, whole - told));
      return `stages\n${rows(stages, 20)}slowest rules\n${rows(rules, 10)}whole process: ${(whole / 1000).toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s CPU, ${peak.toFixed(0)} MB peak\n`;
    },
  };
}
