/** Values that references in a configuration stand for. */
export interface References {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Folder of the workspace: that of the configuration, or its parent when it stands in `.vscode` and the like. */
  readonly workspace: string;
  readonly home: string;
  /** Told every variable and input whose value was used. */
  readonly used?: (name: string, value: string) => void;
}

export interface Replaced {
  readonly text: string;
  /** References that stand for nothing, as a person knows them: `the variable X`, `the input Y`. */
  readonly missing: readonly string[];
}

/** `${env:X}`, `${X}`, `${X:-default}`, `{env:X}`, `${input:id}`, `${workspaceFolder}`, `${userHome}`; the whole value `$X`. */
const REFERENCE = /\$\{([A-Za-z][A-Za-z0-9_]{0,80})(?::(-)?([^{}]{0,500}))?\}|\{(env|file):([^{}]{1,500})\}/g;

/** Replaces the references of a text. What stands for nothing stays as it is and is named. */
export function replaceReferences(text: string, values: References): Replaced {
  const missing: string[] = [];
  const lookUp = (name: string, whole: string): string => {
    const value = own(values.env, name);
    if (value !== undefined) {
      values.used?.(name, value);
      return value;
    }
    missing.push(`the variable ${name}`);
    return whole;
  };
  // Gemini CLI: a value that is nothing but a name.
  const whole = /^\$([A-Za-z_][A-Za-z0-9_]{0,80})$/.exec(text);
  if (whole) return { text: lookUp(whole[1] ?? "", text), missing };
  const result = text.replace(
    REFERENCE,
    (
      whole,
      name: string | undefined,
      isDefault: string | undefined,
      rest: string | undefined,
      kind: string | undefined,
      about: string | undefined,
    ) => {
      if (kind === "env") return lookUp(about ?? "", whole);
      if (kind === "file") {
        missing.push(`the file ${about ?? ""}, which is not read`);
        return whole;
      }
      if (name === undefined) return whole;
      if (isDefault !== undefined) return own(values.env, name) || (rest ?? "");
      if (name === "env" && rest !== undefined) return lookUp(rest, whole);
      if (name === "input" && rest !== undefined) {
        const value = own(values.inputs, rest) ?? own(values.env, rest);
        if (value !== undefined) {
          values.used?.(rest, value);
          return value;
        }
        missing.push(`the input ${rest}`);
        return whole;
      }
      if (rest !== undefined) return whole;
      if (name === "workspaceFolder" || name === "workspaceRoot") return values.workspace;
      if (name === "workspaceFolderBasename") return values.workspace.split(/[\\/]/).at(-1) ?? "";
      if (name === "userHome") return values.home;
      if (name === "pathSeparator") return process.platform === "win32" ? "\\" : "/";
      return lookUp(name, whole);
    },
  );
  return { text: result, missing };
}

function own<Value>(map: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
