/**
 * Anything that cannot be seen, or that reorders what can: controls other than tab and line ends, bidirectional
 * overrides, zero-width and tag characters, fillers, lone surrogates.
 */
const unseen = (): RegExp =>
  /[\p{Default_Ignorable_Code_Point}\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u2800\ufff9-\ufffb]/gu;
/** Cheap first look: plain ASCII has nothing to show, nor have the letters, dashes, quotes and arrows of most texts. */
export const maybeUnseen =
  /[^\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u061b\u2010-\u2027\u2030-\u205f\u2070-\u27ff\u3000-\u3130\u3400-\u9fff]/;
const pictograph = (): RegExp => /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;
const startsPictograph = (): RegExp => /^\p{Extended_Pictographic}/u;
/** Scripts whose spelling needs joiners. */
const joining = (): RegExp =>
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}]$/u;

/** `\u202E`, or `\u{E0041}` above the basic plane. */
export function codePointName(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}

/**
 * Shows invisible characters as `\u202E`. Joiners and selectors stay where an emoji or a script such as Persian or
 * Hindi needs them: there they are spelling, not hiding.
 */
export function visible(text: string): string {
  return maybeUnseen.test(text) ? replaceUnseen(text, codePointName) : text;
}

/** True when `visible` would change the text. */
export function hasInvisible(text: string): boolean {
  return maybeUnseen.test(text) && visible(text) !== text;
}

/** As `visible`, with the replacement left to the caller. */
export function replaceUnseen(text: string, show: (character: string) => string): string {
  return text.replace(unseen(), (character, offset: number, whole: string) =>
    isSpelling(character, offset, whole) ? character : show(character),
  );
}

function isSpelling(character: string, offset: number, whole: string): boolean {
  if (character !== "\u200d" && character !== "\u200c" && character !== "\ufe0f" && character !== "\ufe0e")
    return false;
  const before = whole.slice(Math.max(0, offset - 2), offset);
  const after = whole.slice(offset + 1, offset + 3);
  if (character === "\ufe0f" || character === "\ufe0e")
    return pictograph().test(before) && !before.endsWith("\ufe0f") ? true : after.startsWith("\u20e3");
  if (character === "\u200d" && pictograph().test(before) && startsPictograph().test(after)) return true;
  return joining().test(before) && joining().test(Array.from(after)[0] ?? "");
}
