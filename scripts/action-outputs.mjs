// Writes the outputs of the GitHub Action from a JSON report. A value on one line cannot start another output.
import { appendFileSync, readFileSync } from "node:fs";

const path = process.argv[2];
const document = JSON.parse(readFileSync(path, "utf8"));
const worst = (document.runs ?? [document]).toSorted((a, b) => (a.summary.score ?? -1) - (b.summary.score ?? -1))[0];
const outputs = {
  score: worst?.summary.score ?? "",
  grade: worst?.summary.grade ?? "",
  verdict: worst?.summary.verdict ?? "",
  passed: document.gate.passed,
  report: path,
};
const text = Object.entries(outputs)
  .map(([key, value]) => `${key}=${String(value).replaceAll(/[\r\n]+/g, " ")}\n`)
  .join("");
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, text);
else process.stdout.write(text);
