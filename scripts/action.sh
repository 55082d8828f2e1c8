#!/usr/bin/env bash
# What the GitHub Action does: runs the audit, writes the job summary and the outputs, exits as the audit does.
# Inputs come as ASSAYER_INPUT_* so that no text of a workflow is ever part of a command. Runs on bash 3.2 (macOS) too.
set -uo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# A path that begins with a dash would be read as an option.
plain() { case "$1" in -*) printf './%s' "$1" ;; *) printf '%s' "$1" ;; esac; }
# One value a line, ended by NUL; empty lines and the carriage returns of Windows are left out.
lines() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line="${line%$'\r'}"
    [ -n "$line" ] && printf '%s\0' "$line"
  done <<<"${1:-}"
}
# The runner obeys commands in whatever is printed. What the audit says on stderr may quote a target: it is defused.
defused() { sed -e 's/^[[:space:]]*::/ : :/' -e 's/##\[/# #[/g' >&2; }

report="$(plain "${ASSAYER_INPUT_JSON:-assayer-report.json}")"
comment="$(plain "${ASSAYER_INPUT_COMMENT:-}")"
arguments=(audit --format github --report "json=$report")
while IFS= read -r -d '' value; do arguments+=("--fail-below=$value"); done < <(lines "${ASSAYER_INPUT_FAIL_BELOW:-}")
[ -n "${ASSAYER_INPUT_POLICY:-}" ] && arguments+=("--policy=$ASSAYER_INPUT_POLICY")
[ -n "${ASSAYER_INPUT_FAIL_ON:-}" ] && arguments+=("--fail-on=$ASSAYER_INPUT_FAIL_ON")
[ -n "${ASSAYER_INPUT_BASELINE:-}" ] && arguments+=("--baseline=$ASSAYER_INPUT_BASELINE")
[ -n "${ASSAYER_INPUT_GOVERNANCE:-}" ] && arguments+=("--governance=$ASSAYER_INPUT_GOVERNANCE")
[ -n "${ASSAYER_INPUT_BASE:-}" ] && arguments+=("--base=$ASSAYER_INPUT_BASE")
[ -n "${ASSAYER_INPUT_SARIF:-}" ] && arguments+=(--report "sarif=$ASSAYER_INPUT_SARIF")
[ -n "${ASSAYER_INPUT_HTML:-}" ] && arguments+=(--report "html=$ASSAYER_INPUT_HTML")
if [ -n "${ASSAYER_INPUT_COMMENT_TOKEN:-}" ] && [ -z "$comment" ]; then
  comment="${RUNNER_TEMP:-${TMPDIR:-/tmp}}/assayer-comment-$$.md"
fi
[ -n "$comment" ] && arguments+=(--report "pr-comment=$comment")
while IFS= read -r -d '' value; do arguments+=("$value"); done < <(lines "${ASSAYER_INPUT_ARGS:-}")
while IFS= read -r -d '' value; do arguments+=("$(plain "$value")"); done < <(lines "${ASSAYER_INPUT_TARGET:-}")

version="${ASSAYER_INPUT_VERSION:-}"
if [ -n "$version" ]; then
  if [[ ! "$version" =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]]; then
    echo "::error title=assayer::the input version must be a full version, such as 0.1.0"
    exit 2
  fi
  command=(npx --yes "assayer@$version")
else
  if [ ! -f "$here/dist/cli/main.js" ]; then
    (cd "$here" && npm ci --ignore-scripts --include=dev --no-audit --no-fund && npm run build) >&2 || exit 4
  fi
  command=(node "$here/dist/cli/main.js")
fi

# A report that an earlier step left must not pass for this one's.
rm -f -- "$report" ${comment:+"$comment"}
token="${ASSAYER_INPUT_COMMENT_TOKEN:-}"
unset ASSAYER_INPUT_COMMENT_TOKEN
{ "${command[@]}" "${arguments[@]}" 2>&1 1>&3 | defused; } 3>&1
status="${PIPESTATUS[0]}"

if [ -f "$report" ]; then
  node "$here/scripts/action-outputs.mjs" "$report"
  if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
    # At most 64,000 characters: far below the 1 MiB that a step's summary may have.
    "${command[@]}" report "$report" --format pr-comment >>"$GITHUB_STEP_SUMMARY" 2>/dev/null || true
  fi
fi
if [ -n "$token" ] && [ -f "$comment" ]; then
  ASSAYER_COMMENT_TOKEN="$token" node "$here/scripts/action-comment.mjs" "$comment" || true
fi
exit "$status"
