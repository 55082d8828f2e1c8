import { categoryTitle, scoreCategories } from "./labels.ts";
import { shownPoints } from "./numbers.ts";
import type { Recommendation } from "./types.ts";

const effortWeight = { low: 1, medium: 2, high: 4 } as const;

/** Most points regained for the effort first; ties keep the order of the report. */
export function rankFixes(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  return recommendations
    .map((item) => ({ item, value: worth(item) }))
    .sort((a, b) => b.value - a.value)
    .map(({ item }) => item);
}

/** What a fix gives back, in words: `+24 Security`. */
export function gains({ pointsRegained: { overall, byCategory } }: Recommendation): readonly string[] {
  const own = scoreCategories.flatMap((category) => {
    const points = byCategory[category];
    return points === undefined || points === 0 ? [] : [`+${shownPoints(points)} ${categoryTitle[category]}`];
  });
  return overall > 0 ? [...own, `+${shownPoints(overall)} overall`] : own;
}

function worth({ pointsRegained: { overall, byCategory }, effort }: Recommendation): number {
  const own = Object.values(byCategory).reduce((sum, points) => sum + points, 0);
  return (overall * 100 + own) / effortWeight[effort];
}
