import type { Text } from "../../surface/types.ts";

const ABOUT: ReadonlySet<string> = new Set(["tag", "name"]);

/** An API whose subject is models and assistants speaks of them on every page. */
const MODEL_DOMAIN =
  /\b(?:gen ?ai|assistants?|agents?|threads?|models?|chat|completions?|conversations?|responses|realtime|evals?|llm|ai)\b/i;

/** Whether an operation's subject is models: all its words are those of orders. */
export function aboutModels(texts: readonly Text[]): boolean {
  return texts.some((text) => ABOUT.has(text.field) && MODEL_DOMAIN.test(text.value.replaceAll("_", " ")));
}
