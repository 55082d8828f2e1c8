// Learns the weights of `rules/lexicons/orders-weights.yaml`: `npm run learn:orders`.
//   --check     only tells how well what was learned from other cases does, and writes nothing
// A logistic regression over the terms of single sentences. Of a poisoned text only the sentences that speak for
// themselves teach, as the first rounds find them; the honest beginning of a poisoned description does not.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { examples, hashOf } from "./orders-examples.mjs";
import { built, random, root, shuffle } from "./shared.mjs";

const { discount, FRAMED, MOST_OFF_IN_API, MOST_WHOLE, SHARE, shareInApi } = await built("facts/orders/weigh.js");

/** How much more a written near-miss, and a poisoned sentence, teach than a sentence of a real listing. */
const NEAR = 8;
const POSITIVE = 6;
/**
 * Shares of honest tools that may be flagged: of published servers, of near-misses, of the operations of published
 * APIs but for those about models, of which only sure orders are told.
 */
const REAL_ALARMS = 0.003;
const NEAR_ALARMS = 0.053;
const API_ALARMS = 0.01;
const ABOUT_MODELS = /openai/;
/** How much a sentence teaches that stands beside the poison. */
const BESIDE = 4;
/** The well-known forms must never be missed: they teach so many times as much. */
const CLASSIC = 4;
const WHOLE_EPOCHS = 12;
/** Lifts a form that needs no weight above every level. */
const ALWAYS = 99;
/** Hundredths below which a term is left out: it would move no verdict. */
const LEAST_WEIGHT = 60;
/** Frames were set on these batches: what they find there says little. */
const FRAMES_KNEW = new Set(["poisoned", "near-misses", "first-contact", "classics"]);

/** AdaGrad with L1 on sparse sets of terms, each scaled to length 1. */
export function fit(sentences, { epochs, l1 = 1e-3, rate = 0.3, least = 3 }) {
  const index = new Map();
  const counts = [];
  const rows = sentences.map(({ terms, y, w }) => {
    const at = Int32Array.from(terms, (term) => {
      let i = index.get(term);
      if (i === undefined) index.set(term, (i = index.size));
      counts[i] = (counts[i] ?? 0) + 1;
      return i;
    });
    return { at, y, w };
  });
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(0.01);
  let bias = 0;
  let biasSquares = 1;
  const next = random(7);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const i of order) {
      const { at, y, w } = rows[i];
      const scale = 1 / Math.sqrt(Math.max(at.length, 1));
      let sum = bias;
      for (const k of at) sum += weights[k] * scale;
      const gradient = (1 / (1 + Math.exp(-sum)) - y) * w;
      if (Math.abs(gradient) < 1e-4) continue;
      for (const k of at) {
        if (counts[k] < least) continue;
        const g = gradient * scale;
        squares[k] += g * g;
        const step = rate / Math.sqrt(squares[k]);
        const moved = weights[k] - step * g;
        const cut = step * l1;
        weights[k] = moved > cut ? moved - cut : moved < -cut ? moved + cut : 0;
      }
      biasSquares += gradient * gradient;
      bias -= (rate / Math.sqrt(biasSquares)) * gradient;
    }
  }
  const table = new Map();
  for (const [term, k] of index) {
    const rounded = Math.round(weights[k] * 100);
    if (Math.abs(rounded) >= LEAST_WEIGHT) table.set(term, rounded / 100);
  }
  return { bias: Math.round(bias * 100) / 100, table };
}

export function weightOf(model, terms) {
  let sum = 0;
  for (const term of terms) sum += model.table.get(term) ?? 0;
  return model.bias + sum / Math.sqrt(Math.max(terms.length, 1));
}

const withoutFrames = (sentence) => ({
  ...sentence,
  terms: sentence.terms.filter((term) => !term.startsWith("order:")),
});
/** Sentences to learn from: how sure frames are is learned where they were not set. */
const sentencesOf = (item) => {
  const all = item.owners.flatMap((owner) => owner.sentences);
  return FRAMES_KNEW.has(item.batch) ? all.map(withoutFrames) : all;
};
export const isNear = (item) => item.label === "honest" && !/^(?:real|api|tools)$/.test(item.batch);

/** Terms of all sentences of an owner. */
const termsOfWhole = (owner) => [...new Set(owner.sentences.flatMap(({ terms }) => terms))];

/** What of `weighWhole` counts. */
function wholeOf({ whole }, owner) {
  const { api, texts, sentences } = owner;
  if (sentences.length === 0) return 0;
  const weight = SHARE * Math.max(-MOST_WHOLE, Math.min(MOST_WHOLE, weightOf(whole, termsOfWhole(owner))));
  return api ? weight * shareInApi(weight, sentences.length, texts) : weight;
}

/** How far the heaviest owner of an item stands out; an order that a frame is sure of needs less. */
export function standingOf(model, item) {
  let margin = -99;
  for (const owner of item.owners) {
    const weights = owner.sentences.map(({ terms }) => weightOf(model, terms));
    const off = discount(weights, owner.api ? MOST_OFF_IN_API : Infinity) - wholeOf(model, owner);
    const lift = (i) => {
      const { certain, high } = owner.sentences[i];
      return certain && !owner.api ? ALWAYS : high ? FRAMED : 0;
    };
    margin = Math.max(margin, ...weights.map((weight, i) => weight - off + lift(i)));
  }
  return { item, margin, plainly: item.owners.some((owner) => owner.plainly) };
}

/** Sentences of a poisoned listing in another field than the poison are honest ones by the same hand. */
const isBeside = ({ row }, { field, text }) =>
  (row.operation && !row.text.includes(text.trim()) && !text.includes(row.text.trim())) || isInOtherField(row, field);
const isInOtherField = (row, field) =>
  row.field !== undefined &&
  row.field !== "operation" &&
  row.field !== "description" &&
  row.field !== "split" &&
  /^(?:description|summary)$/.test(field) &&
  field !== row.field;

/** What an honest text teaches; addresses to write to are in so many that they must not be taken for recipients. */
const worthOf = (item) => (isNear(item) ? NEAR * (item.batch === "contacts" ? CLASSIC : 1) : 1);

/** Learns in three rounds: which sentences of a poisoned text are the poison is found on the way. */
export function learn(given, options = {}) {
  const items = given.filter(({ owners }) => owners.some(({ sentences }) => sentences.length > 0));
  const honest = items
    .filter((item) => item.label === "honest")
    .flatMap((item) => sentencesOf(item).map(({ terms }) => ({ terms, y: 0, w: worthOf(item) })));
  const poisoned = items.filter((item) => item.label === "poisoned");
  const beside = poisoned.flatMap((item) =>
    sentencesOf(item)
      .filter((sentence) => isBeside(item, sentence))
      .map(({ terms }) => ({ terms, y: 0, w: BESIDE })),
  );
  let model = null;
  for (const epochs of [4, 4, 10]) {
    const guilty = poisoned.flatMap((item) => {
      const worth = POSITIVE * (item.batch === "classics" ? CLASSIC : 1);
      const all = sentencesOf(item).filter((sentence) => !isBeside(item, sentence));
      if (all.length === 0) return [];
      if (model === null) {
        const later = all.length > 1 ? all.slice(1) : all;
        return later.map(({ terms }) => ({ terms, y: 1, w: worth / later.length }));
      }
      const sums = all.map(({ terms }) => weightOf(model, terms));
      const most = Math.max(...sums);
      return all.filter((_, i) => sums[i] >= most || sums[i] > 0.5).map(({ terms }) => ({ terms, y: 1, w: worth }));
    });
    model = fit([...honest, ...beside, ...guilty], { epochs, ...options });
  }
  return { ...model, whole: learnWhole(items, model) };
}

/** Learns from all texts of an owner together; of a poisoned listing the owner with the heaviest sentence is meant. */
function learnWhole(items, model) {
  const rows = [];
  for (const item of items) {
    const owners = item.owners.filter(({ sentences }) => sentences.length > 0);
    if (item.label === "honest") {
      for (const owner of owners) rows.push({ terms: termsOfWhole(owner), y: 0, w: worthOf(item) });
    } else if (owners.length > 0) {
      const heaviest = owners.map(({ sentences }) => Math.max(...sentences.map(({ terms }) => weightOf(model, terms))));
      const meant = owners[heaviest.indexOf(Math.max(...heaviest))];
      rows.push({ terms: termsOfWhole(meant), y: 1, w: POSITIVE * (item.batch === "classics" ? CLASSIC : 1) });
    }
  }
  return fit(rows, { epochs: WHOLE_EPOCHS });
}

const descending = (values) => values.toSorted((a, b) => b - a);
const at = (values, part) => descending(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
const share = (rows, test) => (rows.length === 0 ? 0 : rows.filter(test).length / rows.length);
const percent = (part) => `${(100 * part).toFixed(1)} %`;

const FOLDS = 3;
const foldOf = (item) => hashOf(item.key) % FOLDS;

/** Each third by what the other two teach; a real listing is in one third whole. */
export function crossed(items, options) {
  const out = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(
      items.filter((item) => foldOf(item) !== fold),
      options,
    );
    for (const item of items) if (foldOf(item) === fold) out.push(standingOf(model, item));
  }
  return out;
}

const levelOf = (levels, { owners, row }) => {
  const level = (row.language ?? "en") === "en" ? levels.order : levels.foreign;
  return owners.some((owner) => owner.api) ? Math.max(levels.api, level) : level;
};
export const alarmed =
  (levels) =>
  ({ item, margin, plainly }) =>
    plainly || margin >= levelOf(levels, item);

/** The levels at which the honest keep to their shares of false alarms, by the crossed thirds. */
export function levelsOf(seen) {
  const fresh = seen.filter(({ item }) => !FRAMES_KNEW.has(item.batch));
  const margins = (test) => fresh.filter(({ item }) => test(item)).map(({ margin }) => margin);
  const real = at(
    margins((item) => item.batch === "real"),
    REAL_ALARMS,
  );
  const english = at(
    margins((item) => isNear(item) && (item.row.language ?? "en") === "en"),
    NEAR_ALARMS,
  );
  const foreign = at(
    margins((item) => isNear(item) && (item.row.language ?? "en") !== "en"),
    NEAR_ALARMS,
  );
  const api = at(
    margins((item) => item.batch === "api" && !ABOUT_MODELS.test(item.key)),
    API_ALARMS,
  );
  const round = (value) => Math.ceil(value * 100) / 100;
  const order = round(Math.max(real, english));
  return { order, foreign: round(Math.max(real, foreign)), api: Math.max(order, round(api)) };
}

/** By batch, what was found of the poisoned and flagged of the honest. */
function tell(seen, levels) {
  const test = alarmed(levels);
  for (const batch of new Set(seen.map(({ item }) => item.batch))) {
    const of = (label) => seen.filter(({ item }) => item.batch === batch && item.label === label);
    const [bad, good] = [of("poisoned"), of("honest")];
    if (bad.length + good.length < 50) continue;
    const found = bad.length === 0 ? "" : `found ${percent(share(bad, test))} of ${bad.length}  `;
    const flagged = good.length === 0 ? "" : `flagged ${percent(share(good, test))} of ${good.length}`;
    console.log(`  ${batch.padEnd(18)} ${found}${flagged}`);
  }
}

function report(items) {
  const seen = crossed(items);
  const levels = levelsOf(seen);
  console.log("Thirds, each by what the other two teach", levels);
  tell(seen, levels);
  console.log("Batches, each by what the others teach");
  for (const batch of new Set(items.map((item) => item.batch))) {
    const mine = items.filter((item) => item.batch === batch);
    if (mine.length < 100 || /^(?:real|api|corpus)/.test(batch)) continue;
    const model = learn(items.filter((item) => item.batch !== batch));
    tell(
      mine.map((item) => standingOf(model, item)),
      levels,
    );
  }
}

function write(model, levels) {
  const terms = new Set([...model.table.keys(), ...model.whole.table.keys()]);
  const hundredths = (table, term) => Math.round((table.get(term) ?? 0) * 100);
  const rows = [...terms]
    .map((term) => ({ term, own: hundredths(model.table, term), whole: hundredths(model.whole.table, term) }))
    .toSorted((a, b) => b.own - a.own || b.whole - a.whole || (a.term < b.term ? -1 : 1));
  writeFileSync(
    join(root, "rules/lexicons/orders-weights.yaml"),
    `# What single terms say for or against an order to the model, in hundredths: first in a sentence, then in all texts
# of an owner. Written by \`npm run learn:orders\`; \`src/facts/orders/terms.ts\` says what a term is.
source: learned from the written cases in bench/accuracy/data and from listings of published servers
checked: "${new Date().toISOString().slice(0, 10)}"
bias: ${model.bias}
wholeBias: ${model.whole.bias}
levels:
  order: ${levels.order}
  foreign: ${levels.foreign}
  api: ${levels.api}
terms: |
${rows.map(({ term, own, whole }) => `  ${own} ${whole} ${term}\n`).join("")}`,
  );
}

if (process.argv[1] === import.meta.filename) {
  const items = await examples();
  if (process.argv.includes("--check")) report(items);
  else {
    const seen = crossed(items);
    const levels = levelsOf(seen);
    tell(seen, levels);
    const model = learn(items);
    write(model, levels);
    console.log(`${model.table.size} and ${model.whole.table.size} terms, levels`, levels, "\nNow: npm run generate");
  }
}
