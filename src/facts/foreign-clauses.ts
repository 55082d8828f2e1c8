import { make } from "./clause.ts";
import type { Clause } from "./clause.ts";
import { foreignThingsOf, verbLast, verbOf } from "./lexicon.ts";
import type { Verb } from "./lexicon.ts";
import { singular } from "./words.ts";

/** Words that only an English sentence has. */
const english = new Set(
  "the and what that this with from how when where which are your of's whose their have has".split(" "),
);

/** Index of the main verb of a sentence in another language, -1 when there is none. */
export function foreignVerbAt(tokens: readonly string[]): number {
  // `what is left of them`: short words of one language are others in another.
  if (tokens.some((token) => english.has(token))) return -1;
  const end = Math.min(tokens.length, 24);
  let found = -1;
  for (let index = 0; index < end; index++) {
    const verb = verbOf(tokens[index] as string);
    if (!verb || verb.language === "en") continue;
    if (!verbLast(verb.language)) return index;
    found = index;
  }
  return found;
}

/** `setzt … zurück`: the word beside the verb tells the deed. */
function idiom(tokens: readonly string[], found: Verb): Verb | undefined {
  if (found.language !== "de") return undefined;
  const particle = tokens.findLast((token) => token in splitVerbs);
  const stem = particle === undefined ? undefined : splitVerbs[particle]?.[found.base];
  return stem === undefined ? undefined : verbOf(stem);
}

/** German verbs that stand in two places, by particle and finite form. */
const splitVerbs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ab: {
    bucht: "abbuchen",
    bricht: "abbrechen",
    schaltet: "herunterfahren",
    ruft: "abrufen",
    lehnt: "ablehnen",
    meldet: "abmelden",
    sagt: "absagen",
  },
  auf: { hebt: "aufheben", ruft: "abrufen", listet: "auflisten", lost: "vernichten" },
  aus: {
    zahlt: "auszahlen",
    schaltet: "abschalten",
    fuhrt: "ausfuhren",
    rollt: "ausrollen",
    lost: "auslosen",
    setzt: "suspendieren",
  },
  ein: {
    ladt: "einladen",
    zahlt: "einzahlen",
    zieht: "einziehen",
    schaltet: "einschalten",
    reicht: "einreichen",
    friert: "einfrieren",
  },
  an: { legt: "anlegen", meldet: "anmelden", zeigt: "anzeigen", ruft: "anrufen", weist: "anweisen" },
  hinzu: { fugt: "hinzufugen" },
  zu: { weist: "zuweisen", stellt: "zustellen", ordnet: "zuordnen" },
  zuruck: { setzt: "zurucksetzen", zahlt: "zuruckzahlen", zieht: "zuruckziehen", gibt: "zuruckgeben" },
  herunter: { fahrt: "herunterfahren", ladt: "herunterladen" },
  hoch: { ladt: "hochladen", fahrt: "hochfahren" },
  frei: { schaltet: "freischalten", gibt: "freigeben" },
  um: { benennt: "umbenennen", bucht: "umbuchen" },
  bereit: { stellt: "bereitstellen" },
  gut: { schreibt: "gutschreiben" },
};

/** A clause of a language whose word order is not read: whatever is named counts. */
export function foreignClause(tokens: readonly string[], at: number, found: Verb): Clause {
  // German splits its verbs: `startet … neu` restarts.
  const verb =
    idiom(tokens, found) ??
    (found.language === "de" && found.base.startsWith("start") && tokens.includes("neu")
      ? (verbOf("neustarten") ?? found)
      : found);
  const rest = tokens
    .filter((_, index) => index !== at)
    .slice(0, 16)
    .map((token) => token.replace(/^(?:و?ال)(?=\p{L}{3})/u, ""));
  const clause = make(verb, tokens[at] as string, rest, [], "description", at === 0 ? 3 : 2);
  // Word order tells nothing about the head here: whatever is named counts.
  return { ...clause, things: [...rest.map(singular).flatMap((token) => foreignThingsOf(token)), ...clause.things] };
}
