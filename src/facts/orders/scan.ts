import type { TextField } from "../../surface/types.ts";
import { foldName } from "../words.ts";
import type { OrderContext } from "./context.ts";
import { mayOrder } from "./gate.ts";
import type { Found } from "./frames.ts";
import type { Bounds } from "./terms.ts";
import { findPhrases, fold, languagesOf, phrasesOf, type Hit } from "./lexicon.ts";

/** A tool or parameter that a sentence names. */
export interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `self`: the tool itself; `sibling`: a tool of the same surface; `foreign`: a tool that is not there. */
  readonly is: "self" | "sibling" | "foreign" | "word";
}

/** A value that a sentence gives outright: an address, a path, a quoted text, a number, an assignment. */
export interface Literal {
  readonly kind: "url" | "email" | "ip" | "phone" | "account" | "secret-path" | "quoted" | "number" | "assignment";
  readonly start: number;
  readonly end: number;
}

/** One sentence of a text with everything found in it; places count from the start of the text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly index: number;
  readonly field: TextField;
  /** True where phrases of another language than English were found. */
  readonly other: boolean;
  readonly language: string;
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  readonly named: readonly Named[];
  readonly literals: readonly Literal[];
  /** Nothing that a frame could be made of stands in it. */
  readonly plain: boolean;
  /** Of the sentences of an API, those that come near to an order. */
  readonly mayOrder: boolean;
  /** What was asked of it before: the forms of orders ask the same again and again. */
  readonly known: Known;
}

/** Answers about a sentence (`clauses.ts`), as long as it is looked at. */
export interface Known {
  descriptive?: boolean;
  directive?: boolean;
  tools?: readonly Named[];
  contacts?: readonly Literal[];
  /** What frames find, by owner and, where they ask for it, job; only where several owners are told the sentence. */
  readonly forms?: Map<string, readonly Found[]>;
  /** The same: bounds of its terms, by which names in it are the owner's own. */
  readonly bounds?: Map<string, Bounds>;
}

/** Sentences longer than this are cut: what is compared pairwise stays small. */
const NO_NAMES = new Set(
  "this that the a an any all every each other another these those same first next new your its our following previous correct right relevant appropriate specific mcp api shell sql web search current single external available suitable provided given".split(
    " ",
  ),
);
const MAX_SENTENCE = 700;
const BREAK = /[.!?。！？।؟](?=[\s"')\]<]|$|[^\x00-\x7f])|[。！？।؟；]|[\r\n]+|\u2022/gu;
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|z\. ?b|p\. ?ex|no|cf|approx)\.?$/i;
const LINE_STARTS = /^[\t ]*(?:[A-Z0-9#*\-<>[{`"'\u3400-\u9fff]|$)/u;

/** Borders of the sentences of a text. A single line break inside running prose is not one. Linear. */
export function sentencesOf(text: string): readonly (readonly [number, number])[] {
  const out: [number, number][] = [];
  let start = 0;
  const close = (end: number): void => {
    for (let from = start; from < end; from += MAX_SENTENCE) {
      const to = Math.min(end, from + MAX_SENTENCE);
      if (/\S/.test(text.slice(from, to))) out.push([from, to]);
    }
    start = end;
  };
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(text); match; match = BREAK.exec(text)) {
    const mark = match[0];
    const end = match.index + mark.length;
    if (mark === "." && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    if (mark === "\n" || mark === "\r\n") {
      const before = text.slice(Math.max(start, match.index - 2), match.index).trimEnd();
      if (!LINE_STARTS.test(text.slice(end, end + 40)) && !/[:.!?]$/.test(before)) continue;
    }
    close(end);
  }
  close(text.length);
  return out;
}

const IDENTIFIER =
  /`([^`\n]{2,64})`|(?<![\w/.~$%{-])([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+|[A-Z]?[a-z]+(?:[A-Z][a-z0-9]+)+|[a-z]{2,20}(?:-[a-z0-9]{2,20}){1,4})(?![\w/])|(?:(?<=\b(?:the|use|call|invoke|run) ['"])|(?<=\b(?:the|call|calling|invoke|invoking|tool|function) ))([a-z][\w-]{2,40})(?=['"]? (?:tool|function|calls?|is (?:called|invoked|used))\b)/gu;
/** What must stand in a text that `IDENTIFIER` finds anything in. */
const MAY_NAME = /[`_-]|[a-z][A-Z]|tool|function|call|is (?:invoked|used)/;
const PASCAL = /^[A-Z][a-z]+[A-Z]/;
const QUOTED =
  /(?<=[\s(])\/[\w.-]{2,40}(?:\/[\w.-]{0,40}){1,8}|"[^"\n]{1,120}"|“[^”\n]{1,120}”|「[^」\n]{1,120}」|(?<=\s)'[^'\n]{2,80}'(?=[\s.,;)]|$)/gu;
const NUMBER =
  /(?<![\w.+(-])-?\d[\d.,]{0,12}%?(?![\w-])|\b(?:twice|ten times|by half|by ten|by two|true|false)\b|两倍|二倍/gu;
const ASSIGNMENT = /\b[a-z][\w.]{1,40} ?= ?[\w"'/[{][^\s,;]{0,60}/giu;
const URL = /\b(?:https?|ftps?|wss?):\/\/[^\s"'<>)\]，。]{3,300}|\\\\[\w.]{3,60}\\/giu;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
/** Behind what looks like an address for mail: `git@host.example:owner/repository` is a place, as for `scp` and `git`. */
const REMOTE = /^:[\w.~-]{0,64}\/[\w.~/-]{0,200}/u;
const IP = /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])/gu;
const PHONE = /(?<!\w)\+\d[\d ()-]{7,18}\d/gu;
const ACCOUNT =
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b|\b0x[0-9a-fA-F]{16,64}\b|\b(?:[Aa]ccount|[Ww]allet|[Mm]erchant)(?: (?:number|no\.?|ID|id))? [A-Z0-9-]{0,6}\d[A-Z0-9-]{3,20}\b/gu;
const SECRET_PATH =
  /(?:\.ssh\b(?!\/\w+\.pub)|\.aws\b|\.kube\b|\.gnupg\b|\.netrc\b|\.npmrc\b|\.pypirc\b|\.pgpass\b|\.git-credentials\b|\.gitconfig\b|\.git\/config\b|\.docker\/config|\.bash_history\b|\.config\/gcloud|(?<![\w*])\.env\b|id_rsa\b(?!\.pub)|id_ed25519\b(?!\.pub)|\/etc\/(?:passwd|shadow|sudoers)\b|mcp\.json\b|credentials?\.(?:json|db|ya?ml)\b|secrets?\.(?:json|ya?ml|env)\b|Library\/Keychains|wallet\.dat\b|passwords?\.(?:txt|csv|xlsx|kdbx|json)\b|\.config\/gh\b|\.pem\b|cookies\.sqlite\b|Login Data\b)[\w./-]{0,60}/gi;

// What must stand in a text before the long expressions are asked: a point at the end of a sentence is no path.
const MAY_BE_SECRET = /\.[a-z]|id_|\/(?:etc|keychains)|login data/iu;
const NUMBER_WORD = /twice|ten times|by (?:half|ten|two)|true|false|[两二]倍/;

function literalsOf(text: string): Literal[] {
  const out: Literal[] = [];
  const add = (kind: Literal["kind"], pattern: RegExp): void => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      let start = match.index;
      // A path goes back to where its word begins.
      if (kind === "secret-path")
        while (start > 0 && match.index - start < 60 && /[~\w$%./\\-]/.test(text.charAt(start - 1))) start--;
      const end = start + match[0].length;
      const behind = kind === "email" && text[end] === ":" ? REMOTE.exec(text.slice(end, end + 300)) : null;
      out.push(behind ? { kind: "url", start, end: end + behind[0].length } : { kind, start, end });
    }
  };
  if (text.includes("://") || text.includes("\\\\")) add("url", URL);
  if (text.includes("@")) add("email", EMAIL);
  const hasDigit = /\d/.test(text);
  if (hasDigit) {
    add("ip", IP);
    if (text.includes("+")) add("phone", PHONE);
    add("account", ACCOUNT);
  }
  if (MAY_BE_SECRET.test(text) && /[./~_]/.test(text)) add("secret-path", SECRET_PATH);
  if (/["“「']/.test(text)) add("quoted", QUOTED);
  if (hasDigit || NUMBER_WORD.test(text)) add("number", NUMBER);
  if (text.includes("=")) add("assignment", ASSIGNMENT);
  return out;
}

/** A list of words; an expression of so many alternatives takes longer to compile than most texts to read. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const VERBS = wordsOf(
  "get list create delete update send read write search execute run add remove set fetch upload download push pull merge move copy transfer post book play generate translate summarise summarize find query insert open close start stop restart buy sell pay place cancel make schedule share export import sync clear disable enable deploy browse navigate click connect cast record log append edit invite forward charge issue register follow git google gmail slack stripe paypal browser fs db sql http call check validate verify show view save load store submit apply assign order reserve withdraw deposit approve publish convert calculate compute lookup resolve describe inspect scan print reply sign login logout lock unlock turn control notes calendar email mail file command message grant revoke truncate liquidate activate deactivate prescribe grade compose capture stream change override promote commit configure install uninstall purchase track collect archive restore reset drop wipe purge erase kill rotate unsubscribe subscribe mount elevate modify rename replace report refund trade swap stake mint vote like comment rate review request reject accept decline pause resume mute block unblock ban notify alert ping trace dump backup rollback migrate provision terminate reboot shutdown attach detach link unlink tag train predict analyse analyze evaluate extract parse render draw paint plot compress encrypt decrypt hash bulk batch authenticate authorise authorize prepare refresh renew extend increase decrease adjust crop resize measure mark dispatch dial text hire fire enroll admit discharge refill brew heat cool ship deliver pick pack compare count sum split join fill select choose switch toggle use initiate launch trigger process complete finish abort confirm recommend suggest ask answer tell say speak listen watch monitor observe detect test debug build compile format lint fork clone star plan wire route map quote score rank estimate forecast warm lift top tip bid donate rent drive fly ride reassign fax redeem claim clean interpret screen",
);
const TAILS = wordsOf(
  "file files email mail message messages query sql command event events user users list search send read write create delete update get set tool charge commit push issue request page record records directory document documents contact transaction payment image note notes order branch repository",
);

/** Last words of parameter names, and first words that are nouns more often than verbs. */
const PARAMETER_TAILS = wordsOf(
  "line lines id ids type types name names date path paths url urls uri time count size index limit offset key keys value mode format status number token tokens jid phone slug scheme schema field fields level flag option options args params at by only before after hint hints hash version range title label color",
);
const NOUNS = wordsOf(
  "http sql db fs file command message record order issue notes calendar email mail git google browser log control call charge cast",
);

/** First words that are verbs only, whatever follows. */
const PLAIN_VERBS = wordsOf(
  "transfer send delete fetch generate buy sell swap mint revoke add remove configure transmit",
);

const LISTING_VERBS = wordsOf("get set create update list search export import disable enable grant book place");

/** First words of error codes. */
const ERRORS = new Set(
  "invalid missing no not bad unknown expired too already duplicate failed error err unsupported unauthorized forbidden".split(
    " ",
  ),
);

/** Looks like a tool's name: starts with a verb of tools or ends in what tools act on. */
function looksLikeTool(name: string): boolean {
  const parts = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[_-]/);
  const first = parts[0] ?? "";
  if (parts.length < 2 || ERRORS.has(first)) return false;
  const last = parts.at(-1) ?? "";
  if (PARAMETER_TAILS.has(last))
    return PLAIN_VERBS.has(first) || ((parts.length > 2 || name.endsWith("s")) && LISTING_VERBS.has(first));
  if (!/[_-]/.test(name) && NOUNS.has(first)) return false;
  return VERBS.has(first) || TAILS.has(last);
}

const BESIDE =
  /^['"`]{0,2}( mcp)? (?:tool|function|operation|endpoint|method|api|calls?|command|is (?:called|invoked|used|executed|run|requested|triggered)|gets called|runs\b|(?:has|have|had|is|was|were|gets|got|must|needs? to|has to|have to|shall|should|is to|ought to)( to)?( have)?( be(?:en)?)? (?:called|run|executed|invoked|triggered|activated|carried out)|が呼び|を呼び|이 호출|를 호출|을 호출)/u;
const AHEAD =
  /(?:\b(?:tool|function|calls? (?:to|of|for)|calling|call|invokes?|invoking|executes?|executing|run|running|triggers?|triggering|(?:handed|passed|given|supplied|preceded|followed|created|processed|scheduled) (?:over )?(?:to|by|via|with|through)|(?:arguments?|parameters?|fields?|flags?|values?|amounts?|numbers?|addresses|names?) (?:of|in|for|to)|via|with|using|through|use of|invocation of)|调用|llam\w+ a|appel de|chamar|aufruf von) ['"`]{0,2}$/;

const CODE = /=>|\)\s?;|\bconst \w|\bfunction \w+\(|\{\s?"|":\s?[{["]/;

/** A word of a text that is written as names of tools and parameters are. */
interface Candidate {
  readonly name: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** In backticks, after which anything may be a name. */
  readonly ticked: boolean;
  /** Joined from parts, not only named as a tool is. */
  readonly joined: boolean;
}

function candidatesIn(text: string, literals: readonly Literal[]): readonly Candidate[] {
  if (!MAY_NAME.test(text) || CODE.test(text)) return [];
  const out: Candidate[] = [];
  const inside = (start: number, end: number): boolean =>
    text[end] === "=" ||
    literals.some(
      (l) => (l.kind === "url" || l.kind === "email" || l.kind === "secret-path") && l.start <= start && l.end >= end,
    );
  IDENTIFIER.lastIndex = 0;
  for (let match = IDENTIFIER.exec(text); match; match = IDENTIFIER.exec(text)) {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    const start = match.index;
    const end = start + match[0].length;
    if (NO_NAMES.has(name.toLowerCase()) || inside(start, end)) continue;
    const [ticked, joined] = [match[1] !== undefined, match[2] !== undefined];
    out.push({ name, folded: foldName(name), start, end, ticked, joined });
  }
  return out;
}

/** Folded names that are asked for one by one. */
export type Names = Pick<ReadonlySet<string>, "has">;

/** What those words name in the texts of one owner. */
function namedOf(text: string, candidates: readonly Candidate[], context: OrderContext, own: Names): readonly Named[] {
  if (candidates.length === 0) return [];
  const out: Named[] = [];
  const self = context.tool ? foldName(context.tool.name) : "";
  for (const { name, folded, start, end, ticked, joined } of candidates) {
    let is: Named["is"] = "word";
    if (folded === self && folded !== "") is = "self";
    else if (context.names.has(folded) && folded.length > 2) is = "sibling";
    // Written so, most are products and types (`GitHub`, `DataFrame`); a name only where the listing has it.
    else if (joined && PASCAL.test(name)) continue;
    else if (!own.has(folded) && /^[\w-]+$/.test(name) && (!ticked || looksLikeTool(name))) {
      const beside =
        BESIDE.test(text.slice(end, end + 24).toLowerCase()) ||
        AHEAD.test(text.slice(Math.max(0, start - 24), start).toLowerCase());
      const hyphen = name.includes("-");
      if (/-(?:and|or|to|in|by|of|the|up|only|based|specific|level|time)(?:-|$)/.test(name)) continue;
      if ((looksLikeTool(name) && (!hyphen || beside)) || (beside && !hyphen)) is = "foreign";
    }
    out.push({ name, start, end, is });
  }
  return out;
}

/** Concepts of which one at least must stand in a text before it is looked at closely. */
const HOT = new Set([
  "conceal", "quiet", "ignore", "outrank", "jailbreak", "unrestrained", "regardless", "skip", "avoid", "malign",
  "supersede", "best", "persist", "template", "shell", "secret", "conversation", "oblige", "move", "change", "destroy", "when", "before", "first", "otherthings",
]); // prettier-ignore

/** Concepts that make a sentence worth a closer look by themselves. */
const CORE = new Set([
  "conceal", "quiet", "ignore", "outrank", "jailbreak", "unrestrained", "regardless", "skip", "avoid", "malign",
  "supersede", "best", "persist", "shell", "secret", "conversation", "prefer", "otherthings", "advert",
]); // prettier-ignore
const NAMES =
  /[_`@~]|:\/\/|[a-z][A-Z]|\/etc\/|<[|<]|\[inst|#{2}|\[\/?sys|\b(?:system|admin)[ _]override|end of tool|\b(?:tool|function)s?\b|\w-\w/i;

/** Nothing that an order is made of: most sentences of honest texts are done with here. */
function isPlain(text: string, map: ReadonlyMap<string, readonly Hit[]>): boolean {
  for (const concept of map.keys()) if (CORE.has(concept)) return false;
  if (map.has("operation") && (map.has("before") || map.has("quant") || map.has("when") || map.has("oblige")))
    return false;
  return !NAMES.test(text) && !(map.has("contact") && /\d{4}/.test(text)) && !(map.has("quant") && map.has("oblige"));
}

/** Whether hits are enough for a closer look. */
function isHot(hits: readonly Hit[]): boolean {
  return hits.some((hit) => HOT.has(hit.concept));
}

/** What a sentence is whoever's text it stands in; what is dear to find is looked for when first asked. */
export class Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly index: number;
  readonly other: boolean;
  readonly language: string;
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  readonly plain: boolean;
  #literals: readonly Literal[] | null = null;
  #candidates: readonly Candidate[] | null = null;
  #mayOrder: boolean | null = null;

  constructor(
    place: { readonly start: number; readonly end: number; readonly index: number },
    text: string,
    folded: string,
    said: { readonly hits: Part["hits"]; readonly plain: boolean; readonly language: string; readonly other: boolean },
  ) {
    this.start = place.start;
    this.end = place.end;
    this.index = place.index;
    this.text = text;
    this.folded = folded;
    this.hits = said.hits;
    this.plain = said.plain;
    this.language = said.language;
    this.other = said.other;
  }

  get literals(): readonly Literal[] {
    return (this.#literals ??= literalsOf(this.text));
  }

  get candidates(): readonly Candidate[] {
    return (this.#candidates ??= candidatesIn(this.text, this.literals));
  }

  /** Whether it is one of an API's sentences that come near to an order. */
  get mayOrder(): boolean {
    return (this.#mayOrder ??= mayOrder(this.text));
  }
}

/** A sentence in a field of one owner. */
class Read implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly index: number;
  readonly field: TextField;
  readonly other: boolean;
  readonly language: string;
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  readonly plain: boolean;
  readonly known: Known;
  readonly #part: Part;
  readonly #context: OrderContext;
  readonly #own: Names;
  #named: readonly Named[] | null = null;

  constructor(part: Part, field: TextField, context: OrderContext, own: Names, isShared: boolean) {
    this.known = isShared ? { forms: new Map(), bounds: new Map() } : {};
    this.start = part.start;
    this.end = part.end;
    this.text = part.text;
    this.folded = part.folded;
    this.index = part.index;
    this.field = field;
    this.other = part.other;
    this.language = part.language;
    this.hits = part.hits;
    this.plain = part.plain;
    this.#part = part;
    this.#context = context;
    this.#own = own;
  }

  get named(): readonly Named[] {
    return (this.#named ??= namedOf(this.text, this.#part.candidates, this.#context, this.#own));
  }

  get literals(): readonly Literal[] {
    return this.#part.literals;
  }

  get mayOrder(): boolean {
    return this.#part.mayOrder;
  }
}

const NO_HITS: ReadonlyMap<string, Hit[]> = new Map();

/** Hits by what they mean, with places from the start of their sentence. */
function put(map: Map<string, Hit[]> | null, hit: Hit, start: number, folded: string): Map<string, Hit[]> | null {
  // `by the user's password` asks nobody.
  if (hit.concept === "consent" && /^['’]s/.test(folded.slice(hit.end, hit.end + 2))) return map;
  const out = map ?? new Map<string, Hit[]>();
  const shifted = { concept: hit.concept, start: hit.start - start, end: hit.end - start };
  const list = out.get(hit.concept);
  if (list) list.push(shifted);
  else out.set(hit.concept, [shifted]);
  return out;
}

/**
 * Everything of a text that was found, sentence by sentence. Sentences with nothing in them are left out, unless
 * `whole` asks for them: then they are marked as plain.
 */
export function scan(text: string, whole: boolean): readonly Part[] {
  const folded = fold(text);
  const others = languagesOf(text);
  const hits = findPhrases(phrasesOf("en"), folded);
  const foreign = others.flatMap((code) => findPhrases(phrasesOf(code), folded).map((hit) => [code, hit] as const));
  if (
    !whole &&
    !isHot(hits) &&
    foreign.length === 0 &&
    !/\b(?:call|run|invoke|execute) [a-z]+_[a-z]|~\/|\.ssh|\.env|\/etc\/|@|:\/\//.test(text)
  )
    return [];
  foreign.sort((a, b) => a[1].start - b[1].start);
  const out: Part[] = [];
  let h = 0;
  let f = 0;
  let index = 0;
  for (const [start, end] of sentencesOf(text)) {
    let map: Map<string, Hit[]> | null = null;
    for (; h < hits.length && (hits[h]?.start ?? end) < end; h++) map = put(map, hits[h] as Hit, start, folded);
    let counts: Map<string, number> | null = null;
    for (; f < foreign.length && (foreign[f]?.[1].start ?? end) < end; f++) {
      const [code, hit] = foreign[f] as readonly [string, Hit];
      counts ??= new Map();
      counts.set(code, (counts.get(code) ?? 0) + 1);
      map = put(map, hit, start, folded);
    }
    const slice = text.slice(start, end);
    const said = map ?? NO_HITS;
    const plain = !((map !== null || /[@~]|:\/\/|\/etc\//.test(slice)) && (counts !== null || !isPlain(slice, said)));
    if (whole || !plain) {
      const language = counts === null ? "en" : ([...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "en");
      const other = counts !== null;
      out.push(
        new Part({ start, end, index }, slice, folded.slice(start, end), {
          hits: said,
          plain,
          language,
          other,
        }),
      );
    }
    index++;
  }
  return out;
}

/** The sentences of a text that was scanned, in a field of one owner. */
export function readIn(
  parts: readonly Part[],
  field: TextField,
  context: OrderContext,
  own: Names,
  isShared = false,
): readonly Sentence[] {
  return parts.map((part) => new Read(part, field, context, own, isShared));
}

/** What the words of a text name, as far as it is not the same for all owners. */
export function namedIn(parts: readonly Part[], context: OrderContext, own: Names): string {
  let out = "";
  for (let i = 0; i < parts.length; i++) {
    const { text, candidates } = parts[i] as Part;
    if (candidates.length === 0) continue;
    for (const { is, start } of namedOf(text, candidates, context, own)) out += `,${i} ${start} ${is}`;
  }
  return out;
}
