import type { Validator } from "../schema-verdict.ts";

declare const validate: Validator;
export default validate;
