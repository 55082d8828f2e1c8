import { load as parseYaml } from "js-yaml";
import { audit, type AuditOptions } from "../../src/audit.ts";
import { loadText } from "../../src/load/load.ts";
import type { Report } from "../../src/report/types.ts";
import { loadPolicy } from "../../src/score/policy.ts";

export const NOW = new Date("2026-11-23T00:00:00Z");

export interface AuditText {
  readonly governance?: string;
  readonly policy?: unknown;
  readonly options?: Partial<AuditOptions>;
}

/** Audits a listing or description given as text, with a governance file given as text. */
export async function auditText(
  text: string,
  { governance, policy = "standard", options }: AuditText = {},
): Promise<Report> {
  return audit(await loadText(text, "listing.json"), {
    policy: loadPolicy(policy),
    governance: governance === undefined ? null : parseYaml(governance),
    governanceSource: "governance.yaml",
    now: NOW,
    ...options,
  });
}

const tool = (name: string, description: string): object => ({
  name,
  description,
  inputSchema: {
    type: "object",
    properties: { id: { type: "string", description: "Identifier.", maxLength: 40 } },
    required: ["id"],
  },
});

/** Two reads and a write; two deletions and a key, which are high risk. */
export const LISTING = JSON.stringify({
  serverInfo: { name: "notes", version: "1.0.0" },
  tools: [
    tool("get_note", "Returns one note by its identifier."),
    tool("list_notes", "Lists the notes of a person."),
    tool("update_note", "Changes the text of one note."),
    tool("delete_note", "Deletes one note for good."),
    tool("delete_notebook", "Deletes one notebook with all notes for good."),
    tool("create_api_key", "Creates an API key and returns its secret."),
  ],
});
