import { ordersWeights } from "../../catalogue.ts";
import { PARTS } from "../learned-table.ts";
import { contents, heft, size, wholeHeft, wholeSize } from "./bag.ts";
import type { Around, Found } from "./frames.ts";
import type { Sentence } from "./scan.ts";
import { boundsOfTerms, heftOfForms, ownNamesIn, takeApart, type OwnerWords } from "./terms.ts";
import { numberOf, placeOfPair, placeOfWord, weightOfPlace } from "./vocabulary.ts";

const { levels } = ordersWeights;

/** Weight from which a sentence of an API's texts is an order. */
export const API_LEVEL = levels.api;

/**
 * How much a sentence's terms speak for an order to the model: the sum of their weights over the square root of
 * their number, plus the bias, as learned from our written cases and from listings of published servers
 * (`rules/lexicons/orders-weights.yaml`). Above 0 means more like an order than not.
 */
export function weigh(sentence: Sentence, around: Around, owner: OwnerWords, found: readonly Found[]): number {
  takeApart(sentence, around, owner, found);
  return ordersWeights.bias + heft() / PARTS / Math.sqrt(Math.max(size(), 1));
}

/**
 * What a sentence weighs at most, whatever operation of an API says it: above its weight by what its words may have to
 * do with the operation. Remembered, for a sentence that several are told, by which of the names in it are their own.
 */
export function ceiling(
  sentence: Sentence,
  previous: Sentence | undefined,
  owner: OwnerWords,
  found: readonly Found[],
): number {
  const { bounds } = sentence.known;
  const key = bounds ? ownNamesIn(sentence, owner) : "";
  let known = bounds?.get(key);
  if (known === undefined) {
    known = boundsOfTerms(sentence, previous, owner);
    bounds?.set(key, known);
  }
  const sum = known.heft + (found.length === 0 ? 0 : heftOfForms(found));
  const count = sum > 0 ? known.fewest : known.most + 2 * found.length;
  return ordersWeights.bias + sum / PARTS / Math.sqrt(Math.max(count, 1));
}

/** How much of what all texts of an owner weigh together is added to every sentence, and how much it can be. */
export const SHARE = 0.85;
export const MOST_WHOLE = 4;

/**
 * What all sentences of an owner that were weighed say together, to be added to each of them: what a tool is about and
 * what it asks for fit together in an honest one.
 */
export function weighWhole(): number {
  if (wholeSize() === 0) return 0;
  const weight = ordersWeights.wholeBias + wholeHeft() / PARTS / Math.sqrt(wholeSize());
  return SHARE * Math.max(-MOST_WHOLE, Math.min(MOST_WHOLE, weight));
}

/** So many sentences of an operation count in full together. */
const FEW = 4;
/** So many texts of an API hold about one sentence that is worth a look. */
const TEXTS_PER_SENTENCE = 5;

/**
 * How much of it counts for an operation of an API with so many texts, of which so many sentences were weighed. Its
 * schemas hold hundreds, on which it does not hang whether one more is an order: what was weighed counts the less the
 * more it is, and where it speaks against an order also the less the more there is that was passed by.
 *
 * @returns From 0 to 1.
 */
export function shareInApi(whole: number, weighed: number, texts: number): number {
  return Math.min(1, FEW / Math.max(weighed, whole < 0 ? texts / TEXTS_PER_SENTENCE : 1, 1));
}

/**
 * Where no sentence of an owner can weigh this much, none reaches a level: with what all weigh together added, and
 * nothing taken off for their number.
 */
export function hopelessBelow(level: number): number {
  return Math.min(0, level - SHARE * MOST_WHOLE) - 0.01;
}

/** What is weighed of a sentence, each term once; `termsOf` is what `weigh` adds up. */
export function termsOf(
  sentence: Sentence,
  around: Around,
  owner: OwnerWords,
  found: readonly Found[],
): ReadonlySet<string> {
  takeApart(sentence, around, owner, found);
  return contents();
}

function weightOf(term: string): number {
  const [first = "", second] = term.split(" ");
  const number = numberOf(first);
  return weightOfPlace(second === undefined ? placeOfWord(number) : placeOfPair(number, numberOf(second)));
}

/** How much the heaviest of so many sentences weighs more by chance, and what a second heavy one adds. */
const BY_NUMBER = 0.5;
const BY_SECOND = 0.2;

/** The most that is taken off in an API: hundreds of sentences in its schemas are no reason to doubt one in its text. */
export const MOST_OFF_IN_API = 0.2;

/** What is taken off every weight of an owner with these weights, at most so much, before it is compared with a level. */
export function discount(all: readonly number[], most = Infinity): number {
  let first = -Infinity;
  let second = -1;
  for (const weight of all) {
    if (weight > first) [first, second] = [weight, Math.max(first, -1)];
    else if (weight > second) second = weight;
  }
  return Math.min(most, BY_NUMBER * Math.log(Math.max(all.length, 1)) - BY_SECOND * second);
}

/** How much less the words need to weigh where a frame is sure. */
export const FRAMED = 1.2;

/** Weight from which a sentence in this language may be an order. */
export function levelFor(language: string): number {
  return language === "en" ? levels.order : levels.foreign;
}

/** The terms that speak most for an order, strongest first. */
export function strongest(terms: ReadonlySet<string>, most: number): readonly string[] {
  return Array.from(terms, (term) => ({ term, weight: weightOf(term) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ term }) => term);
}
