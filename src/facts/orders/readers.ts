import type { Text } from "../../surface/types.ts";
import type { OrderFact } from "../types.ts";

/** Words that speak of a model as the one who reads and acts. */
const MODEL =
  /\b(?:agents?:|assistants?:|note (?:for|to) (?:the )?(?:agent|assistant|model|ai|llm)|(?:ai|llm|coding|autonomous) (?:agents?|assistants?|models?)|agents (?:must|should|shall)|llms?|language models?|(?:an?|the|any|every|all|each) (?:agents?|assistants?)|(?:agents?|assistants?|models?) (?:must|should|shall|needs? to|has to|have to|will first|are required|is required)|tell the (?:agent|assistant|model)|you are an? (?:ai|agent|assistant)|this tool|(?:another|other|any|every) tools?|tool calls?|mcp)\b/i;

/** Files that hold keys on the machine of whoever reads the text; no API is documented by them. */
const KEY_FILE =
  /(?:~|\$home|%userprofile%)[\\/]|\/etc\/(?:passwd|shadow|sudoers)|\bid_(?:rsa|ed25519|ecdsa)\b|\.ssh\b|\.aws\/|\.kube\/|\.gnupg|\.netrc\b|(?:^|[\s`"'(/])\.env\b/i;

const CONCEALED =
  /\b(?:without (?:telling|informing|mentioning|notifying|asking)|silently|secretly|quietly|do not (?:mention|tell|inform|reveal|disclose|show)|don't (?:mention|tell|inform|reveal)|never (?:mention|tell|inform|reveal))\b/i;

/** What is worth stealing, sent to an address that stands there in full, not behind a link's words. */
const CARRIED_OFF =
  /\b(?:send|forward|post|upload|copy|bcc|cc|transmit|submit|relay|report)\b.{0,120}\b(?:tokens?|keys?|credentials?|passwords?|secrets?|cookies?|headers?|responses?|results?|outputs?|conversations?|messages?|bod(?:y|ies)|payloads?|records?)\b.{0,80}\bto\b.{0,30}(?:(?<!\]\()https?:\/\/|[\w.+-]{1,64}@[\w-]{1,63}\.)/is;

/** `before any other call … include the key`: an order over every other operation, with something of value in it. */
const OVER_ALL =
  /\b(?:before|after|whenever|each time|every time|when(ever)?)\b.{0,80}\b(?:any|every|all|each) (other )?(?:operations?|endpoints?|calls?|requests?|apis?|actions?)\b.{0,200}\b(?:tokens?|keys?|credentials?|passwords?|secrets?|conversations?|environment variables?)\b/is;

/**
 * Descriptions of an API are written to developers: "include the key", "set it to true to skip the check" tell them
 * how to call it. For an operation only those orders stay that speak to a model, hide, reach for files of the
 * reader's machine, carry something off to an address, or rule over all other operations.
 */
export function withoutAdvice(orders: readonly OrderFact[], texts: readonly Text[]): readonly OrderFact[] {
  if (orders.length === 0) return orders;
  const aboutModels = texts.some((text) => ABOUT.has(text.field) && MODEL_DOMAIN.test(text.value.replaceAll("_", " ")));
  return orders.filter((order) => {
    const words = order.decoded ?? order.quote;
    if (order.decoded !== null || KEY_FILE.test(words) || CONCEALED.test(words)) return true;
    if (OVERRIDE.test(words)) return true;
    if (order.confidence === "medium") return !aboutModels;
    if (order.language !== "en") return order.confidence !== "low";
    if (order.confidence === "high" && order.targetTool !== null && CALLS_OTHER.test(words)) return true;
    if (order.confidence === "low") return !aboutModels && MODEL.test(words);
    return (!aboutModels && MODEL.test(words)) || CARRIED_OFF.test(words) || OVER_ALL.test(words);
  });
}

/** Another operation's call as trigger and its argument as what is changed. */
const CALLS_OTHER =
  /\b(?:when(?:ever)?|if|each time|every time|before|after|once)\b.{0,40}\b[a-z]+_[a-z_]+\b.{0,30}\b(?:called|invoked|executed|run|used|triggered)\b.{0,60}\b(?:set|replace|change|multiply|add|send|forward|copy)\b/is;

/**
 * Whether any order in a sentence of English could stay an order when it stands in a description of an API: what
 * `withoutAdvice` keeps, whatever the operation. Sentences that cannot are not looked at closely.
 */
export function mayConcernModels(words: string): boolean {
  return (
    KEY_FILE.test(words) ||
    CONCEALED.test(words) ||
    OVERRIDE.test(words) ||
    MODEL.test(words) ||
    CARRIED_OFF.test(words) ||
    OVER_ALL.test(words) ||
    CALLS_OTHER.test(words)
  );
}

/** Letters without which no expression above can match: one quick look at a whole text. */
const HINT =
  /agent|assistant|llm|model|note (?:for|to)|you are a|tool|mcp|[~$%][\\/hu]|\/etc\/|id_[red]|\.(?:ssh|aws|kube|gnupg|netrc|env)|without |silent|secret|quiet|do not |don't |never |ignore|disregard|forget|override|bypass|discard/i;
const ADDRESS = /:\/\/|@/;

/** Whether a text holds any sentence for which `mayConcernModels` can be true. Errs on the side of yes. */
export function hintsAtModels(text: string): boolean {
  return (
    HINT.test(text) ||
    (ADDRESS.test(text) && CARRIED_OFF.test(text)) ||
    OVER_ALL.test(text) ||
    (text.includes("_") && CALLS_OTHER.test(text))
  );
}

/** Instructions that are to be thrown away, whoever reads this. */
const OVERRIDE =
  /\b(?:ignore|disregard|forget|override|bypass|discard)\b.{0,40}\b(?:previous|prior|earlier|above|all|any|other|existing|system|safety|your)\b.{0,30}\b(?:instructions?|rules?|prompts?|guidelines?|polic(?:y|ies)|directives?|restrictions?)\b/is;

const ABOUT: ReadonlySet<string> = new Set(["tag", "name"]);

/** An API whose subject is models and assistants speaks of them on every page. */
const MODEL_DOMAIN =
  /\b(?:gen ?ai|assistants?|agents?|threads?|models?|chat|completions?|conversations?|responses|realtime|evals?|llm|ai)\b/i;
