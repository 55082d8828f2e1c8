import { execFile } from "node:child_process";
import { LoadError } from "../errors.ts";
import { registerNamedValue, registerSecret, redactSecrets } from "../redact.ts";
import type { LiveTarget, Settings } from "./types.ts";

/** Headers that hold nothing worth hiding. */
const OPEN_HEADERS = /^(?:accept|accept-language|content-type|user-agent|mcp-[a-z-]+|x-request-id)$/i;

/** The address that is asked: credentials in it travel as a header. */
export function bareUrl(text: string): string {
  const url = new URL(text);
  url.username = "";
  url.password = "";
  return url.href;
}

/**
 * Headers of the requests to a target: the user's, the configuration's, and a bearer token from the environment or from
 * a command. Every value is remembered as a secret.
 * @throws LoadError when the variable is not set or the command fails.
 */
export async function credentialHeaders(
  target: LiveTarget & { kind: "http" },
  settings: Settings,
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, value] of [...Object.entries(target.headers ?? {}), ...Object.entries(settings.headers ?? {})]) {
    const clean = name.trim().toLowerCase();
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(clean) || /[\r\n\0]/.test(value)) {
      throw new LoadError(
        `the header ${JSON.stringify(name.slice(0, 60))} is not valid`,
        "--header",
        "Write it as 'Name: value'.",
      );
    }
    if (["host", "content-length", "connection", "transfer-encoding"].includes(clean)) continue;
    if (OPEN_HEADERS.test(clean)) registerNamedValue(clean, value);
    else rememberHeader(value);
    headers[clean] = value.trim();
  }
  const url = new URL(target.url);
  if (url.username !== "" || url.password !== "") {
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    headers["authorization"] ??= `Basic ${Buffer.from(pair).toString("base64")}`;
    rememberHeader(headers["authorization"]);
  }
  const token = await bearerToken(settings);
  if (token !== null) {
    registerSecret(token);
    headers["authorization"] = `Bearer ${token}`;
  }
  return headers;
}

function rememberHeader(value: string): void {
  registerSecret(value);
  const token = /^[A-Za-z][A-Za-z0-9-]{1,20}\s+(\S{4,})$/.exec(value.trim())?.[1];
  if (token !== undefined) registerSecret(token);
  // Basic credentials come back decoded too.
  if (/^basic\s/i.test(value) && token !== undefined) {
    const decoded = Buffer.from(token, "base64").toString("utf8");
    registerSecret(decoded);
    registerSecret(decoded.slice(decoded.indexOf(":") + 1));
  }
  for (const pair of /[=;]/.test(value) ? value.split(";") : []) registerSecret(pair.slice(pair.indexOf("=") + 1));
}

async function bearerToken(settings: Settings): Promise<string | null> {
  if (settings.bearerEnv !== undefined) {
    const value = settings.env?.[settings.bearerEnv] ?? process.env[settings.bearerEnv];
    if (!value) {
      throw new LoadError(
        `the environment variable ${settings.bearerEnv} is not set`,
        "--bearer-env",
        "Set it to the token.",
      );
    }
    return tokenOf(value, "--bearer-env");
  }
  if (settings.tokenCommand === undefined) return null;
  const command = settings.tokenCommand;
  const output = await new Promise<string>((resolve, reject) => {
    const [shell, flag] = process.platform === "win32" ? ["cmd.exe", "/c"] : ["/bin/sh", "-c"];
    execFile(
      shell,
      [flag, command],
      { timeout: settings.timeoutMs, maxBuffer: 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) return resolve(stdout);
        const said = redactSecrets(String(stderr)).trim().split("\n").at(-1)?.slice(0, 200);
        const how = error.killed ? "did not end in time" : `failed with code ${String(error.code ?? "unknown")}`;
        reject(
          new LoadError(
            `the command ${how}`,
            "--token-command",
            said ? `It says: ${said}` : "Run it by hand to see why.",
          ),
        );
      },
    );
  });
  return tokenOf(output, "--token-command");
}

function tokenOf(text: string, where: string): string {
  const token = text.trim().replace(/^Bearer\s+/i, "");
  if (token === "") throw new LoadError("the token is empty", where, "It must be the token and nothing else.");
  if (/\s/.test(token) || !/^[\u0021-\u007e]+$/.test(token)) {
    registerSecret(token);
    throw new LoadError(
      "the token has white space or characters that a header cannot hold",
      where,
      "It must be the token and nothing else.",
    );
  }
  return token;
}
