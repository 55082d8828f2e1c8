import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assayer, folder } from "../helpers/cli.ts";

const server = createRequire(import.meta.url).resolve("@modelcontextprotocol/server-everything/dist/index.js");

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number };
  };
  readonly logicalLocations: readonly { readonly name?: string; readonly fullyQualifiedName: string }[];
}

test("SARIF of a live server points at the listing beside it, at the line of the right tool", async () => {
  const cwd = folder();
  const { code, stderr } = await assayer(
    [
      "audit",
      "--report",
      "sarif=out/live.sarif",
      "--report",
      "json=out/live.json",
      "--no-exit-code",
      "--quiet",
      "--stdio",
      "--",
      process.execPath,
      server,
      "stdio",
    ],
    { cwd },
  );
  expect(code, stderr).toBe(0);
  const listing = readFileSync(join(cwd, "out/live.listing.json"), "utf8");
  const lines = listing.split("\n");
  expect(listing).not.toContain("PATH=");
  const sarif = JSON.parse(readFileSync(join(cwd, "out/live.sarif"), "utf8"));
  const places = sarif.runs[0].results.map((result: { locations: Place[] }) => result.locations[0]!) as Place[];
  expect(places.length).toBeGreaterThan(3);
  const report = JSON.parse(readFileSync(join(cwd, "out/live.json"), "utf8"));
  const names = new Set<string>(report.tools.map((tool: { name: string }) => tool.name));
  let checked = 0;
  for (const { physicalLocation, logicalLocations } of places) {
    expect(physicalLocation.artifactLocation.uri).toBe("out/live.listing.json");
    const { startLine } = physicalLocation.region;
    expect(startLine).toBeLessThanOrEqual(lines.length);
    const name = logicalLocations[0]!.name;
    if (name === undefined || !names.has(name) || !/\/tools\/\d+/.test(logicalLocations[0]!.fullyQualifiedName))
      continue;
    checked++;
    expect(toolAround(lines, startLine), `line ${startLine}`).toBe(name);
  }
  const atTools = (report.findings as { tool: string | null; location: { pointer: string } }[]).filter(
    ({ tool, location }) => tool !== null && names.has(tool) && /\/tools\/\d+/.test(location.pointer),
  );
  expect(checked).toBe(atTools.length);
  expect(checked).toBeGreaterThan(0);
});

/** The name in the array element of two-space steps that a line belongs to: `"tools": [ { … } ]`. */
function toolAround(lines: readonly string[], line: number): string | null {
  const indent = (text: string): number => text.length - text.trimStart().length;
  const depth = indent(lines[lines.findIndex((text) => /^\s*"tools": \[/.test(text))]!) + 2;
  let start = line - 1;
  while (start > 0 && !(indent(lines[start]!) === depth && lines[start]!.trimStart().startsWith("{"))) start--;
  for (let at = start + 1; at < lines.length && indent(lines[at]!) > depth; at++) {
    const name = indent(lines[at]!) === depth + 2 ? /^\s*"name": (".*?"),?$/.exec(lines[at]!) : null;
    if (name) return JSON.parse(name[1]!) as string;
  }
  return null;
}
