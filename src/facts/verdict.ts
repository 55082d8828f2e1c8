import { determiners, prepositions, thingsIn } from "./clause.ts";
import type { Clause } from "./clause.ts";

import type { ObjectKind, Thing } from "./lexicon.ts";
import type { Given } from "./own-input.ts";
import type { ToolCategory } from "./types.ts";

/** What one clause means, by the order of categories in the design. */
export interface Verdict {
  readonly category: ToolCategory;
  readonly alternative: ToolCategory | null;
  readonly mutates: boolean;
}

/** What else is known about a tool while one clause is judged. */
export interface Context {
  /** Lower-case name, title and first part of the description. */
  readonly text: string;
  /** Parameter names, lower case, without separators. */
  readonly parameters: ReadonlySet<string>;
  /** A body or result that carries secret material; null when no result schema says. */
  readonly returnsSecret: boolean | null;
  /** Whether the parameters carry the content itself or point at something stored. */
  readonly given: Given;
  /** A file that the result goes to must be named. */
  readonly savesTo: boolean;
}

/** Builds a verdict. */
export function verdict(
  category: ToolCategory,
  alternative: ToolCategory | null = null,
  mutates = category !== "read",
): Verdict {
  return { category, alternative: alternative === category ? null : alternative, mutates };
}

/** Kinds of thing that a clause is about. */
export interface Kinds {
  readonly head: ReadonlySet<ObjectKind>;
  /** Kinds that no doubtful word carries. */
  readonly sure: ReadonlySet<ObjectKind>;
  readonly any: ReadonlySet<ObjectKind>;
  has(kind: ObjectKind): boolean;
}

/** Sorts the things of a clause into those of the head, the sure ones and all. */
export function kindsOf(clause: Clause): Kinds {
  return new KindsOf(clause);
}

/** Most clauses are judged by their verb, and few ask for all three. */
class KindsOf implements Kinds {
  readonly #heads: readonly Thing[];
  readonly #all: readonly Thing[];
  #head: ReadonlySet<ObjectKind> | undefined;
  #sure: ReadonlySet<ObjectKind> | undefined;
  #any: ReadonlySet<ObjectKind> | undefined;

  constructor(clause: Clause) {
    this.#all = clause.things.length > 0 ? clause.things : clause.heads;
    // Where the order of words is not read, whatever is named counts.
    this.#heads = clause.verb.language === "en" ? clause.heads : this.#all;
  }

  get head(): ReadonlySet<ObjectKind> {
    return (this.#head ??= new Set(this.#heads.map(({ kind }) => kind)));
  }

  get sure(): ReadonlySet<ObjectKind> {
    return (this.#sure ??= new Set(this.#heads.filter(({ doubtful }) => !doubtful).map(({ kind }) => kind)));
  }

  get any(): ReadonlySet<ObjectKind> {
    return (this.#any ??= new Set(this.#all.map(({ kind }) => kind)));
  }

  has(kind: ObjectKind): boolean {
    return this.head.has(kind);
  }
}

/** Words that make a doubtful word one of signing in. */
export const authContext =
  /\b(?:auth|oauth|login|log in|logging in|signing in|sign[ -]?in|sso|saml|mfa|2fa|identity|iam|credential|password|clerk|okta|auth0|across devices|sessions? of (?:a|the|an) users?|users? sessions?|user s sessions?|authenticator)\b/;
/** Words that make a doubtful word one of money. */
export const moneyContext =
  /\b(?:pay|payment|billing|checkout|invoice|price|stripe|paypal|bank|wallet|fund|trade|trading|broker|crypto|stock|exchange|market|customer|purchase|subscription|cart|shop|store|usd|eur|btc|eth|token|coin|solana|ethereum|blockchain|swap)/;
/** Words that make a doubtful word one of machines. */
export const machineContext =
  /\b(?:server|cluster|instance|kubernetes|k8s|cloud|aws|azure|gcp|docker|container|deploy(?:ments?)?|vercel|netlify|heroku|droplet|host|vm|ec2|dns|domain|nginx|render|railway|fly|production|namespace|pod|helm|infrastructure|systemd|hypervisor|proxmox|terraform|pulumi|router|modem|firmware|ansible|dynos?|replicas?|firewall|vpc|cdn)\b/;
/** Words that make a doubtful word one of rights. */
export const teamContext =
  /\b(?:organi[sz]ations?|orgs?|teams?|workspaces?|repository|repositories|repos?|projects?|groups?|tenants?|roles?|permissions?|admin|iam|rights?|acls?|chats?|channels?|shar(?:ed|ing))\b/;

/** Words of secrets whose mere listing shows no material. */
export const metadataOnly =
  /\b(?:metadata|without reveal|not reveal|not include|names? only|no values?|masked|redacted|never return|hashes|list (?:of )?(?:all )?(?:secret|key) names|public key|properties of)\b|without (?:the |their |its )?(?:secret|value|encrypted)/;
/** Words that make a bare `token` or `key` something other than a secret. */
export const secretNot =
  /\b(?:token (?:usage|count|price|balance|holder|transfer|info|metadata|supply|address|list|pair|data|id|symbol|limit)|tokens? (?:used|count|per)|design token|(?:erc|spl|defi|nft|crypto|meme|trending|native|bep|governance|gas)[ -]?(?:20|721)? ?tokens?|(?:top|new|popular) tokens|token ?(?:s)? (?:on|by market|by volume)|blockchain|solana|ethereum|coingecko|dex|keyword|cache key|redis|primary key|foreign key|key-value|key value|issue key|project key|api key (?:usage|info|status|stat))/;

const inquiryWords =
  /\bread[- ]?only (?:\w+ )?(?:quer(?:y|ies)|statements?|transactions?|select|connection)\b|\b(?:insert|update|delete|ddl|writes?|mutations?|merge|stages)\b[^.]{0,40} (?:is|are) (?:rejected|refused|blocked|forbidden|disallowed|not allowed|not permitted)\b|\b(?:(?<!(?:to|as|make|set|be|a|in) )read[- ]?only(?! (?:mode|state|replica|user|root|field|key|token|flag|lock))|select (?:queries|query|statements?|only)|only select|select-only|select sql|runs? (?:an? |the )?select)\b|只读|読み取り専用|읽기 전용|solo lectura|lecture seule|nur lese/;

/** True when the text limits a query tool to reading. */
export function statesReadOnly(text: string): boolean {
  return inquiryWords.test(text) && !/\bnot read[- ]?only\b/.test(text);
}

const coinContext =
  /\b(?:erc|brc|bep|spl|defi|crypto\w*|blockchain|swap|coins?|nfts?|market cap|dex|on-?chain|liquidity|airdrop|solana|ethereum|prompts?|holders?|memecoin|llm|context window|tokeni[sz]er)\b/;

const making = new Set(["create", "generate", "new", "rotate", "regenerate", "renew", "issue", "update"]);
const storageKey =
  /\b(?:redis|cache|config\w*|translation|locali[sz]ation|keyboard|kv|key-value|primary|foreign|index|sort|tag|map|dictionary)\b/;

/** `Create a key`: a bare key that is made is a secret, unless it names an entry of a store. */
function makesKey(clause: Clause, kinds: Kinds, context: Context): boolean {
  if (!kinds.head.has("secret") || clause.object.at(-1) !== "key" || !making.has(clause.verb.base)) return false;
  const vault = /\b(?:vault|kms|encryption|signing|cryptographic)\b|keyvault/.test(context.text);
  if (clause.object.length > 2 && !vault) return false;
  return vault || !(storageKey.test(context.text) || secretNot.test(context.text));
}

/** A bare `token` beside words of coins or language models is no secret. */
export function isSecret(clause: Clause, kinds: Kinds, context: Context): boolean {
  if (!kinds.sure.has("secret")) return makesKey(clause, kinds, context);
  if (clause.object.some((token) => token === "example" || token === "sample")) return false;
  const bare = clause.heads.every((thing) => thing.kind !== "secret" || thing.words === "token");
  return !bare || !(secretNot.test(context.text) || coinContext.test(context.text));
}

const changing = new Set(["create", "change", "delete", "remove", "detach", "cancel"]);

/** Parts of a thing that carry nothing of what it protects. */
const plainParts = new Set(
  "name description note comment label tag title text color colour icon picture logo image page theme template count report document metadata attribute property field display order list example test message email mail strength expiry age usage status history length".split(
    " ",
  ),
);

/** `the redirect address of an OAuth client`, `a role's boundary`: a part of what protects, no plain one. */
function protectedPart(clause: Clause): boolean {
  if (clause.heads.length > 0 || plainParts.has(clause.object.at(-1) ?? "")) return false;
  if (clause.things.some(guards)) return true;
  if (clause.tail[0] !== "of") return false;
  const rest = clause.tail.slice(1).filter((token) => !determiners.has(token));
  const end = rest.findIndex((token) => prepositions.has(token) || token === "comma" || token === "and");
  return thingsIn(end < 0 ? rest : rest.slice(0, end)).head.some(guards);
}

const guards = (thing: Thing): boolean =>
  !thing.doubtful &&
  thing.words !== "token" &&
  (thing.kind === "secret" || thing.kind === "authentication" || thing.kind === "right");

/** Whether what is acted on is a secret, a way to sign in or a right. */
export function protects(clause: Clause, kinds: Kinds, context: Context): boolean {
  if (isSecret(clause, kinds, context)) return true;
  if (kinds.sure.has("authentication") || kinds.sure.has("right")) return true;
  if (kinds.has("authentication") && authContext.test(context.text)) return true;
  return changing.has(clause.verb.action) && protectedPart(clause);
}
