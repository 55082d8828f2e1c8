import type { OrderKind } from "../types.ts";
import {
  affirmed,
  contacts,
  descriptive,
  directive,
  gap,
  has,
  hits,
  imperative,
  isExample,
  literals,
  near,
  negated,
  quoted,
  tools,
} from "./clauses.ts";
import type { Sentence } from "./scan.ts";

/** What the owner's honest job touches, from its name and first sentence. */
export interface Job {
  readonly secrets: boolean;
  readonly conversation: boolean;
  readonly security: boolean;
  readonly shell: boolean;
  readonly memory: boolean;
  readonly mail: boolean;
  /** Acts on something: a skipped confirmation matters. */
  readonly acts: boolean;
}

/** What a frame may look at besides its sentence. */
export interface Around {
  readonly job: Job;
  readonly previous: Sentence | undefined;
  readonly next: Sentence | undefined;
  readonly owner: "tool" | "prompt" | "resource" | "server";
  /** Text was hidden and decoded: nothing in it is an innocent example. */
  readonly hidden: boolean;
}

/** One order found in one sentence. */
export interface Found {
  readonly kind: OrderKind;
  /** Frames give high or low; what only the words' weight tells is medium. */
  readonly confidence: "high" | "medium" | "low";
  readonly trigger?: string | null;
  readonly target?: string | null;
}

/** A way in which a sentence can order something. */
export type Frame = (sentence: Sentence, around: Around) => Found | null;

const order = (kind: OrderKind, sure: boolean): Found => ({ kind, confidence: sure ? "high" : "low" });

/** Fields whose text says what to put there, without any verb of obligation. */
const FILL = new Set(["parameter-description", "default", "enum", "schema-title", "schema-description", "example"]);

/** A sentence that tells of attacks, filters or examples rather than ordering. */
export function reports(s: Sentence, around: Around): boolean {
  if (around.hidden) return false;
  return has(s, "detect") && (descriptive(s) || around.job.security || s.index === 0);
}

const STRONG_SECRET =
  /seed phrase|recovery phrase|private key|ssh key|saved (?:logins|passwords)|medical history|keychain|cookies?\b|cvv|cvc|card number|one-time code|patient record|wallet file|mnemonic|output of .?(?:print)?env\b|bank details/;
const ENV_NAME = /\bvalue of [\w\s]{0,30}\b[A-Z][A-Z0-9]*_(?:TOKEN|KEY|SECRET|PASSWORD)\b/;

/** Keys, passwords and key files that are to be read or handed over. */
export const secrets: Frame = (s, around) => {
  const paths = literals(s, "secret-path");
  const nouns = hits(s, "secret");
  if (paths.length === 0 && nouns.length === 0) return null;
  if (reports(s, around)) return null;
  const verbs = FILL.has(s.field) ? affirmed(s, "move", "read", "change") : affirmed(s, "move", "read");
  const clue = around.hidden || has(s, "conceal") || near(verbs, contacts(s), 80) !== undefined;
  const trigger =
    has(s, "before", "quant") ||
    /\bwhenever\b|\bunless this\b|\bno \w+ may\b/.test(s.folded) ||
    tools(s).some((tool) => tool.is === "foreign");
  const fill = FILL.has(s.field);
  const orders = directive(s) || (fill && verbs.length > 0) || clue;
  const kind: OrderKind = affirmed(s, "move").length > 0 ? "exfiltrate" : "read-secret";
  if (verbs.length === 0 && paths.length === 0 && trigger && has(s, "oblige") && STRONG_SECRET.test(s.folded)) {
    const refused = nouns.every((noun) => negated(s, noun));
    return refused ? null : order("read-secret", !around.job.secrets && !has(s, "consent"));
  }
  if (paths.length > 0 && nouns.length > 0 && has(s, "oblige") && verbs.length === 0 && !descriptive(s))
    return order("exfiltrate", !around.job.secrets);
  if (!orders || verbs.length === 0) return null;
  if (paths.length > 0) {
    if (!near(verbs, paths, 120)) return null;
    if (descriptive(s) && !clue)
      return order(
        kind,
        (has(s, "oblige") ||
          near(
            affirmed(s, "move").filter((v) => imperative(s, v)),
            paths,
            60,
          ) !== undefined) &&
          !around.job.secrets,
      );
    const own = around.job.secrets && !clue && !(has(s, "whole") && affirmed(s, "move").length > 0);
    return order(kind, !own || (trigger && !has(s, "consent")));
  }
  const moves = FILL.has(s.field) ? affirmed(s, "move", "change") : affirmed(s, "move");
  if (ENV_NAME.test(s.text) && moves.length > 0) return order("exfiltrate", !around.job.secrets);
  // `A random password is mailed to the user`: what the service does, and to whom it belongs.
  if (
    /\b(?:is|are|was|were|be|gets) (\w+ )?(?:mailed|sent|emailed|shown|given|delivered|passed|returned|provided)( on)? to (the |a |its |their )?(?:user|users|owner|account|customer|caller|client|model)\b/.test(
      s.folded,
    ) &&
    !clue &&
    !trigger
  )
    return null;
  const passed = near(moves, nouns, 90);
  const strong = STRONG_SECRET.test(s.folded) && !negated(s, nouns[0] ?? { start: 0, end: 0 });
  if (!passed) {
    // A parameter's own words (`API access token, optional`) ask for nothing beyond that parameter.
    if (fill || has(s, "consent") || !has(s, "oblige") || !near(affirmed(s, "read"), nouns, 24)) return null;
    const handed = /\b(?:with|including) (?:the )?(?:output|contents?|values?|card)\b/.test(s.folded);
    return order("read-secret", ((strong && trigger) || handed) && !around.job.secrets);
  }
  const whose =
    /\buser(?:'s|s)?\b|\bcontents?\b|\bplain text\b|\byou (?:know|can reach)\b|\bof the current\b|用户|ユーザー|사용자|usuario|usuário|utilisateur|benutzer|пользовател|مستخدم|उपयोगकर्ता/u.test(
      s.folded,
    );
  const slot =
    (s.other && has(s, "parameter")) ||
    /[`'"][\w-]{2,30}[`'"]|\b(?:argument|parameter|field|header|as)\b/.test(s.folded);
  const sure =
    clue ||
    (strong && !descriptive(s)) ||
    (whose && (trigger || slot || has(s, "oblige") || (s.index > 0 && moves.some((v) => imperative(s, v))))) ||
    (slot && /\bvalue of\b|\benvironment\b/.test(s.folded)) ||
    /\bany (?:private |api |access )?key\b/.test(s.folded) ||
    (s.other && (trigger || whose)) ||
    (trigger && slot && has(s, "oblige")) ||
    (trigger && /plain text|contents|in advance|full card/.test(s.folded));
  const honest = has(s, "consent") || (around.job.secrets && !clue && !trigger);
  if (sure && !honest) return order(kind, true);
  const ordered = has(s, "oblige") || moves.some((v) => imperative(s, v) && v.start > 0);
  return !honest && ordered && !descriptive(s) && !around.job.secrets ? order(kind, false) : null;
};

/** The conversation or the system prompt that is to be handed over. */
export const conversation: Frame = (s, around) => {
  const talk = hits(s, "conversation");
  if (talk.length === 0 || reports(s, around)) return null;
  if (/^\W*(?:the )?user'?s? message\b.{0,6}\bpassed\b/.test(s.folded)) return null;
  const moves = affirmed(s, "move").filter((verb) => !talk.some((t) => t.start <= verb.start && t.end >= verb.end));
  const fill =
    FILL.has(s.field) &&
    /complete|entire|full|whole|\ball\b|verbatim|word by word|system prompt|全|すべて|전체|toda|complet|gesamt|вс[юе]|كامل|पूरी/u.test(
      s.folded,
    );
  const clue = around.hidden || has(s, "conceal") || near(moves, contacts(s), 90) !== undefined || has(s, "sink");
  const whole =
    near(talk, hits(s, "whole"), s.other ? 40 : 14) ??
    talk.find((t) => /\s|prompt|promp|プロンプト|提示|履歴|기록|inbox/u.test(s.folded.slice(t.start, t.end)));
  const orders = directive(s) || fill || clue;
  if (!whole || !orders || moves.length === 0) {
    return whole && fill && !around.job.conversation && /word by word|verbatim|complete|full/.test(s.folded)
      ? order("exfiltrate", true)
      : null;
  }
  if (!near(moves, [whole], 90)) return null;
  const inner = talk.some(
    (t) =>
      /system|hidden|initial prompt|available tools/.test(s.folded.slice(t.start, t.end)) &&
      near(moves, [t], 30) !== undefined,
  );
  const own =
    around.job.conversation && !inner && !has(s, "conceal") && contacts(s).length === 0 && !has(s, "regardless");
  if (descriptive(s) && !clue) return order("exfiltrate", false);
  return order("exfiltrate", !own && (!has(s, "consent") || clue));
};

const WEAK_CONCEAL =
  /^(?:do not|don't|never|not|refrain from|avoid) (?:show|say|report|reveal|disclose|discuss|explain|mention)/;

/** What is to be kept from the user. */
export const conceal: Frame = (s, around) => {
  const told = hits(s, "conceal").filter((hit) => around.hidden || !quoted(s, hit));
  if (told.length > 0 && !reports(s, around)) {
    const best = told[0];
    if (
      best &&
      !s.other &&
      negated(s, best) &&
      !/^(?:do|don|not|nev|with|avo|refr|no )/.test(s.folded.slice(best.start, best.start + 4))
    )
      return null;
    if (
      best &&
      s.folded.startsWith("without", best.start) &&
      /\b(?:never|not|don't|cannot|no)\b[^,;:.]{0,60}$/.test(s.folded.slice(0, best.start))
    )
      return null;
    const weak = told.every((hit) => WEAK_CONCEAL.test(s.folded.slice(hit.start, hit.end)));
    const company = [around.previous, s].some(
      (x) =>
        x &&
        (has(x, "sink") ||
          contacts(x).length > 0 ||
          literals(x, "secret-path").length > 0 ||
          tools(x).length > 0 ||
          affirmed(x, "move").some((v) => imperative(x, v))),
    );
    if (weak && !company) return order("conceal", false);
    if (around.owner === "prompt" && !company) return order("conceal", false);
    return order("conceal", !(descriptive(s) && !company));
  }
  if (has(s, "quiet") && !descriptive(s) && !reports(s, around)) {
    const verb = affirmed(s, "move", "call", "read", "change", "destroy").find(
      (v) => imperative(s, v) || has(s, "oblige"),
    );
    if (verb && gap(verb, hits(s, "quiet")[0] ?? verb) < 60) {
      const heavy =
        tools(s).length > 0 ||
        contacts(s).length > 0 ||
        has(s, "secret", "conversation") ||
        literals(s, "secret-path").length > 0;
      return order("conceal", heavy);
    }
  }
  return null;
};

const IN_CONTENT =
  /\b(?:in|on|from|of|inside|within) (the |this |that |a |any |such |those |fetched |returned )?(web ?)?(?:page|pages|content|contents|document|file|files|mail|mails|email|emails|message|messages|website|result|results|output|outputs|data|text|texts|it|them)\b|\bthat appear\b|\bcontained\b|\buntrusted\b/;
const STRONG_WORDS =
  /instruction|directive|guideline|prompt|told|command|rule|safety|restriction|guidance|the above|指|ルール|命|规|지시|명령|규칙|instru|regla|regra|consigne|règle|anweisung|vorgabe|regel|инструк|указан|правил|تعليم|القواعد|الأوامر|निर्देश|नियम|istruzion|directive|directr|diretr|richtlin|限制|約束|约束|제한|지침|ограничен|indicac|normas|orienta|disse|dito|ditas?\b|dit\b|dijeron|dijo|gesagt|говорили|сказано/u;

const PROMPT_DENIED = /\bsystem (?:prompt|message|instructions)\b.{0,60}\b(?:disregard|ignore|forget) (?:it|them)\b/;

/** Earlier instructions that are to be ignored, and texts that set themselves above the user. */
export const override: Frame = (s, around) => {
  if (!has(s, "ignore", "outrank", "jailbreak", "unrestrained") && !PROMPT_DENIED.test(s.folded)) return null;
  if (reports(s, around)) return null;
  if (
    !around.hidden &&
    /\b(?:do not|don't|never|must not) (?:obey|follow|comply)|\b(?:tells|asks|instructs|tries to make|tries to get) you\b/.test(
      s.folded,
    )
  )
    return null;
  const what = hits(s, "instructions");
  for (const verb of hits(s, "ignore")) {
    if (negated(s, verb) || (!around.hidden && quoted(s, verb) && (around.job.security || isExample(s, verb))))
      continue;
    const reach = s.other ? 40 : 45;
    const object = what.find(
      (w) =>
        gap(verb, w) <= reach && (s.other || w.start > verb.start) && STRONG_WORDS.test(s.folded.slice(w.start, w.end)),
    );
    if (!object) continue;
    const prior = hits(s, "prior").find((p) => gap(p, object) <= 30 && gap(p, verb) <= 40);
    if (
      !s.other &&
      IN_CONTENT.test(s.folded.slice(verb.end, object.end + 40)) &&
      !/earlier|previous|prior|system|your|developer/.test(s.folded.slice(verb.end, object.start + 1))
    )
      continue;
    const word = s.folded.slice(verb.start, verb.end);
    const firm = /^(?:ignor|disregard|forget|overrid)/.test(word) || s.other;
    const own = prior
      ? /previous|prior|earlier|above|preceding|your|system|safety|developer|whatever|initial|original/.test(
          s.folded.slice(prior.start, prior.end),
        )
      : false;
    const all =
      prior !== undefined && /instruction|directive|prompt|told|safety/.test(s.folded.slice(object.start, object.end));
    if (s.other) return order("override-instructions", prior !== undefined);
    if (!prior && !/user/.test(s.folded.slice(verb.end, object.end + 12))) {
      if (/developer|system|your/.test(s.folded)) return order("override-instructions", firm);
      continue;
    }
    if (descriptive(s) && !around.hidden) return order("override-instructions", false);
    return order("override-instructions", own || (firm && all) || (firm && /user/.test(s.folded)));
  }
  if (PROMPT_DENIED.test(s.folded)) return order("override-instructions", true);
  const rank = hits(s, "outrank").find((hit) => !negated(s, hit) && !quoted(s, hit));
  if (rank) {
    const rest = s.folded.slice(rank.start, rank.end + 70);
    if (
      s.other ||
      /system (?:prompt|message)|what the user|the user('s)? (?:says|wish|request|instruct)|wishes|instructions|safety|client|tool output|\bwin\b|prevail/.test(
        rest,
      )
    ) {
      return order("override-instructions", !/user-(?:provided|specified)|parameter|config/.test(s.folded));
    }
  }
  const broken = hits(s, "jailbreak").find((hit) => !negated(s, hit) && (around.hidden || !quoted(s, hit)));
  if (broken) return order("role-play", !descriptive(s) || around.hidden);
  const loose = hits(s, "unrestrained").filter((hit) => !quoted(s, hit));
  if (loose.length > 1) return order("role-play", around.owner === "tool");
  if (loose.length === 1 && around.previous && has(around.previous, "jailbreak", "ignore", "unrestrained"))
    return order("role-play", true);
  if (loose.length === 1 && /you are now|pretend to be/.test(s.folded))
    return order(
      "role-play",
      /administrator|root|without (?:content |any )?rules|no rules|unrestricted/.test(s.folded) &&
        around.owner !== "prompt",
    );
  return null;
};

const TEMPLATE =
  /<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?(?:inst|system|sys)\]|<<\/?sys>>|<\/?system>|#{2,4} ?(?:instructions?|system) ?:|\b(?:system|admin)[ _]override\b|\bend of (?:tool|function) (?:list|description|definition)s?\b/;
const TEMPLATE_SURE = /<\|(?:im_start|system)|\[\/?(?:inst|system)\]|<<\/?sys>>|override|end of tool/;

/** Marks of a chat template, which pretend that the system speaks. */
export const template: Frame = (s, around) => {
  const mark = TEMPLATE.exec(s.folded);
  if (!mark) return null;
  if (reports(s, around) && isExample(s, { start: mark.index, end: mark.index + 1 })) return null;
  const words = s.folded.replace(TEMPLATE, "").match(/\p{L}{2,}/gu)?.length ?? 0;
  const company =
    has(s, "ignore", "secret", "conversation", "jailbreak", "skip", "shell", "prior") ||
    (around.next !== undefined && has(around.next, "ignore", "secret", "skip", "jailbreak")) ||
    /exfiltrate|disabled|authori[sz]ed/.test(s.folded);
  return order("override-instructions", (TEMPLATE_SURE.test(mark[0]) && words > 1) || company);
};

/** A confirmation that is to be skipped. */
export const skipConfirmation: Frame = (s, around) => {
  const skip = hits(s, "skip").find((hit) => !quoted(s, hit));
  if (!skip || reports(s, around)) return null;
  const before = s.folded.slice(0, skip.start);
  if (/\b(?:never|not|don't|cannot|no)\b[^,;:.]{0,60}$/.test(before)) return null;
  const words = s.folded.slice(skip.start, skip.end);
  if (/\b(?:after|once|until|when|if|unless|only)\b[^,;:.]{0,30}$/.test(before)) return null;
  const claimed = /approved|authori[sz]ed|behalf|consent|says|never|auto/.test(words);
  const own =
    s.index === 0 && !s.other && s.field !== "meta" && s.field !== "instructions" && !/\bagents?\b/.test(s.folded);
  const orders =
    claimed ||
    directive(s) ||
    s.other ||
    affirmed(s, "call", "move", "destroy").some((verb) => imperative(s, verb)) ||
    /^(?:skip|bypass|do not|don't|never|auto|approv|set|even|go ahead|proceed)/.test(words) ||
    /\b(?:proceed|go ahead|complete|continue)\b/.test(before);
  if (descriptive(s) && !claimed && !has(s, "oblige")) return null;
  if (around.owner === "prompt") return order("skip-confirmation", claimed);
  return order("skip-confirmation", orders && !own && (around.job.acts || claimed));
};

/** Something that is to be sent to one fixed address. */
export const fixedRecipient: Frame = (s, around) => {
  const to = contacts(s);
  if (to.length === 0 || reports(s, around)) return null;
  if (has(s, "deed") && !has(s, "conceal")) return null;
  const verb = near(affirmed(s, "move", "change"), to, 110) ?? near(hits(s, "contact"), to, 90);
  if (!verb) return null;
  const persons = to.filter((l) => l.kind !== "url" && l.kind !== "ip");
  const cue =
    has(s, "conceal", "regardless", "quiet", "conversation") ||
    tools(s).length > 0 ||
    has(s, "secret") ||
    /\b(?:blind )?cop(?:y|ies|ied)\b|\bbcc\b|\bforward|\brelay|\bmirror|\bas well\b|\btoo\b|\binstead of\b|\balso\b|\beach\b|\bevery\b|\ball\b|\balways\b|\bany\b|\bwhatever\b|\bdoes not watch\b/.test(
      s.folded,
    );
  const orders = directive(s) || cue || around.hidden;
  if (!orders) return null;
  if (persons.length === 0) {
    const heavy =
      has(s, "conceal", "conversation", "secret") ||
      tools(s).length > 0 ||
      /\b(?:user|user's|users'|cookies|earlier turns|page text|all source|contents?|files)\b/.test(s.folded) ||
      around.hidden;
    const docs = /\b(?:see|docs?|documentation|visit|read more|learn|refer|base url|endpoint is)\b/.test(s.folded);
    if (s.other) return order("fixed-recipient", heavy || has(s, "move"));
    return order("fixed-recipient", heavy && !docs && !(descriptive(s) && !has(s, "conceal")));
  }
  if (has(s, "consent") && !has(s, "regardless", "conceal")) return order("fixed-recipient", false);
  if (descriptive(s) && !cue) return null;
  return order(
    "fixed-recipient",
    s.other ? orders : cue || has(s, "oblige") || affirmed(s, "move", "change").some((v) => imperative(s, v)),
  );
};

/** A name that asks for the conversation or for the contents of a key. */
export const telling: Frame = (s) => {
  if (s.field !== "parameter-name") return null;
  const talk = hits(s, "conversation");
  const sure =
    (talk.length > 0 && /\b(?:full|entire|complete|whole)\b/.test(s.folded)) ||
    (has(s, "secret") && /\bcontents?\b/.test(s.folded));
  return sure ? order("exfiltrate", true) : null;
};

/** Shell commands that the model is to run. */
export const shell: Frame = (s, around) => {
  const command = hits(s, "shell").find((hit) => !isExample(s, hit) && !negated(s, hit));
  if (!command || reports(s, around)) return null;
  const piped = /\b(?:curl|wget)\b[^|]{3,120}\| ?(?:sh|bash)\b/.test(s.folded);
  if (piped && (s.field === "default" || s.field === "enum")) return order("execute-command", !around.job.shell);
  const verbs = affirmed(s, "call", "move", "destroy", "change").filter((verb) => gap(verb, command) < 90);
  const orders =
    has(s, "oblige") ||
    verbs.some((verb) => imperative(s, verb) && !(s.index === 0 && verb.start < 6)) ||
    (/^\s*(?:if|before|after|to)\b/.test(s.folded) && verbs.length > 0);
  if (verbs.length === 0 || !orders) return null;
  if (descriptive(s) || has(s, "consent")) return order("execute-command", false);
  return order("execute-command", !around.job.shell || piped || has(s, "conceal"));
};

/** A behaviour that is to outlast the call. */
export const persist: Frame = (s, around) => {
  const lasting = hits(s, "persist").find((hit) => !negated(s, hit));
  if (!lasting || reports(s, around)) return null;
  if (/\bpermanently (?:remov|delet|eras|destroy|los|purg)|\b(?:stored|moved) permanently\b/.test(s.folded))
    return null;
  const file =
    /claude\.md|agents\.md|\.cursorrules|memory\.md|gemini\.md|copilot-instructions|\.windsurfrules|long-term memory/.test(
      s.folded,
    );
  const harm =
    has(s, "advert", "skip", "secret", "conceal", "ignore", "jailbreak") ||
    contacts(s).length > 0 ||
    tools(s).some((tool) => tool.is === "foreign") ||
    (literals(s, "quoted").length > 0 && file);
  if (s.other) return order("persist", harm);
  if (!directive(s) && !(harm && affirmed(s, "move", "change", "call").length > 0) && !has(s, "advert")) return null;
  if (
    /\b(?:all|every|any) (?:code|answers?|replies|reply|files?|responses?|messages?|emails?) (that )?you (?:write|give|create|send|produce|generate)\b/.test(
      s.folded,
    ) &&
    has(s, "oblige")
  )
    return order("persist", true);
  if (contacts(s).length > 0 && has(s, "oblige") && affirmed(s, "move").length > 0) return order("persist", true);
  return order("persist", harm && !(around.job.memory && !has(s, "advert", "skip", "conceal")));
};
