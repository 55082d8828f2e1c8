// Parameter alarms against a public study's labels: an alarm is a file path, address, host, SQL, shell, code or
// template of high or medium certainty without a bound.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { built, corpus, lines, share, toolsOfListing } from "./shared.mjs";

const alarming = new Set(["file-path", "url", "host", "sql", "shell", "code", "template"]);
const bounding = new Set(["enum", "const", "pattern"]);

export default async function run(args) {
  const folder = corpus();
  const file = folder && join(folder, "attacks/pyhroff_param_scope_labels.jsonl");
  if (!file || !existsSync(file)) return;
  const { parameterFacts } = await built("facts/parameters.js");
  await rulesOnTheSame(file, args);
  const counts = new Map();
  for (const row of lines(file)) {
    const { name, description, inputSchema } = row;
    const surface = await toolsOfListing({ tools: [{ name, description, inputSchema }] });
    const facts = parameterFacts(surface.tools[0]);
    const alarms = facts.filter(
      (fact) =>
        alarming.has(fact.kind) && fact.certainty !== "low" && !fact.bounds.some((bound) => bounding.has(bound)),
    );
    const label = counts.get(row.claim_label) ?? { all: 0, alarmed: 0 };
    label.all++;
    if (alarms.length > 0) label.alarmed++;
    counts.set(row.claim_label, label);
    const wrong = (row.claim_label === "accurate") !== alarms.length > 0;
    if (args.includes("--show") && wrong)
      console.log(
        `  ${row.claim_label} ${name} [${row.flagged_params}]: ${facts.map((fact) => `${fact.parameter.name}=${fact.kind}/${fact.certainty}`).join(" ")} | ${description.slice(0, 90)}`,
      );
  }
  const total = [...counts.values()].reduce((sum, label) => sum + label.alarmed, 0);
  const right = counts.get("accurate") ?? { all: 0, alarmed: 0 };
  const weak = counts.get("weak") ?? { all: 0, alarmed: 0 };
  console.log(
    `parameter alarms: accurate ${share(right.alarmed, total)}, accurate or weak ${share(right.alarmed + weak.alarmed, total)}, accurate ones kept ${share(right.alarmed, right.all)}`,
  );
}

/** The alarms that people see: findings of the rules about open parameters, which also know what the tool does. */
async function rulesOnTheSame(file, args) {
  const { rules } = await built("catalogue.js");
  const { runRules } = await built("engine/run-rules.js");
  const { establish } = await built("facts/establish.js");
  // Credentials, recipients and amounts were not part of the study.
  const ours = rules.filter(
    ({ tags, slug }) => tags.includes("parameters") && /shell|code|sql|path|url|host|template/.test(slug),
  );
  const counts = new Map(["accurate", "weak", "false_positive"].map((label) => [label, { all: 0, alarmed: 0 }]));
  for (const row of lines(file)) {
    const { name, description, inputSchema, claim_label: label } = row;
    const surface = await toolsOfListing({ tools: [{ name, description, inputSchema }] });
    const { facts } = establish(surface, { now: new Date(0) });
    const found = runRules(surface, facts, ours).flatMap(({ findings }) => findings);
    const count = counts.get(label);
    count.all++;
    if (found.length > 0) count.alarmed++;
    if (args.includes("--show") && (label === "accurate") !== found.length > 0)
      console.log(
        `  rules: ${label} ${name} [${row.flagged_params}] ${found.map(({ ruleId }) => ruleId)} | ${description.slice(0, 90)}`,
      );
  }
  const [right, weak, wrong] = [...counts.values()];
  const total = right.alarmed + weak.alarmed + wrong.alarmed;
  console.log(
    `findings of the parameter rules: accurate ${share(right.alarmed, total)}, accurate or weak ${share(right.alarmed + weak.alarmed, total)}, accurate ones kept ${share(right.alarmed, right.all)}`,
  );
}
