import { controls as lexicon } from "../catalogue.ts";
import type { Report } from "./types.ts";

type Item = Report["checklist"][number];

/** The production checklist, decided by the controls and rules of the report alone. */
export function checklist(report: Pick<Report, "controls" | "rules">): readonly Item[] {
  return lexicon.checklist.map((row): Item => {
    const status =
      row.control !== null ? byControl(row.control, report) : row.tag !== null ? byTag(row.tag, report) : "done";
    return { id: row.id, title: row.title, status, why: row[status] };
  });
}

/** A control that is said to be there leaves the point open while a rule finds that it does not cover all it should. */
function byControl(id: string, { controls, rules }: Pick<Report, "controls" | "rules">): Item["status"] {
  const status = controls.find((control) => control.id === id)?.status;
  const gaps = Object.values(rules).some(
    ({ tags, outcome }) => outcome === "fail" && tags.includes("control") && tags.includes(`control:${id}`),
  );
  if (status === "active" || status === "not-applicable") return gaps ? "open" : "done";
  return status === "missing" || status === "contradicted" ? "open" : "unknown";
}

/** Rules with the tag, or of the factor of that name: any that fails leaves the point open. */
function byTag(tag: string, { rules }: Pick<Report, "rules">): Item["status"] {
  const outcomes = Object.values(rules)
    .filter((rule) => rule.tags.includes(tag) || (rule.category === "security" && rule.factor === tag))
    .map((rule) => rule.outcome);
  if (outcomes.includes("fail")) return "open";
  if (outcomes.includes("pass")) return "done";
  return outcomes.length > 0 && outcomes.every((outcome) => outcome === "not-applicable") && tag.startsWith("review-")
    ? "done"
    : "unknown";
}
