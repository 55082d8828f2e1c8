// Examples for learning what orders to the model read like: every sentence that the detector weighs, of written cases
// and of real listings, with the terms and the frames that it saw.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { attacks, corpus, listingOf, listings, written } from "./poison-data.mjs";
import { built, lines } from "./shared.mjs";

/** FNV-1a, so that a split is the same every time. */
export function hashOf(key) {
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193) >>> 0;
  return hash;
}

const [{ loadTarget, loadText }, { survey }] = await Promise.all(["load/load.js", "surface/survey.js"].map(built));

/** The surface of a listing, or of a file by its path. */
export async function surfaceOf(source, name = "listing.json") {
  return survey(await (typeof source === "string" ? loadTarget(source) : loadText(JSON.stringify(source), name)));
}

/** Reads a listing, or a file by its path, into owners with their weighed sentences: `[{owner, api, texts, sentences: [{text, terms, high}]}]`. */
export async function reader() {
  const [{ classify }, { detectOrders, orderContext }, { CERTAIN }] = await Promise.all(
    ["facts/classify.js", "facts/orders/detect.js", "facts/orders/judge.js"].map(built),
  );
  return async (source, uri) => {
    const surface = await surfaceOf(source, uri);
    const names = orderContext(surface);
    const out = [];
    const look = (type, id, texts, tool) => {
      const sentences = [];
      const classification = tool ? classify(tool, undefined, surface.resolve) : null;
      const context = { ...names, clean: new Set(), tool, classification };
      const { orders, hiding } = detectOrders({ type, id }, texts, context, ({ sentence, terms, found }) => {
        if (terms === null) return;
        const high = found.some((order) => order.confidence === "high");
        const certain = found.some((order) => order.confidence === "high" && CERTAIN.has(order.kind));
        sentences.push({
          field: sentence.field,
          index: sentence.index,
          text: sentence.text,
          terms: [...terms],
          high,
          certain,
        });
      });
      // What hides, or stands in a name or a label, is told without any weight.
      const plainly = hiding.length > 0 || orders.some(({ field }) => /^(?:name|tag|parameter-name)$/.test(field));
      out.push({ owner: id, api: Boolean(tool?.method), texts: texts.length, sentences, plainly });
    };
    for (const tool of surface.tools) look("tool", tool.name, tool.texts, tool);
    for (const prompt of surface.prompts) look("prompt", prompt.name, prompt.texts, null);
    for (const resource of surface.resources) look("resource", resource.name, resource.texts, null);
    for (const server of surface.servers) {
      const { name, instructions: value, instructionsAt: at } = server;
      if (value !== null) look("server", name, [{ field: "instructions", value, at }], null);
    }
    return out;
  };
}

/**
 * `[{batch, label, key, row, owners}]`. A written case is one item with all owners of its listing; of a real listing
 * every owner is one. Cases in disguise are left out: what hides them says nothing of the words.
 */
export async function examples() {
  const read = await reader();
  const items = [];
  for (const row of written()) {
    if (row.hide) continue;
    const owners = await read(listingOf(row), "listing.json");
    items.push({ batch: row.batch, label: row.label, key: row.name + row.text, row, owners });
  }
  for (const row of attacks()) {
    const owners = await read(row.listing, "listing.json");
    items.push({ batch: `corpus ${row.set}`, label: row.label, key: row.name + row.text, row, owners });
  }
  for (const row of labelledTools()) {
    const owners = await read({ tools: [row.tool] }, "listing.json");
    items.push({ batch: "tools", label: "honest", key: row.tool.name, row: { name: row.tool.name }, owners });
  }
  for (const { name, listing } of listings())
    for (const owner of await read(listing, `${name}.json`))
      items.push({ batch: "real", label: "honest", key: name, row: { name: owner.owner }, owners: [owner] });
  for (const [name, path] of descriptions())
    for (const owner of await read(path, name))
      items.push({ batch: "api", label: "honest", key: name, row: { name: owner.owner }, owners: [owner] });
  // Operations of which nothing is weighed are counted too: how many are flagged is a share of all.
  return items.filter(
    ({ batch, owners }) => batch === "api" || owners.some((owner) => owner.sentences.length > 0 || owner.plainly),
  );
}

/** Tools that were written for the classification: honest ones, many of which delete, disable or send something. */
function labelledTools() {
  const folder = join(import.meta.dirname, "data");
  return readdirSync(folder)
    .filter((name) => /^tools.*\.jsonl$/.test(name))
    .flatMap((name) => lines(join(folder, name)))
    .filter((row) => row.kind === "mcp");
}

/** Published descriptions of APIs: `[name, path]`. */
export function descriptions() {
  const folder = join(corpus, "openapi");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .map((name) => [name, join(folder, name)])
    .filter(([, path]) => /"?(?:openapi|swagger)"?\s*:\s*["']?[23]/.test(readFileSync(path, "utf8").slice(0, 4000)));
}
