// What must hold of every input, whatever it is. A broken promise is thrown as a `Broken`.
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { marked } from "marked";

export class Broken extends Error {}

const must = (holds, what) => {
  if (!holds) throw new Broken(what);
};

const LIVE_HTML = /<(?:script>zqx|img src=x|svg\/onload|iframe srcdoc|zqx)|href="javascript:/i;
// oxlint-disable-next-line no-control-regex
const LIVE_TERMINAL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Longer texts are read as far as this: the parser of Markdown is slow. */
const MOST_MARKDOWN = 60_000;

/** Links to code, foreign pictures and foreign tags, as a renderer of Markdown would find them. */
function liveMarkdown(text) {
  let live = false;
  marked.walkTokens(marked.lexer(text.slice(0, MOST_MARKDOWN)), ({ type, raw, href }) => {
    if (type === "html") live ||= LIVE_HTML.test(raw);
    if (type === "link" || type === "image") live ||= /^\s*(?:javascript|data|vbscript):|zqx\.invalid/i.test(href);
  });
  return live;
}

/** What no report may hold, by format. */
export const SINKS = {
  html: (text) => must(!LIVE_HTML.test(text), "html: a payload is live"),
  pretty: (text) => must(!LIVE_TERMINAL.test(text), "pretty: a control character is live"),
  github: (text) => {
    for (const line of text.split("\n"))
      must(
        line === "" ||
          /^::(?:error|warning|notice) (?!.*::(?:error|set-output) )/.test(line) ||
          /^::(?:error|warning|notice) /.test(line),
        "github: a line is no annotation of ours",
      );
    must(!/[\r]/.test(text) && !text.includes("##["), "github: a command is live");
  },
  csv: (text) => {
    for (const line of text.split("\n"))
      must(
        !/^["']?[=+@]/.test(line) &&
          !/(?:^|,)"?[=+@]/.test(line.replace(/"(?:[^"]|"")*"/g, (cell) => (/^"[=+@]/.test(cell) ? "=" : '""'))),
        "csv: a formula is live",
      );
  },
  junit: (text) =>
    must(
      !/<(?!\/?(?:testsuites|testsuite|testcase|failure|skipped|error|properties|property|system-out|system-err)\b|\?xml |!--)/.test(
        text,
      ),
      "junit: a foreign element",
    ),
  badge: (text) => must(!/<(?:script|img|iframe|zqx)|<[^>]*\sonload\s*=/i.test(text), "badge: a payload is live"),
  md: (text) => must(!liveMarkdown(text), "md: a payload is live"),
  "pr-comment": (text) => must(!liveMarkdown(text), "pr-comment: a payload is live"),
  json: (text) => void JSON.parse(text),
  sarif: (text) => void JSON.parse(text),
  gitlab: (text) => void JSON.parse(text),
};

/** The pipeline of one build, from bytes to every format. */
export async function pipeline(dist) {
  const library = await import(pathToFileURL(join(dist, "src/index.js")).href);
  const policy = await library.resolvePolicy("standard");
  const now = new Date("2026-11-23T00:00:00Z");
  return async (bytes, formats = library.FORMATS) => {
    let document;
    try {
      document = await library.loadText(bytes, "fuzz");
    } catch (error) {
      must(error instanceof library.LoadError, `load: ${error?.stack ?? error}`);
      must(!/[\n\r\u001b]/.test(error.message) && error.message.length < 2_000, "load: the message is no short line");
      return "refused";
    }
    const report = { ...library.audit(document, { policy, now }) };
    report.gate = library.judge(report, {});
    for (const item of report.incomplete) {
      must(!/^(?:rule|detector|format) /.test(item.what), `${item.what}: ${item.why}`);
    }
    const { score } = report.summary;
    must(score === null || (score >= 0 && score <= 100), `score: ${score}`);
    const text = await library.render(report, "json");
    const saved = library.readReport(JSON.parse(text), "fuzz");
    const { holds, problems } = library.verify(saved);
    must(holds, `verify: ${problems[0]}`);
    for (const format of formats) {
      // Read back above.
      if (format === "json") continue;
      const written = await library.render(report, format);
      must(typeof written === "string", `${format}: no text`);
      SINKS[format]?.(written);
    }
    return "reported";
  };
}
