/** A target that cannot be loaded. The command line shows the message, one line, and exits with 3. */
export class LoadError extends Error {
  /** What is wrong: `truncated JSON`. */
  readonly what: string;
  /** The place, as precise as is known: `petstore.yaml:12:3`. */
  readonly where: string;
  /** What to do about it. */
  readonly hint: string;

  constructor(what: string, where: string, hint: string, options?: ErrorOptions) {
    super(oneLine(`${where}: ${what}. ${hint}`), options);
    this.name = "LoadError";
    this.what = what;
    this.where = where;
    this.hint = hint;
  }
}

/** Puts a text on one line of at most 600 characters: error messages can quote hostile input. */
function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex
  const line = text
    .slice(0, 2_000)
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, " ")
    .trim();
  return line.length > 600 ? `${line.slice(0, 599)}…` : line;
}
