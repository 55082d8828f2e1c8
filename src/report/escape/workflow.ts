import { visible } from "./visible.ts";

/** GitHub cuts an annotation's message at 64 KB; a screen of it is enough. */
const MOST = 2000;

/**
 * Message of a GitHub workflow command: percent, carriage return and line feed are encoded. The older form of a
 * command, `##[name]`, is found anywhere in a line, so that it is broken up.
 */
export function commandMessage(text: string): string {
  const cut = text.length > MOST ? `${text.slice(0, MOST)}…` : text;
  return visible(cut).replaceAll("##[", "# #[").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Property of a GitHub workflow command: colon and comma as well. */
export function commandProperty(text: string): string {
  return commandMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
