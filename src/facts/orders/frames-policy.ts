import {
  affirmed,
  contacts,
  descriptive,
  directive,
  gap,
  has,
  hits,
  imperative,
  literals,
  negated,
  tools,
} from "./clauses.ts";
import { conversation, reports, secrets, type Frame } from "./frames.ts";
import type { Named, Sentence } from "./scan.ts";

// Two frames that add up evidence where no single wording decides: what a text lays down for another tool's calls, and
// what it lays down for whole kinds of operations. Weights were set on the written cases and on real listings.

/** Scores from which an order is sure. */
const SURE_POLICY = 3.5;
const SURE_GATE = 3;

const LINKED_BY =
  /(?:\b(?:of|for|in|to|with|through|via|by|on)|calls?|passed|given|handed|supplied|created|made)\s+(?:the\s+)?[`'"]*$/;
const MENTION =
  /\b(?:unlike|see|use|using|than|from|like|also|try|prefer|consider|same as|similar to|or|both|combine|available|calling|call)(?:\s+(?:the|with|to|of))?[\s`'"“(]*$/;
const SUBJECT =
  /^[`'"]{0,2}(\s(?:tool|function|calls?))?(?:'s\b|:|\s(?:must|has to|have to|is|are|needs?|should|shall|may|can only|depends|requires?|will|only|gets|receives?|ought|calls|invocation)\b)/;
const PRETEXT =
  /\b(?:in order to|to (?:ensure|guarantee|avoid|prevent|keep|maintain|enhance|improve|enable|rule out|correct|satisfy|obtain stable|comply|optimi[sz]e|synchroni[sz]e|protect|secure)|so that|for (?:consistency|compatibility|compliance|security|safety|accuracy|stability|integrity|efficiency|validation|verification|audit\w*)|otherwise)\b/;
const FEEDS =
  /\b(?:returned|response|output|result|obtained|taken|retrieved) (?:by|from)\b|\b(?:to|and) (?:get|obtain|retrieve|find|learn|know|discover|fetch|look up|determine|identify|list|view|resolve|choose|search|see)\b.{0,30}\b(?:ids?|identifiers?|lists?|names?|schemas?|keys?|paths?|details|info\w*|status|contents?|available|valid|current|numbers?|dates?|cursor|options|images?|pages?|tables|columns|doc\w*|results?|which|what|whether|uris?|urls?|uid|refs?|more)\b|\bvalid (?:id|ids|values)\b|\breturns?\b/;
const MUTATES =
  /(?:^|[_-])(?:create|delete|update|send|write|execute|run|add|remove|set|upload|push|merge|transfer|post|book|insert|stop|restart|buy|sell|purchase|pay|place|cancel|share|export|clear|disable|deploy|append|edit|invite|forward|publish|unlock|revoke|reset|drop|kill|wipe|grant|submit|change|log|flush\w*)(?:[_-]|$)|^(?:create|delete|update|send|write|cancel|set|add|remove)[A-Z]/i;
const PRECISE_CHANGE =
  /^(?:replac|substitut|swap|multipl|divid|doubl|halv|shift|alter|exchang|overwrit|truncat|remov|prefix|suffix|redirect|rout|convert|rewrit|forc|lower|increas|chang|mov|append|adjust|modif|extend|add|strip|insert)/;
const LAYS_DOWN = /\b(?:is|are|equals?|becomes?|reads?|go(?:es)? to|carr(?:y|ies)|receives?|gets?|have|has|uses?)\b/;

/** How the sentence brings in the other tool: as the condition (2), as what is ruled (1), or in passing (0). */
function standing(s: Sentence, tool: Named): number {
  const before = s.folded.slice(Math.max(0, tool.start - 40), tool.start);
  const after = s.folded.slice(tool.end, tool.end + 30);
  const opener = hits(s, "when", "before").find(
    (w) => w.end <= tool.start && tool.start - w.end < 60 && !/[;.]|, /.test(s.folded.slice(w.end, tool.start)),
  );
  const isCalled = hits(s, "call").some((c) => gap(c, tool) < 40);
  if (opener && (isCalled || s.other || SUBJECT.test(after) || /\b(?:to|about|on)\b/.test(after.slice(0, 12))))
    return 2;
  if (s.other && hits(s, "when", "before").some((w) => gap(w, tool) < 24)) return 2;
  if (MENTION.test(before.slice(-24))) return 0;
  if (SUBJECT.test(after)) return 1;
  return LINKED_BY.test(before) &&
    !/\b(?:use|call|see|switch|refer|similar|equivalent|go|fall back|compared)\s+(?:to|with|of)\s+[`'"]*$/.test(before)
    ? 1
    : 0;
}

/** `Use this when …; use X to …`: the sentence tells which tool fits, and orders nothing about the other's call. */
export function routing(s: Sentence): boolean {
  return (
    /^\W*(?:only |always |never |do not |don't )?(?:use|call) (?:this|it)\b/.test(s.folded) &&
    !has(s, "conceal", "regardless") &&
    contacts(s).length === 0
  );
}

const OWN_CALL =
  /\b(?:before|prior to|after|when|whenever|if|once)\s+(?:you\s+)?(?:call|use|run|invoke|calling|using|running|invoking)\s+(?:this|it)\b|\bbefore this tool\b|\b(?:preceding|previous|earlier|last) (?:call|request)s? to this (?:method|tool|function|endpoint|operation)\b/;

/** `Before you call this, …`: what this tool itself needs. */
export function ownStep(s: Sentence): boolean {
  return (
    OWN_CALL.test(s.folded) &&
    !has(s, "conceal", "shell", "regardless") &&
    contacts(s).length === 0 &&
    literals(s, "secret-path").length === 0
  );
}

/** What a text lays down for another tool's calls. */
export const policy: Frame = (s, around) => {
  const others = tools(s);
  if (others.length === 0 || others.length > 6) return null;
  if (around.owner === "server" && others.every((tool) => tool.is === "sibling") && contacts(s).length === 0)
    return null;
  if (
    around.owner === "prompt" ||
    around.owner === "server" ||
    descriptive(s) ||
    routing(s) ||
    reports(s, around) ||
    ownStep(s)
  )
    return null;
  let target = others[0] as Named;
  let stand = 0;
  for (const tool of others) {
    const here = standing(s, tool);
    if (here > stand) [stand, target] = [here, tool];
  }
  if (stand === 0) return null;
  // `First call X to …` in languages where the verb stands before the name: a step, not a condition.
  if (
    s.other &&
    others.length === 1 &&
    hits(s, "first").some((f) => f.end <= target.start && target.start - f.end < 12)
  )
    return null;
  const changes = affirmed(s, "change");
  const values = literals(s, "quoted", "number", "assignment").filter(
    (v) => !others.some((tool) => v.start <= tool.start && v.end >= tool.end),
  );
  const second = others.find(
    (tool) =>
      tool.name !== target.name &&
      !MENTION.test(
        s.folded.slice(Math.max(0, tool.start - 12), tool.start).replace(/\b(?:call|use|using|calling)\b/, ""),
      ),
  );
  const verb = affirmed(s, "call", "read", "move", "destroy", "change").some(
    (v) => gap(v, target) > 4 && (imperative(s, v) || has(s, "oblige")),
  );
  let score = stand;
  if (target.is === "foreign") score += 0.5;
  if (values.length > 0) score += 1;
  if (contacts(s).length > 0 || literals(s, "secret-path").length > 0 || has(s, "shell", "conceal")) score += 2;
  if (changes.length > 0) score += 0.5;
  if (changes.some((c) => PRECISE_CHANGE.test(s.folded.slice(c.start, c.end)))) score += 0.5;
  if (has(s, "shift")) score += 1;
  if (has(s, "oblige") || /\b(?:always|exclusively|at all times|only)\b/.test(s.folded)) score += 1;
  if (has(s, "quant")) score += 0.5;
  if (has(s, "regardless") || (has(s, "userwish") && changes.length + values.length > 0)) score += 2;
  if (second) score += MUTATES.test(second.name) ? 1.5 : 0.5;
  if (affirmed(s, "destroy").length > 0) score += 0.5;
  if (has(s, "sideeffect")) score += 0.5;
  if (has(s, "parameter", "contact")) score += 0.5;
  if (PRETEXT.test(s.folded)) score += 0.5;
  if (/\b(?:agent|agents|assistant|model|llm)\b/.test(s.folded)) score += 0.5;
  if (s.other) score += 1;
  if (values.length > 0 && LAYS_DOWN.test(s.folded) && has(s, "parameter")) score += 0.5;
  if (/^\W*(?:for|in|on|with|when|whenever|if|while) [`'"]?$/.test(s.folded.slice(0, target.start))) score += 0.5;
  if (/\b(?:might|may want|can also|could|consider|optionally|if needed|usually|typically)\b/.test(s.folded))
    score -= 1.5;
  if (!directive(s) && !has(s, "regardless", "userwish", "shift") && contacts(s).length === 0) score -= 1.5;
  if (
    (has(s, "self") ||
      /^\W*(?:must|should|has to|needs to|always)(?: always)? be (?:called|used|run)/.test(s.folded)) &&
    target.is === "sibling" &&
    !second &&
    changes.length === 0
  )
    score -= 1;
  if (
    stand === 1 &&
    !has(s, "oblige", "quant", "regardless", "userwish", "shift") &&
    values.length === 0 &&
    contacts(s).length === 0
  )
    score = Math.min(score, 3);
  if (FEEDS.test(s.folded) || has(s, "feed")) score -= 2;
  if (has(s, "consent") && !has(s, "regardless")) score -= 1.5;
  if (!verb && changes.length === 0 && values.length === 0) score -= 1;
  if (
    /\b(?:fails?|failed|error|errors|returns|supports|deprecated|default(?:s|ed)?|optional(?:ly)?|equivalent|alias|must be (?:a |an |one of|valid|unique|non)|format|whether)\b/.test(
      s.folded,
    )
  )
    score -= 1.5;
  if (
    /^\s*(?:[-*]\s*)?[`'"]?[\w.-]+[`'"]?(?:\s*\([^)]*\))?\s*:/.test(s.text) &&
    s.index > 0 &&
    stand < 2 &&
    !SUBJECT.test(s.folded.slice(target.end))
  )
    score -= 1;
  if (hits(s, "neg").length > 0 && changes.length === 0 && values.length === 0 && !second) score -= 1;
  if (around.next && score >= 2 && has(around.next, "regardless")) score += 1;
  if (score < 2.5) return null;
  return {
    kind: second ? "run-before" : "tamper-parameter",
    confidence: score >= SURE_POLICY ? "high" : "low",
    trigger: null,
    target: target.name,
  };
};

const GENERIC =
  /\b(?:any|all|every|each|no|other|whatever|anything|everything)\b(\s+\w+){0,3}?\s+(?:files?|operations?|requests?|actions?|calls?|tools?|tasks?|queries|query|questions?|messages?|transactions?|payments?|transfers?|accounts?|commands?|records?|data|documents?|emails?|access|interactions?|prompts?|answers?|conversations?|kinds?|sort|bookings?|deployments?|searches|commits?|git action|results?)\b|\b(?:opening|editing|reading|writing|saving|removing|deleting|accessing|processing|signing|answering|sending|executing|performing|modifying|changes?|working with) (\w+ ){0,2}(?:files?|documents?|anything|transactions?|messages?|code|data|emails?|questions?|a single file)\b|\b(?:the (very )?first step|throughout the conversation|start of any command|user accounts|smart devices|the output of every|requests that touch|of any (?:kind|sort)|of every kind|any question|no web request|each request|other tools?|medical data|personal data|interaction with the \w+)\b/;
const AHEAD =
  /\b(?:before|prior to|ahead of|in advance of) (?:any|all|every|each|performing|executing|accessing|(?!calling|proceeding|starting|completing|using|beginning|continuing)\w{3,12}ing (?:any |all |a |an |the |every )?\w{3,})\b(?! (?:this|it)\b)|\bother servers?'? \w+ tools?\b|\ball operations\b/;
/** A tool that says of itself what it does to things that nobody gave it. */
const ACTS_ITSELF =
  /(?:^\W*|[;,] )(?:it|this tool|the tool|this)\s+(?:will\s+|then\s+|also\s+)*(?:moves?|sells?|transfers?|deletes?|removes?|cop(?:y|ies)|uploads?|sends?|collects?|gathers?|erases?|disables?|buys?|grants?|exports?|forwards?)\b/;
const GATES =
  /\b(?:before|prior to|ahead of|in advance|precondition|prerequisite|first|beforehand|until|unless|only once|only after|only when|at the start|beginning|initiated by|throughout|to succeed|in front of|needs? a|has to pass|have to pass|must be|shall be|is allowed|modified only|only when|when|whenever|while|for)\b/;

/** What a text lays down for whole kinds of operations. */
export const gate: Frame = (s, around) => {
  if (around.owner === "prompt" || (descriptive(s) && !has(s, "oblige"))) return null;
  const generic = GENERIC.exec(s.folded) ?? AHEAD.exec(s.folded);
  if (
    !generic ||
    reports(s, around) ||
    ownStep(s) ||
    !GATES.test(s.folded) ||
    (/^\W*(?:use|call) /.test(s.folded) && contacts(s).length === 0 && literals(s, "secret-path").length === 0)
  )
    return null;
  const orders =
    directive(s) ||
    /\b(?:is allowed|be (?:handed|streamed|verified|routed)|required|obligatory|mandatory|a must|necessary|needs? a)\b/.test(
      s.folded,
    );
  if (!orders) return null;
  // A gerund alone (`before editing notes`) is a weaker condition than `any`, `all`, `every`.
  let score =
    /\b(?:any|all|every|each|no|other|everything|anything)\b/.test(generic[0]) || GENERIC.test(s.folded) ? 1 : 0.5;
  if (has(s, "oblige")) score += 1;
  const outside = (v: { readonly start: number }): boolean =>
    v.start < generic.index || v.start >= generic.index + generic[0].length;
  for (const part of [s, around.next]) {
    if (!part || (part !== s && (has(part, "consent") || part.index - s.index > 1))) continue;
    const weight = part === s ? 1 : 0.8;
    const said = affirmed(part, "move", "read", "destroy", "change", "call");
    if (literals(part, "secret-path").length > 0 && said.length > 0) score += 3 * weight;
    if (contacts(part).length > 0 && affirmed(part, "move").length > 0) score += 2.5 * weight;
    if (has(part, "conceal", "shell")) score += 2 * weight;
    if (secrets(part, around)?.confidence === "high" || conversation(part, around)?.confidence === "high")
      score += 2.5 * weight;
    else if (
      (has(part, "secret") ||
        affirmed(part, "move").some((v) => hits(part, "conversation").some((c) => gap(v, c) < 40))) &&
      !around.job.secrets &&
      said.length > 0 &&
      !hits(part, "secret", "conversation").every((hit) => negated(part, hit))
    )
      score += 1.5 * weight;
    if (
      affirmed(part, "destroy").some(
        (v) =>
          imperative(part, v) ||
          has(part, "oblige") ||
          /\b(?:is|are|was|were) $/.test(part.folded.slice(Math.max(0, v.start - 5), v.start)),
      )
    )
      score += 1.5 * weight;
    if (ACTS_ITSELF.test(part.folded)) score += 1.5 * weight;
    const ordered = affirmed(part, "change", "move").some(
      (v) =>
        (part !== s || outside(v)) &&
        (imperative(part, v) || has(part, "oblige")) &&
        !/^(?:provide|provided|pass|passed|include|add|report|contain)/.test(part.folded.slice(v.start, v.end)),
    );
    if (ordered && part === s && around.owner === "tool") score += 1;
    if (has(part, "regardless")) score += 2 * weight;
    if (
      /\b(?:firewall|antivirus|alarm system|encryption|tls|logging|audit(?:ing)?|protection)\b/.test(part.folded) &&
      has(part, "destroy")
    )
      score += 1 * weight;
    if (/\b(?:unencrypted|in plain text|public(?:ly)?|everyone|everybody|full access|all users)\b/.test(part.folded))
      score += 1 * weight;
  }
  if (
    /\b(?:to|into|by|through|with) this (?:tool|one|check|service)\b|\bpass through this\b/.test(s.folded) &&
    (has(s, "whole", "secret", "conversation") ||
      /\b(?:other tool|prompts|answers|data|record|password)\b/.test(s.folded))
  )
    score += 1.5;
  if (/\bother servers?\b/.test(s.folded)) score += 1;
  if (literals(s, "quoted", "number", "assignment").length > 0 && affirmed(s, "change", "move").length > 0)
    score += 0.5;
  if (has(s, "consent") && !has(s, "regardless")) score -= 1.5;
  if (FEEDS.test(s.folded)) score -= 1;
  if (around.job.security && has(s, "detect")) score -= 1;
  if (score < 2) return null;
  return { kind: "run-before", confidence: score >= SURE_GATE ? "high" : "low", trigger: generic[0], target: null };
};
