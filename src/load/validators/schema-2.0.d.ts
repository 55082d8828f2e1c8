import type { JsonObject } from "../types.ts";

declare const schema: JsonObject;
export default schema;
