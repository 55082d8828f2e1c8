import { controls as lexicon } from "../catalogue.ts";
import type { ControlId } from "../facts/types.ts";

type ControlRow = (typeof lexicon)["controls"][number];

const rows: ReadonlyMap<string, ControlRow> = new Map(lexicon.controls.map((row) => [row.id, row]));

/** The seven controls in their order. */
export const CONTROL_IDS: readonly ControlId[] = lexicon.controls.map(({ id }) => id);

/** What the catalogue says about a control. */
export function controlRow(id: ControlId): ControlRow {
  const row = rows.get(id);
  if (!row) throw new RangeError(`no such control: ${id}`);
  return row;
}

/** A control's name for people; the id itself when it is none of ours. */
export function controlTitle(id: string): string {
  return rows.get(id)?.title ?? id;
}
