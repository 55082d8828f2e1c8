// What is measured: real descriptions of the corpus, our own small ones where there is no corpus, and GitHub's 73 MB.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * @typedef {{ id: string, title: string, file: string | null, absent: string | null, mcp?: boolean, slow?: boolean,
 *   target: { cpu: number, memory: number } }} Input
 * `target`: CPU seconds and megabytes that an audit is to stay within; `slow`: measured when asked for.
 */

/** @returns {Input[]} */
export function inputs(root, data, { fetch }) {
  const corpus = process.env.ASSAYER_CORPUS ?? resolve(root, "../shared/corpus");
  const rows = [
    ["petstore", "petstore 3 KB", "openapi/petstore.yaml", 0.3, 80],
    ["clerk", "Clerk 0.74 MB YAML", "openapi/clerk-backend-2026-05-12.yml", 0.6, 110],
    ["stripe", "Stripe 4.2 MB, cyclic schemas", "openapi/stripe-older.json", 0.8, 140],
    ["kubernetes", "Kubernetes 2.0, 4 MB", "openapi/kubernetes.json", 0.8, 140],
    ["github", "GitHub 13 MB, 1,223 operations", "openapi/github.json", 1.4, 260],
    ["mcp", "MCP listing of 117 tools", "mcp/listings/github-mcp-server.json", 0.35, 90],
  ].map(([id, title, path, cpu, memory]) => {
    const file = join(corpus, path);
    const there = existsSync(file);
    return {
      id,
      title,
      file: there ? file : null,
      absent: there ? null : `no ${path} in the corpus (set ASSAYER_CORPUS)`,
      target: { cpu, memory },
      mcp: id === "mcp",
    };
  });
  const small = { id: "notes", title: "MCP listing of 4 tools", file: join(root, "fixtures/mcp/notes-server.json") };
  rows.push({ ...small, absent: null, mcp: true, target: { cpu: 0.3, memory: 80 } });
  rows.push({
    id: "github-dereferenced",
    title: "GitHub dereferenced 73 MB",
    ...dereferenced(data, fetch),
    slow: true,
    target: { cpu: 3.5, memory: 600 },
  });
  return rows;
}

/** GitHub's dereferenced description from the npm package `@octokit/openapi`, unpacked without the rest of it. */
function dereferenced(data, fetch) {
  const wanted = join(data, "github-dereferenced.json");
  if (existsSync(wanted)) return { file: wanted, absent: null };
  if (!fetch) return { file: null, absent: "not fetched (choose it with --inputs)" };
  mkdirSync(data, { recursive: true });
  const packed = spawnSync("npm", ["pack", "--silent", "@octokit/openapi"], { cwd: data, encoding: "utf8" });
  if (packed.status !== 0) return { file: null, absent: "npm pack @octokit/openapi failed" };
  const archive = join(data, packed.stdout.trim().split("\n").at(-1));
  const inside = "package/generated/api.github.com.deref.json";
  const tar = spawnSync("tar", ["-xzf", archive, "-C", data, inside]);
  if (tar.status !== 0) return { file: null, absent: `${inside} is not in the package` };
  writeFileSync(wanted, readFileSync(join(data, inside)));
  return { file: wanted, absent: null };
}
