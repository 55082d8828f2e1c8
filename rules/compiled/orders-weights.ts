// Generated from rules/lexicons/orders-weights.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/orders-weights.types.ts";

export const ordersWeights: Lexicon = {
 "source": "learned from the written cases in bench/accuracy/data and from listings of published servers",
 "checked": "2026-11-27",
 "bias": -0.07,
 "wholeBias": -0.32,
 "levels": {
  "order": 0.93,
  "foreign": 1.74,
  "api": 2.86
 },
 "table": new URL("./orders-weights.table", import.meta.url)
};
