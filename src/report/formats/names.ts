/** Every format that `--format` and `--report` take. */
export const FORMATS = [
  "pretty",
  "json",
  "html",
  "md",
  "pr-comment",
  "sarif",
  "junit",
  "github",
  "gitlab",
  "badge",
  "csv",
] as const;

export type Format = (typeof FORMATS)[number];

export function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}
