export { testCustomRules } from "./examples.ts";
export { loadCustomRules } from "./load.ts";
export { runCustomRules, type CustomRunOptions } from "./run.ts";
export type { CustomRule, ExampleResult } from "./types.ts";
