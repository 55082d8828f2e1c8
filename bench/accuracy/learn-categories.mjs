// Learns the weights of `rules/lexicons/category-weights.yaml`: `npm run learn:categories`.
//   --check     only tells how well what was learned from other cases does, and writes nothing
// A softmax regression over the terms of a tool (src/facts/category-terms.ts): our own labelled tools, those of the
// corpus that were labelled by reading them, and others of which the clauses alone are sure, which teach less.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { built, corpus, lines, random, root, shuffle, toolsOfListing } from "./shared.mjs";
import { specOf } from "./tools.mjs";

const [
  { loadText },
  { survey },
  { classifyByClauses },
  { eachTerm, isOfName, KINDS, NAME_COUNTS },
  { categories },
  { isHinted, joined },
  { stem },
] = await Promise.all(
  [
    "load/load.js",
    "surface/survey.js",
    "facts/classify.js",
    "facts/category-terms.js",
    "facts/order.js",
    "facts/second-reader.js",
    "facts/stem.js",
  ].map(built),
);

/** What a labelled tool of the corpus teaches beside one of our own, and one of which only the clauses are sure. */
const REAL = 3;
const SURE = 0.3;
/** What a copy under another name teaches. */
const RENAMED = 0.3;
/** Operations of one description that teach without a label. */
const MOST_OPERATIONS = 40;
/** How much of a label goes to the second category where one can be argued. */
const ARGUED = 0.05;
/** Hundredths below which a weight is left out. */
const LEAST_WEIGHT = 50;
const LABELLED = readdirSync(join(root, "bench/accuracy/data")).filter((name) => /^tools.*\.jsonl$/.test(name));
/** Sets that the clauses were not made with: what both readers are worth beside each other is learned from these. */
const FRESH = new Set([10, 11, 12, ...numbers(14, 25), ...numbers(27, 46)].map((number) => `tools-${number}.jsonl`));
const FOLDS = 5;
/**
 * Added to every category of high risk, taken from these where the clauses find a read, and added to what the clauses
 * say where the author's hint agrees.
 */
const LEANING = { risk: 0.1, caution: 0.8, hint: 5 };
const RISK = { auth: 2, delete: 2, billing: 2, execute: 2, write: 1, communicate: 1, admin: 1, read: 0 };

function numbers(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const place = (category) => (category ? categories.indexOf(category) : -1);

function exampleOf(tool, resolve) {
  const reading = classifyByClauses(tool, resolve);
  const terms = new Set();
  const words = [""];
  let count = NAME_COUNTS;
  eachTerm(
    tool,
    (word) => words.push(stem(word)) - 1,
    (kind, word, next) => {
      if (!isOfName(kind)) count++;
      terms.add(next === null ? `${KINDS[kind]}:${words[word]}` : `${KINDS[kind]}:${words[word]} ${words[next]}`);
    },
  );
  return { terms: [...terms], count, reading, hinted: isHinted(reading, tool) };
}

/** Words that change nothing of what a tool does. */
const NEUTRAL = "core primary own base extra local team inner common second".split(" ");

/** The row with one more word behind the first of its name: what a tool does does not hang on which are neighbours. */
function renamed(row, turn) {
  const name = row.kind === "mcp" ? row.tool.name : (row.operation.operationId ?? "");
  const word = NEUTRAL[turn % NEUTRAL.length];
  const other = name.replace(/^([A-Za-z][a-z]+)(?:([_-])(?=[A-Za-z])|(?=[A-Z]))/, (_, verb, joint) =>
    joint === undefined ? `${verb}${word[0].toUpperCase()}${word.slice(1)}` : `${verb}${joint}${word}${joint}`,
  );
  if (other === name) return null;
  return row.kind === "mcp"
    ? { ...row, tool: { ...row.tool, name: other } }
    : { ...row, operation: { ...row.operation, operationId: other } };
}

async function labelled() {
  const out = [];
  for (const file of LABELLED)
    for (const row of lines(join(root, "bench/accuracy/data", file)))
      for (const each of [row, renamed(row, out.length)]) {
        if (each === null) continue;
        const { tools, resolve } = await toolsOfListing(each.kind === "mcp" ? { tools: [each.tool] } : specOf(each));
        const copy = each !== row;
        const label = { file, y: place(row.category), z: place(row.alternative), w: copy ? RENAMED : 1, copy };
        out.push({ ...exampleOf(tools[0], resolve), ...label });
      }
  return out;
}

/** Labels of real tools, by what names them: their texts stay in the corpus. */
const KNOWN = new Map(
  lines(join(root, "bench/accuracy/data/corpus-tools.jsonl")).map((row) => [`${row.file} ${row.tool}`, row]),
);

/** Tools of the corpus: those that were labelled, and of the others some of which the clauses are sure. */
async function ordinary() {
  const folder = corpus();
  if (folder === null) return [];
  const out = [];
  for (const part of ["mcp/listings", "openapi"]) {
    if (!existsSync(join(folder, part))) continue;
    const names = readdirSync(join(folder, part)).filter((file) => /\.(?:json|ya?ml)$/.test(file));
    for (const [i, name] of names.entries()) {
      const { tools, resolve } = survey(await loadText(readFileSync(join(folder, part, name), "utf8"), name));
      const every = Math.max(1, Math.floor(tools.length / MOST_OPERATIONS));
      for (const [k, tool] of tools.entries()) {
        const method = tool.method?.toUpperCase();
        const known = KNOWN.get(`${part}/${name} ${method ? `${method} ${tool.path}` : tool.name}`);
        if (!known && k % every !== 0) continue;
        const example = exampleOf(tool, resolve);
        const from = { ...example, fold: i % FOLDS };
        if (known)
          out.push({ ...from, file: "labelled", y: place(known.category), z: place(known.alternative), w: REAL });
        else if (example.reading.certainty === "high" && example.reading.alternative === null)
          out.push({ ...from, file: "corpus", y: place(example.reading.category), z: -1, w: SURE });
      }
    }
  }
  return out;
}

/** AdaGrad with L1 on sparse sets of terms. */
function fit(examples, { epochs = 15, l1 = 20e-4, rate = 0.3, least = 2 } = {}) {
  const size = categories.length;
  const index = new Map();
  const counts = [];
  const rows = examples.map(({ terms, count, y, z, w, copy }) => {
    const at = terms.map((term) => {
      let i = index.get(term);
      if (i === undefined) index.set(term, (i = index.size));
      counts[i] = (counts[i] ?? 0) + (copy ? 0 : 1);
      return i;
    });
    return { at, scale: 1 / Math.sqrt(count), y, z, w };
  });
  for (const row of rows) row.at = row.at.filter((i) => counts[i] >= least);
  const weights = new Float64Array(index.size * size);
  const squares = new Float64Array(index.size * size).fill(0.01);
  const bias = new Float64Array(size);
  const next = random(7);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const i of order) {
      const { at, scale, y, z, w } = rows[i];
      const sums = [...bias];
      for (const k of at) for (let c = 0; c < size; c++) sums[c] += weights[k * size + c] * scale;
      const most = Math.max(...sums);
      const parts = sums.map((sum) => Math.exp(sum - most));
      const whole = parts.reduce((sum, part) => sum + part, 0);
      for (let c = 0; c < size; c++) {
        const wanted = (c === y ? 1 - (z < 0 ? 0 : ARGUED) : 0) + (c === z ? ARGUED : 0);
        const gradient = (parts[c] / whole - wanted) * w;
        bias[c] -= 0.01 * gradient;
        if (Math.abs(gradient) < 1e-3) continue;
        for (const k of at) {
          const q = k * size + c;
          const g = gradient * scale;
          squares[q] += g * g;
          const step = rate / Math.sqrt(squares[q]);
          const moved = weights[q] - step * g;
          const cut = step * l1;
          weights[q] = moved > cut ? moved - cut : moved < -cut ? moved + cut : 0;
        }
      }
    }
  }
  const table = new Map();
  for (const [term, k] of index) {
    const row = categories.map((_, c) => {
      const rounded = Math.max(-9999, Math.min(9999, Math.round(weights[k * size + c] * 100)));
      return Math.abs(rounded) < LEAST_WEIGHT ? 0 : rounded;
    });
    if (row.some((weight) => weight !== 0)) table.set(term, row);
  }
  return { bias: [...bias].map((value) => Math.round(value * 100) / 100), table };
}

/** What `weighCategories` gives; the number is its own. */
const FEW = 5;
function likely({ bias, table }, { terms, count }) {
  const sums = categories.map(() => 0);
  for (const term of terms) table.get(term)?.forEach((weight, c) => (sums[c] += weight));
  const each = sums.map((sum, c) => sum / (100 * Math.sqrt(count)) + bias[c]);
  const most = Math.max(...each);
  const whole = Math.log(each.reduce((sum, value) => sum + Math.exp(value - most), 0)) + most;
  return each.map((value) => (value - whole) * (count / (count + FEW)));
}

const percent = (part, whole) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

function tell(title, rows, pick) {
  const risk = (c) => RISK[categories[c]];
  const got = rows.map((row) => ({ ...row, c: pick(row) }));
  const high = got.filter(({ y }) => risk(y) === 2);
  const reads = got.filter(({ y }) => risk(y) === 0);
  const right = got.filter(({ c, y }) => c === y).length;
  const arguable = got.filter(({ c, y, z }) => c === y || c === z).length;
  const lower = high.filter(({ c, z }) => risk(c) < 2 && !(z >= 0 && risk(z) < 2)).length;
  const raised = reads.filter(({ c }) => risk(c) === 2).length;
  console.log(
    `  ${title.padEnd(28)} strict ${percent(right, got.length)}  with alternative ${percent(arguable, got.length)}  high rated lower ${percent(lower, high.length)}  reads rated high ${percent(raised, reads.length)}`,
  );
}

/** Every row of the fresh sets and of the corpus with what is likely by the words that the other folds teach. */
function crossed(rows, real) {
  const folds = new Map([...FRESH].map((file, i) => [file, i % FOLDS]));
  const all = [...rows.map((row) => ({ ...row, fold: folds.get(row.file) })), ...real];
  const seen = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(all.filter((row) => row.fold !== fold));
    for (const row of all) if (row.fold === fold && !row.copy) seen.push({ ...row, likely: likely(model, row) });
  }
  return seen;
}

/** Multinomial regression of the label on what both readers say: full gradients with AdaGrad and L2. */
function fitJoin(rows, { rounds = 500, rate = 0.5, l2 = 1e-3 } = {}) {
  const size = categories.length;
  const words = new Float64Array(size).fill(1);
  const table = () => new Map();
  const clauses = table();
  const alternatives = table();
  const rowOf = (map, key) => map.get(key) ?? map.set(key, new Float64Array(size)).get(key);
  const given = rows.map(({ likely: each, reading, y, z }) => ({
    each,
    y,
    z,
    clause: rowOf(clauses, `${reading.category} ${reading.certainty}`),
    alternative: rowOf(alternatives, reading.alternative ?? "none"),
  }));
  const parts = [words, ...clauses.values(), ...alternatives.values()];
  const gradients = new Map(parts.map((part) => [part, new Float64Array(size)]));
  const squares = new Map(parts.map((part) => [part, new Float64Array(size).fill(1e-8)]));
  for (let round = 0; round < rounds; round++) {
    for (const gradient of gradients.values()) gradient.fill(0);
    for (const { each, y, z, clause, alternative } of given) {
      const sums = each.map((value, c) => words[c] * value + clause[c] + alternative[c]);
      const most = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp(sum - most));
      const whole = shares.reduce((sum, part) => sum + part, 0);
      for (let c = 0; c < size; c++) {
        const wanted = (c === y ? 1 - (z < 0 ? 0 : ARGUED) : 0) + (c === z ? ARGUED : 0);
        const g = (shares[c] / whole - wanted) / given.length;
        gradients.get(words)[c] += g * each[c];
        gradients.get(clause)[c] += g;
        gradients.get(alternative)[c] += g;
      }
    }
    for (const part of parts)
      for (let c = 0; c < size; c++) {
        const g = gradients.get(part)[c] + l2 * (part === words ? part[c] - 1 : part[c]) * 0.1;
        const square = (squares.get(part)[c] += g * g);
        part[c] -= (rate * g) / Math.sqrt(square);
      }
  }
  const rounded = (part) => [...part].map((value) => Math.round(value * 100) / 100);
  const named = (map) => Object.fromEntries([...map].map(([key, part]) => [key, rounded(part)]));
  return { words: rounded(words), clauses: named(clauses), alternatives: named(alternatives), ...LEANING };
}

function report(rows, real) {
  const every = crossed(rows, real);
  for (let fold = 0; fold < FOLDS; fold++) {
    const join = fitJoin(every.filter((row) => row.fold !== fold));
    for (const row of every) if (row.fold === fold) row.join = join;
  }
  for (const [title, seen] of [
    ["fresh sets, each fifth by what the others teach", every.filter(({ file }) => FRESH.has(file))],
    ["labelled tools of the corpus, each fifth of the listings so", every.filter(({ file }) => file === "labelled")],
  ]) {
    console.log(title);
    tell("clauses", seen, ({ reading }) => place(reading.category));
    tell("words", seen, (row) => row.likely.indexOf(Math.max(...row.likely)));
    for (const risk of [0, LEANING.risk, 0.4])
      tell(`both, ${risk} to high risk`, seen, ({ reading, hinted, likely: each, join }) =>
        place(joined(reading, hinted, each, { ...join, risk })),
      );
  }
}

function rowsOf(table) {
  return Object.keys(table)
    .toSorted()
    .map((key) => `    ${key}: [${table[key].join(", ")}]\n`)
    .join("");
}

function write({ bias, table }, both) {
  const rows = [...table].toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
  const weightsOf = (row) => row.flatMap((weight, c) => (weight === 0 ? [] : [`${categories[c]}=${weight}`])).join(" ");
  writeFileSync(
    join(root, "rules/lexicons/category-weights.yaml"),
    `# What single terms of a tool say for or against each category, in hundredths. Written by
# \`npm run learn:categories\`; \`src/facts/category-terms.ts\` says what a term is.
source: learned from the labelled cases in bench/accuracy/data and from published servers and descriptions
checked: "${new Date().toISOString().slice(0, 10)}"
bias: [${bias.join(", ")}]
join:
  words: [${both.words.join(", ")}]
  risk: ${both.risk}
  caution: ${both.caution}
  hint: ${both.hint}
  clauses:
${rowsOf(both.clauses)}  alternatives:
${rowsOf(both.alternatives)}terms: |
${rows.map(([term, row]) => `  ${term} ${weightsOf(row)}\n`).join("")}`,
  );
}

const rows = await labelled();
const real = await ordinary();
console.log(`${rows.filter(({ copy }) => !copy).length} labelled, ${real.length} of the corpus`);
if (process.argv.includes("--check")) report(rows, real);
else {
  const both = fitJoin(crossed(rows, real));
  const model = fit([...rows, ...real]);
  write(model, both);
  console.log(`${model.table.size} terms\nNow: npm run generate`);
}
