/** Bounds on what is read. Each keeps a hostile input from costing more than a large honest one does. */

/** Bytes of one target, its referenced files included, unless `--max-size` says otherwise: 256 MB. */
export const MAX_BYTES = 256 * 1024 * 1024;

/** Levels of nested objects and arrays. The deepest of the 16 real descriptions measured has 43. */
export const MAX_NESTING = 500;

/** Characters of one key: paths and names are repeated wherever something is said about them. */
export const MAX_KEY = 100_000;

/** Characters of a tool's or a server's name: it is repeated in every finding. Clients refuse far shorter ones. */
export const MAX_NAME = 10_000;

/** Values that a YAML document may stand for once its aliases are written out. */
export const MAX_EXPANDED_VALUES = 5_000_000;

/** Keys that YAML merge keys (`<<`) may copy in one document. */
export const MAX_MERGED_KEYS = 200_000;

/** Characters up to which a text is tried as a log of JSON messages, one a line. */
export const MAX_LOG_CHARACTERS = 32 * 1024 * 1024;

/** Bytes up to which a text that begins like JSON, and is not, is tried as YAML too. */
export const MAX_SECOND_TRY_BYTES = 4 * 1024 * 1024;

/** Files that one description may be spread over. DigitalOcean's, the largest tree known to us, has 2,908. */
export const MAX_FILES = 20_000;

/** `$ref`s followed one after the other before a chain counts as broken. */
export const MAX_REF_CHAIN = 32;

/** Targets that one glob may stand for. */
export const MAX_GLOB_MATCHES = 10_000;

/** Errors of the schema verdict that are kept. */
export const MAX_VERDICT_ERRORS = 50;

/** Characters above which a description is not checked against the JSON Schema. */
export const MAX_VERDICT_BYTES = 128 * 1024 * 1024;

/** Characters, and values with all references written out, up to which swagger-parser is asked what is wrong. */
export const MAX_EXPLAINED_CHARACTERS = 512 * 1024;
export const MAX_EXPLAINED_VALUES = 100_000;

/** Milliseconds that swagger-parser may take to write references out. */
export const EXPLAIN_TIMEOUT_MS = 1_000;

/** References that lead nowhere that one surface lists. */
export const MAX_BROKEN_REFS = 1_000;

/** Entries kept in `incomplete` about references; the rest are counted in one entry. */
export const MAX_INCOMPLETE = 100;

/** Characters of a source line that a snippet shows. */
export const MAX_SNIPPET_LINE = 300;

/** Levels of nested properties that are listed as inputs of a tool. */
export const MAX_PARAMETER_DEPTH = 10;

/** Inputs listed for one tool, nearest to the root first. */
export const MAX_PARAMETERS = 1_500;

/** Texts listed for one tool. */
export const MAX_TEXTS = 5_000;

/** Strings of `x-` extensions listed for one tool. */
export const MAX_EXTENSION_TEXTS = 100;

/** Named schemas followed to estimate the tokens of one input schema. */
export const MAX_TOKEN_SCHEMAS = 1_000;

/** References followed to estimate the tokens of one input schema, and members of one level of its inputs. */
export const MAX_FOLLOWED = 5_000;

/** Pages of one saved listing. */
export const MAX_PAGES = 10_000;

/** Milliseconds for one request, redirects and body included. */
export const FETCH_TIMEOUT_MS = 30_000;

/** Redirects that one request follows. */
export const MAX_REDIRECTS = 5;
