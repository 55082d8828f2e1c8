// Compiles the style sheet and the script of the HTML report into a module, so that a run reads no file.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const sha256 = (text) => createHash("sha256").update(text).digest("base64");

/** Comments and the spaces that CSS does not need go; nothing is renamed or moved. */
const smallCss = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/([:]) /g, "$1")
    .replaceAll(";}", "}")
    .trim();

/** Whole-line comments and indentation go; strings that span lines are not used in the script. */
const smallJs = (text) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"))
    .join("\n");

export default async function generate({ root, emit }) {
  const read = (name) => readFileSync(join(root, "src/report/html", name), "utf8");
  const style = smallCss(read("style.css"));
  const script = smallJs(read("client.js"));
  if (script.includes("</script") || style.includes("</style")) throw new Error("an asset would end its own element");
  emit(
    "src/report/html/assets.ts",
    `// Generated from style.css and client.js by \`npm run generate\`.\n\n/** Style sheet of every HTML page. */\nexport const style: string =\n  ${JSON.stringify(style)};\n/** Base64 of its SHA-256, for the content security policy. */\nexport const styleHash: string = ${JSON.stringify(sha256(style))};\n\n/** Script of every HTML page; a page is whole without it. */\nexport const script: string =\n  ${JSON.stringify(script)};\nexport const scriptHash: string = ${JSON.stringify(sha256(script))};\n`,
  );
}
