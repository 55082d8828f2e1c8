/** Puts text between the two marks of a name in docs/performance.md. */
export function between(page, name, text) {
  const [open, close] = [`<!-- ${name}: written by the bench -->`, `<!-- /${name} -->`];
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for "${name}"`);
  return `${page.slice(0, from + open.length)}\n\n${text}\n${page.slice(to)}`;
}
