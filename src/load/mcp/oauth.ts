import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import type {
  OAuthClientInformationMixed,
  OAuthClientProvider,
  OAuthDiscoveryState,
  OAuthTokens,
} from "@modelcontextprotocol/client";
import { LoadError } from "../errors.ts";
import { redactUrl, registerSecret } from "../redact.ts";
import { describe } from "./explain.ts";
import { isLoopbackName } from "./hosts.ts";
import { endpointFetch } from "./http.ts";
import type { OAuthOptions, Settings } from "./types.ts";

const SIGN_IN_MS = 5 * 60_000;

/**
 * Signs in to a server with the browser: discovery, PKCE (S256), a redirect to a port of this machine that is open for
 * this one answer. The token is returned and kept in memory only.
 * @throws LoadError when the server offers no sign-in, the person refuses or time runs out.
 */
export async function signIn(url: URL, settings: Settings, server: string | null): Promise<string> {
  const options: OAuthOptions = typeof settings.oauth === "object" ? settings.oauth : {};
  const where = redactUrl(url.href);
  const { auth, extractWWWAuthenticateParams } = await import("@modelcontextprotocol/client");
  const endpoint = endpointFetch({
    url,
    headers: {},
    userAgent: settings.userAgent,
    maxBytes: 1024 * 1024,
    timeoutMs: settings.timeoutMs,
    insecure: settings.insecure === true,
    stream: true,
    signal: settings.signal,
  });
  const secure: typeof fetch = (input, init) => {
    const to = new URL(typeof input === "string" || input instanceof URL ? input : input.url);
    if (to.protocol !== "https:" && !isLoopbackName(to.hostname) && to.origin !== url.origin) {
      throw new LoadError(
        `the sign-in leads to ${redactUrl(to.origin)}, which is not https`,
        where,
        "Tell the owner of the server.",
      );
    }
    return endpoint.fetch(input, init);
  };
  const callback = await openCallback(options.port ?? 0, options.timeoutMs ?? SIGN_IN_MS, where);
  try {
    const provider = memoryProvider(callback.redirect, options, async (page) => {
      settings.onProgress?.({ kind: "sign-in", server, url: page.href });
      await (options.openBrowser ?? openBrowser)(page.href);
    });
    const challenge = await secure(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    const { resourceMetadataUrl, scope } = extractWWWAuthenticateParams(challenge);
    await challenge.body?.cancel().catch(() => {});
    const shared = { serverUrl: url, fetchFn: secure, ...(resourceMetadataUrl ? { resourceMetadataUrl } : {}) };
    const wanted = options.scope ?? scope;
    const first = await auth(provider.client, { ...shared, ...(wanted ? { scope: wanted } : {}) });
    if (first !== "AUTHORIZED") {
      const answer = await callback.answer;
      if (answer.get("state") !== provider.state)
        throw new Error("the answer belongs to another sign-in (state differs)");
      const refused = answer.get("error");
      if (refused !== null) throw new Error(`the sign-in was refused: ${refused}`);
      const code = answer.get("code") ?? "";
      registerSecret(code);
      const iss = answer.get("iss");
      await auth(provider.client, {
        ...shared,
        authorizationCode: code,
        ...(iss === null ? {} : { iss }),
        ...(wanted ? { scope: wanted } : {}),
      });
    }
    const token = provider.token();
    if (token === null) throw new Error("no token was issued");
    return token;
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(`sign-in failed: ${describe(error)}`, where, "Pass a token with --bearer-env instead.");
  } finally {
    callback.close();
  }
}

interface MemoryProvider {
  readonly client: OAuthClientProvider;
  readonly state: string;
  token(): string | null;
}

/** What the client's flow stores, kept in this process. */
function memoryProvider(redirect: string, options: OAuthOptions, open: (page: URL) => Promise<void>): MemoryProvider {
  const state = randomBytes(24).toString("base64url");
  registerSecret(options.clientSecret);
  let information: OAuthClientInformationMixed | undefined =
    options.clientId === undefined
      ? undefined
      : { client_id: options.clientId, ...(options.clientSecret ? { client_secret: options.clientSecret } : {}) };
  let tokens: OAuthTokens | undefined;
  let verifier = "";
  let discovery: OAuthDiscoveryState | undefined;
  const client: OAuthClientProvider = {
    redirectUrl: redirect,
    clientMetadata: {
      client_name: "assayer",
      redirect_uris: [redirect],
      grant_types: ["authorization_code"],
      response_types: ["code"],
      token_endpoint_auth_method: options.clientSecret ? "client_secret_post" : "none",
    },
    state: () => state,
    clientInformation: () => information,
    saveClientInformation: (saved) => {
      information = saved;
      registerSecret((saved as { client_secret?: string }).client_secret);
    },
    tokens: () => tokens,
    saveTokens: (saved) => {
      tokens = saved;
      for (const value of [saved.access_token, saved.refresh_token, saved.id_token]) registerSecret(value);
    },
    redirectToAuthorization: open,
    saveCodeVerifier: (value) => {
      verifier = value;
      registerSecret(value);
    },
    codeVerifier: () => verifier,
    saveDiscoveryState: (saved) => {
      discovery = saved;
    },
    discoveryState: () => discovery,
  };
  return { client, state, token: () => tokens?.access_token ?? null };
}

interface Callback {
  readonly redirect: string;
  readonly answer: Promise<URLSearchParams>;
  close(): void;
}

/** Listens on the loopback address for the one redirect. */
async function openCallback(port: number, timeoutMs: number, where: string): Promise<Callback> {
  let settle: (query: URLSearchParams) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const answer = new Promise<URLSearchParams>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  answer.catch(() => {});
  const { createServer } = await import("node:http");
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    if (url.pathname !== "/callback" || !(url.searchParams.has("code") || url.searchParams.has("error"))) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
    response.end("Signed in. You can close this page and go back to the terminal.\n");
    settle(url.searchParams);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(new LoadError(`port ${port} is not free (${describe(error)})`, where, "Choose another one.")),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  const timer = setTimeout(
    () => fail(new Error(`nobody signed in within ${Math.round(timeoutMs / 1000)} s`)),
    timeoutMs,
  );
  return {
    redirect: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`,
    answer,
    close: () => {
      clearTimeout(timer);
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Opens a page in the system's browser; the address is also told through `onProgress`, for machines without one. */
function openBrowser(url: string): void {
  // Only what a browser opens: the address comes from the server.
  if (!/^https?:\/\//i.test(url)) return;
  const [command, args] =
    process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["rundll32", ["url.dll,FileProtocolHandler", url]]
        : ["xdg-open", [url]];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
