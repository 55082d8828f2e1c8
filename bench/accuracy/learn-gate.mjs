// Learns `rules/lexicons/orders-gate.yaml`: `npm run learn:gate`. Which sentences of an API's texts are looked at closely
// is told by their words and pairs of neighbours (src/facts/orders/gate.ts): a logistic regression over written poison,
// what stands beside it, and every sentence of published descriptions. Sentences that the detector finds in poisoned
// tools teach too: what is plain there is plain in an API.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { descriptions, hashOf, surfaceOf } from "./orders-examples.mjs";
import { fit, weightOf } from "./learn-orders.mjs";
import { listingOf, written } from "./poison-data.mjs";
import { built, root } from "./shared.mjs";

/** Share of the sentences of published descriptions that may pass. */
const PASSING = 0.06;
const POISONED = 10;
const NEAR = 2;
const OF_TOOLS = 1;

/** Sentences and words as `mayOrder` reads them. */
const sentencesOf = (text) => text.split(/[.!?;:\n]+/).filter((sentence) => /[a-z][^a-z']+[a-z]/i.test(sentence));
const termsOf = (sentence) => {
  const words = sentence.toLowerCase().match(/[a-z][a-z']*/g) ?? [];
  return [...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)];
};

const textsOf = async (source) =>
  (await surfaceOf(source)).tools.flatMap(({ texts }) => texts.map(({ value }) => value));

const examples = [];
for (const row of written()) {
  if (!row.operation || row.language !== "en") continue;
  const inPoison = (sentence) => row.label === "poisoned" && row.text.includes(sentence.trim());
  for (const sentence of new Set((await textsOf(listingOf(row))).flatMap(sentencesOf))) {
    const y = inPoison(sentence) ? 1 : 0;
    examples.push({ key: row.text, y, w: y ? POISONED : NEAR, terms: termsOf(sentence) });
  }
}
const [{ detectOrders, orderContext }, { isTelling }] = await Promise.all(
  ["facts/orders/detect.js", "facts/orders/judge.js"].map(built),
);
for (const row of written()) {
  if (row.operation || row.language !== "en" || row.label !== "poisoned" || row.hide) continue;
  const surface = await surfaceOf(listingOf(row));
  const told = new Set();
  for (const tool of surface.tools) {
    const context = { ...orderContext(surface), clean: new Set(), tool, classification: null };
    detectOrders({ type: "tool", id: tool.id }, tool.texts, context, (seen) => {
      if (seen.weight !== null && isTelling(seen)) told.add(seen.sentence.text);
    });
  }
  for (const text of told)
    for (const sentence of sentencesOf(text))
      examples.push({ key: row.text, y: 1, w: OF_TOOLS, beside: true, terms: termsOf(sentence) });
}
const real = new Map();
for (const [, path] of descriptions())
  for (const value of await textsOf(path))
    for (const sentence of sentencesOf(value)) real.set(sentence, (real.get(sentence) ?? 0) + 1);
// What stands in every operation is dear to look at: it teaches more.
for (const [sentence, count] of real)
  examples.push({ key: sentence, y: 0, w: Math.sqrt(count), real: true, terms: termsOf(sentence) });

const options = { epochs: 8, l1: 1e-2, least: 5 };
const foldOf = ({ key }) => hashOf(key) % 3;
for (const row of examples) row.margin = 0;
for (let fold = 0; fold < 3; fold++) {
  const model = fit(
    examples.filter((row) => foldOf(row) !== fold),
    options,
  );
  for (const row of examples) if (foldOf(row) === fold) row.margin = weightOf(model, row.terms);
}
const margins = examples.flatMap((row) => (row.real ? [row.margin] : [])).toSorted((a, b) => b - a);
const level = Math.round((margins[Math.floor(margins.length * PASSING)] ?? 0) * 100) / 100;
const best = new Map();
for (const { key, y, margin, beside } of examples)
  if (y && !beside) best.set(key, Math.max(best.get(key) ?? -99, margin));
const passed = [...best.values()].filter((margin) => margin >= level).length;
console.log(
  `${examples.length} sentences, ${real.size} of published descriptions; level ${level}; by what other thirds teach ${passed} of ${best.size} poisoned texts pass`,
);
const { bias, table } = fit(examples, options);
const rows = [...table].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
writeFileSync(
  join(root, "rules/lexicons/orders-gate.yaml"),
  `# What words and pairs of neighbours say for or against an order among the sentences of an API's description, in
# hundredths. Written by \`npm run learn:gate\`; \`src/facts/orders/gate.ts\` says what for.
source: learned from the written cases in bench/accuracy/data and from published descriptions
checked: "${new Date().toISOString().slice(0, 10)}"
bias: ${bias}
level: ${level}
terms: |
${rows.map(([word, weight]) => `  ${Math.round(weight * 100)} ${word}\n`).join("")}`,
);
console.log(`${rows.length} terms\nNow: npm run generate`);
