import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ConfigError } from "./errors.ts";
import { loadPolicy, POLICY_IDS } from "./policy.ts";
import type { Policy } from "./types.ts";

const LARGEST = 1_000_000;

/**
 * The policy of this id, or in this YAML or JSON file; `extends:` may name another file, relative to the first.
 *
 * @throws ConfigError when there is none of that name, it cannot be read, or it says what cannot be.
 */
export async function resolvePolicy(name: string, ownRules: Iterable<string> = []): Promise<Policy> {
  if (POLICY_IDS.includes(name)) return loadPolicy(name);
  const { load } = await import("js-yaml");
  const read = (path: string): unknown => {
    if (statSync(path).size > LARGEST) throw new ConfigError(`${path}: a policy of more than 1 MB`);
    try {
      return load(readFileSync(path, "utf8"), { filename: path });
    } catch (error) {
      throw new ConfigError(`${path}: ${error instanceof Error ? error.message.split("\n", 1)[0] : "cannot be read"}`);
    }
  };
  if (!isFile(name)) return loadPolicy(name);
  return loadPolicy(read(name), {
    source: name,
    ownRules,
    base: (other) => {
      const path = resolve(dirname(name), other);
      return isFile(path) ? read(path) : undefined;
    },
  });
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
