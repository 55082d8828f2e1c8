/** Exit codes of every command; see docs/exit-codes.md. */
export const EXIT = {
  passed: 0,
  failed: 1,
  usage: 2,
  input: 3,
  internal: 4,
} as const;

/** A mistake in how the command was called or configured: one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}
