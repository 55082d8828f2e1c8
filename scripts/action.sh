#!/usr/bin/env bash
# What the GitHub Action does: runs the audit, writes the job summary and the outputs, exits as the audit does.
# Inputs come as ASSAYER_INPUT_* so that no text of a workflow is ever part of a command.
set -uo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
report="${ASSAYER_INPUT_JSON:-assayer-report.json}"
arguments=(audit --format github --report "json=$report")

lines() { while IFS= read -r line; do [ -n "$line" ] && printf '%s\0' "$line"; done <<<"${1:-}"; }

while IFS= read -r -d '' value; do arguments+=("--fail-below=$value"); done < <(lines "${ASSAYER_INPUT_FAIL_BELOW:-}")
[ -n "${ASSAYER_INPUT_POLICY:-}" ] && arguments+=("--policy=$ASSAYER_INPUT_POLICY")
[ -n "${ASSAYER_INPUT_FAIL_ON:-}" ] && arguments+=("--fail-on=$ASSAYER_INPUT_FAIL_ON")
[ -n "${ASSAYER_INPUT_BASELINE:-}" ] && arguments+=("--baseline=$ASSAYER_INPUT_BASELINE")
[ -n "${ASSAYER_INPUT_GOVERNANCE:-}" ] && arguments+=("--governance=$ASSAYER_INPUT_GOVERNANCE")
[ -n "${ASSAYER_INPUT_SARIF:-}" ] && arguments+=(--report "sarif=$ASSAYER_INPUT_SARIF")
[ -n "${ASSAYER_INPUT_HTML:-}" ] && arguments+=(--report "html=$ASSAYER_INPUT_HTML")
[ -n "${ASSAYER_INPUT_COMMENT:-}" ] && arguments+=(--report "pr-comment=$ASSAYER_INPUT_COMMENT")
while IFS= read -r -d '' value; do arguments+=("$value"); done < <(lines "${ASSAYER_INPUT_ARGS:-}")
targets=()
while IFS= read -r -d '' value; do targets+=("$value"); done < <(lines "${ASSAYER_INPUT_TARGET:-}")

if [ -n "${ASSAYER_INPUT_VERSION:-}" ]; then
  command=(npx --yes "assayer@$ASSAYER_INPUT_VERSION")
else
  if [ ! -f "$here/dist/cli/main.js" ]; then
    (cd "$here" && npm ci --no-audit --no-fund >&2) || exit 4
  fi
  command=(node "$here/dist/cli/main.js")
fi

rm -f "$report"
"${command[@]}" "${arguments[@]}" "${targets[@]}"
status=$?

if [ -f "$report" ]; then
  node "$here/scripts/action-outputs.mjs" "$report"
  if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
    "${command[@]}" report "$report" --format pr-comment >>"$GITHUB_STEP_SUMMARY" || true
  fi
fi
exit "$status"
