import { redactSecrets } from "../load/redact.ts";
import { safeLine, safeText } from "../report/escape/terminal.ts";
import { VERSION } from "../version.ts";
import { EXIT, UsageError } from "./errors.ts";
import type { RoomNeeded } from "./room.ts";

/**
 * Runs one command line and gives its exit code. Only what a command needs is loaded: `--version` and `--help` load
 * neither parsers nor rules.
 */
export async function run(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    process.stdout.write(`${VERSION}\n`);
    return EXIT.passed;
  }
  if (process.env["ASSAYER_LARGE_INPUT"] !== undefined) (await import("./room.ts")).takeRoom();
  const separator = argv.indexOf("--");
  const own = separator === -1 ? argv : argv.slice(0, separator);
  const rest = separator === -1 ? null : argv.slice(separator + 1);
  const { createProgram } = await import("./program.ts");
  let code: number = EXIT.passed;
  const what = own[0] === "audit" ? "audit" : "everything";
  const program = createProgram({ rest, finish: (result) => (code = result) }, what);
  try {
    await program.parseAsync(own, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof Error && error.name === "RoomNeeded") {
      const { runWithRoom } = await import("./room.ts");
      return runWithRoom(argv, error as RoomNeeded);
    }
    return explain(error, argv.includes("--debug"));
  }
}

/** A text without secrets and control characters, for standard error. */
export function tellable(text: string): string {
  return safeText(redactSecrets(text));
}

/** One clear line for an error, and its exit code. */
async function explain(error: unknown, debug: boolean): Promise<number> {
  const { LoadError } = await import("../load/errors.ts");
  const say = (text: string): void => void process.stderr.write(`assayer: ${safeLine(redactSecrets(text))}\n`);
  if (error instanceof Error && debug) process.stderr.write(`${safeText(redactSecrets(error.stack ?? ""))}\n`);
  if (isCommanderError(error)) {
    if (error.exitCode === 0) return EXIT.passed;
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    say(error.hint === null ? error.message : `${error.message}: ${error.hint}`);
    return EXIT.usage;
  }
  if (error instanceof Error && (error.name === "ConfigError" || error.name === "PolicyError")) {
    say(error.message);
    return EXIT.usage;
  }
  if (error instanceof LoadError) {
    say(error.message);
    return EXIT.input;
  }
  say(`internal error: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
  return EXIT.internal;
}

function isCommanderError(error: unknown): error is Error & { exitCode: number } {
  return error instanceof Error && error.name === "CommanderError";
}
