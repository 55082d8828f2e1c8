// Puts the pull request comment where it belongs: edits the one with our marker, or writes the first.
// Needs ASSAYER_COMMENT_TOKEN with `pull-requests: write`. A failure is a warning: a comment must not fail an audit.
import { readFileSync } from "node:fs";

const MARKER = "<!-- assayer:comment -->";
const MOST_PAGES = 30;
const env = process.env;

async function api(path, options = {}) {
  const response = await fetch(`${env.GITHUB_API_URL ?? "https://api.github.com"}${path}`, {
    ...options,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${env.ASSAYER_COMMENT_TOKEN}`,
      "content-type": "application/json",
      "x-github-api-version": "2022-11-28",
    },
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`the answer to ${options.method ?? "GET"} was ${response.status}`);
  return response.json();
}

/** The comment that an earlier run wrote: only one of a bot's, since anybody can paste the marker. */
async function earlier(issue) {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const comments = await api(`${issue}/comments?per_page=100&page=${page}`);
    const own = comments.find((comment) => comment.user?.type === "Bot" && comment.body?.startsWith(MARKER));
    if (own || comments.length < 100) return own ?? null;
  }
  return null;
}

try {
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? "", "utf8"));
  const number = event.pull_request?.number;
  if (!Number.isInteger(number)) {
    console.log("no pull request: no comment is written");
    process.exit(0);
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(env.GITHUB_REPOSITORY ?? "")) throw new Error("GITHUB_REPOSITORY is not set");
  const repository = `/repos/${env.GITHUB_REPOSITORY}`;
  const body = JSON.stringify({ body: readFileSync(process.argv[2], "utf8") });
  const own = await earlier(`${repository}/issues/${number}`);
  if (own) await api(`${repository}/issues/comments/${own.id}`, { method: "PATCH", body });
  else await api(`${repository}/issues/${number}/comments`, { method: "POST", body });
  console.log(own ? "the comment was edited" : "the comment was written");
} catch (error) {
  const reason = String(error instanceof Error ? error.message : error).replaceAll(/[\r\n%]+/g, " ");
  console.log(`::warning title=assayer::the comment could not be written: ${reason}`);
}
