import type { Clause } from "./clause.ts";
import { judgeCancel, judgeChange, judgeCreate, judgeDelete } from "./judge-changes.ts";
import { judgeControl, judgePay, judgeRun, judgeSecure, judgeSend } from "./judge-deeds.ts";
import { judgeCompute, judgeRead } from "./judge-reads.ts";
import { kindsOf, verdict } from "./verdict.ts";
import type { Context, Verdict } from "./verdict.ts";

/** What a clause means: the verb's action with the kind of its object, by the order of the design. */
export function judge(clause: Clause, context: Context): Verdict {
  const kinds = kindsOf(clause);
  switch (clause.verb.action) {
    case "read":
      return kept(judgeRead(clause, kinds, context), context);
    case "compute":
      return kept(judgeCompute(clause, kinds, context), context);
    case "create":
      return judgeCreate(clause, kinds, context);
    case "change":
      return judgeChange(clause, kinds, context);
    case "delete":
    case "remove":
    case "detach":
      return judgeDelete(clause, kinds, context);
    case "cancel":
      return judgeCancel(clause, kinds, context);
    case "send":
      return judgeSend(clause, kinds, context);
    case "run":
    case "start":
      return judgeRun(clause, kinds, context);
    case "pay":
      return judgePay(clause, kinds, context);
    case "control":
      return judgeControl(clause, kinds, context);
    case "secure":
      return judgeSecure(clause, kinds, context);
    case "interact":
      return clause.word.startsWith("navigat") || ["goto", "visit", "go", "hover", "scroll"].includes(clause.verb.base)
        ? verdict("write", "read")
        : verdict("write");
    case "light":
      return verdict("read", "write");
  }
}

/** A result that must be given a file to go to is written. */
const kept = (read: Verdict, context: Context): Verdict =>
  read.category === "read" && context.savesTo ? verdict("write", "read") : read;
