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

/** Code from the net that is run as it comes; manuals show it for an installation, not for a request. */
const PIPED =
  /\b(?:curl|wget|iwr|irm|invoke-(?:webrequest|restmethod))\b[^\n|]{0,200}\|\s*(?:sudo\s+)?(?:(?:ba|z|da|k)?sh|python3?|node|perl|iex)\b/i;

/** The approval of a person, said to be there or not to be asked for. */
const UNASKED =
  /\b(?:(?:never|do not|don't) ask (?:again|the (?:user|customer|human)|(?:for )?(?:any )?(?:confirmation|approval|permission))|without (?:asking|confirmation (?:by|from|of)) the (?:user|customer|human)|(?:skip|bypass|suppress) (?:the |any |all |every )?(?:user )?(?:confirmation|approval|consent|permission)s?|(?:user|customer|human) (?:has|have) already (?:approved|agreed|confirmed|consented)(?: to)? (?:all|every|any))\b/i;

/** What is to hold beyond this one call. */
const STANDING =
  /\b(?:from (?:now|here|this point) on(?:wards?)?|(?:in|for|of) (?:every|all|any|each) (?:later|future|subsequent|following|coming) (?:conversations?|sessions?|chats?|turns?|messages?|answers?|tasks?))\b/i;

/** Against the word of the person who is served. */
const AGAINST_USER =
  /\b(?:whatever|whichever|whoever|no matter (?:what|which|who)|regardless of (?:what|which|who)|even (?:if|when)) (?:[a-z-]+ ){0,2}the (?:user|customer|human|person|operator) (?:says?|said|asks?|asked|names?|named|wants?|wanted|types?|typed|gives?|gave|chooses?|chose|requests?|requested|objects?|objected|declines?|declined)\b/i;

/** One who speaks as the system, to the one who has a system prompt. */
const AS_SYSTEM = /\[\s*system\s*\]|<\/?\s*system\s*>|\bsystem prompt\b|\byou are now (?:in|an?|the)\b/i;

/** Descriptions of APIs hardly ever speak so; whoever does speaks to a model. */
const speaksToModel = (words: string): boolean =>
  PIPED.test(words) || UNASKED.test(words) || STANDING.test(words) || AGAINST_USER.test(words) || AS_SYSTEM.test(words);

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
    if (OVERRIDE.test(words) || speaksToModel(words)) return true;
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
    CALLS_OTHER.test(words) ||
    speaksToModel(words)
  );
}

/** Letters without which no expression above can match: one quick look at a whole text. */
const HINT =
  /agent|assistant|llm|model|note (?:for|to)|you are a|tool|mcp|[~$%][\\/hu]|\/etc\/|id_[red]|\.(?:ssh|aws|kube|gnupg|netrc|env)|without |silent|secret|quiet|do not |don't |never |ignore|disregard|forget|override|bypass|discard|skip|suppress|already|from (?:now|here|this)|every (?:later|future)|what|which|who|even (?:if|when)|system|curl|wget|iwr|irm|invoke/i;
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
