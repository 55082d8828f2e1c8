import type { Classification } from "../types.ts";
import type { TextField, TextRun } from "../../surface/types.ts";
import type { OrderContext } from "./context.ts";
import type { Job } from "./frames.ts";

const SECRET_JOB =
  /secret|credential|passw|\bkeys?\b|_key|token|\.?env\b|vault|ssh|\bauth|login|cookie|\baws|kube|keychain|certificate|encrypt|decrypt|sign|wallet|oauth|dotfile|git.?config/;
const TALK_JOB =
  /chat|conversation|message|memor|context|session|transcript|prompt|feedback|history|llm|model|assistant|agent|handoff|hand.?off|summar|thread|dialog|discussion|issue|comment|mail|inbox/;
const SECURITY_JOB =
  /secur|scan|audit|detect|inject|phish|guard|malware|attack|vuln|policy|policies|threat|red.?team|jailbreak|incident|siem|waf|honey|yara|cve|dlp|exploit|firewall/;
const SHELL_JOB =
  /shell|command|terminal|bash|ssh|cron|script|process|execute|install|docker|container|dotfile|sandbox|\bexec/;
const MEMORY_JOB =
  /memor|remember|recall|note|journal|knowledge|context|profile|rule|guideline|polic|prefer|persona|tutor|style/;
const MAIL_JOB = /mail|message|send|forward|sms|share|export|upload|backup|sync|copy|webhook|publish|mirror|post/;
const ACTING = new Set<Classification["category"]>([
  "delete",
  "billing",
  "execute",
  "communicate",
  "write",
  "admin",
  "auth",
]);

/** Fields of which the first says what their owner is for. */
const DESCRIBES = new Set<TextField>(["description", "summary", "prompt", "instructions"]);

/** What is asked of a job, in the order of its key. */
export const JOBS = ["secrets", "conversation", "security", "shell", "memory", "mail", "acts"] as const;

/** What the tool is for, from its name and the first sentence that describes it; worked out when it is asked for. */
export class OwnJob {
  /** Whether it was asked for. */
  wasAsked = false;
  readonly #runs: readonly TextRun[];
  readonly #context: OrderContext;
  #known: Job | null = null;
  #key: string | null = null;

  constructor(runs: readonly TextRun[], context: OrderContext) {
    this.#runs = runs;
    this.#context = context;
  }

  get job(): Job {
    this.wasAsked = true;
    return (this.#known ??= jobOf(this.#runs, this.#context));
  }

  /** All of it as one text. */
  get key(): string {
    if (this.#key !== null) return this.#key;
    const { job } = this;
    return (this.#key = JOBS.map((part) => (job[part] ? "1" : "0")).join(""));
  }
}

function jobOf(runs: readonly TextRun[], context: OrderContext): Job {
  let description = "";
  for (const { texts } of runs) {
    const found = texts.find(({ field }) => DESCRIBES.has(field));
    if (!found) continue;
    description = found.value;
    break;
  }
  const first = description.slice(0, 300).split(/[.。।؟！？!?\n]/, 1)[0] ?? "";
  const about = `${context.tool?.name ?? ""} ${first}`.toLowerCase();
  const parameters = (context.tool?.parameters ?? [])
    .slice(0, 40)
    .map((parameter) => parameter.name.toLowerCase())
    .join(" ");
  const category = context.classification?.category;
  return {
    secrets:
      category === "auth" || SECRET_JOB.test(about) || /password|api_?key|token|secret|credential/.test(parameters),
    conversation: TALK_JOB.test(about),
    security: SECURITY_JOB.test(about),
    shell: SHELL_JOB.test(about),
    memory: MEMORY_JOB.test(about),
    mail: MAIL_JOB.test(about),
    acts: category === undefined || ACTING.has(category),
  };
}
