// Generated from rules/lexicons/orders-gate.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/orders-gate.types.ts";

export const ordersGate: Lexicon = {
 "source": "learned from the written cases in bench/accuracy/data and from published descriptions",
 "checked": "2026-11-27",
 "bias": -0.78,
 "level": -0.69,
 "table": new URL("./orders-gate.table", import.meta.url)
};
