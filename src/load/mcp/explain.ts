import { LoadError } from "../errors.ts";
import { redactArgs, redactSecrets, redactUrl } from "../redact.ts";
import type { Seen } from "./http.ts";
import type { StdioConnection } from "./stdio.ts";
import type { Answer, LiveTarget } from "./types.ts";

/** A URL that answers and is no MCP server; `sniff` says what it is, so that an OpenAPI document can be audited as such. */
export class NotMcpError extends LoadError {
  readonly sniff: Sniff;

  constructor(sniff: Sniff, where: string) {
    super(`this is not an MCP endpoint: ${sniff.text}`, where, sniffHint(sniff));
    this.name = "NotMcpError";
    this.sniff = sniff;
  }
}

export interface Sniff {
  readonly kind: "openapi" | "listing" | "html" | "json" | "text" | "empty" | "error";
  /** What it is, as the end of a sentence: `an HTML page ("Docs")`. */
  readonly text: string;
  readonly status: number;
}

function sniffHint(sniff: Sniff): string {
  if (sniff.kind === "openapi") return "It is audited as an OpenAPI description instead.";
  if (sniff.kind === "listing") return "Save it to a file and audit that.";
  return "The endpoint often ends in /mcp or /sse; see the server's documentation.";
}

/** How a target is shown, secrets taken out. */
export function showTarget(target: LiveTarget): string {
  return target.kind === "http"
    ? redactUrl(target.url)
    : [target.command, ...redactArgs(target.args)].map(quote).join(" ");
}

function quote(word: string): string {
  const plain = redactSecrets(word);
  return /^[\w@%+=:,./[\]-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", String.raw`'\''`)}'`;
}

/** Sentence for a command that could not be started. */
export function explainStart(error: unknown, target: LiveTarget): LoadError {
  const code = (error as { code?: unknown } | null)?.code;
  const command = target.kind === "stdio" ? target.command : "";
  const where = showTarget(target);
  if (code === "ENOENT") {
    const cwd = target.kind === "stdio" ? target.cwd : undefined;
    const folder = cwd === undefined ? "" : `, or no folder ${cwd}`;
    return new LoadError(`there is no command "${command}"${folder}`, where, "Check the spelling and the PATH.");
  }
  if (code === "EACCES") return new LoadError(`"${command}" is not executable`, where, "Check its permissions.");
  return new LoadError(`it could not be started (${describe(error)})`, where, "Run the command by hand to see why.");
}

/** Sentence for a stdio server that ended, fell silent or refused, with its last lines and the variables it misses. */
export function explainStdio(
  connection: StdioConnection,
  during: string,
  target: LiveTarget,
  timeoutMs: number,
  answer?: Answer,
): LoadError {
  const where = showTarget(target);
  const ended = connection.ended();
  const missing = missingVariables(connection.stderrText(), connection.process.env);
  const tail = connection.stderrTail(3);
  const said = tail.length > 0 ? ` Its last words: ${tail.join(" | ").slice(0, 300)}` : "";
  const noise =
    connection.noise.lines > 0
      ? ` It wrote ${connection.noise.lines} lines to standard output that are no messages, for instance "${(connection.noise.samples[0] ?? "").slice(0, 80)}".`
      : "";
  const hint =
    missing.length > 0
      ? `It mentions ${missing.join(", ")}, which ${missing.length > 1 ? "are" : "is"} not set: pass --env NAME=value.${said}`
      : said !== ""
        ? said.trim()
        : noise !== ""
          ? noise.trim()
          : "Run the command by hand to see what it waits for.";
  if (ended?.why) return new LoadError(`refused, because ${ended.why}`, where, "A listing is at most a few MB.");
  if (ended) {
    const how = ended.signal ? `was ended by ${ended.signal}` : `ended with code ${ended.code ?? "unknown"}`;
    return new LoadError(`the server ${how} during ${during}`, where, hint);
  }
  if (answer?.kind === "error") {
    return new LoadError(
      `the server refused ${during} with error ${answer.code} (${redactSecrets(answer.message).slice(0, 200)})`,
      where,
      hint,
    );
  }
  return new LoadError(
    `the server did not answer ${during} within ${timeoutMs / 1000} s`,
    where,
    `${hint}${said === "" ? " Raise --timeout if it starts slowly." : ""}`,
  );
}

/** Sentence for an HTTP endpoint that refused or failed. */
export function explainHttp(
  answer: Answer,
  seen: Seen | null,
  target: { readonly url: string },
  during: string,
  timeoutMs: number,
  hasToken: boolean,
): LoadError {
  const where = redactUrl(target.url);
  if (answer.kind === "failed") return explainNetwork(answer.error, where, timeoutMs);
  if (answer.kind === "timeout") {
    return new LoadError(
      `no answer to ${during} within ${timeoutMs / 1000} s`,
      where,
      "Raise --timeout if the server is slow.",
    );
  }
  if (answer.kind === "closed") return new LoadError(`the connection closed during ${during}`, where, "Try again.");
  if (answer.kind === "http" || (answer.kind === "error" && answer.status !== undefined && answer.status >= 400)) {
    const { status } = answer;
    return explainStatus(status ?? 0, seen, where, during, hasToken);
  }
  if (answer.kind === "error") {
    const text = redactSecrets(answer.message).slice(0, 200);
    return new LoadError(
      `the server refused ${during} with error ${answer.code} (${text})`,
      where,
      "See its documentation.",
    );
  }
  return new LoadError(`${during} failed`, where, "Try again.");
}

export function explainStatus(
  status: number,
  seen: Seen | null,
  where: string,
  during: string,
  hasToken: boolean,
): LoadError {
  const challenge = seen?.authenticate ?? null;
  if (status === 401) {
    const metadata = challenge?.includes("resource_metadata") ? " It says where to sign in: --oauth does that." : "";
    return hasToken
      ? new LoadError(
          `the server does not accept the token (401)`,
          where,
          `Check that it is valid and meant for this server.${metadata}`,
        )
      : new LoadError(
          "the server wants a token (401)",
          where,
          `Pass --bearer-env VAR, --token-command CMD, --header or --oauth.${metadata}`,
        );
  }
  if (status === 403) {
    const scope = /insufficient_scope/.test(challenge ?? "") ? " The token lacks a scope." : "";
    return new LoadError(`the server forbids ${during} (403)`, where, `The credentials do not cover it.${scope}`);
  }
  if (status === 429) {
    const after = seen?.retryAfter ? ` It says: try again after ${waitText(seen.retryAfter)}.` : "";
    return new LoadError("the server asks for fewer requests (429)", where, `Wait, then run again.${after}`);
  }
  if (status >= 500)
    return new LoadError(`the server failed on ${during} (${status})`, where, "Try again later, or tell its owner.");
  return new LoadError(
    `the server answered ${during} with status ${status}`,
    where,
    "Is this the endpoint of an MCP server?",
  );
}

function waitText(value: string): string {
  return /^\d{1,9}$/.test(value) ? `${value} s` : redactSecrets(value.slice(0, 40));
}

const TLS: ReadonlyMap<string, string> = new Map([
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "its certificate is self-signed"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "its certificate chain has a self-signed certificate"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "its certificate cannot be verified: an intermediate certificate is missing"],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "its certificate comes from an unknown authority"],
  ["CERT_HAS_EXPIRED", "its certificate has expired"],
  ["CERT_NOT_YET_VALID", "its certificate is not valid yet"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "its certificate is for another host"],
]);

const NETWORK: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["ECONNREFUSED", ["nothing listens there (connection refused)", "Is the server running, and the port right?"]],
  ["ENOTFOUND", ["there is no such host", "Check the spelling, and the network."]],
  ["EAI_AGAIN", ["the host name could not be looked up", "Check the network."]],
  ["ECONNRESET", ["the server closed the connection", "Try again; https and http may be mixed up."]],
  ["UND_ERR_SOCKET", ["the server closed the connection", "Try again; https and http may be mixed up."]],
  ["ETIMEDOUT", ["the host does not answer", "Check the network, or raise --timeout."]],
  ["UND_ERR_CONNECT_TIMEOUT", ["the host does not answer", "Check the network, or raise --timeout."]],
  ["EHOSTUNREACH", ["the host cannot be reached", "Check the network."]],
  ["ENETUNREACH", ["the network cannot be reached", "Check the network."]],
  ["EPROTO", ["it does not speak TLS there", "Did you mean http:// instead of https://?"]],
  ["ERR_SSL_WRONG_VERSION_NUMBER", ["it does not speak TLS there", "Did you mean http:// instead of https://?"]],
  ["ERR_SSL_PACKET_LENGTH_TOO_LONG", ["it does not speak TLS there", "Did you mean http:// instead of https://?"]],
  ["HPE_INVALID_CONSTANT", ["it does not speak HTTP there", "Check the port."]],
]);

/** Sentence for an error of the network, of TLS, or of a limit of ours. */
export function explainNetwork(error: unknown, where: string, timeoutMs: number): LoadError {
  for (const link of causes(error)) {
    if (link instanceof LoadError) return link;
    const { code, name } = link as { code?: unknown; name?: unknown };
    if (typeof code === "string") {
      const tls = TLS.get(code);
      if (tls !== undefined) {
        return new LoadError(
          tls,
          where,
          "Tell the owner; --insecure goes on without checking (never with a real token).",
        );
      }
      const known = NETWORK.get(code);
      if (known !== undefined) return new LoadError(known[0], where, known[1]);
    }
    if (name === "TimeoutError" || name === "AbortError") {
      return new LoadError(
        `no complete answer within ${timeoutMs / 1000} s`,
        where,
        "Raise --timeout if the server is slow.",
      );
    }
  }
  if ([...causes(error)].some((link) => (link as { message?: unknown }).message === "bad port")) {
    return new LoadError("that port belongs to another protocol, and is not asked", where, "Check the port.");
  }
  const text = describe(error);
  if (/Zod|invalid_union|JSON/.test(text) || error instanceof SyntaxError) {
    return new LoadError("it answered with something that is no JSON-RPC message", where, "Tell its owner.");
  }
  return new LoadError(`it could not be reached (${text})`, where, "Check the address and the network.");
}

function* causes(error: unknown): Generator<object> {
  let link = error;
  for (let depth = 0; depth < 8 && typeof link === "object" && link !== null; depth += 1) {
    yield link;
    const { cause, errors } = link as { cause?: unknown; errors?: unknown };
    link = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
}

/** A short text for an unknown error, secrets taken out. */
export function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return redactSecrets(text).replaceAll(/\s+/g, " ").slice(0, 200);
}

const NOT_VARIABLES = /^(?:ERR|UND_ERR|HPE|NODE|UV|SSL|DEP)_|_NOT_FOUND$|_ERROR$|^(?:UTF|ISO|SHA|AES|RSA|MAX|MIN)_/;

/** Variables that a server's standard error mentions as wanted and that it was not given. */
export function missingVariables(stderr: string, given: readonly string[]): string[] {
  const names = new Set<string>();
  const lines = stderr.slice(-20_000).split("\n");
  lines.forEach((line, index) => {
    // Constants in messages of module loaders and in source lines are no variables.
    if (/\b(?:export named|import|require\(|module)\b/.test(line)) return;
    // A list of names often follows a line that says what it is.
    const context = `${lines[index - 1] ?? ""} ${line}`.slice(0, 2_000);
    if (
      !/\b(?:missing|required?s?|requires|must|not set|undefined|unset|need(?:s|ed)?|provide|set|specify|environment|env|export|without)\b/i.test(
        context,
      )
    )
      return;
    for (const [name] of line.slice(0, 2_000).matchAll(/\b[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,8}\b/g)) {
      if (!NOT_VARIABLES.test(name) && !given.includes(name)) names.add(name);
    }
  });
  return [...names].slice(0, 8);
}
