import type { Observer } from "../observe.ts";

/** Judges the strength of session ids without keeping them: they are credentials. */
export function judgeSession(observer: Observer, first: string | null, second: string | null): void {
  if (first === null) return;
  const visibleAscii = /^[\u0021-\u007e]+$/.test(first);
  const bits = Math.min(...[first, second].filter((id) => id !== null).map(bitsOf));
  const distinct = second === null ? null : first !== second;
  const sequential = second === null ? false : areClose(first, second);
  const real = distinct === false || sequential ? 0 : bits;
  const words =
    distinct === false
      ? "the same id for two sessions"
      : sequential
        ? "ids that count up"
        : `${first.length} characters, about ${real} bits of chance`;
  observer.add("session-id", second === null ? "initialize" : "initialize, twice", words, {
    value: real,
    unit: "bits",
    detail: { length: first.length, visibleAscii, distinct, sequential },
  });
}

/** An upper bound on the chance in an id: its characters times the bits of the alphabet that it draws from. */
function bitsOf(id: string): number {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.exec(id);
  // Versions 1, 2 and 6 tell time and machine; 7 tells the time and 74 random bits.
  if (uuid) return uuid[1] === "4" ? 122 : uuid[1] === "7" ? 74 : 14;
  const alphabet =
    (/\d/.test(id) ? 10 : 0) +
    (/[a-f]/.test(id) && !/[g-z]/.test(id) ? 6 : /[a-z]/.test(id) ? 26 : 0) +
    (/[A-F]/.test(id) && !/[G-Z]/.test(id) ? 6 : /[A-Z]/.test(id) ? 26 : 0) +
    (/[^0-9A-Za-z]/.test(id) ? 2 : 0);
  const different = new Set(id).size;
  return Math.floor(id.length * Math.log2(Math.max(2, Math.min(alphabet, different * 4))));
}

/** Ids that differ only in a short tail of digits, as counters and clocks do. */
function areClose(first: string, second: string): boolean {
  if (first === second || first.length < 4) return first !== second && first.length < 4;
  let same = 0;
  while (same < first.length && first[same] === second[same]) same += 1;
  const [tail, other] = [first.slice(same), second.slice(same)];
  return (
    same >= 2 * Math.max(tail.length, other.length) ||
    (/^\d{1,16}$/.test(first) && /^\d{1,16}$/.test(second) && Math.abs(Number(first) - Number(second)) < 1e7)
  );
}
