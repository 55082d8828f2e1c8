import type { Tool } from "../surface/types.ts";
import { descriptionClauses } from "./description-clauses.ts";
import type { DescriptionFact } from "./types.ts";
import { isSpaceless, singular, words } from "./words.ts";

/** How far into a description is read. */
const maxText = 20_000;

/** Asked of texts in lower case: without the folding of letters an expression is compiled in a third of the time. */
const says = {
  returns:
    /\b(?:returns?|responds? with|response (?:contains|includes|is)|outputs?|yields?|result(?:s)? (?:contain|include|are|is)|gives? back|resulting|retrieves?|lists?|produces?)\b|返回|输出|返す|戻り値|반환|devuelve|retorna|renvoie|retourne|gibt .{1,60} zuruck|liefert|возвраща|يرجع|लौटात/,
  errors:
    /\b(?:errors?|fails?|failure|throws?|raises?|exceptions?|invalid|not found|404|403|401|409|422|429|returns? (?:null|nothing|empty|an empty) (?:if|when))\b|错误|失败|エラー|오류|erreur|fehler|ошибк|خطأ|त्रुटि/,
  when: /\b(?:use (?:this|it|when|for|to)|useful (?:for|when|to)|call this|when (?:you|the user|a user|asked|users)|should be used|intended for|best (?:for|used)|helpful (?:for|when)|ideal for|prefer this|before (?:calling|using)|after (?:calling|using)|first step|scenarios?|use cases?)\b|当.{0,20}时使用|适用于|使用场景|ときに使|場合に使|때 사용|cuando|utilisez|verwende|используйте|استخدم/,
  whenNot:
    /\b(?:do(?:es)? not use|don'?t use|not (?:intended|suitable|meant|for|recommended)|never use|instead(?: of)?|rather than|avoid (?:using|this)|only (?:use|call|for|when|if|works?)|cannot be used|use \S{2,60} instead|should not|unlike)\b|不要|请勿|しないで|ください.{0,4}ない|하지 마|no uses?|n'utilisez pas|nicht verwenden|не используйте|لا تستخدم/,
  limits:
    /\b(?:max(?:imum)?|min(?:imum)?|limit(?:ed|s)?|up to|at most|at least|no more than|rate[- ]?limit|per (?:second|minute|hour|day|request|page)|only supports?|not supported|requires?|must be|paginat|timeout|truncated|quota|deprecated|read[- ]?only|\d+ (?:characters|items|results|records|seconds|minutes|mb|kb))\b|最多|上限|限制|最大|최대|maximo|hochstens|не более/,
};
const argumentText = /\b(?:args?|arguments?|parameters?|params?|inputs?)\s*:|@param|:param/i;

/** Says which parts a useful description has. Linear in its first 20,000 characters. */
export function describe(tool: Tool): DescriptionFact {
  const text = tool.description.slice(0, maxText);
  const states = (): boolean =>
    text !== "" &&
    descriptionClauses(text).some((clause) => !clause.aside && (clause.object.length > 0 || isSpaceless(text)));
  const tautological = repeatsName(tool, text);
  const lower = text.toLowerCase();
  const tells = (said: RegExp): boolean => said.test(lower);
  return {
    purpose: !tautological && (hasWords(text, 8) || states()),
    parameters: describesParameters(tool, text),
    // Declared answers first: they cost less to look at than a text.
    returns:
      tool.responses.some(
        (response) => response.schema !== null && response.status !== "default" && !/^[45]/.test(response.status),
      ) || tells(says.returns),
    errors:
      tool.responses.some((response) => /^[45]/.test(response.status) || response.status === "default") ||
      tells(says.errors),
    whenToUse: tells(says.when),
    whenNotToUse: tells(says.whenNot),
    limits: tells(says.limits),
    characters: tool.description.length,
    tautological,
  };
}

/** Whether the first 400 characters have so many words; those of the first hundred often suffice, the last cut off. */
function hasWords(text: string, least: number): boolean {
  return words(text.slice(0, 100)).length >= least + 2 || words(text.slice(0, 400)).length >= least;
}

const empty = new Set([
  "a",
  "an",
  "the",
  "of",
  "for",
  "to",
  "in",
  "on",
  "by",
  "with",
  "and",
  "or",
  "this",
  "that",
  "tool",
  "is",
  "it",
  "your",
  "all",
  "from",
  "operation",
  "endpoint",
  "api",
  "method",
  "function",
  "use",
  "used",
  "will",
  "can",
  "mcp",
]);
const bare = (text: string): string[] =>
  words(text)
    .map((token) => stem(token))
    .filter((token) => !empty.has(token));

function stem(token: string): string {
  const one = singular(token);
  return one.length > 4 && one.endsWith("e") ? one.slice(0, -1) : one;
}

function repeatsName(tool: Tool, text: string): boolean {
  if (text.length > 200 || text.trim() === "") return false;
  const name = new Set(bare(`${tool.operationId ?? ""} ${tool.name} ${tool.title ?? ""}`));
  const said = bare(text);
  return said.length > 0 && said.every((token) => name.has(token));
}

function describesParameters(tool: Tool, text: string): boolean {
  const own = tool.parameters.filter((parameter) => parameter.path.length === 1).slice(0, 200);
  if (own.length === 0) return true;
  const described = own.filter((parameter) => parameter.description.trim() !== "").length;
  if (described * 2 >= own.length) return true;
  if (argumentText.test(text)) return true;
  return own.filter((parameter) => parameter.name.length > 2 && text.includes(parameter.name)).length * 2 >= own.length;
}
