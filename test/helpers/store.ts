import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleReport } from "./sample-report.ts";

/** A small store of reports: three targets, one of them with a history of three. Gives its folder. */
export function writeStore(folder: string): string {
  const put = (slug: string, date: string, options: Parameters<typeof sampleReport>[0]): void => {
    mkdirSync(join(folder, slug), { recursive: true });
    const report = sampleReport({ ...options, generatedAt: `${date}T09:00:00.000Z` });
    writeFileSync(join(folder, slug, `${date}.json`), JSON.stringify(report));
  };
  put("quarry", "2026-01-15", { name: "Quarry", kind: "mcp", worse: 2, tools: 20 });
  put("quarry", "2026-04-15", { name: "Quarry", kind: "mcp", worse: 1 });
  put("quarry", "2026-07-15", { name: "Quarry", kind: "mcp" });
  put("aster", "2026-07-01", { name: "Aster Notes", clean: true });
  put("harbour", "2026-07-02", { name: "Harbour Logistics API" });
  return folder;
}
