import type { Flags } from "../../config/settings.ts";
import { EXIT, UsageError } from "../errors.ts";
import { safeLine } from "../../report/escape/terminal.ts";

/** `assayer publish DIR -o site/`: a static site from any number of reports. */
export async function run(args: readonly unknown[], flags: Flags): Promise<number> {
  const baseUrl = typeof flags["baseUrl"] === "string" ? flags["baseUrl"] : undefined;
  if (baseUrl !== undefined && !/^https?:\/\/[^\s]+$/.test(baseUrl)) {
    throw new UsageError(`--base-url ${baseUrl}: an http(s) address is wanted`);
  }
  const { publishSite } = await import("../../publish/publish.ts");
  const out = String(flags["output"] ?? "site");
  const summary = await publishSite({
    dir: String(args[0]),
    out,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(typeof flags["contact"] === "string" && { contact: flags["contact"] }),
    ...(typeof flags["title"] === "string" && { title: flags["title"] }),
    ...(flags["noindex"] === true && { noindex: true }),
    ...(flags["force"] === true && { force: true }),
  });
  if (flags["quiet"] !== true) {
    process.stderr.write(
      `${summary.targets} targets, ${summary.reports} reports, ${summary.written} files written to ${safeLine(out)}\n`,
    );
  }
  for (const { file, why } of summary.skipped) process.stderr.write(`assayer: ${safeLine(file)}: ${safeLine(why)}\n`);
  if (flags["preview"] !== true) return summary.skipped.length > 0 ? EXIT.input : EXIT.passed;
  const { servePreview } = await import("../../publish/preview.ts");
  const { url } = await servePreview(out, Number(flags["port"] ?? 0));
  process.stderr.write(`serving ${url} (Ctrl+C ends it)\n`);
  await new Promise<void>((done) => process.once("SIGINT", done));
  return EXIT.passed;
}
