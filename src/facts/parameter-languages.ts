import type { Parameter } from "../surface/types.ts";
import { readUrl } from "./parameter-addresses.ts";
import { stated } from "./parameter-names.ts";
import type { Around, Reading, Row } from "./parameter-names.ts";
import type { Certainty, ParameterKind } from "./types.ts";
import { statesReadOnly } from "./verdict.ts";

/** Reads a parameter by format and description when its name tells nothing. */
export function readUnnamed(parameter: Parameter, around: Around, format: ParameterKind | undefined): Reading {
  if (format !== undefined) {
    const certainty: Certainty = format === "url" || format === "host" ? "low" : "high";
    return format === "url" ? readUrl(parameter, around) : { kind: format, certainty, reason: "format says so" };
  }
  const text = parameter.description.slice(0, 300).toLowerCase();
  if (stated.jsonPath.test(text)) return { kind: "jsonpath", certainty: "medium", reason: "description says JSONPath" };
  if (stated.code.test(text) && around.action === "run")
    return { kind: "code", certainty: "medium", reason: "description says code" };
  if (stated.shell.test(text)) return { kind: "shell", certainty: "medium", reason: "description says command" };
  if (/\b(?:sql query|sql statement|cypher query)\b/.test(text))
    return { kind: "sql", certainty: "medium", reason: "description says SQL" };
  if (
    /^(?:the |an? |optional |full |absolute |local |output |input )*(?:file ?path|path to (?:the |an? )?(?:\w+ )?(?:file|directory|folder)|absolute path|directory|folder)\b/.test(
      text,
    ) &&
    !around.remote
  )
    return { kind: "file-path", certainty: "medium", reason: "description says path to a file" };
  if (/^(?:the |an? |full |target )*(?:url|web address|https?:\/\/)/.test(text))
    return { kind: "url", certainty: "low", reason: "description says URL" };
  return { kind: "other", certainty: "low", reason: "nothing tells" };
}

/** `The command that the agent ran`: a report of one, which nobody runs again. */
const WAS_RUN =
  /\bcommands? (?:that |which )?(?:(?:the|an?|your) \w+ )?(?:ran|(?:was|were|has been|had been) (?:run|executed|used|issued)|failed)\b/;

/** Tells SQL, code, commands and templates from plain text and search words. */
export function readLanguage(parameter: Parameter, row: Row, around: Around): Reading {
  const text = parameter.description.slice(0, 300).toLowerCase();
  const said = `${around.text} ${text}`;
  const reason = `name says "${row.phrase}"`;
  if ((row.kind === "search" || row.kind === "free-text" || row.kind === "sql") && row.phrase !== "question") {
    const query = row.kind === "sql" || ["query", "q", "query string"].includes(row.phrase);
    if (query && row.kind === "sql" && row.certainty === "high")
      return { kind: "sql", certainty: around.remote ? "medium" : "high", reason };
    if (query && stated.sql.test(text)) return { kind: "sql", certainty: "high", reason: "description says SQL" };
    if (query && stated.cypher.test(around.text) && !/\b(?:natural language|documentation|docs)\b/.test(said))
      return { kind: "sql", certainty: statesReadOnly(around.text) ? "medium" : "high", reason: "the tool takes SQL" };
    if (row.kind === "search" && (stated.code.test(text) || stated.shell.test(text)))
      return { kind: "code", certainty: "medium", reason: "description says code" };
    return { kind: row.kind, certainty: row.certainty, reason };
  }
  if (row.kind === "code") {
    if (
      /\b(?:verification|country|currency|language|status|promo|coupon|discount|zip|postal|otp|authorization|airport|error|country|area|stock|product|company|fund|auth|code for|iso)\b/.test(
        text,
      ) &&
      row.phrase === "code"
    )
      return { kind: "id", certainty: "medium", reason: "description says an identifier" };
    const runs = around.action === "run" || /\b(?:execut|run|eval|sandbox|interpreter|repl)\w*/.test(around.text);
    if (/^(?:the )?name of\b/.test(text)) return { kind: "id", certainty: "medium", reason: "description says a name" };
    if (row.certainty === "high") return { kind: "code", certainty: runs ? "high" : "low", reason };
    return {
      kind: stated.code.test(text) || runs ? "code" : "other",
      certainty: runs && stated.code.test(text) ? "medium" : "low",
      reason,
    };
  }
  if (row.kind === "shell") {
    if (WAS_RUN.test(text))
      return { kind: "other", certainty: "low", reason: "description says a command that was run" };
    if (row.certainty === "medium") {
      const runs = /\b(?:shell|bash|terminal|execut|command line|subprocess|run|ssh|cli|powershell|process)\w*/.test(
        said,
      );
      return { kind: "shell", certainty: runs ? "high" : "low", reason };
    }
    if (row.certainty === "low")
      return {
        kind: row.phrase === "option" ? "other" : "shell",
        certainty:
          /\b(?:execute|run) \w+|command[- ]line|cli\b/.test(around.text) && stated.shell.test(text) ? "medium" : "low",
        reason,
      };
    return { kind: "shell", certainty: "high", reason };
  }
  if (row.kind === "template")
    return { kind: "template", certainty: stated.template.test(said) ? "medium" : "low", reason };
  return { kind: row.kind, certainty: row.certainty, reason };
}
