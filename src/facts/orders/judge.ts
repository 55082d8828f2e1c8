import type { OrderFact } from "../types.ts";
import type { Text } from "../../surface/types.ts";
import { tools } from "./clauses.ts";
import { wording } from "./explain.ts";
import type { Around, Found } from "./frames.ts";
import type { Hidden } from "./hiding.ts";
import { kindOf } from "./kind.ts";
import type { Sentence } from "./scan.ts";
import type { OwnerWords } from "./terms.ts";
import { API_LEVEL, discount, FRAMED, hopelessBelow, levelFor, MOST_OFF_IN_API, strongest, termsOf } from "./weigh.ts";

/** A sentence with what frames found in it and what its words weigh. */
export interface Weighed {
  readonly text: Text;
  readonly sentence: Sentence;
  readonly hidden: Hidden | null;
  readonly found: readonly Found[];
  readonly around: Around;
  readonly words: OwnerWords;
  /** Null for names, which are too short to be weighed. */
  readonly weight: number | null;
}

/** What was weighed of it; null where nothing was. */
export function termsIn({ sentence, around, words, found, weight }: Weighed): ReadonlySet<string> | null {
  return weight === null ? null : termsOf(sentence, around, words, found);
}

/** Quotes longer than this are cut around the order. */
export const MAX_QUOTE = 400;
/** Orders kept per owner and kind: a text that repeats itself gives one finding, not thousands. */
const MAX_ORDERS = 24;
const SIGNS = 5;
/**
 * Kinds whose forms need no weight: on some six thousand written cases that the frames had not seen, at least nineteen
 * of twenty texts in which they were found were poisoned.
 */
export const CERTAIN: ReadonlySet<OrderFact["kind"]> = new Set([
  "execute-command",
  "persist",
  "prefer-always",
  "run-after",
]);

/** Whether a sentence looks like an order by itself, before the owner's other sentences are known. */
export function isTelling({ found, weight, sentence }: Weighed): boolean {
  return found.length > 0 || (weight ?? -Infinity) >= levelFor(sentence.language);
}

/**
 * What frames found and what the words weigh, put together: each can carry the other or cast doubt on it. A form of
 * order that frames know is sure where the words weigh as much; words that weigh enough by themselves are an order of
 * medium confidence; a form in words that honest texts use too is a low one. What the owner's sentences say together
 * (`whole`) is added to each. The words of one sentence are weighed against the number of sentences of its owner,
 * because the heaviest of many is heavy by chance. In an API's texts, which tell developers what they must do, no form
 * is sure by itself, and a form whose words are far from those of orders is not even a guess. Where such an API is
 * about models, only what is sure stays, and as a guess a clear form that no manual has.
 */
export function judgeOrders(
  seen: readonly Weighed[],
  owner: OrderFact["owner"],
  advice: "none" | "to developers" | "about models",
  whole: number,
): readonly OrderFact[] {
  const manual = advice !== "none";
  const models = advice === "about models";
  const off =
    discount(
      seen.flatMap(({ weight }) => weight ?? []),
      manual ? MOST_OFF_IN_API : Infinity,
    ) - whole;
  return seen.flatMap((weighed) => {
    const { sentence, weight, found, hidden } = weighed;
    const least = leastOf(sentence, manual);
    const above = weight === null ? -Infinity : weight - off - least;
    if (found.length === 0) {
      if (above < 0 || models) return [];
      const target = tools(sentence)[0]?.name ?? null;
      return [fact({ kind: kindOf(sentence), confidence: "medium", target }, weighed, owner)];
    }
    // A name is too short to be weighed, and who hides a text means it.
    const certain = weight === null || hidden !== null;
    const told = manual && !certain && above < -ADVICE ? found.filter(({ kind }) => UNHEARD.has(kind)) : found;
    const meant = (certain || above >= -FRAMED) && addressed(sentence);
    return told.flatMap((order) => {
      const framed = order.confidence === "high";
      const sure = certain || above >= 0 || (!manual && CERTAIN.has(order.kind));
      const high = meant || (framed && sure);
      const medium = above >= 0 || (framed && above >= -FRAMED);
      if (models && !high && !(framed && UNHEARD.has(order.kind))) return [];
      return [fact({ ...order, confidence: high ? "high" : medium && !models ? "medium" : "low" }, weighed, owner)];
    });
  });
}

/** Kinds whose forms no manual of an API has: a guess there, whatever the other words. */
const UNHEARD: ReadonlySet<OrderFact["kind"]> = new Set([
  "conceal",
  "execute-command",
  "persist",
  "prefer-always",
  "skip-confirmation",
]);
/** How far below its level a form in a description of an API may weigh and still be a guess. */
const ADVICE = 2;

/**
 * Whether a sentence that can weigh no more than this is no order, however many there are and whatever they weigh
 * together.
 */
export function isHopeless({ sentence, found, hidden }: Weighed, most: number, manual: boolean): boolean {
  const limit = hopelessBelow(leastOf(sentence, manual));
  if (found.length === 0) return most < limit;
  return manual && hidden === null && most < limit - ADVICE && !found.some(({ kind }) => UNHEARD.has(kind));
}

/** Weight from which a sentence is an order by its words. */
function leastOf({ language }: Sentence, manual: boolean): number {
  return manual ? Math.max(API_LEVEL, levelFor(language)) : levelFor(language);
}

/** Fields that hold a value or a label: whole sentences that order something do not belong there. */
const LABELS: ReadonlySet<string> = new Set(["enum", "default", "title", "annotation-title", "schema-title", "meta"]);

/** A value that speaks to the model is no value: whatever it orders is meant, unless its words say otherwise. */
function addressed(sentence: Sentence): boolean {
  if (LABELS.has(sentence.field) && (sentence.text.match(/\s+\S/g)?.length ?? 0) > 3) return true;
  return (
    (sentence.field === "enum" || sentence.field === "default") &&
    /\b(?:the (?:assistant|model|agent)|you must|you should|llm|ai)\b/.test(sentence.folded)
  );
}

function fact(order: Found, weighed: Weighed, owner: OrderFact["owner"]): OrderFact {
  const { text, sentence, hidden } = weighed;
  const words = sentence.text.trim();
  const quote = words.length > MAX_QUOTE ? `${words.slice(0, MAX_QUOTE)}…` : words;
  return {
    kind: order.kind,
    confidence: order.confidence,
    signs: order.confidence === "medium" ? strongest(termsIn(weighed) ?? new Set(), SIGNS) : [],
    quote: hidden ? text.value.slice(hidden.start, Math.min(hidden.end, hidden.start + MAX_QUOTE)) : quote,
    decoded: hidden ? quote : null,
    field: text.field,
    at: text.at,
    trigger: order.trigger ?? null,
    targetTool: order.target ?? null,
    language: sentence.language,
    owner,
    ...wording(order.kind),
  };
}

const RANK: Readonly<Record<OrderFact["confidence"], number>> = { high: 0, medium: 1, low: 2 };

/** One fact per kind and quote, the surer one; sure orders first. */
export function settle(orders: readonly OrderFact[]): readonly OrderFact[] {
  const kept = new Map<string, OrderFact>();
  for (const order of orders) {
    const key = `${order.kind}\n${order.decoded ?? order.quote}`;
    const known = kept.get(key);
    if (!known || RANK[order.confidence] < RANK[known.confidence]) kept.set(key, order);
  }
  return [...kept.values()].toSorted((a, b) => RANK[a.confidence] - RANK[b.confidence]).slice(0, MAX_ORDERS);
}
