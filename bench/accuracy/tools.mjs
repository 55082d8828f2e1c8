// Categories, mutation and risk against labelled tools.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { built, corpus, heldOut, lines, root, share, toolsOfListing } from "./shared.mjs";

const risk = { auth: 2, delete: 2, billing: 2, execute: 2, write: 1, communicate: 1, admin: 1, read: 0 };

export default async function run(args) {
  const show = args.includes("--show");
  const { classify } = await built("facts/classify.js");
  await ownSet(classify, show, "tools.jsonl", "own cases");
  await ownSet(classify, show, "tools-2.jsonl", "second cases");
  await ownSet(classify, show, "tools-3.jsonl", "third cases");
  // Read whole after their first measurement (82, 87, 82 and 65 % with the alternative): no part is kept apart.
  await ownSet(classify, show, "tools-4.jsonl", "fourth cases", false);
  await ownSet(classify, show, "tools-5.jsonl", "fifth cases", false);
  await ownSet(classify, show, "tools-6.jsonl", "sixth cases", false);
  await ownSet(classify, show, "tools-7.jsonl", "seventh cases", false);
  // First measured whole: 86.4 % strictly, 94.8 % with the alternative, 3.2 % rated lower, 4.1 % of reads rated high.
  await ownSet(classify, show, "tools-8.jsonl", "eighth cases");
  // Short cases written while the words were gathered, read as they failed: a guard, no measure.
  // Kept apart: nothing was learned from it, and no line was read.
  await ownSet(classify, false, "apart/tools.jsonl", "kept apart", false);
  await ownSet(classify, show, "tools-15.jsonl", "fifteenth cases", false);
  await ownSet(classify, show, "tools-14.jsonl", "fourteenth cases", false);
  await ownSet(classify, show, "tools-12.jsonl", "twelfth cases", false);
  await ownSet(classify, show, "tools-11.jsonl", "eleventh cases", false);
  // Half of them arguable. First measured whole: 76.8, 90.2, 5.4 and 7.9 % by the clauses alone, 77.8, 93.6, 3.4 and
  // 5.3 % with words that other sets taught.
  await ownSet(classify, show, "tools-10.jsonl", "tenth cases", false);
  await ownSet(classify, show, "tools-9.jsonl", "ninth cases", false);
  const folder = corpus();
  if (folder === null) return;
  const byServer = await listings(folder);
  handLabels(folder, byServer, classify, show);
  await digitalOcean(folder, classify);
  annotations(folder, byServer, classify, show);
}

function score(title, rows, show) {
  const right = rows.filter((row) => row.got.category === row.category).length;
  const lenient = rows.filter((row) => fits(row)).length;
  const high = rows.filter((row) => risk[row.category] === 2);
  const lower = high.filter((row) => risk[row.got.category] < 2 && !(row.alternative && risk[row.alternative] < 2));
  const reads = rows.filter((row) => row.category === "read");
  const raised = reads.filter((row) => risk[row.got.category] === 2);
  console.log(
    `${title}: strict ${share(right, rows.length)}, with alternative ${share(lenient, rows.length)}, high rated lower ${share(lower.length, high.length)}, reads rated high ${share(raised.length, reads.length)}`,
  );
  if (!show) return;
  for (const row of rows)
    if (!fits(row))
      console.log(
        `  ${row.name}: ${row.got.category}/${row.got.alternative ?? "-"}, labelled ${row.category}/${row.alternative ?? "-"}: ${row.got.reasons.join("; ")}`,
      );
}

const fits = (row) => row.got.category === row.category || row.got.category === row.alternative;

async function ownSet(classify, show, file, title, split = true) {
  const rows = [];
  for (const row of lines(join(root, "bench/accuracy/data", file))) {
    const surface = await toolsOfListing(row.kind === "mcp" ? { tools: [row.tool] } : specOf(row));
    const tool = surface.tools[0];
    if (!tool) throw new Error(`no tool read from ${JSON.stringify(row)}`);
    rows.push({ ...row, name: tool.name, got: classify(tool, undefined, surface.resolve) });
  }
  if (!split) return score(file.startsWith("apart/") ? title : `${title}, learned from`, rows, show);
  score(
    `${title}, learned from`,
    rows.filter((row) => !heldOut(keyOf(row))),
    show,
  );
  score(
    `${title}, a third that only the words learned from`,
    rows.filter((row) => heldOut(keyOf(row))),
    false,
  );
}

/** By which a labelled case is put into its third. */
export const keyOf = (row) =>
  `${row.kind} ${JSON.stringify(row.tool?.name ?? row.path ?? row.operation.path)} ${row.method ?? row.operation?.method ?? ""}`;

/** A description of one operation: written out in full, or by method, path and words only. */
export function specOf(row) {
  if (row.path !== undefined)
    return {
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      paths: { [row.path]: { [row.method]: row.operation } },
    };
  const { method, path, operationId, summary } = row.operation;
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const operation = {
    ...(operationId ? { operationId } : {}),
    ...(summary ? { summary } : {}),
    parameters,
    responses: { 200: { description: "OK" } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { [path]: { [method.toLowerCase()]: operation } },
  };
}

async function listings(folder) {
  const byServer = new Map();
  const base = join(folder, "mcp/listings");
  if (!existsSync(base)) return byServer;
  for (const file of readdirSync(base)) {
    const surface = await toolsOfListing(JSON.parse(readFileSync(join(base, file), "utf8")), file);
    byServer.set(file.replace(/\.json$/, ""), surface);
  }
  return byServer;
}

const find = (byServer, server, name) => byServer.get(server)?.tools.find((tool) => tool.name === name);

/** Operations drawn by lot from a description that taught nothing: labelled by reading them, kept apart. */
async function digitalOcean(folder, classify) {
  const file = join(folder, "openapi/digitalocean/specification/DigitalOcean-public.v2.yaml");
  if (!existsSync(file)) return;
  const { loadTarget } = await built("load/load.js");
  const { survey } = await built("surface/survey.js");
  const { tools, resolve } = survey(await loadTarget(file, {}));
  const named = new Map(tools.map((tool) => [`${tool.method?.toUpperCase()} ${tool.path}`, tool]));
  const rows = lines(join(root, "bench/accuracy/data/apart/digitalocean.jsonl"));
  const got = (row) => classify(named.get(row.tool), undefined, resolve);
  score(
    "DigitalOcean, kept apart",
    rows.map((row) => ({ ...row, name: row.tool, got: got(row) })),
    false,
  );
}

function handLabels(folder, byServer, classify, show) {
  const rows = [];
  for (const row of lines(join(folder, "mcp/labels-by-hand.jsonl"))) {
    const tool = find(byServer, row.server, row.tool);
    if (!tool) continue;
    rows.push({
      name: `${row.server} ${row.tool}`,
      category: row.category,
      alternative: row.alternative?.category,
      got: classify(tool),
    });
  }
  score("labels by hand", rows, show);
}

/** The same tool as if its author had given no hints. */
const withoutHints = (tool) =>
  new Proxy(tool, {
    get: (target, property) => (property === "annotations" ? null : Reflect.get(target, property, target)),
  });

function annotations(folder, byServer, classify, show) {
  let agree = 0;
  let all = 0;
  let blind = 0;
  let reads = 0;
  let raised = 0;
  let listed = 0;
  for (const row of lines(join(folder, "mcp/labels-from-annotations.jsonl"))) {
    const tool = find(byServer, row.server, row.tool);
    if (!tool || row.expected.mutates === null) continue;
    const got = classify(tool);
    const without = classify(withoutHints(tool));
    all++;
    if (got.mutates === row.expected.mutates) agree++;
    else if (show)
      console.log(
        `  ${row.server} ${row.tool}: mutates ${got.mutates}, author says ${row.expected.mutates} (${got.category}): ${got.reasons.join("; ")}`,
      );
    if (without.mutates === row.expected.mutates) blind++;
    if (row.expected.mutates) continue;
    reads++;
    if (risk[got.category] === 2) listed++;
    if (risk[without.category] === 2) raised++;
  }
  console.log(
    `mutates against authors' hints: ${share(agree, all)}; with the hints hidden ${share(blind, all)}; reads rated high ${share(listed, reads)}, with the hints hidden ${share(raised, reads)}`,
  );
}
