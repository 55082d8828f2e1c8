import type { Text } from "../../surface/types.ts";
import type { OrderFact } from "../types.ts";

const ABOUT: ReadonlySet<string> = new Set(["tag", "name"]);

/** An API whose subject is models and assistants speaks of them on every page. */
const MODEL_DOMAIN =
  /\b(?:gen ?ai|assistants?|agents?|threads?|models?|chat|completions?|conversations?|responses|realtime|evals?|llm|ai)\b/i;

/** Of an operation whose subject is models only sure orders stay: all its words are those of orders. */
export function withoutSubject(orders: readonly OrderFact[], texts: readonly Text[]): readonly OrderFact[] {
  if (orders.every(({ confidence }) => confidence === "high")) return orders;
  const aboutModels = texts.some((text) => ABOUT.has(text.field) && MODEL_DOMAIN.test(text.value.replaceAll("_", " ")));
  return aboutModels ? orders.filter(({ confidence }) => confidence === "high") : orders;
}
