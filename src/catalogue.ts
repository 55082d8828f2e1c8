/** The one door from `src/` to `rules/`: rules, lexicons and policies, compiled when we build. */
export * from "../rules/compiled/index.ts";
export { rules } from "../rules/index.ts";
export { operationKinds } from "../rules/shared/operation-kinds.ts";
