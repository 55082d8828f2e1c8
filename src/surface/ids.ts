/** Makes ids unique: the second of the same gets `#2`, the third `#3`. */
export function uniqueIds(): (wanted: string) => string {
  const counts = new Map<string, number>();
  const unique = (wanted: string): string => {
    const count = (counts.get(wanted) ?? 0) + 1;
    counts.set(wanted, count);
    // `a#2` may be the name of another one.
    return count === 1 ? wanted : unique(`${wanted}#${count}`);
  };
  return unique;
}
