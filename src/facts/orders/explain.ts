import type { OrderKind } from "../types.ts";

interface Wording {
  readonly explanation: string;
  readonly honest: string;
}

const WORDING: Readonly<Record<OrderKind, Wording>> = {
  "use-other-tool": {
    explanation: "The text tells the model to call another tool, which the user did not ask for.",
    honest: "Say what this tool returns and let the model decide what to call next.",
  },
  "avoid-other-tool": {
    explanation: "The text tells the model to stay away from tools that are not its own.",
    honest: "Say what this tool does best; leave other servers' tools unmentioned.",
  },
  "run-before": {
    explanation: "The text makes itself, or an action of its choice, a condition of operations that are not its own.",
    honest: "Name only the inputs that this tool needs, and where they come from.",
  },
  "run-after": {
    explanation: "The text orders a further action after another tool's call.",
    honest: "Describe this tool's own result; do not order follow-up calls.",
  },
  "force-parameter": {
    explanation: "The text fixes the value of another tool's argument.",
    honest: "Document this tool's own parameters; leave other tools' arguments to the user's request.",
  },
  "tamper-parameter": {
    explanation: "The text changes what another tool is called with.",
    honest: "Document this tool's own parameters; leave other tools' arguments to the user's request.",
  },
  exfiltrate: {
    explanation: "The text orders private data (keys, files, the conversation) to be handed over.",
    honest: "Ask only for the inputs that the tool's stated purpose needs.",
  },
  "read-secret": {
    explanation: "The text orders a key, password or key file to be read, which is not this tool's job.",
    honest: "Take a credential from configuration, or as a declared parameter that the user fills.",
  },
  "fixed-recipient": {
    explanation: "The text sends something to one fixed address that the user did not give.",
    honest: "Let the user give the recipient as a parameter.",
  },
  conceal: {
    explanation: "The text tells the model to keep something from the user.",
    honest: "Remove it; whatever a tool does may be told to the user.",
  },
  "skip-confirmation": {
    explanation: "The text tells the model to act without the user's approval.",
    honest: "Say what the action changes, and advise to confirm it with the user.",
  },
  "override-instructions": {
    explanation: "The text sets itself above the user's or the system's instructions.",
    honest: "Describe the tool; leave the model's instructions to its operator.",
  },
  "prefer-always": {
    explanation: "The text claims to be preferred whatever the user wants.",
    honest: "Say for which tasks the tool is made, and for which it is not.",
  },
  persist: {
    explanation: "The text wants to change the model's behaviour beyond the call.",
    honest: "Limit the description to what one call does.",
  },
  "replace-tool": {
    explanation: "The text puts itself in the place of another tool.",
    honest: "Say what this tool does, without speaking for other tools.",
  },
  "execute-command": {
    explanation: "The text orders a command to be run that is not this tool's job.",
    honest: "Put set-up steps into the documentation for people.",
  },
  "role-play": {
    explanation: "The text gives the model another role or lifts its limits.",
    honest: "Describe the tool; leave the model's role to its operator.",
  },
};

/** Why an order of this kind is alarming, and what an honest text would say instead. */
export function wording(kind: OrderKind): Wording {
  return WORDING[kind];
}
