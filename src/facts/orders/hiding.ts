import type { HidingKind } from "../types.ts";
import { isAscii } from "../words.ts";

/** One kind of hidden text found in a text. */
export interface Hidden {
  readonly kind: HidingKind;
  /** Where it starts in the text as written. */
  readonly start: number;
  readonly end: number;
  /** What it says once it is seen. */
  readonly decoded: string;
  readonly count: number;
  /** The text as a reader of the hidden part would have it, where the whole text changes. */
  readonly plain: string | null;
}

/** Hidden parts of one kind that are kept, and characters of a link or comment that are read. */
const MAX_PARTS = 40;
const MAX_LINK = 700;
const MAX_COMMENT = 4000;
/** Single marks that are looked at one by one. */
const MAX_MARKS = 4000;
const ZERO_WIDTH = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad\u180e]+/gu;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/gu;
const TAGS = /[\u{e0020}-\u{e007f}]{2,4000}/gu;
const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2,4000}/gu;
const ANSI = /(?:\u001b|\\x1b|\\u001b|\\033)\[[0-9;?]{0,12}[A-Za-z]/gu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f]/gu;
const JOINED_SCRIPT = /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\ufb50-\ufdff\ufe70-\ufeff]/u;
const pictograph = (): RegExp => /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\ufe0f\u20e3]|[\u{1f1e6}-\u{1f1ff}]/u;
const BASE64 = /(?<![A-Za-z0-9+/=_.-])[A-Za-z0-9+/]{24,4000}={0,2}(?![A-Za-z0-9+/=_-])/g;
const WHITE = /[ \t\u00a0\u2000-\u200a\u3000]{60,}|(?:[ \t\u00a0]{0,40}\n){12,}/gu;
const PERCENT = /(?:%[0-9a-f]{2}){8,2000}/gi;
const ESCAPES = /(?:\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|&#x?[0-9a-f]{2,6};){6,2000}/gi;
const spacedLetters = (): RegExp => /(?<![\p{L}])(?:\p{L}[ ]){6,400}\p{L}(?:[ ]{2,4}(?:\p{L}[ ]){1,40}\p{L}){0,40}/gu;

/** Latin letters that other scripts' letters pass for (Unicode confusables, the frequent ones). */
const LOOKS = pairsOf(
  "аaеeоoрpсcхxуyіiјjѕsԁdһhӏlԛqԝwցgոnսuօoʏyɡgɑaοoαaνvρpιiκkτtυuεeΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXАAВBЕEКKМMНHОOРPСCТTХXІIЅSЈJ",
);

/** `аaеe` to а→a, е→e. */
function pairsOf(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const letters = [...text];
  for (let i = 0; i + 1 < letters.length; i += 2) pairs.set(letters[i] ?? "", letters[i + 1] ?? "");
  return pairs;
}

const MIXED = /\p{L}{2,60}/gu;
const FULL_WIDTH = /[\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}]/u;

/** Letters of other scripts that pass for Latin ones, put back. */
export function unconfuse(text: string): string {
  if (isAscii(text)) return text;
  let out = "";
  for (const char of text) out += LOOKS.get(char) ?? char;
  return FULL_WIDTH.test(out) ? out.normalize("NFKC") : out;
}

/** Words that mix Latin with look-alike letters; words wholly in another script are left alone. */
function homoglyphs(text: string): Hidden | null {
  let count = 0;
  let first = -1;
  let last = 0;
  let decoded = "";
  for (const match of text.matchAll(MIXED)) {
    const word = match[0];
    if (!/[^\u0000-\u007f]/.test(word)) continue;
    const mapped = unconfuse(word);
    const styled = FULL_WIDTH.test(word);
    // A word is disguised when it becomes pure Latin, and was a mix or is written in styled letters.
    if (mapped === word || !/^[A-Za-z]+$/.test(mapped) || !(styled || /[A-Za-z]/.test(word))) continue;
    if (/^[A-Za-z]{1,2}[^\u0000-\u007f]$|^[^\u0000-\u007f]{1}[A-Za-z]{1,2}$/u.test(word)) continue;
    count++;
    if (first < 0) first = match.index;
    last = match.index + word.length;
    if (decoded.length < 200) decoded += (decoded ? " " : "") + mapped;
  }
  return count === 0 ? null : { kind: "homoglyph", start: first, end: last, decoded, count, plain: unconfuse(text) };
}

function invisible(text: string): Hidden[] {
  const out: Hidden[] = [];
  let count = 0;
  let start = -1;
  let end = 0;
  for (const match of text.matchAll(ZERO_WIDTH)) {
    if (count > MAX_MARKS) break;
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    if (match[0].length === 1) {
      // A byte order mark, a soft hyphen, a joiner in an emoji or in a script that needs it hide nothing.
      if ((match[0] === "\ufeff" && match.index === 0) || match[0] === "\u00ad") continue;
      if (JOINED_SCRIPT.test(before) || JOINED_SCRIPT.test(after)) continue;
      if (match[0] === "\u200d" && pictograph().test(before)) continue;
      if (match[0] === "\u200b" && /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/.test(before + after))
        continue;
    }
    count += match[0].length;
    if (start < 0) start = match.index;
    end = match.index + match[0].length;
  }
  if (count > 0) {
    const plain = text.replace(ZERO_WIDTH, "");
    const bits = text.match(/[\u200b\u200c\u200d]{16,4000}/)?.[0];
    out.push({ kind: "zero-width", start, end, count, plain, decoded: (bits && fromBits(bits)) || plain });
  }
  const from = text.search(/[\u202a-\u202e\u2066-\u2069]/);
  if (from >= 0) {
    const part = text.slice(from, from + MAX_MARKS);
    if (!JOINED_SCRIPT.test(text) || /[\u202d\u202e]/.test(text)) {
      const plain = unreverse(text);
      out.push({
        kind: "bidi",
        start: from,
        end: from + part.length,
        count: part.match(BIDI)?.length ?? 1,
        plain,
        decoded: plain.slice(from, from + 300),
      });
    }
  }
  return out;
}

function fromBits(run: string): string {
  const bits = [...run]
    .filter((c) => c !== "\u200d")
    .map((c) => (c === "\u200b" ? "0" : "1"))
    .join("");
  let out = "";
  for (let i = 0; i + 8 <= bits.length; i += 8) out += String.fromCharCode(Number.parseInt(bits.slice(i, i + 8), 2));
  return /^[\t\n -~]{2,}$/.test(out) ? out : "";
}

/** Text after a right-to-left override reads backwards; turn it round up to the mark that ends it. */
function unreverse(text: string): string {
  return text
    .replace(/\u202e([^\u202c\u2069\n]{0,2000})[\u202c\u2069]?/gu, (_, body: string) => [...body].toReversed().join(""))
    .replace(BIDI, "");
}

function carried(text: string): Hidden[] {
  const out: Hidden[] = [];
  for (const match of text.matchAll(TAGS)) {
    if (out.length >= MAX_PARTS) break;
    const decoded = [...match[0]]
      .map((c) => String.fromCodePoint((c.codePointAt(0) ?? 0xe0020) - 0xe0000))
      .join("")
      .replace("\u007f", "");
    // A flag of a region is a black flag followed by at most seven tag letters.
    if (
      match[0].length <= 16 &&
      /[a-z]{2}[a-z0-9]{0,5}$/.test(decoded) &&
      text.slice(0, match.index).endsWith("\u{1f3f4}")
    )
      continue;
    out.push({
      kind: "tag-characters",
      start: match.index,
      end: match.index + match[0].length,
      decoded,
      count: [...match[0]].length,
      plain: null,
    });
  }
  for (const match of text.matchAll(SELECTORS)) {
    if (out.length >= 2 * MAX_PARTS) break;
    const bytes = [...match[0]].map((c) => {
      const code = c.codePointAt(0) ?? 0;
      return code < 0x10000 ? code - 0xfe00 : code - 0xe0100 + 16;
    });
    const decoded = new TextDecoder().decode(Uint8Array.from(bytes));
    out.push({
      kind: "variation-selectors",
      start: match.index,
      end: match.index + match[0].length,
      decoded,
      count: bytes.length,
      plain: null,
    });
  }
  return out;
}

const PROSE = /^[\t\n\r\x20-\x7e\u00a0-\u024f\u2010-\u2026\u0400-\u04ff\u3040-\u9fff]+$/u;

// What each expression needs to find anything: to ask for that takes a tenth of the time.
const ESCAPED = /\\[ux]|&#/i;
const WIDE = /[ \t\u00a0\u2000-\u200a\u3000]{60}/;
const SOME_LINES = 12;

const NO_MATCHES: readonly RegExpExecArray[] = [];

function encoded(text: string): Hidden[] {
  const out: Hidden[] = [];
  BASE64.lastIndex = 0;
  for (let match = BASE64.exec(text); match; match = BASE64.exec(text)) {
    const body = match[0];
    // The first byte of what begins so is inside of a character, so that it is no text: `listPods…` is a name.
    if (
      /^[g-v]/.test(body) ||
      !/[a-z]/.test(body) ||
      !/[A-Z]/.test(body) ||
      (/^[A-Za-z]+$/.test(body.slice(0, 400)) && /^[A-Z]?[a-z]+(?:[A-Z][a-z]+)*$/.test(body.slice(0, 60)))
    )
      continue;
    const decoded = Buffer.from(body, "base64").toString("utf8");
    if (!PROSE.test(decoded) || (decoded.match(/\p{L} \p{L}/gu)?.length ?? 0) < 2) continue;
    out.push({ kind: "base64", start: match.index, end: match.index + body.length, decoded, count: 1, plain: null });
  }
  for (const match of text.includes("%") ? text.matchAll(PERCENT) : NO_MATCHES) {
    try {
      const decoded = decodeURIComponent(match[0]);
      if (/\p{L} \p{L}/u.test(decoded))
        out.push({
          kind: "base64",
          start: match.index,
          end: match.index + match[0].length,
          decoded,
          count: 1,
          plain: null,
        });
    } catch {
      // Not percent-encoded text after all.
    }
  }
  for (const match of ESCAPED.test(text) ? text.matchAll(ESCAPES) : NO_MATCHES) {
    const decoded = match[0]
      .replaceAll(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#x([0-9a-f]{2,6});/gi, (_, u, x, h) =>
        String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(u ?? x ?? h, 16))),
      )
      .replaceAll(/&#(\d{2,6});/g, (_, d) => String.fromCodePoint(Number(d)));
    if (/\p{L}{2,}/u.test(decoded))
      out.push({
        kind: "base64",
        start: match.index,
        end: match.index + match[0].length,
        decoded,
        count: 1,
        plain: null,
      });
  }
  return out;
}

// A placeholder or a secret's name as a value carries data out when an image is rendered or a link followed. In a link
// the name must be written as a stand-in is (`YOUR_TOKEN`): `?tab=tokens` is a page of a manual.
const CARRIED_BY_IMAGE = /[?&#][\w.-]{0,40}=[^&#\s]{0,40}?(?:\{|%7b|<|\[|API_?KEY|SECRET|TOKEN)/i;
const CARRIED_BY_LINK = /[?&#][\w.-]{0,40}=[^&#\s]{0,40}?(?:\{|%7[Bb]|<|\[|API_?KEY|SECRET|TOKEN)/;

/** Links and images, each looked at within bounds so that brackets without end cost nothing. */
function links(text: string): Hidden[] {
  const out: Hidden[] = [];
  for (let at = text.indexOf("]("); at >= 0 && out.length < MAX_PARTS; at = text.indexOf("](", at + 2)) {
    const ahead = text.slice(at + 2, at + 2 + MAX_LINK);
    const url = /^https?:[^)\s]{4,}/i.exec(ahead)?.[0];
    if (!url) continue;
    const open = text.slice(Math.max(0, at - 200), at).lastIndexOf("[");
    const start = open < 0 ? at : Math.max(0, at - 200) + open;
    const image = text[start - 1] === "!";
    if (!(image ? CARRIED_BY_IMAGE : CARRIED_BY_LINK).test(url)) continue;
    if (!image && !/conversation|prompt|history|secret|token|key|password|message|context|answer|data/i.test(url))
      continue;
    out.push({
      kind: image ? "markdown-image" : "markdown-link",
      start: image ? start - 1 : start,
      end: at + 2 + url.length,
      decoded: url,
      count: 1,
      plain: null,
    });
  }
  return out;
}

function comments(text: string): Hidden[] {
  const out: Hidden[] = [];
  for (let at = text.indexOf("<!--"); at >= 0 && out.length < MAX_PARTS;) {
    const close = text.indexOf("-->", at + 4);
    if (close < 0) break;
    const end = Math.min(close, at + 4 + MAX_COMMENT);
    out.push({
      kind: "html-comment",
      start: at,
      end: close + 3,
      decoded: text.slice(at + 4, end).trim(),
      count: 1,
      plain: null,
    });
    at = text.indexOf("<!--", close + 3);
  }
  return out;
}

/** Whether a text has as many spaces in a row, or as many line ends, as white space that hides something. */
function isSpaced(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) if (++lines >= SOME_LINES) return true;
  return WIDE.test(text);
}

function placed(text: string): Hidden[] {
  const out: Hidden[] = [...comments(text), ...links(text)];
  for (const match of isSpaced(text) ? text.matchAll(WHITE) : NO_MATCHES) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 400).trim();
    if (rest.length > 12 && match.index > 0)
      out.push({
        kind: "white-space",
        start: match.index,
        end: match.index + match[0].length,
        decoded: rest,
        count: match[0].length,
        plain: null,
      });
    if (out.length >= MAX_PARTS) break;
  }
  const ansi = text.includes("[") ? [...text.matchAll(ANSI)] : NO_MATCHES;
  if (ansi.length > 0)
    out.push({
      kind: "ansi",
      start: ansi[0]?.index ?? 0,
      end: (ansi.at(-1)?.index ?? 0) + 4,
      decoded: text.replace(ANSI, "").slice(0, 400),
      count: ansi.length,
      plain: text.replace(ANSI, ""),
    });
  const controls = text.match(CONTROL);
  if (controls && controls.length > 1)
    out.push({
      kind: "control",
      start: text.search(CONTROL),
      end: text.length,
      decoded: text.replace(CONTROL, "").slice(0, 400),
      count: controls.length,
      plain: text.replace(CONTROL, ""),
    });
  return out;
}

const LEET: ReadonlyMap<string, string> = new Map([
  ["0", "o"],
  ["1", "i"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["7", "t"],
  ["@", "a"],
  ["$", "s"],
]);
const LEET_WORD =
  /(?<![\w@$.:/-])[a-z@$][a-z0-9@$]{2,30}(?![\w@$/-]|\.\w)|(?<![\w@$.:/-])[0-9@$][a-z0-9@$]*[a-z][a-z0-9@$]{1,30}(?![\w@$/-]|\.\w)/gi;
const LEET_COMMON = new Set(["ignore", "instructions", "previous", "password", "passwords", "secret", "send", "forward", "conversation", "user", "tell", "prompt", "system", "delete", "execute", "override", "disregard", "token", "credentials", "email", "reveal", "instruction", "all", "private", "not", "mention", "before", "tool", "file", "files", "read", "always"]); // prettier-ignore

/** Two disguised words of the vocabulary of orders are no accident; `k8s` and `base64` are not among them. */
function leet(text: string): Hidden | null {
  const found: string[] = [];
  let start = -1;
  let end = 0;
  const plain = text.replace(LEET_WORD, (word: string, at: number) => {
    if (!/[013457@$]/.test(word) || !/[a-z]/i.test(word)) return word;
    const mapped = [...word.toLowerCase()].map((c) => LEET.get(c) ?? c).join("");
    if (!LEET_COMMON.has(mapped)) return word;
    found.push(mapped);
    if (start < 0) start = at;
    end = at + word.length;
    return mapped;
  });
  if (found.length < 2) return null;
  const all = plain.replace(/(?<![\w.:/-])[a-z0-9@$]{2,30}(?![\w/-]|\.\w)/gi, (word) =>
    /[a-z]/i.test(word) && /[013457@$]/.test(word) ? [...word].map((c) => LEET.get(c) ?? c).join("") : word,
  );
  return { kind: "leetspeak", start, end, decoded: found.join(" "), count: found.length, plain: all };
}

function spaced(text: string): Hidden | null {
  const matches = [...text.matchAll(spacedLetters())];
  const first = matches[0];
  if (!first) return null;
  const join = (run: string): string =>
    run
      .replaceAll(/ {2,4}/g, "\u0000")
      .replaceAll(" ", "")
      .replaceAll("\u0000", " ");
  return {
    kind: "white-space",
    start: first.index,
    end: first.index + first[0].length,
    decoded: join(first[0]),
    count: matches.length,
    plain: text.replace(spacedLetters(), join),
  };
}

const LOOK_ALIKES = /[\u0250-\u02af\u0370-\u058f\uff01-\uff5e]|[\u{1d400}-\u{1d7ff}]/u;
const LEET_HINT = /[A-Za-z][013457@$]+[A-Za-z][\s\S]{1,200}[A-Za-z][013457@$]+[A-Za-z]/;
const SPACED_HINT = /(?:\b[A-Za-z] ){6}/;
const spacedHint = (): RegExp => /(?:\b\p{L} ){6}/u;

/**
 * What characters can be part of, by code: 1 an encoded run, 2 white space, 4 a letter, 8 a digit or sign that passes for
 * one, 16 a letter or digit, 32 an end of line, 64 nothing that a plain text holds, 128 the beginning of a comment, a
 * link or an escape.
 */
const PARTS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  PARTS[code] =
    (/[A-Za-z0-9+/=]/.test(char) ? 1 : 0) +
    (/[ \t]/.test(char) ? 2 : 0) +
    (/[A-Za-z]/.test(char) ? 4 : 0) +
    (/[013457@$]/.test(char) ? 8 : 0) +
    (/[A-Za-z0-9]/.test(char) ? 16 : 0) +
    (char === "\n" ? 32 : 0) +
    (/[^\t\n\r -~]/.test(char) ? 64 : 0) +
    (/[\\%&<!\]]/.test(char) ? 128 : 0);
}
const LETTER = 1 + 4 + 16;

/**
 * Whether anything below can be found, in one pass: invisible and other characters than ASCII, comments, links,
 * encoded runs, white space, escapes, digits inside of words, letters one by one. As one expression it took ten times
 * as long. Errs on the side of yes.
 */
function isSuspect(text: string): boolean {
  let run = 0;
  let blanks = 0;
  let breaks = 0;
  let singles = 0;
  let before = 0;
  let beforeThat = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7e) return true;
    const part = PARTS[code] as number;
    if (part === LETTER) {
      if (++run >= 24 || ((before & 8) !== 0 && (beforeThat & 4) !== 0)) return true;
      blanks = 0;
      breaks = 0;
    } else {
      if ((part & 64) !== 0) return true;
      run = (part & 1) === 0 ? 0 : run + 1;
      breaks = (part & 32) === 0 ? 0 : breaks + 1;
      if (run >= 24 || breaks >= 8) return true;
      if ((part & 2) === 0) blanks = 0;
      else {
        if (++blanks >= 24) return true;
        // Letters one by one: `i g n o r e `.
        if (code === 32) singles = (before & 4) !== 0 && (beforeThat & 16) === 0 ? singles + 1 : 0;
        if (singles >= 6) return true;
      }
      if ((part & 8) !== 0 && (before & 8) !== 0 && (beforeThat & 4) !== 0) return true;
      if ((part & 128) !== 0 && PAIRS.test(text.slice(at, at + 4))) return true;
    }
    beforeThat = before;
    before = part;
  }
  return false;
}
const PAIRS = /^(?:<!--|!\[|\]\(|%[0-9a-f]{2}%|&#|\\[ux])/i;

/** Everything that a text hides from its reader. Empty, after one look, for plain texts. Linear in the length. */
export function findHidden(text: string): readonly Hidden[] {
  if (!isSuspect(text)) return [];
  const out: Hidden[] = [];
  if (/[^\u0000-\u007f]/.test(text)) {
    out.push(...invisible(text), ...carried(text));
    const look = LOOK_ALIKES.test(text) ? homoglyphs(text) : null;
    if (look) out.push(look);
  }
  out.push(...encoded(text), ...placed(text));
  const digits = LEET_HINT.test(text) ? leet(text) : null;
  if (digits) out.push(digits);
  const letters = SPACED_HINT.test(text) || (!isAscii(text) && spacedHint().test(text)) ? spaced(text) : null;
  if (letters) out.push(letters);
  return out;
}
