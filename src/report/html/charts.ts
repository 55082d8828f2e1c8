import { html, raw, type Html } from "../escape/html.ts";
import { shownScore } from "../numbers.ts";

const two = (value: number): string => String(Math.round(value * 100) / 100);

const middle = (a: readonly [number, number], b: readonly [number, number]): string =>
  `${two((a[0] + b[0]) / 2)} ${two((a[1] + b[1]) / 2)}`;

/** A closed wave around the centre: `lobes` crests of the given height on a circle. Smooth, few points. */
function wave(radius: number, height: number, lobes: number): string {
  const steps = lobes * 4;
  const at = (step: number): readonly [number, number] => {
    const angle = (step / steps) * 2 * Math.PI;
    const r = radius + height * Math.cos(lobes * angle);
    return [100 + r * Math.sin(angle), 100 - r * Math.cos(angle)];
  };
  let path = `M${middle(at(0), at(1))}`;
  for (let step = 1; step <= steps; step++) {
    const [x, y] = at(step);
    path += `Q${two(x)} ${two(y)} ${middle([x, y], at(step + 1))}`;
  }
  return `${path}z`;
}

/**
 * The seal: an engraver's rosette whose shape follows the digest of what was audited, so that two targets never carry
 * the same one, inside a dial of the score. `digest` is hexadecimal digits; other characters count as 0.
 */
export function seal(digest: string, score: number | null, letter: string | null, label: string, name: string): Html {
  const digit = (index: number): number => Number.parseInt(digest[index] ?? "0", 16) || 0;
  const lobes = [9 + (digit(0) % 6), 14 + (digit(1) % 7)] as const;
  const bands = [
    { path: wave(72, 13 + (digit(2) % 4), lobes[0]), turns: 7, step: 360 / lobes[0] / 7 },
    { path: wave(50, 7 + (digit(3) % 4), lobes[1]), turns: 5, step: 360 / lobes[1] / 5 },
  ];
  const strands = bands.map(({ path, turns, step }, band) => [
    html`<path id="${name}-${band}" d="${path}" />`,
    Array.from(
      { length: turns - 1 },
      (_, turn) => html`<use href="#${name}-${band}" transform="rotate(${two((turn + 1) * step)} 100 100)" />`,
    ),
  ]);
  const reach = score === null ? 0 : Math.max(0, Math.min(100, score));
  return html`<svg class="seal" viewBox="0 0 200 200" role="img" aria-label="${label}">
    <g class="engraving">${strands}</g>
    <circle class="field" cx="100" cy="100" r="44" />
    <circle class="track" cx="100" cy="100" r="95" />
    ${
      reach > 0
        ? html`<circle
            class="reach"
            cx="100"
            cy="100"
            r="95"
            pathLength="100"
            stroke-dasharray="${two(reach)} 100"
            transform="rotate(-90 100 100)"
          />`
        : null
    }
    <text x="100" y="${letter === null ? 117 : 110}" class="seal-score">${shownScore(score)}</text>
    ${letter === null ? null : html`<text x="100" y="131" class="seal-letter">${letter}</text>`}
  </svg>`;
}

/** A thin horizontal bar of 0 to 100; nothing is filled when there is no score. */
export function bar(score: number | null): Html {
  const filled = score === null ? null : html`<rect class="reach" width="${two(score)}" height="4" />`;
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="4" />
    ${filled}
  </svg>`;
}

/** Shares of a whole side by side, each with a class of its own. The table or list beside it carries the numbers. */
export function shares(parts: readonly { readonly count: number; readonly name: string }[], label: string): Html {
  const total = parts.reduce((sum, { count }) => sum + count, 0) || 1;
  let x = 0;
  const rects = parts.map(({ count, name }) => {
    const width = (count / total) * 400;
    const rect = html`<rect class="${name}" x="${two(x)}" width="${two(Math.max(0, width - 1))}" height="12" />`;
    x += width;
    return count > 0 ? rect : null;
  });
  return html`<svg class="shares" viewBox="0 0 400 12" preserveAspectRatio="none" role="img" aria-label="${label}">
    ${rects}
  </svg>`;
}

/** One point of a history. */
export interface TrendPoint {
  readonly date: string;
  readonly score: number | null;
  /** Changes of the policy or of the rules are marked: scores on both sides do not compare. */
  readonly break: boolean;
}

/**
 * Scores over time, oldest first. The line is cut where the policy changed, so that no change of ruler looks like a
 * change of the target.
 */
export function trend(points: readonly TrendPoint[], label: string): Html {
  const width = 640;
  const height = 160;
  const left = 34;
  const x = (index: number): number =>
    points.length === 1 ? width / 2 : left + 8 + (index / (points.length - 1)) * (width - left - 24);
  const y = (score: number): number => 12 + ((100 - score) / 100) * (height - 36);
  const grid = [0, 50, 100].map(
    (at) =>
      html`<line class="grid" x1="${left}" x2="${width - 8}" y1="${two(y(at))}" y2="${two(y(at))}" /><text
          class="tick"
          x="${left - 6}"
          y="${two(y(at) + 4)}"
          text-anchor="end"
          >${at}</text
        >`,
  );
  let path = "";
  let pen = false;
  points.forEach(({ score, break: broken }, index) => {
    if (score === null) return void (pen = false);
    path += `${pen && !broken ? "L" : "M"}${two(x(index))} ${two(y(score))}`;
    pen = true;
  });
  const marks = points.map(({ break: broken }, index) =>
    broken && index > 0
      ? html`<line
          class="break"
          x1="${two((x(index) + x(index - 1)) / 2)}"
          x2="${two((x(index) + x(index - 1)) / 2)}"
          y1="8"
          y2="${height - 22}"
        />`
      : null,
  );
  const dots = points.map(({ score, date }, index) =>
    score === null
      ? null
      : html`<circle cx="${two(x(index))}" cy="${two(y(score))}" r="3.5"
          ><title>${date}: ${shownScore(score)}</title></circle
        >`,
  );
  const ends = [points[0], points.at(-1)].map((point, end) =>
    point && (end === 0 || points.length > 1)
      ? html`<text
          class="tick"
          x="${end === 0 ? left : width - 8}"
          y="${height - 4}"
          text-anchor="${end === 0 ? "start" : "end"}"
          >${point.date}</text
        >`
      : null,
  );
  return html`<svg class="trend" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
    ${grid}${marks}
    <path class="line" d="${raw(path)}" />
    ${dots}${ends}
  </svg>`;
}
