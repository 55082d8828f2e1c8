// Cases of the poison bench: our own written sets, and the corpus of attacks and real listings where it is there.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
export const corpus = process.env.ASSAYER_CORPUS ?? resolve(here, "../../../shared/corpus");

const lines = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const zeroWidth = (text) => [...text].join("\u200b");
const tags = (text) => [...text].map((c) => String.fromCodePoint(0xe0000 + c.codePointAt(0))).join("");
const selectors = (text) =>
  [...Buffer.from(text)].map((b) => String.fromCodePoint(b < 16 ? 0xfe00 + b : 0xe0100 + b - 16)).join("");
const looks = { a: "а", e: "е", o: "о", p: "р", c: "с", x: "х", i: "і" };
const digits = { o: "0", i: "1", e: "3", a: "4", s: "5", t: "7" };
const swap = (map) => (text) => [...text].map((c) => map[c] ?? c).join("");

const HIDE = {
  "zero-width": zeroWidth,
  tags: (text) => `See below.${tags(text)}`,
  bidi: (text) => `\u202e${[...text].toReversed().join("")}\u202c`,
  variation: (text) => `\u{1f600}${selectors(text)}`,
  homoglyph: swap(looks),
  base64: (text) => `Seed: ${Buffer.from(text).toString("base64")}`,
  "html-comment": (text) => `<!-- ${text} -->`,
  ansi: (text) => `\u001b[8m${text}\u001b[0m`,
  whitespace: (text) => `${" ".repeat(200)}${"\n".repeat(40)}${text}`,
  leet: swap(digits),
};
const asIs = (text) => text;

/** The listing that shows one written case in its field. */
export function listingOf(row) {
  if (row.operation) return specOf([row]);
  const text = (HIDE[row.hide] ?? asIs)(row.text);
  const description = row.description ?? "";
  const tool = { name: row.name, description, inputSchema: { type: "object", properties: {} } };
  const property = (schema, name = "value") => (tool.inputSchema.properties[name] = { type: "string", ...schema });
  const listing = { serverInfo: { name: "server", version: "1.0.0" }, tools: [tool] };
  switch (row.field) {
    case "description":
      tool.description = row.hide ? `${description} ${text}` : text;
      break;
    case "parameter-description":
      property({ description: text });
      break;
    case "enum":
      property({ enum: ["standard", text] });
      break;
    case "default":
      property({ default: text });
      break;
    case "example":
      property({ examples: [text] });
      break;
    case "title":
      tool.title = text;
      break;
    case "annotation-title":
      tool.annotations = { title: text };
      break;
    case "meta":
      tool._meta = { note: text };
      break;
    case "schema-title":
      tool.inputSchema.title = text;
      break;
    case "schema-description":
      tool.inputSchema.description = text;
      break;
    case "parameter-name":
      property({}, text);
      break;
    case "split":
      property({ description: text });
      break;
    case "instructions":
      listing.instructions = text;
      tool.name = "list_things";
      tool.description = "Lists things.";
      break;
    case "prompt":
      listing.tools = [];
      listing.prompts = [{ name: row.name, description: text }];
      break;
    case "resource":
      listing.tools = [];
      listing.resources = [{ uri: `doc://${row.name}`, name: row.name, description: text }];
      break;
    case "summary":
    case "extension":
    case "response-description":
      return openapiOf(row, text);
    default:
  }
  for (const name of row.siblings ?? []) {
    listing.tools.push({
      name,
      description: `Works with ${name.replaceAll("_", " ")}.`,
      inputSchema: { type: "object" },
    });
  }
  return listing;
}

/** A description of an API with the operations of some rows. */
export function specOf(rows) {
  const paths = {};
  for (const { path, method, operation } of rows) (paths[path] ??= {})[method] = operation;
  return { openapi: "3.0.3", info: { title: "API", version: "1" }, paths };
}

function openapiOf(row, text) {
  const operation = {
    operationId: row.name,
    summary: row.field === "summary" ? text : row.description,
    responses: { 200: { description: row.field === "response-description" ? text : "OK" } },
  };
  if (row.field === "extension") operation["x-note"] = text;
  return { openapi: "3.0.3", info: { title: "API", version: "1" }, paths: { [`/${row.name}`]: { get: operation } } };
}

const LARGE = "openapi/kubernetes-core-v3.json";
let largeSchemas;
const LARGE_SCHEMA = { $ref: "#/components/schemas/io.k8s.api.core.v1.Pod" };

/** The operation of a row that takes and answers with a schema of hundreds of texts; null where the corpus is not there. */
export function amongHundreds({ method, path, operation }) {
  const file = join(corpus, LARGE);
  if (!existsSync(file)) return null;
  const schemas = (largeSchemas ??= JSON.parse(readFileSync(file, "utf8")).components.schemas);
  const content = (schema) => ({ "application/json": { schema } });
  const own = operation.requestBody?.content?.["application/json"]?.schema;
  const large = {
    ...operation,
    responses: {
      ...operation.responses,
      200: { description: "OK", ...operation.responses?.[200], content: content(LARGE_SCHEMA) },
    },
  };
  if (/^(?:post|put|patch)$/.test(method))
    large.requestBody = { content: content(own ? { allOf: [own, LARGE_SCHEMA] } : LARGE_SCHEMA) };
  return { ...specOf([{ method, path, operation: large }]), components: { schemas } };
}

/** Batches of written cases from which the words' weights were learned; each was measured once before it was read. */
const BATCHES =
  "poisoned near-misses first-contact classics benchmark benchmark-2 benchmark-3 benchmark-4 fields plain plain-2 subtle mixed mixed-2 mixed-3 mixed-4 mixed-5 mixed-6 mixed-7 mixed-8 mixed-9 languages languages-2 languages-3 languages-4 languages-5 languages-6 languages-7 languages-8 pairs focus-1 focus-2 focus-3 focus-4 focus-5 focus-6 honest honest-2 honest-3 honest-4 honest-5 contacts operations-1 operations-2 operations-3 operations-4 operations-5 operations-6 operations-7".split(
    " ",
  );
/** Batches that nothing was learned from and that nobody has read: only their figures count. */
const APART = [
  "benchmark",
  "second",
  "near-misses",
  "benchmark-2",
  "second-2",
  "near-misses-2",
  "second-3",
  "near-misses-3",
  "operations",
];

const batch = (folder, name) =>
  lines(join(folder, `${name}.jsonl`)).map((row) => ({
    ...row,
    ...(row.operation ? { name: `${row.method} ${row.path}`, field: "operation", language: row.language ?? "en" } : {}),
    batch: name,
  }));

/** Our own written cases that were learned from, with their batch. */
export const written = () => BATCHES.flatMap((name) => batch(join(here, "data"), name));

/** Our own written cases that are kept apart. */
export const keptApart = () => APART.flatMap((name) => batch(join(here, "data/apart"), name));

/** Attack sets of the corpus; only what can be seen in a listing. */
export function attacks() {
  const folder = join(corpus, "attacks");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) =>
      lines(join(folder, file))
        .filter((row) => row.visibility === "listing")
        .map((row) => ({
          set: file.slice(0, -6),
          label: row.label === "malicious" ? "poisoned" : "honest",
          family: row.attack ?? "none",
          name: row.name,
          text: row.description ?? "",
          listing: {
            serverInfo: { name: "server", version: "1" },
            tools: [
              {
                name: row.name,
                description: row.description ?? "",
                inputSchema: row.inputSchema ?? { type: "object" },
              },
            ],
          },
        })),
    );
}

/** Every real listing of the corpus, whole. */
export function listings() {
  const folder = join(corpus, "mcp/listings");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({ name: file.slice(0, -5), listing: JSON.parse(readFileSync(join(folder, file), "utf8")) }));
}
