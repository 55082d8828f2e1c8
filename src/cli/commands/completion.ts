import type { Command } from "commander";
import type { Flags } from "../../config/settings.ts";
import { EXIT, UsageError } from "../errors.ts";
import { writeStdout } from "../output.ts";
import { createProgram } from "../program.ts";

/** `assayer completion SHELL`: a script made from the commands and flags themselves. */
export async function run(args: readonly unknown[], _flags: Flags): Promise<number> {
  const shell = String(args[0]);
  const program = createProgram({ rest: null, finish() {} });
  const scripts: Readonly<Record<string, (program: Command) => string>> = { bash, zsh, fish };
  const write = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (!write) throw new UsageError(`no completion for ${shell}`, "one of bash, zsh, fish");
  await writeStdout(write(program));
  return EXIT.passed;
}

function flagsOf(command: Command): readonly { name: string; description: string; choices: readonly string[] }[] {
  return command.options
    .filter((option) => option.long)
    .map((option) => ({ name: option.long!, description: option.description, choices: option.argChoices ?? [] }));
}

function bash(program: Command): string {
  const cases = program.commands
    .map(
      (command) =>
        `    ${command.name()}) words="${flagsOf(command)
          .map((flag) => flag.name)
          .join(" ")}" ;;`,
    )
    .join("\n");
  const choices = program.commands
    .flatMap((command) => flagsOf(command))
    .filter((flag) => flag.choices.length > 0)
    .map((flag) => `    ${flag.name}) COMPREPLY=($(compgen -W "${flag.choices.join(" ")}" -- "$current")); return ;;`);
  return `# bash completion of assayer: source it, or put it into bash-completion's folder
_assayer() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  case "$previous" in
${[...new Set(choices)].join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="${program.commands.map((command) => command.name()).join(" ")}"; fi
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _assayer assayer
`;
}

function zsh(program: Command): string {
  const quote = (text: string): string => text.replaceAll(/['"[\]:\\$`]/g, " ");
  const commands = program.commands
    .map((command) => `    '${command.name()}:${quote(command.description())}'`)
    .join("\n");
  const cases = program.commands
    .map((command) => {
      const flags = flagsOf(command).map((flag) => {
        const values = flag.choices.length > 0 ? `:value:(${flag.choices.join(" ")})` : "";
        return `      '${flag.name}[${quote(flag.description)}]${values}'`;
      });
      return `    ${command.name()}) _arguments \\\n${flags.join(" \\\n")} \\\n      '*:file:_files' ;;`;
    })
    .join("\n");
  return `#compdef assayer
_assayer() {
  local -a commands
  commands=(
${commands}
  )
  if (( CURRENT == 2 )); then _describe command commands; _files; return; fi
  case "$words[2]" in
${cases}
    *) _files ;;
  esac
}
compdef _assayer assayer
`;
}

function fish(program: Command): string {
  const quote = (text: string): string => text.replaceAll("'", "\\'");
  const lines = program.commands.flatMap((command) => [
    `complete -c assayer -n __fish_use_subcommand -a ${command.name()} -d '${quote(command.description())}'`,
    ...flagsOf(command).map((flag) => {
      const values = flag.choices.length > 0 ? ` -x -a '${flag.choices.join(" ")}'` : "";
      return `complete -c assayer -n '__fish_seen_subcommand_from ${command.name()}' -l ${flag.name.slice(2)} -d '${quote(flag.description)}'${values}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}
