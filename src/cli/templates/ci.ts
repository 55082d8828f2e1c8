import { VERSION } from "../../version.ts";

/** Configuration with everything that most projects set, commented. */
export function configTemplate(targets: readonly string[]): string {
  const lines =
    targets.length > 0
      ? targets.map((target) => `  - target: ${JSON.stringify(target)}`)
      : ['  - target: "openapi.yaml"'];
  return `# yaml-language-server: $schema=https://unpkg.com/assayer@${VERSION}/schema/config.schema.json
# assayer: what is audited, and what must hold. \`assayer --print-config\` shows where every setting comes from.
targets:
${lines.join("\n")}

policy: standard # or strict, or a file of your own with \`extends: standard\`

gate:
  verdict: conditional # a blocked verdict fails
  # failBelow: { overall: 80, security: 85 }
  # failOn: critical
  # maxRisk: { high: 40 }
  # requireControls: [credentials-vault, audit-logging]

# governance: governance.yaml # \`assayer init governance TARGET\` writes one with every tool grouped

# suppressions:
#   - rule: SEC-001
#     target: getPublicStatus
#     reason: public by design
#     owner: api-team
#     expires: 2027-06-30
`;
}

/** GitHub workflow that audits, uploads SARIF and keeps the reports. */
export function githubTemplate(): string {
  return `# Written by \`assayer init --ci github\`
name: assayer
on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  audit:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      security-events: write # to upload SARIF
    steps:
      - uses: actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5 # v4.3.1
        with:
          persist-credentials: false
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: 22
      - name: Audit
        run: >-
          npx --yes assayer@${VERSION} audit
          --format github
          --report sarif=assayer.sarif
          --report html=assayer.html
          --report json=assayer.json
      - name: Job summary
        if: always() && hashFiles('assayer.json') != ''
        run: npx --yes assayer@${VERSION} report assayer.json --format pr-comment >> "$GITHUB_STEP_SUMMARY"
      - uses: github/codeql-action/upload-sarif@5d4e8d1aca955e8d8589aabd499c5cae939e33c7 # v4.31.9
        if: always() && hashFiles('assayer.sarif') != ''
        with:
          sarif_file: assayer.sarif
      - uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        if: always()
        with:
          name: assayer
          path: assayer.*
`;
}

/** GitLab job that audits and hands its findings to the merge request. */
export function gitlabTemplate(): string {
  return `# Written by \`assayer init --ci gitlab\`
assayer:
  image: node:22.21.1-bookworm-slim
  script:
    - >-
      npx --yes assayer@${VERSION} audit
      --report gitlab=gl-code-quality-report.json
      --report junit=assayer.xml
      --report html=assayer.html
      --report json=assayer.json
  artifacts:
    when: always
    paths:
      - assayer.html
      - assayer.json
    reports:
      codequality: gl-code-quality-report.json
      junit: assayer.xml
`;
}
