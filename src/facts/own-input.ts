import type { Tool } from "../surface/types.ts";
import type { Clause } from "./clause.ts";
import type { Context, Kinds, Verdict } from "./verdict.ts";
import { verdict } from "./verdict.ts";
import { singular, words } from "./words.ts";

/** What a tool is handed: content, the place of something stored, a resource of an API, or nothing that we can tell. */
export type Given = "content" | "target" | "resource" | "unknown";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words of parameters that point at something stored. */
const targets = set(
  "path filepath folder directory dir table bucket database db repository repo filename file account channel collection workspace project session disk volume mailbox dataset id ids uuid guid selector spreadsheet sheet calendar node element layer host namespace cluster queue topic server recipient cache index vault slug store notebook board playlist cart container target destination branch range cell slide",
);
/** Words of parameters that hold the content to work on. */
const contents = set(
  "text txt html csv tsv code source markdown md string str input content image picture photo audio video base64 plaintext ciphertext json xml yaml passage sentence paragraph markup snippet svg data url markdownify texte texto testo tekst текст 文本 テキスト phrase document tokens clip recording lines rows records body paragraphs sentences images documents pdf",
);
const options = set("lang language format currency unit encoding mode style tone type count size length width height");
const listed = set("list items values words numbers strings array elements addresses emails names tags keywords urls");

/** Reads the parameters once; at most 60 of them. */
export function givenTo(tool: Tool): Given {
  let content = false;
  if (tool.method === "DELETE" || tool.path?.includes("{")) return "resource";
  for (const parameter of tool.parameters.slice(0, 60)) {
    if (parameter.path.length !== 1) continue;
    const tokens = words(parameter.name);
    const last = tokens.at(-1) ?? "";
    // `target_lang`: how it is done, not what it is done to.
    if (options.has(last)) continue;
    const encoded = tokens.includes("base64") || tokens.includes("content") || tokens.includes("data");
    if (!encoded && tokens.some((token) => targets.has(token) || targets.has(singular(token)))) return "target";
    if (tokens.some((token) => contents.has(token))) content = true;
    else if (listed.has(last) && parameter.schema.raw["type"] === "array") content = true;
  }
  return content ? "content" : "unknown";
}

const destination =
  /^(?:output|out|save|dest|destination|export)_?(to_?)?(?:path|dir|directory|dir_?path|file|folder|file_?name|file_?path|to)$/i;
const savedThere =
  /\b(?:sav(?:e|ed|ing)|writ(?:e|ten|ing)) (?:\w+ ){0,4}to\b|\bwhere (?:to|the) (?:\w+ ){0,3}(?:save|be saved|write|be written)/i;

/** Whether a required parameter names the file that the result is written to. */
export function savesTo(tool: Tool): boolean {
  return tool.parameters
    .slice(0, 60)
    .some(
      (parameter) =>
        parameter.required &&
        parameter.path.length === 1 &&
        (destination.test(parameter.name) ||
          (/path|file/i.test(parameter.name) && savedThere.test(parameter.description.slice(0, 300)))),
    );
}

/** Verbs that reshape what they are given; on something stored they change it. */
const reshaping = set(
  "strip trim mask anonymize anonymise pseudonymize redact blur compress decompress encrypt decrypt flatten crop sharpen enhance tidy shorten dedupe deduplicate denoise despeckle escape unescape sanitize sanitise rewrite fix resize rephrase proofread replace turn split merge combine rotate sort reorder standardize standardise collapse lemmatize lemmatise stem uppercase lowercase capitalize slugify abbreviate expand truncate zip unzip reduce clean cleanup improve edit adapt adjust personalize sign pixelate upscale downscale colorize brighten squash shuffle correct swap unwrap wrap pad extend annotate customize reformat indent hide cut omit drop",
);
/** Of those, the ones that change something stored as often. */
const either = set(
  "replace fix edit improve sign merge split combine correct swap turn adjust adapt extend annotate hide drop expand reduce indent clean cleanup customize personalize adjust rotate reorder wrap",
);
const removing = new Set(["delete", "remove"]);
/** Verbs that hardly touch anything stored, even where no parameter shows what they get. */
const textual = set(
  "unescape lemmatize lemmatise stem slugify capitalize uppercase lowercase rephrase proofread denoise despeckle strip",
);
/** What one takes out of content: nothing stored goes with it. */
const spare = set("duplicate repeated redundant superfluous extra trailing leading empty blank null missing silent");
/** Where a description says that the content comes from. */
const carriers = set(
  "text string passage sentence paragraph html csv json xml markdown code source input list array image picture photo audio clip recording video object word document table object page dataframe prompt speech letter object number",
);
const savesText =
  /\b(?:sav(?:e|es|ed|ing)|in place|overwrit\w+|writes? (?:it|the result|them|to)|stor(?:e|es|ed)|on disk|persist\w*|upload(?:s|ed)? (?:it|the))\b/;
const returnsText =
  /\b(?:returns?|gives? back|giving back|returning|is returned|are returned|result is|outputs?|yields?|responds? with)\b/;

const spareOnly = (clause: Clause): boolean => clause.object.some((token) => spare.has(token));

/**
 * The meaning of a verb that reshapes or cleans content that the caller hands over and gets back; null when the
 * clause is not of that kind.
 */
export function judgeReshaping(clause: Clause, kinds: Kinds, context: Context): Verdict | null {
  const takes = removing.has(clause.verb.action);
  const base = clause.verb.base;
  if (!takes && !reshaping.has(base)) return null;
  if (context.given === "resource") return null;
  const feature = kinds.has("feature");
  if (context.given === "target") {
    if (!kinds.sure.has("feature") || (!takes && base !== "strip" && base !== "trim" && base !== "cut")) return null;
    return verdict("write", /\b(?:file|files|disk|output|save)/.test(context.text) ? "delete" : "read");
  }
  const saves = savesText.test(context.text);
  const from = clause.tail.some((token) => carriers.has(token));
  if (context.given === "content" && !saves) {
    if (clause.verb.language !== "en") return takes && !feature && !from ? foreignRemoval(context) : read();
    if (!takes && !either.has(base)) return read();
    const head = clause.object.at(-1) ?? "";
    if (feature || spareOnly(clause) || from || carriers.has(head) || returnsText.test(context.text)) return read();
    return null;
  }
  if (kinds.sure.has("feature") && (takes || textual.has(base)))
    return verdict("read", saves ? "write" : "delete", false);
  if (textual.has(base)) return verdict("read", "write", false);
  if (takes && spareOnly(clause) && from && !saves) return verdict("read", "delete", false);
  return null;
}

const read = (): Verdict => verdict("read", "write", false);
const foreignText =
  /text|espac|leerzeichen|teks|пробел|текст|文本|空格|文字|テキスト|空白|텍스트|공백|نص|پیام|duplic|dopp|sauts? de ligne|html/;

function foreignRemoval(context: Context): Verdict | null {
  return foreignText.test(context.text) ? read() : null;
}
