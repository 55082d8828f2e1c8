import { ordersWeights } from "../../catalogue.ts";
import type { Found } from "./frames.ts";

/** Terms with what each says for an order (above 0) or against it; read when the first sentence is weighed. */
let table: ReadonlyMap<string, number> | undefined;

function weights(): ReadonlyMap<string, number> {
  if (table) return table;
  const made = new Map<string, number>();
  for (const line of ordersWeights.terms.split("\n")) {
    const gap = line.indexOf(" ");
    if (gap > 0) made.set(line.slice(gap + 1), Number(line.slice(0, gap)) / 100);
  }
  return (table = made);
}

const { levels } = ordersWeights;

/** Weight from which a sentence of an API's texts is an order. */
export const API_LEVEL = levels.api;

/** What frames found in a sentence, as terms beside its words. */
export function frameTerms(found: readonly Found[]): readonly string[] {
  return found.flatMap(({ kind, confidence }) => [`order:${confidence}`, `order:${kind}:${confidence}`]);
}

/**
 * How much a sentence's terms speak for an order to the model: the sum of their weights over the square root of
 * their number, plus the bias, as learned from our written cases and from listings of published servers
 * (`rules/lexicons/orders-weights.yaml`). Above 0 means more like an order than not.
 */
export function weigh(terms: ReadonlySet<string>): number {
  const known = weights();
  let sum = 0;
  for (const term of terms) sum += known.get(term) ?? 0;
  return ordersWeights.bias + sum / Math.sqrt(Math.max(terms.size, 1));
}

/** How much the heaviest of so many sentences weighs more by chance, and what a second heavy one adds. */
const BY_NUMBER = 0.5;
const BY_SECOND = 0.2;

/** What is taken off every weight of an owner with these weights before it is compared with a level. */
export function discount(all: readonly number[]): number {
  let first = -Infinity;
  let second = -1;
  for (const weight of all) {
    if (weight > first) [first, second] = [weight, Math.max(first, -1)];
    else if (weight > second) second = weight;
  }
  return BY_NUMBER * Math.log(Math.max(all.length, 1)) - BY_SECOND * second;
}

/** How much less the words need to weigh where a frame is sure. */
export const FRAMED = 1.2;

/** Weight from which a sentence in this language may be an order. */
export function levelFor(language: string): number {
  return language === "en" ? levels.order : levels.foreign;
}

/** The terms that speak most for an order, strongest first. */
export function strongest(terms: ReadonlySet<string>, most: number): readonly string[] {
  const known = weights();
  return [...terms]
    .filter((term) => (known.get(term) ?? 0) > 0)
    .toSorted((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0))
    .slice(0, most);
}
