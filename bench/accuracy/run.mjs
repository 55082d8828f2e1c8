// `npm run bench:accuracy -- tools|poison|parameters|openapi|all`: measures accuracy on labelled data. It prints; it fails nothing.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const known = ["tools", "poison", "parameters", "openapi"];
const asked = process.argv[2] ?? "all";
const names = asked === "all" ? known : [asked];

for (const name of names) {
  const file = join(here, `${name}.mjs`);
  if (!existsSync(file)) {
    console.error(`no such bench: ${name} (one of ${known.join(", ")}, all)`);
    continue;
  }
  // Each module exports `default async (args) => void` and prints its own sets.
  const { default: run } = await import(file);
  await run(process.argv.slice(3));
}
