/** What a stream can show. */
export interface TerminalStyle {
  readonly color: boolean;
  readonly width: number;
  readonly unicode: boolean;
}

/**
 * Colour by `--color`, then `NO_COLOR` (non-empty), then `FORCE_COLOR`, then whether the stream is a terminal. ASCII
 * where the locale is not UTF-8. Width 80 where there is no terminal.
 */
export function terminalStyle(
  flags: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
  stream: { readonly isTTY?: boolean; readonly columns?: number },
): TerminalStyle {
  const terminal = stream.isTTY === true;
  return {
    color: colorWanted(flags["color"], env, terminal),
    width: Math.max(40, Math.min(terminal ? (stream.columns ?? 80) : columnsOf(env), 160)),
    unicode: isUtf8(env),
  };
}

function colorWanted(flag: unknown, env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (flag === false || flag === "never") return false;
  if (flag === "always") return true;
  if (env["NO_COLOR"]) return false;
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  return terminal && env["TERM"] !== "dumb";
}

function columnsOf(env: NodeJS.ProcessEnv): number {
  const columns = Number(env["COLUMNS"]);
  return Number.isInteger(columns) && columns > 0 ? columns : 80;
}

function isUtf8(env: NodeJS.ProcessEnv): boolean {
  if (process.platform === "win32") return env["WT_SESSION"] !== undefined || env["TERM_PROGRAM"] !== undefined;
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"];
  return locale === undefined ? env["CI"] !== undefined : /utf-?8/i.test(locale);
}

/** One line of progress on a terminal's stderr; nothing in CI, in pipes and with `--quiet`. */
export interface Progress {
  say(text: string): void;
  clear(): void;
}

export function progress(flags: Readonly<Record<string, unknown>>, env: NodeJS.ProcessEnv): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || env["CI"] || flags["quiet"] === true) return { say() {}, clear() {} };
  return {
    say: (text) => void stderr.write(`\r\u001b[2K${text.slice(0, (stderr.columns ?? 80) - 1)}`),
    clear: () => void stderr.write("\r\u001b[2K"),
  };
}
