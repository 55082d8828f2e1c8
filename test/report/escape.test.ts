import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvField } from "../../src/report/escape/csv.ts";
import { gitlabPath, gitlabText } from "../../src/report/escape/gitlab.ts";
import { sarifName, sarifText, sarifUri } from "../../src/report/escape/sarif.ts";
import { safeLine, safeText } from "../../src/report/escape/terminal.ts";
import { hasInvisible } from "../../src/report/escape/visible.ts";
import { commandMessage, commandProperty } from "../../src/report/escape/workflow.ts";
import { escapeXml, escapeXmlLine } from "../../src/report/escape/xml.ts";
import { anyText, HOSTILE } from "../helpers/hostile-texts.ts";

const RUNS = { numRuns: 400 };

/** Holds for every hostile text alone and for 400 mixtures. */
function always(holds: (text: string) => void): void {
  for (const text of HOSTILE) holds(text);
  fc.assert(fc.property(anyText, holds), RUNS);
}

describe("CSV fields", () => {
  const starter = /^[\s'"]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/;
  /** As a spreadsheet reads a line: quotes count only where a field begins with one. */
  const fieldsOf = (line: string, delimiter: string): string[] => {
    const rows = parse(line, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_records_with_error: true,
    });
    return rows.flat();
  };

  test("come back as one field that is no formula", () => {
    always((text) => {
      const [row, ...more] = parse(`a,${csvField(text)},z\r\n`) as string[][];
      expect(more).toEqual([]);
      expect(row).toHaveLength(3);
      expect(row![1]!.startsWith("'") || !starter.test(row![1]!), JSON.stringify(row![1])).toBe(true);
      expect(hasInvisible(row![1]!)).toBe(false);
    });
  });

  test("start no formula in a spreadsheet that splits at semicolons or tabs either", () => {
    always((text) => {
      const line = `a,${csvField(text)},z`;
      for (const delimiter of [";", "\t"]) {
        for (const part of [...fieldsOf(line, delimiter), ...line.split(delimiter)])
          expect(part, line).not.toMatch(/^[\s"]*[=+\-@|%\uFF1D]/);
      }
    });
  });

  test("keep numbers and plain words as they are", () => {
    expect([-4, 0.5, true, null].map(csvField)).toEqual(["-4", "0.5", "true", ""]);
    expect(csvField("get_note")).toBe("get_note");
    expect(csvField("a, b")).toBe('"a, b"');
  });
});

describe("workflow commands", () => {
  test("stay on one line and hold no command of the target's", () => {
    always((text) => {
      const line = `::error file=${commandProperty(text)},title=${commandProperty(text)}::${commandMessage(text)}`;
      expect(line).not.toMatch(/[\r\n]/);
      expect(line).not.toContain("##[");
      expect(hasInvisible(line)).toBe(false);
      const properties = line.slice("::error ".length, line.indexOf("::", 8));
      expect(properties.split(",")).toHaveLength(2);
      expect(properties.split(",")[1]).toMatch(/^title=/);
    });
  });

  test("decode to the same text, as the runner does it", () => {
    const decode = (text: string): string =>
      text
        .replaceAll("%0D", "\r")
        .replaceAll("%0A", "\n")
        .replaceAll("%3A", ":")
        .replaceAll("%2C", ",")
        .replaceAll("%25", "%");
    for (const text of ["50% off: a, b\nc", "%0A", "::x::"]) expect(decode(commandProperty(text))).toBe(text);
  });
});

describe("GitLab descriptions", () => {
  test("hold no reference, link, markup or line break", () => {
    always((text) => {
      const line = gitlabText(text);
      expect(line).not.toMatch(/[\r\n<>[\]`|]/);
      expect(line).not.toMatch(/(?:^|\W)[@#!~][\w"]/);
      expect(line).not.toContain("://");
      expect(hasInvisible(line)).toBe(false);
      expect(line.length).toBeLessThanOrEqual(2500);
    });
  });

  test("name paths inside the repository", () => {
    expect(gitlabPath("specs/api.yaml")).toBe("specs/api.yaml");
    expect(gitlabPath("./specs/api.yaml")).toBe("specs/api.yaml");
    expect(gitlabPath("https://api.example/openapi.json")).toBe("api.example/openapi.json");
    expect(gitlabPath("listing:Notes")).toBe("Notes");
    expect(gitlabPath("../../etc/passwd")).toBe("etc/passwd");
    always((text) => void expect(gitlabPath(text)).toMatch(/^(?!\/)[^\r\n]+$/));
  });
});

describe("SARIF texts", () => {
  test("hold no embedded link and no placeholder", () => {
    always((text) => {
      const shown = sarifText(text);
      expect(shown).not.toMatch(/(?<!\\)(?:\\\\)*\[[^\]]*(?<!\\)\]\(/);
      expect(shown.replaceAll(/\{\{\d+\}\}/g, "")).not.toMatch(/\{\d+\}/);
      expect(hasInvisible(shown) || hasInvisible(sarifName(text))).toBe(false);
    });
  });

  test("addresses are URI references, and only of schemes that a viewer may open", () => {
    always((text) => {
      const uri = sarifUri(text);
      expect(uri).toMatch(/^[\w./:?#@!$&'()*+,;=~%-]*$/);
      expect(uri).not.toMatch(/^(?!https?:|file:)[a-z][a-z0-9+.-]*:/i);
    });
    expect(sarifUri("javascript:alert(1)")).toBe("javascript%3Aalert(1)");
    expect(sarifUri("specs/my api#1?.yaml")).toBe("specs/my%20api%231%3F.yaml");
    expect(sarifUri("/srv/api.yaml")).toBe("file:///srv/api.yaml");
    expect(sarifUri("C:\\specs\\api.yaml")).toBe("file:///C:/specs/api.yaml");
    expect(sarifUri("https://x.example/a%20b?c=1")).toBe("https://x.example/a%20b?c=1");
  });
});

describe("XML", () => {
  test("has no markup, no bare ampersand and no character that XML forbids", () => {
    always((text) => {
      for (const out of [escapeXml(text), escapeXmlLine(text)]) {
        expect(out).not.toMatch(/[<>"']/);
        expect(out).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
        expect(out).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      }
    });
  });
});

describe("terminal texts", () => {
  test("hold no control but line feed and tab", () => {
    always((text) => {
      // oxlint-disable-next-line no-control-regex
      expect(safeText(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(safeLine(text)).not.toMatch(/[\r\n\t]/);
    });
  });
});
