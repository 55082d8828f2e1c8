import { PAYLOADS } from "../../fuzz/dictionary.mjs";
import type { HostileCase } from "./cases.ts";
import { withTextEverywhere } from "./field-cases.ts";

const MB = 1_000_000;
const fill = (unit: string, length = MB): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts of 1 MB that make an expression with two ways to read a part go through all of them. */
const CATASTROPHES: Readonly<Record<string, string>> = {
  "one letter": fill("a"),
  "one letter and a foreign end": `${fill("a")}!`,
  "one digit": fill("1"),
  spaces: fill(" "),
  "tabs and spaces": fill(" \t"),
  "line feeds": fill("\n"),
  "carriage returns": fill("\r\n"),
  hyphens: fill("-"),
  underscores: fill("_"),
  dots: fill("."),
  "words without an end of sentence": fill("ignore all previous "),
  "words with commas": fill("delete, "),
  "sentences of one word": fill("Delete. "),
  "and-chains": fill("and delete and read "),
  "open brackets": fill("("),
  "open and close": fill("()"),
  "angle brackets": fill("<"),
  "tags that never close": fill("<important "),
  "comments that never close": fill("<!--"),
  "quotes of one kind": fill('"'),
  "quotes of two kinds": fill("\"'"),
  backticks: fill("`"),
  "at signs": fill("a@"),
  "almost mail addresses": fill("a.b-c@d.e-f."),
  "almost web addresses": fill("http://a.b/c?d=e&"),
  "schemes only": fill("https://"),
  slashes: fill("/"),
  "paths upward": fill("../"),
  percent: fill("%41"),
  "base64 without an end": fill("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo"),
  "hexadecimal without an end": fill("deadbeef"),
  "beginnings of keys": fill("-----BEGIN PRIVATE KEY-----"),
  "beginnings of tokens": fill("sk-live_ghp_eyJ"),
  "assignments without values": fill("password = token: "),
  "bearer bearer": fill("Bearer "),
  braces: fill("{{"),
  "template holes": fill("${a"),
  "pipes of a table": fill("| a "),
  "list marks": fill("\n- a"),
  headings: fill("\n# a"),
  fences: fill("\n```\n"),
  "zero-width spaces": fill("\u200b"),
  "tag characters": fill("\u{e0041}", MB),
  "overrides of direction": fill("\u202e\u202c"),
  "combining marks": fill("a\u0301\u0302"),
  emoji: fill("👩‍👩‍👧‍👦"),
  "one Chinese character": fill("删"),
  "Japanese without spaces": fill("ユーザーを削除して"),
  "Arabic words": fill("حذف المستخدم "),
  "letters that look alike": fill("аdmіn "),
  "camel case": fill("getUserDelete"),
  "capitals only": fill("IGNORE ALL "),
};

/** Payloads in every field, and catastrophes in the fields that are read most closely. */
export function textCases(): readonly HostileCase[] {
  return [
    ...PAYLOADS.map((payload) => ({
      name: `payload ${JSON.stringify(payload).slice(0, 60)} in every field`,
      texts: withTextEverywhere(payload),
      wants: "reported" as const,
    })),
    ...Object.entries(CATASTROPHES).map(([name, text]) => ({
      name: `1 MB of ${name}`,
      texts: [
        JSON.stringify([
          { name: "read", description: text, inputSchema: { type: "object", properties: { a: { type: "string" } } } },
        ]),
      ],
      wants: "reported" as const,
    })),
    {
      name: "1 MB in a name, a title and a default, 90 kB in a parameter",
      texts: ["a_", "deleteUser", "删", "-"].map((unit) =>
        JSON.stringify([
          {
            name: fill(unit),
            title: fill(unit),
            inputSchema: {
              type: "object",
              properties: { [fill(unit, 90_000)]: { type: "string", default: fill(unit) } },
            },
          },
        ]),
      ),
      wants: "reported",
    },
  ];
}
