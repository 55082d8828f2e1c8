import type { Tool } from "../../surface/types.ts";
import type { OrderFact } from "../types.ts";

/** What a quote that was cut ends in. */
const CUT = "…";

/**
 * The tool as if its title, summary and description held no order: what an order says is nothing that the tool does.
 * Behind an order that is too long to be quoted whole nothing is left.
 */
export function unsaid(tool: Tool, orders: readonly OrderFact[]): Tool {
  const quotes = orders.map(({ quote }) => quote).filter((quote) => quote !== "");
  const clean = (text: string): string => {
    let rest = text;
    for (const quote of quotes) {
      const cut = quote.endsWith(CUT) && !text.includes(quote);
      const words = cut ? quote.slice(0, -CUT.length) : quote;
      const from = rest.indexOf(words);
      if (from >= 0) rest = cut ? rest.slice(0, from) : `${rest.slice(0, from)} ${rest.slice(from + words.length)}`;
    }
    return rest === text ? text : rest.trim();
  };
  // A tool computes some of what it has when asked, so that it is stood in for and not copied.
  return Object.create(tool, {
    title: { value: tool.title === null ? null : clean(tool.title) },
    summary: { value: tool.summary === null ? null : clean(tool.summary) },
    description: { value: clean(tool.description) },
  }) as Tool;
}
