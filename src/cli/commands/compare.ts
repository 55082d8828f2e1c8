import type { Flags } from "../../config/settings.ts";
import { safeLine } from "../../report/escape/terminal.ts";
import { scoreCategories, categoryTitle, riskLevels, severities } from "../../report/labels.ts";
import type { Report } from "../../report/types.ts";
import { EXIT } from "../errors.ts";
import { reportOf } from "../judge-one.ts";
import { writeStdout } from "../output.ts";
import type { ProgramContext } from "../program.ts";

/** One line of the comparison. */
interface Row {
  readonly what: string;
  readonly one: string | number | null;
  readonly other: string | number | null;
}

/** `assayer compare`: two targets side by side, for a choice between them. */
export async function run(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<number> {
  const one = await reportOf(String(args[0]), flags, context);
  const other = await reportOf(String(args[1]), flags, context);
  const rows = rowsOf(one, other);
  const differs = rows.some((row) => row.one !== row.other);
  if (flags["format"] === "json") await writeStdout(`${JSON.stringify({ rows, differs }, null, 2)}\n`);
  else {
    const cell = (value: string | number | null): string =>
      safeLine(String(value ?? "--"))
        .slice(0, 28)
        .padEnd(30);
    const lines = rows.map((row) => `${row.what.padEnd(22)}${cell(row.one)}${cell(row.other)}`.trimEnd());
    await writeStdout(`${lines.join("\n")}\n`);
  }
  return differs ? EXIT.failed : EXIT.passed;
}

function rowsOf(one: Report, other: Report): readonly Row[] {
  const row = (what: string, value: (report: Report) => Row["one"]): Row => ({
    what,
    one: value(one),
    other: value(other),
  });
  return [
    row("target", (report) => report.target.name),
    row("policy", (report) => `${report.policy.id} ${report.policy.version}`),
    row("overall score", (report) => report.summary.score),
    row("grade", (report) => report.summary.grade),
    row("verdict", (report) => report.summary.verdict),
    ...scoreCategories.map((category) =>
      row(categoryTitle[category], (report) => report.scores[category]?.score ?? null),
    ),
    row("tools", (report) => report.summary.toolCount),
    ...riskLevels.map((level) => row(`${level}-risk tools`, (report) => report.summary.risk[level])),
    ...severities.map((severity) => row(`${severity} findings`, (report) => report.summary.findings[severity])),
    row("tokens", (report) => report.summary.tokens),
  ];
}
