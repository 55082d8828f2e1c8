import { orders, ordersLanguages } from "../../catalogue.ts";

/** One place where a phrase of a concept stands in a text. */
export interface Hit {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

interface Node {
  /** The first step onwards, which for most nodes is the only one; more stand in `rest`. */
  code: number;
  next: Node | null;
  rest: Map<number, Node> | null;
  /** Concepts whose phrase ends here; `open` ones may be followed by further letters. */
  readonly ends: { readonly concept: string; readonly open: boolean }[];
  /** What may follow the word that ends here, not grown before a text goes on there: most phrases stand in no text. */
  pending: Pending[] | null;
}

/** The words of a phrase after its first, as they are written in the lexicon. */
interface Pending {
  readonly words: string;
  readonly concept: string;
  readonly open: boolean;
}

/** Phrases of some languages as one tree of characters. */
export interface PhraseTree {
  readonly root: Node;
  /** First step from the root for ASCII, by character code. */
  readonly ascii: readonly (Node | undefined)[];
  /** Phrases start at word borders only. */
  readonly words: boolean;
}

const newNode = (): Node => ({ code: -1, next: null, rest: null, ends: [], pending: null });

function step(node: Node, code: number): Node | undefined {
  if (node.code === code) return node.next ?? undefined;
  return node.rest === null ? undefined : node.rest.get(code);
}

/** The step over a gap, behind which the rest of the phrases grows when it is first taken. */
function stepOver(node: Node): Node | undefined {
  if (node.pending !== null) {
    const { pending } = node;
    node.pending = null;
    for (const { words, concept, open } of pending)
      for (const rest of expand(words)) insert(node, rest === "" ? "" : ` ${rest}`, concept, open);
  }
  return step(node, 32);
}

function grow(node: Node, code: number): Node {
  const made = newNode();
  if (node.next === null) {
    node.code = code;
    node.next = made;
  } else (node.rest ??= new Map()).set(code, made);
  return made;
}

/** `a/b c` to `a c` and `b c`; `_` stands for no word. */
function expand(phrase: string): string[] {
  let out = [""];
  for (const word of phrase.split(" ")) {
    const alternatives = word.length > 1 && word.includes("/") && !word.startsWith("~") ? word.split("/") : [word];
    out = out.flatMap((head) =>
      alternatives.map((part) => (part === "_" || part === "" ? head : head === "" ? part : `${head} ${part}`)),
    );
  }
  return out;
}

function nodeAt(root: Node, phrase: string): Node {
  let node = root;
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i);
    node = step(node, code) ?? grow(node, code);
  }
  return node;
}

function insert(root: Node, phrase: string, concept: string, open: boolean): void {
  const node = nodeAt(root, phrase);
  if (!node.ends.some((end) => end.concept === concept)) node.ends.push({ concept, open });
}

/**
 * Whether the words behind the first may stay as they are written. Not where the first may be missing or all the others
 * may, and not where an open end is one of several.
 */
function mayWait(phrase: string): boolean {
  const [first = "", ...others] = phrase.split(" ");
  if (first.includes("_") || !others.some((word) => !word.includes("_"))) return false;
  return !/\*./.test(phrase) && !/\/[^ ]*\*$/.test(phrase);
}

function build(codes: readonly string[], words: boolean): PhraseTree {
  const root = newNode();
  for (const language of [...orders.languages, ...ordersLanguages.languages]) {
    if (!codes.includes(language.code)) continue;
    for (const [concept, phrases] of Object.entries(language.concepts)) {
      for (const written of phrases) {
        for (const whole of mayWait(written) ? [written] : expand(written)) {
          const open = whole.endsWith("*");
          const phrase = (open ? whole.slice(0, -1) : whole).toLowerCase();
          const space = phrase.indexOf(" ");
          const rest = { words: phrase.slice(space + 1), concept, open: open || !words };
          if (space === -1) insert(root, phrase, concept, rest.open);
          else for (const word of expand(phrase.slice(0, space))) (nodeAt(root, word).pending ??= []).push(rest);
        }
      }
    }
  }
  return { root, words, ascii: Array.from({ length: 128 }, (_, code) => step(root, code)) };
}

const trees = new Map<string, PhraseTree>();

/** The phrase tree of one language (or of all Latin ones but English: `latin`), built when first needed. */
export function treeOf(code: string): PhraseTree {
  let tree = trees.get(code);
  if (!tree) {
    const language = ordersLanguages.languages.find((candidate) => candidate.code === code);
    tree = build([code], code === "en" || language?.boundary === "word");
    trees.set(code, tree);
  }
  return tree;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/],
  ["zh", /[\u4e00-\u9fff]/],
  ["ko", /[\uac00-\ud7af]/],
  ["ru", /[\u0400-\u04ff]/],
  ["ar", /[\u0600-\u06ff]/],
  ["hi", /[\u0900-\u097f]/],
];

/** Each frequent word with the languages that have it. */
const STOPWORDS: ReadonlyMap<string, readonly string[]> = stopwords();

function stopwords(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const language of ordersLanguages.languages) {
    for (const word of language.stopwords ?? []) words.set(word, [...(words.get(word) ?? []), language.code]);
  }
  return words;
}

const MARKED = /[áéíóúñçãõâêôàèùäöüßœ¿¡]/i;
/** Words that English does not have: two of them, or a marked letter, and the languages are counted. */
const UNENGLISH =
  /\b(?:el|los|las|del|una|para|con|que|esta|cuando|antes|cada|todas?|todos?|sin|uma|sem|sempre|seu|les|des|une|avec|cet|cette|est|dans|sur|ne|und|nicht|der|das|den|dem|wird|vor|bei|dieses|immer|alle|gli|della|questo|sono|ogni|prima|senza|tutte|le|la|au|aux|du|de|pour|toujours|jamais|tous|tout|se|su|al|por|na|em|ao|um|im|zum|zur|ein|eine|einen|nur|noch|es|dir|auch|nichts|hay|lo|os|não)\b/gi;
const WORD = /[\p{L}'’]+/gu;
/** Enough characters to tell the languages of a text. */
const SAMPLE = 20_000;

function looksForeign(text: string): boolean {
  if (MARKED.test(text)) return true;
  UNENGLISH.lastIndex = 0;
  return UNENGLISH.exec(text) !== null && UNENGLISH.exec(text) !== null;
}

/**
 * Languages, besides English, whose phrases can stand in the text: by script, and by frequent short words where
 * several share the Latin script. Empty for nearly all texts.
 */
export function languagesOf(text: string): readonly string[] {
  const found: string[] = [];
  if (/[^\u0000-\u024f\u2000-\u2fff]/.test(text)) {
    for (const [code, script] of SCRIPTS) {
      if (script.test(text) && !(code === "zh" && found.includes("ja"))) found.push(code);
    }
  }
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  if (!looksForeign(sample)) return found;
  // Letters with marks speak for a language that is not English.
  const least = MARKED.test(sample) ? 1 : 2;
  const counts = new Map<string, number>();
  for (const [word] of sample.toLowerCase().matchAll(WORD)) {
    for (const code of STOPWORDS.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const best = [...counts].filter(([, count]) => count >= least).toSorted((a, b) => b[1] - a[1]);
  const top = best[0]?.[1] ?? 0;
  for (const [code, count] of best.slice(0, 3)) if (count * 2 >= top) found.push(code);
  return found;
}

/** Letters, digits and underscore count as parts of a word. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code < 0xff00;
}

function isGap(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 42 || code === 96 || code === 0xa0;
}

/** Longest run of white space and emphasis marks that may stand between two words of a phrase. */
const MAX_GAP = 12;

/** All phrases of a tree in a text, by start. Linear: a phrase has bounded length and so has each gap. */
export function findPhrases(tree: PhraseTree, folded: string): Hit[] {
  const hits: Hit[] = [];
  const { root, words, ascii } = tree;
  let inWord = false;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const wasInWord = inWord;
    inWord = isWordCode(code);
    if (words && wasInWord && inWord) continue;
    let node = code < 128 ? ascii[code] : step(root, code);
    let j = i + 1;
    while (node) {
      if (node.ends.length > 0) {
        for (const end of node.ends) {
          if (end.open || !isWordCode(folded.charCodeAt(j)) || !isWordCode(folded.charCodeAt(j - 1)))
            hits.push({ concept: end.concept, start: i, end: j });
        }
      }
      if (j >= folded.length) break;
      let next = folded.charCodeAt(j);
      if (next === 0x2019) next = 39;
      if (isGap(next)) {
        let skipped = 0;
        while (skipped < MAX_GAP && isGap(folded.charCodeAt(j))) {
          j++;
          skipped++;
        }
        node = stepOver(node);
      } else {
        node = step(node, next);
        j++;
      }
    }
  }
  return hits;
}

/** Lower case of the same length, so that places stay true. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const part = text.charAt(i).toLowerCase();
    out += part.length === 1 ? part : text.charAt(i);
  }
  return out;
}
