// How well two orders agree.

/** Rank of each value from 0; equal values share the mean of their ranks. */
const ranks = (values) => {
  const sorted = values.map((value, index) => [value, index]).toSorted((a, b) => a[0] - b[0]);
  const result = [];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to + 1 < sorted.length && sorted[to + 1][0] === sorted[from][0]) to++;
    for (let index = from; index <= to; index++) result[sorted[index][1]] = (from + to) / 2;
    from = to + 1;
  }
  return result;
};
/** Spearman's rank correlation of two lists, -1..1. */
export function spearman(a, b) {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (x.length - 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, index) => {
    xy += (value - mean) * (y[index] - mean);
    xx += (value - mean) ** 2;
    yy += (y[index] - mean) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}
