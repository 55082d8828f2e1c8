import type { Text } from "../../surface/types.ts";
import { gather, taken, type Taken } from "./bag.ts";
import type { Around, Found } from "./frames.ts";
import type { Hidden } from "./hiding.ts";
import { isHopeless, type Weighed } from "./judge.ts";
import type { Sentence } from "./scan.ts";
import type { OwnerWords } from "./terms.ts";
import { ceiling, weigh } from "./weigh.ts";

/** A sentence that was looked at. */
export class Looked implements Weighed {
  weight: number | null = null;
  /** Its terms; null where it was not weighed. */
  taken: Taken | null = null;
  /** Whether it may be an order, depending on what else its owner says. */
  isOpen = true;
  readonly text: Text;
  readonly sentence: Sentence;
  readonly around: Around;
  readonly words: OwnerWords;
  readonly hidden: Hidden | null;
  readonly found: readonly Found[];

  constructor(said: Omit<Weighed, "weight">) {
    this.text = said.text;
    this.sentence = said.sentence;
    this.around = said.around;
    this.words = said.words;
    this.hidden = said.hidden;
    this.found = said.found;
  }

  weigh(): number {
    this.weight = weigh(this.sentence, this.around, this.words, this.found);
    this.taken = taken();
    return this.weight;
  }

  /** Adds its terms to what its owner says; they are taken anew where it was not weighed or their numbers are gone. */
  gather(): void {
    if (this.taken !== null && gather(this.taken)) return;
    this.weigh();
    gather(taken());
  }
}

/** Of a sentence that was not weighed yet: below all that it can weigh. */
const NOT_WEIGHED = -Infinity;

/**
 * Weighs the sentences of one owner. What they say together is gathered only if one of them may be an order. Most of
 * what an API says in passing is said by many of its operations; what that weighs at most was asked for the first of
 * them, and it is weighed only then.
 */
export class Scale {
  readonly #manual: boolean;
  readonly #isQuick: boolean;
  readonly #all: Looked[] = [];
  #gathered = 0;

  /** @param isQuick Whether what cannot be an order may be passed by. */
  constructor(manual: boolean, isQuick: boolean) {
    this.#manual = manual;
    this.#isQuick = isQuick;
  }

  add(looked: Looked): void {
    this.#all.push(looked);
    const { sentence, around, words, found } = looked;
    if (this.#isQuick && this.#manual && looked.hidden === null) {
      const most = ceiling(sentence, around.previous, words, found);
      if (isHopeless(looked, most, true)) {
        looked.weight = NOT_WEIGHED;
        looked.isOpen = false;
        return;
      }
    }
    const weight = looked.weigh();
    if (this.#isQuick) looked.isOpen = !isHopeless(looked, weight, this.#manual);
  }

  /** Weighs all that waits, and puts together what all say. */
  gather(): void {
    for (; this.#gathered < this.#all.length; this.#gathered++) (this.#all[this.#gathered] as Looked).gather();
  }
}
