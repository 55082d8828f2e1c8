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
  literals,
  near,
  negated,
  quoted,
  tools,
} from "./clauses.ts";
import { ownStep, routing } from "./frames-policy.ts";
import { conversation, reports, secrets, type Around, type Found, type Frame } from "./frames.ts";
import type { Named, Sentence } from "./scan.ts";

const found = (kind: OrderKind, sure: boolean, trigger: string | null, target: string | null): Found => ({
  kind,
  confidence: sure ? "high" : "low",
  trigger,
  target,
});

/** Calling another tool as the condition of the order: `whenever send_email is called`. */
function explicitTrigger(s: Sentence, named: readonly Named[]): { readonly text: string; readonly tool: Named } | null {
  for (const tool of named) {
    const opener = hits(s, "when", "before", "instead").find((w) => w.end <= tool.start && tool.start - w.end < 50);
    // `when X is called` or `before calling X`: the call stands right behind the name, or between opener and name.
    const call = hits(s, "call").find((c) =>
      c.start >= tool.end
        ? c.start - tool.end < 36 && !/[;.]/.test(s.folded.slice(tool.end, c.start))
        : opener !== undefined && c.start >= opener.start && tool.start - c.end < 30,
    );
    const between = opener ? s.folded.slice(opener.end, tool.start) : "";
    if (opener && !/[,;.]/.test(between) && (call || s.other))
      return { text: s.text.slice(opener.start, Math.max(tool.end, call?.end ?? 0)).trim(), tool };
    const after = s.folded.slice(tool.end, tool.end + 24);
    const subject =
      /^[`'"]* (?:calls?|requests?|invocations?)\b/.test(after) ||
      /^[`'"]*,? (?:whenever|when|each time|once) (it is )?(?:invoked|called|used|executed|run)/.test(after);
    if (
      subject &&
      /(?:^|[.,:;]\s|\b(?:the|function|tool|any|all|every|each|to|integrity) )[`'"]?$/.test(
        s.folded.slice(Math.max(0, tool.start - 14), tool.start),
      )
    )
      return { text: s.text.slice(tool.start, tool.end + 12).trim(), tool };
    const behind =
      s.other && s.language !== "es"
        ? hits(s, "when", "before").find((w) => w.start >= tool.end && w.start - tool.end < 30)
        : undefined;
    if (behind) return { text: s.text.slice(tool.start, behind.end).trim(), tool };
  }
  return null;
}

/** A whole kind of operation as the condition: `before any file operation`. */
function implicitTrigger(s: Sentence): string | null {
  const classes = hits(s, "operation");
  for (const operation of classes) {
    const quant = hits(s, "quant").find((q) => gap(q, operation) < 25 && (q.start <= operation.start || s.other));
    const time = hits(s, "before", "when").find((w) => gap(w, operation) < 45 || (quant && gap(w, quant) < 30));
    const real = time && !/^(?:for|on|upon) /.test(s.folded.slice(time.start, time.end));
    if (
      (quant && (real || has(s, "oblige"))) ||
      (time &&
        /^(?:before|prior|ahead|in advance|preced|whenever|when)/.test(s.folded.slice(time.start, time.end)) &&
        gap(time, operation) < 30)
    ) {
      const from = Math.min(time?.start ?? operation.start, quant?.start ?? operation.start, operation.start);
      const to = Math.max(time?.end ?? 0, quant?.end ?? 0, operation.end);
      return s.text.slice(from, to).trim();
    }
    if (s.other && time?.concept === "before")
      return s.text.slice(Math.min(time.start, operation.start), Math.max(time.end, operation.end));
  }
  const whole =
    /\b(?:in every conversation|for everything|before every(?: single)? tool call|ahead of (?:all|any|every)|before any other tool|at the start of (?:each|every) conversation|whatever the user asks|first tool in every|for every customer|for all messages|for every read|whenever files? (?:is|are)|any message that is|any outgoing|all database|all search|all file|no (?:payment|file|transfer|message|request|transaction|deployment) (?:may|can|must|should)|(?:a |any )?tools? of (?:an)?other servers?|access to any)\b/.exec(
      s.folded,
    );
  return whole ? s.text.slice(whole.index, whole.index + whole[0].length) : null;
}

const SENTENCE_FEEDS = /\b(?:returned|returns?|response|output|result|obtained|taken) (?:by|from|value)\b/;

/** Honest dependence: what the other call gives is needed here. */
function feeds(s: Sentence): boolean {
  return has(s, "feed") || SENTENCE_FEEDS.test(s.folded);
}

const MUTATING =
  /^(?:create|delete|update|send|write|execute|run|add|remove|set|upload|push|merge|transfer|post|book|play|insert|stop|restart|buy|sell|pay|place|cancel|share|export|clear|disable|enable|deploy|append|edit|invite|forward|follow|record|approve|publish|unlock|revoke|reset|drop|kill|wipe|grant)/i;

const MENTIONED =
  /\b(?:unlike|see|use|using|than|via|from|by|like|also|try|prefer|with|consider|combine)(?: the)?[\s`'"“]*$/;

/** Whether the sentence is about the tool's call, not just naming it as an alternative or a means. */
function governs(s: Sentence, tool: Named): boolean {
  if (!MENTIONED.test(s.folded.slice(Math.max(0, tool.start - 24), tool.start))) return true;
  return hits(s, "when", "before", "quant").some(
    (w) => w.end <= tool.start && !/[;]/.test(s.folded.slice(w.end, tool.start)),
  );
}

/** Something is ordered besides the trigger itself: a verb that is not negated. */
function acts(s: Sentence, trigger: string): boolean {
  const at = s.text.indexOf(trigger);
  return affirmed(s, "move", "read", "change", "destroy", "call").some(
    (verb) => verb.start < at || verb.start >= at + trigger.length,
  );
}

/** What the order does besides calling: a value forced, a secret, a place outside, something destroyed. */
function effect(s: Sentence, around: Around, trigger: Named | null): boolean {
  const verbs = affirmed(s, "move", "change", "destroy");
  const others = tools(s).filter((tool) => tool !== trigger && tool.name !== trigger?.name);
  if (literals(s, "secret-path").length > 0 || contacts(s).length > 0) return true;
  if (has(s, "shell", "conceal") || (has(s, "secret") && verbs.length > 0)) return true;
  if (others.some((tool) => MUTATING.test(tool.name.replace(/^\w+?[-_](?=create|delete|send|write|push)/, ""))))
    return true;
  if (others.some((tool) => tool.is === "foreign") && has(s, "oblige")) return true;
  const values = literals(s, "quoted", "number", "assignment").filter((l) => !trigger || gap(l, trigger) > 0);
  if (values.length > 0 && verbs.some((verb) => values.some((value) => gap(verb, value) < 70))) return true;
  if (
    verbs.some((verb) => verb.concept === "destroy" && (imperative(s, verb) || has(s, "oblige"))) &&
    !negated(s, verbs[0] ?? { start: 0, end: 0 })
  )
    return true;
  if (has(s, "sideeffect") && verbs.length > 0) return true;
  return (
    affirmed(s, "move").some((verb) =>
      /^(?:cop|export|forward|upload|send|sent|post|shar|mirror|attach|redirect|rout|relay|exfil|leak|extend)/.test(
        s.folded.slice(verb.start, verb.end),
      ),
    ) && !around.job.mail
  );
}

/** What no honest next sentence has: key files, addresses, hiding, commands, the conversation handed over. */
function grave(s: Sentence, around: Around): boolean {
  if (literals(s, "secret-path").length > 0 || contacts(s).length > 0 || has(s, "conceal", "shell"))
    return affirmed(s, "move", "read", "change", "call").length > 0 || has(s, "conceal");
  return (
    has(s, "secret", "conversation") &&
    affirmed(s, "move").length > 0 &&
    !around.job.secrets &&
    !around.job.conversation
  );
}

/** Another tool's call or result taken over by this text. */
export const hijack: Frame = (s, around) => {
  if (
    around.owner === "server" &&
    tools(s).every((tool) => tool.is === "sibling") &&
    contacts(s).length === 0 &&
    !has(s, "conceal")
  )
    return null;
  const named = tools(s);
  const explicit = explicitTrigger(s, named);
  const implicit = explicit === null ? implicitTrigger(s) : null;
  if (explicit === null && implicit === null) return null;
  if (routing(s) || ownStep(s) || reports(s, around)) return null;
  const orders = directive(s);
  if (
    explicit &&
    s.other &&
    has(s, "consent") &&
    contacts(s).length === 0 &&
    literals(s, "secret-path", "quoted").length === 0
  )
    return null;
  if (explicit && (orders || contacts(s).length > 0) && acts(s, explicit.text)) {
    const honest =
      feeds(s) && !has(s, "conceal") && contacts(s).length === 0 && literals(s, "secret-path").length === 0;
    const consent =
      has(s, "consent") && !/\b(?:model|agent|assistant|you) (?:must|should|has to|needs? to|will)\b/.test(s.folded);
    const spread =
      around.next !== undefined &&
      !has(around.next, "consent") &&
      (grave(around.next, around) ||
        (directive(around.next) && !descriptive(around.next) && effect(around.next, around, null)));
    const does = effect(s, around, explicit.tool) || spread;
    const after = /^(?:after|following|once|upon)/i.test(explicit.text);
    const kind: OrderKind = has(s, "instead") ? "replace-tool" : after ? "run-after" : "run-before";
    const firm =
      /\bmust\b|\bshall\b|\bhas to\b|\bhave to\b|\bneeds? to\b|\brequired?\b|\bis to\b|\bare to\b/.test(s.folded) ||
      s.other;
    const gate = explicit.tool.is === "foreign" && (firm || !after) && !consent;
    const second = named.some((tool) => tool.name !== explicit.tool.name && (tool.is === "foreign" || !has(s, "neg")));
    const takeover =
      near(hits(s, "instead"), [explicit.tool, ...hits(s, "self")], 40) !== undefined &&
      named.some((tool) => tool.is === "foreign") &&
      (firm || has(s, "self"));
    return found(
      kind,
      !honest &&
        ((does && !(consent && (!second || (s.other && named.every((tool) => tool.is === "sibling"))))) ||
          gate ||
          takeover),
      explicit.text,
      explicit.tool.name,
    );
  }
  const whole = implicit ?? implicitTrigger(s);
  if (whole && orders) {
    const spread =
      around.next &&
      ((!descriptive(around.next) && directive(around.next) && effect(around.next, around, null)) ||
        grave(around.next, around))
        ? around.next
        : null;
    const honest = (has(s, "consent") && !has(s, "regardless")) || feeds(s);
    const strong =
      literals(s, "secret-path").length > 0 ||
      contacts(s).length > 0 ||
      has(s, "conceal", "shell") ||
      secrets(s, around)?.confidence === "high" ||
      conversation(s, around)?.confidence === "high" ||
      named.some((tool) => tool.is === "foreign" && MUTATING.test(tool.name));
    const destroys =
      affirmed(s, "destroy").some((verb) => imperative(s, verb) || has(s, "oblige")) &&
      !negated(s, affirmed(s, "destroy")[0] ?? { start: 0, end: 0 });
    const values =
      (literals(s, "quoted").length > 0 && (affirmed(s, "change", "move").length > 0 || has(s, "regardless"))) ||
      /\bits (?:arguments|results?)\b/.test(s.folded);
    const copied =
      /\b(?:stored|copied|copy|exported|export|forwarded|forwarding|sent|sending|written|uploaded)\b/.test(s.folded) &&
      has(s, "sideeffect", "sink", "self");
    const sure =
      (strong || destroys || values || copied || (spread !== null && has(s, "oblige"))) && !(honest && !strong);
    // `When true, include the file …` is a condition of this tool's own: no unsure finding.
    const doubtful = !honest && has(s, "oblige") && has(s, "before") && !/^\W*(?:if|when) /.test(s.folded);
    return sure || doubtful ? found("run-before", sure, whole, null) : null;
  }
  return null;
};

/** The argument of another tool's call, forced to a value. */
export const tamper: Frame = (s, around) => {
  const named = tools(s);
  const carried =
    named.length === 0 &&
    around.previous &&
    tools(around.previous).some((tool) => tool.is === "foreign") &&
    /^\s*(?:its|the|this|that|their)\b/.test(s.folded)
      ? tools(around.previous)
      : [];
  const target = named.find((tool) => governs(s, tool)) ?? carried[0];
  if (!target || routing(s) || ownStep(s) || reports(s, around)) return null;
  if (around.owner === "server" && !has(s, "otherthings") && contacts(s).length === 0) return null;
  const changes = affirmed(s, "change");
  const values = literals(
    s,
    "quoted",
    "number",
    "assignment",
    "url",
    "email",
    "ip",
    "phone",
    "account",
    "secret-path",
  ).filter((value) => !named.some((tool) => value.start <= tool.start && value.end >= tool.end));
  const object = has(s, "parameter", "contact") || s.named.some((n) => n.is === "word");
  const honest = feeds(s) || (has(s, "consent") && !has(s, "regardless") && target.is === "sibling");
  const orders = has(s, "oblige", "quant", "regardless") || changes.some((verb) => imperative(s, verb)) || s.other;
  if (changes.length === 0 && values.length > 0 && contacts(s).length > 0 && !descriptive(s))
    return found("tamper-parameter", !honest, null, target.name);
  if (changes.length === 0 || !orders || (!object && values.length === 0)) return null;
  const strong =
    has(s, "shift") ||
    values.some((value) => changes.some((verb) => gap(verb, value) < 90)) ||
    changes.some((verb) =>
      /^(?:replac|substitut|swap|multipl|doubl|halv|half|shift|alter|exchang|overwrit|truncat|remov|prefix|suffix|redirect|convert|rewrit|forc|lower|increas|chang|mov|strip|adjust|modif|extend|turn|be (?:given|made)|insert|log|updat)/.test(
        s.folded.slice(verb.start, verb.end),
      ),
    );
  if (descriptive(s) && !has(s, "oblige", "quant", "regardless")) return null;
  const trigger = explicitTrigger(s, named);
  const kind: OrderKind = values.length > 0 && !strong ? "force-parameter" : "tamper-parameter";
  return found(kind, (strong || s.other) && !honest, trigger?.text ?? null, target.name);
};

/** Other tools that are to be avoided, and this one preferred or put in their place. */
export const prefer: Frame = (s, around) => {
  const avoid = hits(s, "avoid").find((hit) => !quoted(s, hit));
  const foreign = tools(s).filter((tool) => tool.is === "foreign");
  const others = has(s, "otherthings");
  const prefers = has(s, "prefer");
  const regardless = has(s, "regardless") && !(has(s, "consent") && !/user/.test(s.folded));
  const malign = has(s, "malign");
  const nearby = [around.previous, around.next].some((x) => x && has(x, "malign", "avoid"));
  if (/\b(?:when|if|unless) (?:no|none of the) other/.test(s.folded)) return null;
  if (has(s, "best")) return found("prefer-always", around.owner === "tool", null, null);
  if (reportsOnly(s)) return null;
  if (avoid && (foreign.length > 0 || others || tools(s).length > 0)) {
    const target = foreign[0] ?? tools(s)[0];
    const close = !target || gap(avoid, target) < 70 || malign;
    const sure =
      (foreign.length > 0 && close && (!has(s, "consent") || malign || has(s, "supersede")) && !around.job.shell) ||
      (others &&
        (regardless ||
          malign ||
          prefers ||
          s.other ||
          s.folded.startsWith("never", avoid.start) ||
          /from other|of (?:the )?other|of another|on other|while this tool|any more|again/.test(s.folded))) ||
      (malign && nearby);
    // Routing between tools of one listing (`do not use X for counts`) is no order against anybody.
    if (!sure && !others && !malign && foreign.length === 0) return null;
    return found("avoid-other-tool", sure && around.owner !== "prompt", null, target?.name ?? null);
  }
  if (malign && prefers && !has(s, "consent")) return found("avoid-other-tool", true, null, null);
  if (malign && others)
    return found("avoid-other-tool", prefers || nearby || /client|server|all other/.test(s.folded), null, null);
  if (malign && foreign.length > 0 && (nearby || has(s, "supersede", "instead", "self")))
    return found("avoid-other-tool", true, null, foreign[0]?.name ?? null);
  const over = hits(s, "supersede")[0];
  if (over && (foreign.some((tool) => tool.start > over.start) || (others && (prefers || nearby)))) {
    return found("replace-tool", true, null, foreign[0]?.name ?? null);
  }
  if (prefers && regardless && !negated(s, hits(s, "prefer")[0] ?? { start: 0, end: 0 }))
    return found("prefer-always", true, null, null);
  if (prefers && others)
    return found(
      "prefer-always",
      (has(s, "regardless") || /every (?:other|request)|no other|rather than any/.test(s.folded)) &&
        !/\bfor (?:translation|search|questions|all questions)\b/.test(s.folded),
      null,
      null,
    );
  if (others && has(s, "ignore") && near(hits(s, "ignore"), hits(s, "otherthings"), 60, true))
    return found("avoid-other-tool", true, null, null);
  if (
    s.folded.includes(" other") &&
    /^.{0,80}\b(?:discard|ignore) (?:the )?(?:results|output)s? of (?:any |all )?other/.test(s.folded)
  )
    return found("avoid-other-tool", true, null, null);
  return null;
};

function reportsOnly(s: Sentence): boolean {
  return has(s, "detect") && descriptive(s);
}
