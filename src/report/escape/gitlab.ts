import { visible } from "./visible.ts";

const MOST = 1000;

/**
 * One line for a GitLab code quality description. GitLab turns `@name`, `#1`, `!1`, `~label`, `%milestone`, `&1`,
 * `$1` and `:emoji:` into references wherever it renders Markdown, so a space goes between the sign and its name.
 */
export function gitlabText(text: string): string {
  const line = visible(text.slice(0, MOST * 4))
    .replace(/\s+/g, " ")
    .trim();
  const cut = line.length > MOST ? `${line.slice(0, MOST)}…` : line;
  return cut
    .replace(/(?<![\w])([@!#~&%$^*])(?=[\w"-])/g, "$1 ")
    .replace(/(\w)@(?=\w)/g, "$1 @ ")
    .replace(/:(?=\/\/)/g, ": ")
    .replace(/(?<!\w):(?=[a-z+-][\w+-]{0,40}:)/gi, ": ")
    .replace(/[[\]<>`|]/g, (sign) => LOOKALIKE[sign] ?? sign);
}

/** Signs that begin links, HTML and tables, as full-width forms that no renderer reads. */
const LOOKALIKE: Readonly<Record<string, string>> = { "[": "［", "]": "］", "<": "＜", ">": "＞", "`": "'", "|": "｜" };

/** A path inside the repository: GitLab links nothing else. Schemes and leading slashes are taken off. */
export function gitlabPath(uri: string): string {
  const path = visible(uri)
    .replaceAll("\\", "/")
    .replace(/^[a-z][a-z0-9+.-]{0,30}:/i, "")
    .replace(/^(?:\.{0,2}\/)+/, "")
    .replace(/[\n\r\t]+/g, " ")
    .slice(0, 1000);
  return path === "" ? "listing" : path;
}
