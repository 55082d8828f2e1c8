import type { Tool } from "../surface/types.ts";
import type { Clause } from "./clause.ts";
import type { Candidate } from "./candidates.ts";
import { statesReadOnly, verdict } from "./verdict.ts";
import type { Context, Verdict } from "./verdict.ts";
import type { ToolCategory } from "./types.ts";

const codeText = /\b(?:run|execut\w*|eval\w*|python|javascript|script|sandbox|interpreter)\b/;
const sign = (result: Verdict, reason: string, weight = 1): Candidate => ({
  verdict: result,
  weight,
  reason,
  clause: null,
});
const sqlText = /\b(?:sql|cypher|aql|hql|plsql|mongodb (?:command|shell))\b/;
const sqlParameters = [
  "sql",
  "sqlquery",
  "sqlstatement",
  "cypher",
  "cypherquery",
  "sqltext",
  "querysql",
  "rawsql",
  "sqlcommand",
];
const codeParameters = [
  "script",
  "javascript",
  "pythoncode",
  "shellcommand",
  "bash",
  "commandline",
  "cmd",
  "pythonscript",
  "jscode",
];

/** A read or write tool that takes free SQL or code does more than its name says. */
export function freeFormCandidate(
  tool: Tool,
  category: ToolCategory,
  clauses: readonly Clause[],
  context: Context,
): Candidate | null {
  if (category !== "read" && category !== "write") return null;
  const sql =
    sqlParameters.find((name) => context.parameters.has(name)) ??
    (context.parameters.has("query") &&
    sqlText.test(context.text) &&
    /\b(?:run|execute|query|sql|raw)\b/.test(context.text)
      ? "query"
      : undefined);
  if (
    sql === undefined ||
    /\b(?:explain|estimate|cost|validate|format|parse|lint|analy[sz]e|generate|convert|translate|natural language|document|search|formatter|validator|linter|parser|generator|explainer|converter)\b/.test(
      tool.name.toLowerCase().replaceAll(/[_-]/g, " "),
    )
  )
    return null;
  if (/\b(?:natural language|documentation|docs)\b/.test(context.text)) return null;
  const lists = clauses.some(
    (clause) =>
      clause.source === "description" && !clause.aside && clause.verb.action === "read" && clause.verb.base !== "query",
  );
  if (sql === "query" && lists && category === "read")
    return sign(verdict("read", "execute", false), `reads by SQL in "${sql}"`, 2);
  const readOnly = statesReadOnly(context.text);
  return readOnly
    ? sign(verdict("read", "execute", false), `takes SQL in "${sql}" and says that it only reads`, 2)
    : sign(verdict("execute", "read"), `takes free SQL in "${sql}"`, 2);
}

/** What the parameters alone show, when no words do. */
export function schemaCandidate(_tool: Tool, context: Context): Candidate | null {
  const has = (...names: readonly string[]): boolean => names.some((name) => context.parameters.has(name));
  if (
    has(...codeParameters) ||
    context.parameters.has("command") ||
    (context.parameters.has("code") && codeText.test(context.text))
  )
    return sign(verdict("execute", "read"), "takes code or a command");
  if (has(...sqlParameters)) return sign(verdict("execute", "read"), "takes SQL");
  if (has("to", "recipient", "recipients", "phonenumber") && has("message", "body", "text", "subject", "content"))
    return sign(verdict("communicate"), "takes a recipient and a message");
  if (has("amount") && has("currency", "recipient", "customer", "to"))
    return sign(verdict("billing", "read"), "takes an amount and a currency");
  if (has("password") && has("username", "email", "user"))
    return sign(verdict("auth"), "takes a user name and a password");
  if (has("content", "contents", "data") && has("path", "filepath", "filename", "file"))
    return sign(verdict("write", "read"), "takes a file and its content");
  return null;
}
