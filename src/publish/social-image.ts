import { html, raw } from "../report/escape/html.ts";
import { seal } from "../report/html/charts.ts";
import { short } from "../report/html/page.ts";
import { scoreCategories, categoryTitle, verdictTitle } from "../report/labels.ts";
import { shownDate, shownScore } from "../report/numbers.ts";
import type { ReportEntry } from "./entry.ts";

const style =
  ".engraving{fill:none;stroke:#0b5f57;stroke-width:.55;opacity:.75}.field{fill:#fffdf9}.track{fill:none;stroke:#d9d4c7;stroke-width:2}.reach{fill:none;stroke:#0b5f57;stroke-width:4}.seal-score{font:600 50px Georgia,serif;text-anchor:middle;fill:#1d1c19}.seal-letter{font:600 17px Georgia,serif;text-anchor:middle;fill:#0b5f57}text{font-family:Georgia,'DejaVu Serif',serif;fill:#1d1c19}.s{font-family:Arial,'Liberation Sans',sans-serif;fill:#57534a}";

/** The picture of a link preview: 1200 by 630, the certificate in short. */
export function socialImage(entry: ReportEntry): string {
  const name = short(entry.name.replace(/\s+/g, " "), 60);
  const size = name.length > 34 ? 46 : name.length > 22 ? 58 : 74;
  const drawn = seal(entry.digest.replace(/^sha256:/, ""), entry.score, entry.letter, "Score", "rosette").html.replace(
    "<svg ",
    '<svg x="790" y="90" width="330" height="330" ',
  );
  const six = scoreCategories.map(
    (category, index) =>
      html`<text class="s" x="${80 + index * 178}" y="500" font-size="21">${categoryTitle[category]}</text
        ><text x="${80 + index * 178}" y="550" font-size="42" font-weight="600"
          >${shownScore(entry.scores[category])}</text
        >`,
  );
  return `${
    html`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
      <style>
        ${raw(style)}
      </style>
      <rect width="1200" height="630" fill="#f6f4ee" />
      <rect x="30" y="30" width="1140" height="570" fill="#fffdf9" stroke="#a49d8b" />
      <rect x="36" y="36" width="1128" height="558" fill="none" stroke="#d9d4c7" />
      <text class="s" x="80" y="120" font-size="24">
        ${entry.kind === "openapi" ? "OpenAPI" : "MCP server"}, ${entry.toolCount} tools,
        ${shownDate(entry.generatedAt)}
      </text>
      <text x="80" y="${130 + size}" font-size="${size}" font-weight="600">${name}</text>
      <text x="80" y="300" font-size="36">${verdictTitle[entry.verdict]}</text>
      <text class="s" x="80" y="350" font-size="26">
        ${entry.findings.critical} critical, ${entry.findings.high} high, ${entry.risk.high} high-risk tools
      </text>
      <line x1="36" x2="1164" y1="450" y2="450" stroke="#d9d4c7" />
      ${raw(drawn)}${six}
    </svg>`.html
  }\n`;
}
