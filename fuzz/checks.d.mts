/** A promise about every input that did not hold. */
export class Broken extends Error {}
/** What no report may hold, by format; throws `Broken`. */
export const SINKS: Readonly<Record<string, (text: string) => void>>;
/** The pipeline of one build, from bytes to every format. */
export function pipeline(
  dist: string,
): Promise<(bytes: Uint8Array | string, formats?: readonly string[]) => Promise<"refused" | "reported">>;
