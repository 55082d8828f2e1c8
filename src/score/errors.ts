import { UsageError } from "../cli/errors.ts";

/** A file of the user's (policy, governance) that cannot be used; the message says where and why. */
export class ConfigError extends UsageError {}
