import { resolve } from "node:path";
import type { Flags } from "../../config/settings.ts";
import { didYouMean } from "../../config/suggest.ts";
import type { Rule } from "../../engine/types.ts";
import { safeLine } from "../../report/escape/terminal.ts";
import { categoryTitle, scoreCategories, severities } from "../../report/labels.ts";
import { EXIT, UsageError } from "../errors.ts";
import { writeStdout } from "../output.ts";
import { terminalStyle } from "../terminal.ts";

/** `assayer rules`: the catalogue; `assayer rules test FOLDER`: runs the examples of rules of your own. */
export async function run(args: readonly unknown[], flags: Flags): Promise<number> {
  const [action, folder] = args;
  if (action === "test") return test(typeof folder === "string" ? folder : null, flags);
  if (action !== undefined)
    throw new UsageError(`rules ${String(action)}: no such action${didYouMean(String(action), ["test"])}`);
  const rules = await selected(flags);
  if (flags["format"] === "json") {
    const shown = rules.map(({ visit: _visit, ...rule }) => rule);
    await writeStdout(`${JSON.stringify(shown, null, 2)}\n`);
    return EXIT.passed;
  }
  if (flags["format"] === "md") {
    const rows = rules.map(
      (rule) => `| ${rule.id} | ${rule.category} | ${rule.severity} | ${rule.title.fail.replaceAll("|", "\\|")} |`,
    );
    await writeStdout(`| rule | category | severity | what it finds |\n|---|---|---|---|\n${rows.join("\n")}\n`);
    return EXIT.passed;
  }
  const { width } = terminalStyle(flags, process.env, process.stdout);
  const lines = scoreCategories.flatMap((category) => {
    const own = rules.filter((rule) => rule.category === category);
    if (own.length === 0) return [];
    const rows = own.map(
      (rule) => `  ${rule.id.padEnd(9)}${rule.severity.padEnd(10)}${safeLine(rule.title.fail).slice(0, width - 21)}`,
    );
    return [`${categoryTitle[category]} (${own.length})`, ...rows, ""];
  });
  await writeStdout(`${lines.join("\n")}${rules.length} rules; \`assayer explain RULE\` tells more\n`);
  return EXIT.passed;
}

async function selected(flags: Flags): Promise<readonly Rule[]> {
  const { rules } = await import("../../catalogue.ts");
  const { category, severity } = flags as { category?: string; severity?: string };
  if (category !== undefined && !(scoreCategories as readonly string[]).includes(category)) {
    throw new UsageError(`--category ${category}: no such category${didYouMean(category, scoreCategories)}`);
  }
  if (severity !== undefined && !(severities as readonly string[]).includes(severity)) {
    throw new UsageError(`--severity ${severity}: no such severity${didYouMean(severity, severities)}`);
  }
  return rules
    .filter(
      (rule) =>
        (category === undefined || rule.category === category) &&
        (severity === undefined || rule.severity === severity),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function test(folder: string | null, flags: Flags): Promise<number> {
  const named = (flags["rules"] as readonly string[] | undefined) ?? [];
  const folders = folder === null ? named : [folder, ...named];
  if (folders.length === 0) throw new UsageError("rules test needs a folder", "assayer rules test ./rules");
  const { testCustomRules } = await import("../../engine/custom/index.ts");
  let failed = 0;
  let passed = 0;
  for (const item of folders) {
    for (const result of await testCustomRules(resolve(item))) {
      if (result.ok) passed++;
      else {
        failed++;
        await writeStdout(`failed: ${safeLine(result.ruleId)}: ${safeLine(result.message)}\n`);
      }
    }
  }
  await writeStdout(`${passed} examples passed, ${failed} failed\n`);
  return failed === 0 ? EXIT.passed : EXIT.failed;
}
