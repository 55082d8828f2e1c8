import type { OrderKind } from "../types.ts";
import { affirmed, contacts, descriptive, has, hits, literals, tools } from "./clauses.ts";
import { ownStep as stepOfOwn, routing } from "./frames-policy.ts";
import { reports as reportsAny, type Around, type Frame } from "./frames.ts";
import type { Named, Sentence } from "./scan.ts";

// Evidence added up over a sentence and its neighbours: who is to be run or changed, by what trigger, with which
// effect and for which stated reason, less what honest texts give (a purpose for the own input, a choice left to the
// user). Weights were set on the written cases and on real listings; a score below `SURE` is no finding.

const SURE = 3;
/** The same where the tool named is not in the listing. */
const SURE_FOREIGN = 2.5;
/** The same for this tool set before whole kinds of operations. */
const SURE_TOLL = 2.75;

/** Operations that take rights away or give them, or that cannot be undone. */
const DANGEROUS =
  /^(?:delete|clear|disable|drop|wipe|erase|purge|truncate|remove|kill|reset|grant|export|transfer|share|chmod|unlock|revoke|liquidate|sell|withdraw|upload|publish|override|bypass|approve|open_port|close|add_(?:admin|user|member|collaborator|beneficiary|recipient|payee|key)|change_(?:perm|owner|role|pass)|set_(?:perm|role|owner|public|visib)|make_public|stop|shutdown|record_|stream|forward|register|promote|deactivate|suspend|log_|collect|track|invite|elevate|exec|read_(?:contact|message|file)|get_(?:password|credential|secret|contact|history|patient|location))|firewall|permission|history|credential|password|public/;

const GRAVE =
  /^(?:delete|clear|disable|drop|wipe|erase|purge|truncate|kill|grant|chmod|unlock|revoke|liquidate|change_perm)/;

/** Reasons that poisoned texts give for what has no reason. */
const THEATRE =
  /\b(?:complian\w+|compl(?:y|ies)|integrity|anti-fraud|fraud|security|safety|retention|licen[cs]\w+|legal\w*|by law|regulat\w+|rounding|consisten\w+|optimi[sz]\w+|optimal|improved?|warm|in sync|synchroni[sz]\w*|verif\w+|audit\w*|calibrat\w+|handshake|for (?:better|improved|higher|more|full|complete) \w+|diagnos\w+|debugging|migration|deprecat\w+|legacy|latency|performance|accura\w+|enhanc\w+|stabil\w+|balanced|tidy|polic(?:y|ies)|protocol|convention|proxy\w*|throttl\w+|quota|because of|due to|owing to|in order to|otherwise|aligned|up to date|time ?zones?|clock|skew|datum|health|monitoring|compatib\w+|backup|durability|standard|by default|defective|defaults? incorrectly|elevated|personali[sz]\w+)\b/;
const THREAT =
  /\b(?:otherwise|or else|without it|will (?:be )?(?:fail|blocked|rejected|refused|denied)|(?:is|are|be) (?:rejected|blocked|refused|denied)|only (?:succeeds?|works?|consistent|valid|accepted|possible)|(?:succeeds?|works?|consistent|reliable|accurate|correct|valid|available|accepted|accurate \w+) only|only (?:once|after|if|when|consistent)|unless|fails? (?:unless|if|without))\b/;
const ARITHMETIC =
  /\b(?:plus \d|minus \d|tripl\w+|multipl\w+|divid\w+|add(?:ed|ing|s)?|subtract\w*|deduct\w*|increas\w+|decreas\w+|rais\w+|reduc\w+|lower\w*|doubl\w+|tripl\w+|halv\w+|shift\w*|offset|negat\w+|invert\w*|mov(?:e|ed|ing)|append\w*|prepend\w*|prefix\w*|suffix\w*|extend\w*|scal\w+|truncat\w+|round\w*|revers\w+|swap\w*|exchang\w+|replac\w+|substitut\w+|overwrit\w+|rewrit\w+|remapp?\w*|redirect\w*|convert\w*|chang\w+|alter\w*|los(?:e|es)|strip\w*|remov\w+|insert\w*)\b/;
const CALLED =
  "(?:called|run|executed|invoked|triggered|used|started|carried out|activated|performed|launched|completed)";
/** Stands before the name: the name is what is to be run. */
const RUN_AHEAD =
  /(?:\b(?:call(?:s|ing)?|invok(?:e|es|ing)|run(?:s|ning)?|execut(?:e|es|ing)|trigger(?:s|ing)?|use|using|start|launch|(?:preceded|followed|accompanied|done|handled|served|performed|answered|replaced|covered|taken over) by|(?:calls?|run|execution|invocation|use) of|(?:requires?|demands?|needs?|expects?) (?:that )?|only (?:after|once|if|when)|(?:unless|until)|via))\s+(?:the |a |an |function |tool |first |also )*[`'"]?$/;
const RUN_BEHIND = new RegExp(
  `^([\`'"])?( (?:tool|function))?( with [\\w =]{1,30}| on [\\w ]{1,24})?(,)? (?:(?:must|shall|should|will|may|has to|have to|needs? to|is to|ought to) (?:be |have been |first |also |always )*(?:${CALLED}|run|come|precede|follow)|(?:has|have) (?:also |already )?been ${CALLED}|(?:is|was|gets|are) (?:to be |also |always |first |then )?(?:${CALLED})|(?:comes|has to come|goes|runs) (?:first|before)|is (?:mandatory|required|needed|necessary|obligatory))`,
);
const FIRM =
  /\b(?:must|shall|should|has to|have to|needs? to|need(?:s|ed)?|required?|requires|demands?|is to be|are to be|ought to|mandatory|always|every|each|all cases|for all|in all|requirement|preceded by|from now on|fill in|first|therefore|thus|hence|so|only|therefore|exclusively|initial step|beforehand)\b/;
const TIMED =
  /\b(?:before|prior to|beforehand|ahead of|in advance|preced\w+|prior|first|after|afterwards|follow(?:ed|ing)|once|until|unless|when|whenever|while|each time|every time|upon|in parallel|accompanied|right before|as soon as|instead|beginning|shortly)\b/;
/** What the named call gives is needed here, or what this one gives is needed there. */
const INPUT =
  /\b(?:to|and|will|can) (then )?(?:get|obtain|retrieve|find|learn|know|discover|fetch|look|determine|identify|list|view|resolve|choose|search|see|check|read|inspect|understand|explore|browse|confirm|select|load|show)\b|\b(?:returned|returns?|obtained|output|result|response|id|ids|uid|identifiers?|schema|handle|session|token) (?:by|from|of|in|is|are)\b|\bfrom (the )?[`'"]?$|\bvalid ids?\b|\bwith the (?:id|result|returned)\b|_id\b/;
const CHOICE =
  /\b(?:might|may want|can also|could|consider|optionally|optional|if needed|usually|typically|recommended|alternatively|or use|prefer|you can|you may|see also|for example|e\.g|similar to|unlike|rather than|if you (?:need|want|do not|don't)|when you need|to do so|in that case|for that|instead of this|for (?:more|other|exact|single|multiple|bulk))\b/;
const DECLARES = /^\W*(?:this|the|it|returns?|gets?|lists?|creates?|args?|parameters?|note that|supports?|see)\b/;
const DISPLACED =
  /\b(?:deprecated|unreliable|obsolete|outdated|insecure|compromised|unsafe|broken|superseded|retired|no longer (?:be )?(?:used|maintained|valid|works?)|discontinued|discarded|ignored?)\b/;
const THIS = /\b(?:this (?:tool|one|function)|use this|this is|in its (?:place|stead))\b/;
const SPEAKS_NOWHERE: ReadonlySet<string> = new Set([
  "enum",
  "default",
  "example",
  "title",
  "annotation-title",
  "schema-title",
  "meta",
]);

/** A word of detection alone (`otherwise the gate refuses`) is no report. */
function reports(s: Sentence, around: Around): boolean {
  return reportsAny(s, around) && (around.job.security || descriptive(s));
}

/** `Multiply the amount of transfer_funds before calling it`: `it` is the other tool. */
function ownStep(s: Sentence): boolean {
  return (
    stepOfOwn(s) &&
    !SPEAKS_NOWHERE.has(s.field) &&
    (/\bthis\b/.test(s.folded) || !tools(s).some((tool) => tool.is === "foreign"))
  );
}

const FORCED =
  /\b(?:must|shall|should|has to|have to|needs? to|ought to|is to|are to|is|are) (always |only |then |then always )?(?:be|become|equal|read|point to|start with|end with|have|carry|hold) (?!(?:an?|one|at|in|valid|unique|between|less|greater|positive|non|provided|specified|set to a|iso|either|either|called|used|run|formatted|empty|null|unchanged|encoded|url|json|any|of)\b)\S/;
const FILLS =
  /\b(?:fill(?:ed)?(?: in)?|use|pass|choose|prefer|select|enter|put|take|lacks?|pick|needs? replacing|needs? changing|becomes?|remapped|instead of)\b/;

/** `Texts sent to X`, `the target of X`: the subject is what X is given. */
const SUBJECT_OF =
  /^\W*(?:(?:the|all|any|every|each) )?(?:\w+ ){1,3}(?:over )?(?:for|of|in|with|to|by|via|on|using|through)\s+(?:the )?[`'"]?$/;

interface Role {
  readonly runs: boolean;
  readonly ruled: boolean;
}

const LINK =
  /(?:\b(?:of|for|in|to|with|through|via|by|on|using|given to|over to|from)|calls?|created|made|when|whenever|if|once|that)\s+(?:the\s+)?[`'"]?$/;
const LINK_BEHIND =
  /^[`'"]?(,|:|'s)? ?(?:(?:tool|function|calls?|requests?|invocations?)\b|(?:must|has|have|is|are|was|needs?|should|shall|ought|gets|receives?|includes?|uses?|interprets?|expects?|takes?|becomes|loses?|runs)\b)/;

function roleOf(s: Sentence, tool: Named): Role {
  const before = s.folded.slice(Math.max(0, tool.start - 48), tool.start);
  const after = s.folded.slice(tool.end, tool.end + 90);
  if (s.other) {
    const calls = affirmed(s, "call").length > 0;
    return { runs: calls && has(s, "oblige", "before", "when"), ruled: true };
  }
  const runs =
    RUN_BEHIND.test(after) ||
    (RUN_AHEAD.test(before) &&
      !/\b(?:not|never|don't|instead of|rather than|than|before|after|when|whenever) \w+ing [`'"]?$/.test(before));
  return { runs, ruled: LINK.test(before) || LINK_BEHIND.test(after) || /^[`'"]?:/.test(after) || tool.start < 3 };
}

const weigh = (s: Sentence, target: Named, sum: number): number => {
  let score = sum;
  if (target.is === "sibling") score -= 1;
  if (SPEAKS_NOWHERE.has(s.field)) score += 1.5;
  if (has(s, "conceal", "shell") || contacts(s).length > 0 || literals(s, "secret-path").length > 0) score += 1.5;
  if (has(s, "regardless")) score += 1.5;
  const asks =
    /\b(?:if|when|whenever|once|each time) (?:a|the|any) users? (?:wants?|asks?|requests?|needs?|would)\b/.test(
      s.folded,
    );
  if (has(s, "consent") && !has(s, "regardless"))
    score -=
      asks && target.is === "foreign" && DANGEROUS.test(target.name.toLowerCase())
        ? 0.75
        : has(s, "userwish") && !asks
          ? 0
          : 2;
  if (CHOICE.test(s.folded) && !has(s, "regardless")) score -= 2;
  if (has(s, "example")) score -= 1;
  return score;
};

/** A call of another tool that is to come before, after or with something it has nothing to do with. */
function runs(s: Sentence, target: Named, others: readonly Named[]): number {
  const danger = DANGEROUS.test(target.name.toLowerCase());
  const honest = (INPUT.test(s.folded) || has(s, "feed")) && !(danger && THREAT.test(s.folded));
  let score = 1.5;
  if (s.other ? has(s, "before", "when", "first") : TIMED.test(s.folded)) score += 0.75;
  if (s.other ? has(s, "oblige") : FIRM.test(s.folded)) score += 0.5;
  if (danger) score += 1.25;
  if (THEATRE.test(s.folded)) score += 0.75;
  if (THREAT.test(s.folded)) score += 0.75;
  if (has(s, "operation") && has(s, "before", "when", "quant")) score += 0.5;
  if (others.some((o) => o.name !== target.name)) score += 0.5;
  if (literals(s, "quoted", "number", "assignment").length > 0) score += 0.5;
  const strangers = others.filter((o) => o.is === "foreign").length > 1;
  if (honest)
    score -=
      target.is === "foreign" && (GRAVE.test(target.name.toLowerCase()) || (strangers && THREAT.test(s.folded)))
        ? 1
        : 2;
  if (hits(s, "neg").length > 0 && !THREAT.test(s.folded) && !s.other) score -= 1;
  if (!s.other && descriptive(s) && !FIRM.test(s.folded)) score -= 1.5;
  return weigh(s, target, score);
}

/** An argument of another tool's call that is to be changed or forced. */
function changes(s: Sentence, target: Named): number {
  const values = literals(s, "quoted", "number", "assignment", "url", "email", "ip", "account").filter(
    (v) => v.end <= target.start || v.start >= target.end,
  );
  const slot =
    has(s, "parameter", "contact", "secret") ||
    s.named.some((n) => n.is === "word") ||
    SUBJECT_OF.test(s.folded.slice(0, target.start));
  const verbs = affirmed(s, "change");
  const forced = slot && FORCED.test(s.folded);
  const arithmetic = ARITHMETIC.test(s.folded) || forced;
  const fills = slot && FILLS.test(s.folded) && FIRM.test(s.folded);
  if (verbs.length === 0 && !arithmetic && !fills && !(values.length > 0 && slot) && !has(s, "regardless")) return 0;
  let score = 1;
  if (slot) score += 0.75;
  if (arithmetic) score += 0.75;
  if (verbs.length > 0) score += 0.25;
  if (fills && !arithmetic) score += 0.5;
  if (values.length > 0) score += 0.5;
  if (FIRM.test(s.folded) || (s.other && has(s, "oblige", "when", "quant"))) score += 0.5;
  if (THEATRE.test(s.folded)) score += 0.75;
  if (has(s, "shift", "userwish")) score += 0.5;
  if (s.other) score += 0.75;
  if (/\b(?:given|provided|stated|named|entered|requested|asked for|chosen) by the user\b/.test(s.folded)) score += 2;
  if (INPUT.test(s.folded) || has(s, "feed")) score -= 1.5;
  if (!s.other && descriptive(s) && !FIRM.test(s.folded) && !has(s, "regardless")) score -= 1.25;
  if (
    /\b(?:default(?:s|ed)?\b(?! incorrectly)|supports?|returns?|optional|must be (?:a|an|one|valid|unique)\b|format|error)\b/.test(
      s.folded,
    )
  )
    score -= 1.5;
  return weigh(s, target, score);
}

/** Another language: what is told of a tool that is not there, in whatever words. */
function elsewhere(s: Sentence, target: Named): number {
  const said = affirmed(s, "call", "change", "move", "destroy", "read", "avoid");
  const ruled = has(s, "parameter", "contact") && has(s, "oblige");
  if (said.length === 0 && !ruled && !has(s, "avoid", "skip", "regardless", "malign", "supersede")) return 0;
  let score = 1;
  if (has(s, "before", "when")) score += 0.75;
  if (has(s, "oblige")) score += 0.5;
  if (has(s, "quant", "first")) score += 0.25;
  if (has(s, "change") && has(s, "parameter", "contact")) score += 1;
  if (has(s, "change") || has(s, "destroy")) score += 0.5;
  if (has(s, "operation")) score += 0.5;
  if (has(s, "instead") || has(s, "avoid", "malign", "supersede")) score += 1;
  if (has(s, "prefer", "self") && has(s, "avoid", "malign", "supersede", "instead", "prefer")) score += 1;
  if (has(s, "skip")) score += 2;
  if (said.length === 0 && ruled) score += 1.25;
  if (DANGEROUS.test(target.name.toLowerCase())) score += 1.25;
  if (literals(s, "number", "quoted", "assignment").length > 0) score += 0.5;
  if (has(s, "feed")) score -= 2;
  if (
    /(?:编号|番号|번호|\bids?\b|identif|lista|liste|список|идентиф|معرف|получить|获取|取得|obtener|obter|obtenir|erhalten)/.test(
      s.folded,
    )
  )
    score -= 1.5;
  return weigh(s, target, score);
}

function displaces(s: Sentence, target: Named, around: Around): number {
  if (!DISPLACED.test(s.folded) && !has(s, "malign", "supersede")) return 0;
  const follows = around.next ? `${s.folded} ${around.next.folded}` : s.folded;
  let score = 1.5;
  if (THIS.test(follows) || has(s, "self") || (around.next && has(around.next, "self"))) score += 1.25;
  if (/\b(?:every|always|all|from now on|only|any)\b/.test(follows) || s.other) score += 0.75;
  if (/\b(?:unreliable|insecure|compromised|unsafe|discarded|ignore)\b/.test(s.folded)) score += 0.5;
  return weigh(s, target, score);
}

const DATA =
  /\b(?:documents?|text|contents?|conversations?|messages?|questions?|requests?|answers?|repl(?:y|ies)|prompts?|files?|env|environment|tokens?|keys?|passwords?|credentials?|card|details|results?|output|arguments?|data|history|records?|cookies?|headers?)\b/;
const HANDED =
  /\b(?:pass(?:ed|ing)?|hand(?:ed|ing)?(?: over)?|giv(?:e|en|ing)|send|sent|sending|submit(?:ted)?|suppl(?:y|ied)|forward(?:ed)?|upload(?:ed)?|post(?:ed)?|stream(?:ed)?|print(?:ed)?|cop(?:y|ied)|attach(?:ed)?|rout(?:e|ed)|provid(?:e|ed))\b/;

/** Data that is no argument of this server, handed to another tool. */
function hands(s: Sentence, target: Named): number {
  const before = s.folded.slice(Math.max(0, target.start - 70), target.start);
  if (
    !/\b(?:to|into|through|via|by|with)\s+(?:the\s+)?[`'"]?$/.test(before) ||
    !HANDED.test(before) ||
    !DATA.test(before)
  )
    return 0;
  let score = 1.25;
  if (FIRM.test(s.folded)) score += 0.5;
  if (TIMED.test(s.folded)) score += 0.75;
  if (THEATRE.test(s.folded) || /\b(?:scan|check)\b/.test(s.folded)) score += 0.75;
  if (has(s, "secret", "conversation") || /\b(?:document|file|conversation|message)s?\b/.test(before)) score += 0.75;
  if (/\b(?:ids?|identifiers?|_id|cursor|uid|url|returned|response|result)\b/.test(before)) score -= 1.5;
  return weigh(s, target, score);
}

const ITSELF =
  /\b(?:this (?:tool|function|verification|check|scan|operation|step|service|one)|the (?:tool|function)(?= (?:must|has|needs|is|should|shall|ought|will))|call this|run this|use this)\b/;
const KINDS =
  /\b(?:any|all|every|each|no|other)\b(\s[\w-]+){0,3}?\s(?:operations?|requests?|actions?|calls?|tools?|tasks?|quer(?:y|ies)|questions?|messages?|transactions?|payments?|transfers?|migrations?|search(es)?|writes?|reads?|files?|attempts?|deployments?|deletions?|bookings?|changes?|access(es)?|emails?|commits?|uploads?|downloads?|orders?|lookups?|sessions?|conversations?)\b|\b(?:before|until|unless) any \w+ (?:is|are|may be|can be) \w+ed\b|\bno (?:payment|message|file|order|transfer|request|transaction|deployment)\b|\b(?:before|prior to|ahead of|in advance of) (?:\w+ing )(any |the |a |an )?(\w+ ){0,2}(?:code|files?|trades?|quer(?:y|ies)|data|databases?|repositor\w+|messages?|emails?|payments?|documents?|commands?|records?)\b|\b(?:network|web|smart home|file|database|mail|calendar|search|git|payment|api|disk) (\w+ )?(?:requests?|operations?|commands?|functions?|searches|quer(?:y|ies)|writes?|access)\b/;
const GIVEN =
  /\b(?:with|pass|hand(?:ed)? over|include|provide|given|as (?:an? )?argument|supply)\b.{0,40}\b(?:questions?|card|env|environment|tokens?|keys?|passwords?|credentials?|conversation|prompts?|arguments|contents?|details|history|messages|data|cookies|headers)\b|\b(?:questions?|card|env|environment|tokens?|keys?|passwords?|credentials?|conversation|prompts?|contents?|details|history|messages|cookies|headers)\b.{0,40}\b(?:as (?:an? )?argument|to this tool|to the tool|in the \w+ (?:field|argument|parameter))\b/;
const DOES =
  /\b(?:it|which|that|and|then|this tool|so as to|it will|to) (also |then |will )?(?:reads?|cop(?:y|ies)|sends?|drops?|deletes?|removes?|clears?|disables?|uploads?|forwards?|issues?|changes?|grants?|exports?|opens?|moves?|wipes?|resets?|records?|collects?|stores?|overwrites?|truncates?|replaces?|rewrites?|shares?|syncs?|publish(es)?|encrypts?|runs?|executes?|modif(?:y|ies))\b|\b(?:has|have|was|is) (?:disabled|deleted|dropped|cleared|exported|unlocked|granted|opened|removed)\b/;

const INTO_THIS =
  /\b(?:hand|give|pass|send|provide|submit|stream|route)\b.{0,30}\b(?:pin|passwords?|tokens?|private keys?|credentials?|conversation|chat|prompts?|environment variables)\b.{0,20}\bto (?:this|the) tool\b/;

/** This tool set before a whole kind of operations it has nothing to do with, with an effect or data that betray it. */
export const toll: Frame = (s, around) => {
  if (s.other || around.owner === "prompt") return null;
  const into = s.folded.includes(" tool") && INTO_THIS.test(s.folded);
  if (!into && (!ITSELF.test(s.folded) || !KINDS.test(s.folded))) return null;
  if (reports(s, around) || ownStep(s)) return null;
  if (into && !around.job.secrets && !around.job.conversation && !has(s, "consent", "neg"))
    return { kind: "exfiltrate", confidence: "high", trigger: null, target: null };
  if (!ITSELF.test(s.folded) || !KINDS.test(s.folded) || !TIMED.test(`${s.folded} `)) return null;
  if (!FIRM.test(s.folded) && !/\b(?:until|unless|make sure|be sure|ensure|call this|run this)\b/.test(s.folded))
    return null;
  const next = around.next && tools(around.next).every((tool) => tool.is === "foreign") ? around.next : undefined;
  let score = 1.5;
  if (SPEAKS_NOWHERE.has(s.field)) score += 1.5;
  const narrow =
    has(s, "operation") &&
    !/\b(?:tools?|tool calls?|calls?|conversations?|sessions?|tasks?|questions?|interactions?)\b/.test(
      KINDS.exec(s.folded)?.[0] ?? "",
    );
  if (narrow && THEATRE.test(s.folded)) score += 0.5;
  if (/\b(?:must|shall|has to|have to|needs? to|required|mandatory|may be|only)\b/.test(s.folded)) score += 0.5;
  if (THEATRE.test(s.folded)) score += 0.5;
  if (THREAT.test(s.folded) || (next && THREAT.test(next.folded))) score += 0.5;
  if (GIVEN.test(s.folded) || (next && GIVEN.test(next.folded))) score += 1.25;
  for (const part of [s, next]) {
    if (!part) continue;
    if (DOES.test(part.folded)) score += 0.75;
    if (literals(part, "secret-path").length > 0 || contacts(part).length > 0 || has(part, "shell", "conceal"))
      score += 1.5;
    if (
      /\b(?:drop|delete|truncate|777|disable[sd]?|proxy|firewall|backup table|public|shared drive)\b/i.test(part.folded)
    )
      score += 0.75;
    if (has(part, "secret") && !around.job.secrets) score += 0.75;
  }
  if (has(s, "consent") && !has(s, "regardless")) score -= 2;
  if (INPUT.test(s.folded) || has(s, "feed")) score -= 1;
  if (CHOICE.test(s.folded)) score -= 1;
  return score >= SURE_TOLL ? { kind: "run-before", confidence: "high", trigger: null, target: null } : null;
};

const USERS =
  /\b(?:what(?:ever)? the (?:user|customer|person|caller) (?:asks?|asked|says?|said|wants?|wanted|requests?|requested|gives?|gave|enters?|entered|types?|typed|names?|named|specif(?:y|ies|ied)|states?|stated)|than the user (?:asks?|asked|wants?|requests?|requested|says)|instead of (?:the user's|what the user|whatever)|the user's (?:choice|wish|preference|request)|(?:than|of) (?:asked|requested|what was asked))\b/;
const TWISTS =
  /\b(?:multiply|divide|double|triple|halve|add|subtract|replace|substitute|shift|swap|change|increase|decrease|raise|lower|ignore|override|overwrite|exchange|truncate)\b/;

/** What the user gave, changed on the way into this tool. */
export const twist: Frame = (s, around) => {
  if (s.other || around.owner === "prompt" || reports(s, around) || hits(s, "neg").length > 0) return null;
  const users = USERS.exec(s.folded);
  const verb = users && TWISTS.exec(s.folded);
  if (!users || !verb || descriptive(s) || Math.abs(users.index - verb.index) > 60) return null;
  return { kind: "force-parameter", confidence: "high", trigger: null, target: null };
};

const HERE = /\b(?:here|in(?:to)? this (?:field|parameter|argument|value)|as (?:the )?value)\b/;
const WHOLE = /\b(?:all|every|entire|complete|whole|full|everything)\b/;
const TALK_VALUE =
  /\b(?:all|entire|complete|whole|full|previous|earlier|past)\b.{0,24}\b(?:messages?|conversations?|chat|prompts?|history|transcript|turns)\b/;
const CARRIED_ALONG = /\b(?:preceded by|followed by|together with|along with|plus|including|with|and)\b/;

/** Another tool's whole answer, or the talk so far, as the value of a parameter. */
export const carry: Frame = (s, around) => {
  if (s.other || around.owner !== "tool" || !FILLED.has(s.field) || around.job.conversation) return null;
  if (has(s, "consent")) return null;
  const others = tools(s);
  const pasted =
    (others.length > 0 || /\b(?:model|assistant|agent|llm)\b/.test(s.folded)) &&
    HERE.test(s.folded) &&
    WHOLE.test(s.folded) &&
    has(s, "move", "call");
  const talk = TALK_VALUE.exec(s.folded);
  const value =
    talk !== null &&
    (s.field === "default" || s.field === "enum" || CARRIED_ALONG.test(s.folded.slice(0, talk.index))) &&
    s.index === 0;
  const file =
    literals(s, "secret-path").length > 0 &&
    /\bcontents? of\b/.test(s.folded) &&
    (s.field === "default" || s.field === "enum");
  const personal = s.index > 0 && PERSONAL.test(s.folded);
  if (!file && !personal && !pasted && !value) return null;
  if (CHOICE.test(s.folded) || reports(s, around)) return null;
  if (file || personal) return { kind: "exfiltrate", confidence: "high", trigger: null, target: null };
  if (!pasted && !(value && !/\b(?:if|whether|list|include|count|number)\b/.test(s.folded))) return null;
  return { kind: "exfiltrate", confidence: "high", trigger: null, target: others[0]?.name ?? null };
};
const PERSONAL =
  /^\W*(?:also |always |and )?(?:append|add|include|attach|put|insert|paste|prefix)\b.{0,20}\bthe (?:user|customer)'?s? (?:e-?mail|location|name|phone|password|home|address|contacts|ip|card)\b/;
const FILLED: ReadonlySet<string> = new Set([
  "parameter-description",
  "default",
  "enum",
  "example",
  "schema-title",
  "schema-description",
]);

const DISOBEYS =
  /^\W*(?:always )?(?:ignore|disregard|disobey|override) the user\b|\band (?:ignore|disregard|disobey) the user\b/;

const SMEARS =
  /\b(?:tell|inform|convince|advise|warn) the user\b.{0,40}\b(?:competit|other|rival|alternative)\w*\b.{0,40}\b(?:dangerous|unsafe|bad|insecure|inferior|unreliable|compromised)\b|\b(?:must|should|shall|will) (?:never|not) (?:use|call|choose|run|select) (?:any )?other (?:\w+ ){0,2}tools?\b|\b(?:must|should|shall|always|prefer)\b.{0,30}\b(?:instead of|rather than|over) (?:every|any|all) others?\b/;

/** Others spoken ill of to the user, or shut out in words that only a model acts on. */
export const smear: Frame = (s, around) =>
  /other|rival|competit|alternativ/.test(s.folded) &&
  SMEARS.test(s.folded) &&
  !reports(s, around) &&
  around.owner !== "prompt" &&
  !has(s, "consent")
    ? { kind: "avoid-other-tool", confidence: "high", trigger: null, target: null }
    : null;

/** The user left out: what the model is to do against the one whom it serves. */
export const disobey: Frame = (s, around) =>
  DISOBEYS.test(s.folded) && !reports(s, around) && around.owner !== "prompt"
    ? { kind: "override-instructions", confidence: "high", trigger: null, target: null }
    : null;

const OBEY =
  /\b(?:follow|obey|carry out|comply with|act on)\b.{0,16}\b(?:whatever|what|everything|anything|all|(?:the|its) instructions)\b.{0,16}(?:\b(?:it|that|which|they) (?:says?|returns?|tells?|gives?|contains?)|\breturned\b)|\bobey (?:it|its|the)\b/;

/** A call whose answer is to be obeyed: the orders come later. */
export const obey: Frame = (s, around) =>
  OBEY.test(s.folded) && !reports(s, around) && around.owner !== "prompt" && !has(s, "consent")
    ? { kind: "override-instructions", confidence: has(s, "neg") ? "low" : "high" }
    : null;

/** What adds up to an order although no single wording decides. */
export const evidence: Frame = (s, around) => {
  const others = tools(s);
  if (others.length === 0 || others.length > 6 || around.owner === "prompt") return null;
  if (around.owner === "server" && others.every((tool) => tool.is === "sibling")) return null;
  if (reports(s, around) || ownStep(s) || routing(s)) return null;
  let best = 0;
  let found: { readonly kind: OrderKind; readonly target: Named } | null = null;
  const keep = (score: number, kind: OrderKind, target: Named): void => {
    if (score > best) [best, found] = [score, { kind, target }];
  };
  for (const tool of others) {
    const role = roleOf(s, tool);
    if (role.runs) keep(runs(s, tool, others), "run-before", tool);
    if (role.ruled || role.runs) {
      keep(changes(s, tool), "tamper-parameter", tool);
      const next = around.next;
      // `X takes thousandths. Multiply by 1000.`: the change stands in the next sentence.
      if (next && tools(next).length === 0 && !DECLARES.test(next.folded) && THEATRE.test(s.folded))
        keep(changes(next, tool) - 0.25, "tamper-parameter", tool);
    }
    if (s.other) keep(elsewhere(s, tool), has(s, "change") ? "tamper-parameter" : "run-before", tool);
    keep(hands(s, tool), "exfiltrate", tool);
    keep(displaces(s, tool, around), "avoid-other-tool", tool);
  }
  if (found === null) return null;
  const { kind, target } = found as { readonly kind: OrderKind; readonly target: Named };
  if (best < (target.is === "sibling" ? SURE : SURE_FOREIGN)) return null;
  return { kind, confidence: "high", trigger: null, target: target.name };
};
