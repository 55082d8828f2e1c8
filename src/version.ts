/** Version of the package; a test holds it equal to package.json. */
export const VERSION = "0.1.0";

/** Version of the report's JSON Schema: fields are added with a minor step, never renamed. */
export const SCHEMA_VERSION = "1.0.0";

/** How requests name us. */
export const USER_AGENT = `assayer/${VERSION}`;
