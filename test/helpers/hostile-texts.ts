import * as fc from "fast-check";

/** Texts that are live in some sink: markup, links, formulas, commands, controls, entities, separators. */
export const HOSTILE = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `]]><evil/>`,
  `</testcase><testcase name="x"/>`,
  `&lt;b&gt; &#x3c;i&#x3e; &amp;`,
  `[click](javascript:alert(1))`,
  `![](https://evil.example/pixel.png)`,
  `<https://evil.example>`,
  `=HYPERLINK("https://evil.example","x")`,
  `+1+cmd|' /C calc'!A0`,
  `-2+3`,
  `@SUM(A1:A9)`,
  `\t=1+1`,
  `\r\n=1+1`,
  `a;=1+1`,
  `a;"=1+1`,
  `"";=1+1`,
  `\uFF1D1+1`,
  `::error::owned`,
  `\n::set-output name=score::100`,
  `\r\n::add-mask::a`,
  `##[add-path]/tmp/evil`,
  `%0A::error::owned`,
  `@everyone #1 !2 ~bug GH-3 owner/repo#4 :tada:`,
  `| a | b |`,
  `\n\n# Heading\n\n- list`,
  "```\ncode\n```",
  `\u001B[31mred\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007`,
  `\u202Egnp.exe\u202C`,
  `\u{E0041}\u{E0042}`,
  `\u0000\u0001\u0008\uFFFE\uFFFF`,
  `\uD800`,
  `\u200B\uFEFF=1+1`,
  `{0} {1}`,
  `$(touch /tmp/evil) \`id\` ; rm -rf /`,
  `__proto__`,
] as const;

/** Any text, or hostile ones with any text around and between them. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join("")),
);
