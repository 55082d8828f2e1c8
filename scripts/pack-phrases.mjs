// Packs phrases of orders (`rules/lexicons/orders*.yaml`) as `src/facts/orders/phrase-table.ts` reads them.

/** `a/b c` to `a c` and `b c`; `_` stands for no word. */
function expand(phrase) {
  let out = [""];
  for (const word of phrase.split(" ")) {
    const alternatives = word.length > 1 && word.includes("/") && !word.startsWith("~") ? word.split("/") : [word];
    out = out.flatMap((head) =>
      alternatives.map((part) => (part === "_" || part === "" ? head : head === "" ? part : `${head} ${part}`)),
    );
  }
  return out;
}

const newNode = () => ({ steps: new Map(), ends: [] });

/** The phrases of a language as a tree of UTF-16 units; an end is a concept's number, doubled, plus 1 where letters may follow. */
function treeOf({ concepts, boundary }) {
  const root = newNode();
  Object.values(concepts).forEach((phrases, concept) => {
    for (const written of phrases.flatMap(expand)) {
      const open = written.endsWith("*");
      const phrase = (open ? written.slice(0, -1) : written).toLowerCase();
      let node = root;
      for (let i = 0; i < phrase.length; i++) {
        const code = phrase.charCodeAt(i);
        if (!node.steps.has(code)) node.steps.set(code, newNode());
        node = node.steps.get(code);
      }
      const end = concept * 2 + (open || boundary === "any" ? 1 : 0);
      if (!node.ends.some((other) => other >> 1 === concept)) node.ends.push(end);
    }
  });
  return root;
}

/** Nodes behind which the same follows are one: of 38,000 for English 8,000 are left. The root comes first. */
function statesOf(root) {
  const states = [null];
  const known = new Map();
  const numberOf = (node) => {
    const edges = [...node.steps].toSorted(([a], [b]) => a - b).map(([code, next]) => [code, numberOf(next)]);
    const state = { edges, ends: node.ends };
    if (node === root) states[0] = state;
    const key = JSON.stringify(state);
    if (!known.has(key) && node !== root) known.set(key, states.push(state) - 1);
    return known.get(key) ?? 0;
  };
  numberOf(root);
  return states;
}

/** First places of lists that follow one another, and where the last ends. */
const firsts = (lists) => {
  let sum = 0;
  return [0, ...lists.map((list) => (sum += list.length))];
};

function packed(language) {
  const states = statesOf(treeOf(language));
  const edges = states.flatMap((state) => state.edges);
  const sets = [[]];
  const setNumbers = new Map([["", 0]]);
  for (const { ends } of states) if (!setNumbers.has(ends.join())) setNumbers.set(ends.join(), sets.push(ends) - 1);
  const numbers = [
    ...firsts(states.map((state) => state.edges)),
    ...states.map(({ ends }) => setNumbers.get(ends.join())),
    ...edges.map(([code]) => code),
    ...edges.map(([, next]) => next),
    ...firsts(sets),
    ...sets.flat(),
  ];
  if (numbers.some((number) => number > 0xffff)) throw new Error(`too many phrases for ${language.code}`);
  const head = [states.length, edges.length, sets.length, sets.flat().length];
  const bytes = Buffer.alloc((head.length + numbers.length) * 2);
  [...head, ...numbers].forEach((number, i) => bytes.writeUInt16LE(number, i * 2));
  return bytes;
}

/** The languages with the names of their concepts, and a table of the phrases of each. */
export function packPhrases({ languages, ...rest }) {
  const tableOf = ({ code }) => `orders-${code}.table`;
  return {
    value: {
      ...rest,
      languages: languages.map((language) => ({
        ...language,
        concepts: Object.keys(language.concepts),
        table: tableOf(language),
      })),
    },
    tables: Object.fromEntries(languages.map((language) => [tableOf(language), packed(language)])),
  };
}
