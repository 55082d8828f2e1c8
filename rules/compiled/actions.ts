// Generated from rules/lexicons/actions.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/actions.types.ts";

export const actions: Lexicon = {
 "source": "own list, read from how published tools and operations are named and described",
 "checked": "2026-11-23",
 "languages": [
  {
   "language": "ja",
   "verb": "last"
  },
  {
   "language": "ko",
   "verb": "last"
  },
  {
   "language": "hi",
   "verb": "last"
  },
  {
   "language": "tr",
   "verb": "last"
  }
 ],
 "actions": [
  {
   "language": "en",
   "action": "read",
   "words": [
    "reveal",
    "print",
    "get",
    "fetch",
    "retrieve",
    "find",
    "read",
    "obtain",
    "return",
    "lookup",
    "show",
    "describe",
    "browse",
    "explore",
    "inspect",
    "enumerate",
    "collect",
    "gather",
    "determine",
    "discover",
    "identify",
    "detect",
    "display",
    "see",
    "look",
    "locate",
    "peek",
    "poll",
    "tail",
    "scrape",
    "crawl",
    "extract",
    "recommend",
    "suggest",
    "research",
    "investigate",
    "diagnose",
    "examine",
    "explain",
    "ask",
    "answer",
    "provide",
    "tell",
    "learn",
    "observe",
    "monitor",
    "watch",
    "track",
    "audit",
    "query",
    "introspect",
    "ping",
    "give",
    "reverse",
    "compare",
    "know",
    "expose",
    "traverse",
    "recall",
    "recollect",
    "screenshot",
    "head",
    "cat",
    "grep",
    "glob",
    "ls",
    "dig",
    "whois",
    "whoami",
    "download",
    "export",
    "access",
    "supply",
    "help",
    "detail",
    "echo",
    "greet",
    "visualize",
    "plot",
    "chart",
    "draw",
    "consult",
    "surface",
    "dump",
    "paginate",
    "trace",
    "profile",
    "probe",
    "perceive",
    "sniff",
    "geocode",
    "geolocate",
    "filter",
    "sort",
    "rank",
    "match",
    "aggregate",
    "summarise",
    "summarize",
    "analyse",
    "analyze",
    "assess",
    "review",
    "recognise",
    "recognize",
    "outline",
    "report",
    "check",
    "count",
    "view",
    "search",
    "list",
    "load",
    "scan",
    "snapshot",
    "stat",
    "stats"
   ]
  },
  {
   "language": "en",
   "action": "read",
   "noun": true,
   "words": [
    "poll",
    "search",
    "list",
    "view",
    "check",
    "count",
    "report",
    "query",
    "review",
    "scan",
    "snapshot",
    "track",
    "profile",
    "index",
    "sort",
    "match",
    "rank",
    "access",
    "help",
    "head",
    "cat",
    "filter",
    "chart",
    "plot",
    "watch",
    "sample",
    "load",
    "export",
    "download",
    "monitor",
    "trace",
    "screenshot",
    "stat",
    "stats",
    "detail",
    "surface",
    "audit",
    "research",
    "answer",
    "draw",
    "ping",
    "dump",
    "lookup",
    "survey",
    "reverse",
    "look"
   ]
  },
  {
   "language": "en",
   "action": "compute",
   "words": [
    "gen",
    "assert",
    "calculate",
    "compute",
    "convert",
    "parse",
    "format",
    "validate",
    "estimate",
    "predict",
    "translate",
    "transcribe",
    "encode",
    "decode",
    "hash",
    "lint",
    "classify",
    "infer",
    "score",
    "forecast",
    "simulate",
    "evaluate",
    "measure",
    "tokenize",
    "transform",
    "normalize",
    "normalise",
    "minify",
    "beautify",
    "prettify",
    "derive",
    "paraphrase",
    "think",
    "reason",
    "brainstorm",
    "reflect",
    "solve",
    "optimize",
    "optimise",
    "recommend",
    "verify",
    "ensure",
    "embed",
    "rerank",
    "ocr",
    "synthesize",
    "design",
    "generate",
    "render",
    "compose",
    "produce",
    "preview",
    "dry",
    "plan",
    "interpret",
    "guess",
    "decide",
    "roll",
    "flip",
    "pick",
    "randomize",
    "subtract",
    "multiply",
    "divide",
    "sum",
    "average",
    "interpolate",
    "backtest",
    "simplify",
    "differentiate",
    "diff",
    "express",
    "craft",
    "tokenise",
    "wait",
    "sleep",
    "correlate",
    "decompile",
    "disassemble",
    "demonstrate"
   ]
  },
  {
   "language": "en",
   "action": "compute",
   "noun": true,
   "words": [
    "compose",
    "compute",
    "format",
    "score",
    "hash",
    "forecast",
    "estimate",
    "measure",
    "design",
    "preview",
    "plan",
    "sum",
    "average",
    "diff",
    "reason",
    "dry",
    "roll",
    "wait",
    "sleep",
    "ocr",
    "guess",
    "flip",
    "express",
    "craft",
    "compute",
    "monitor",
    "measure",
    "design"
   ]
  },
  {
   "language": "en",
   "action": "create",
   "words": [
    "create",
    "add",
    "insert",
    "make",
    "new",
    "import",
    "upload",
    "clone",
    "copy",
    "duplicate",
    "fork",
    "save",
    "store",
    "append",
    "attach",
    "register",
    "record",
    "log",
    "put",
    "push",
    "write",
    "prepend",
    "draft",
    "init",
    "initialize",
    "initialise",
    "scaffold",
    "bootstrap",
    "ingest",
    "schedule",
    "book",
    "reserve",
    "define",
    "establish",
    "bookmark",
    "remember",
    "memorize",
    "note",
    "commit",
    "submit",
    "file",
    "contribute",
    "place",
    "instantiate",
    "declare",
    "stage",
    "link",
    "associate",
    "bind",
    "mkdir",
    "touch",
    "paste",
    "stash",
    "enroll",
    "enqueue",
    "vote",
    "upvote",
    "downvote",
    "like",
    "rate",
    "react",
    "follow",
    "star",
    "favorite",
    "favourite",
    "request",
    "raise",
    "hire",
    "propose"
   ]
  },
  {
   "language": "en",
   "action": "create",
   "noun": true,
   "words": [
    "copy",
    "record",
    "log",
    "draft",
    "file",
    "note",
    "link",
    "stage",
    "book",
    "place",
    "vote",
    "like",
    "rate",
    "star",
    "store",
    "register",
    "commit",
    "fork",
    "clone",
    "follow",
    "schedule",
    "favorite",
    "favourite",
    "bookmark",
    "stash",
    "upload",
    "import",
    "paste",
    "new",
    "request"
   ]
  },
  {
   "language": "en",
   "action": "change",
   "words": [
    "manage",
    "administer",
    "untrash",
    "undelete",
    "connect",
    "expand",
    "join",
    "quit",
    "exit",
    "equip",
    "advance",
    "end",
    "update",
    "edit",
    "modify",
    "patch",
    "set",
    "change",
    "rename",
    "move",
    "replace",
    "configure",
    "assign",
    "tag",
    "label",
    "mark",
    "pin",
    "unpin",
    "toggle",
    "enable",
    "disable",
    "activate",
    "deactivate",
    "upsert",
    "sync",
    "synchronize",
    "synchronise",
    "merge",
    "apply",
    "reorder",
    "archive",
    "unarchive",
    "restore",
    "undo",
    "redo",
    "reset",
    "publish",
    "adjust",
    "amend",
    "alter",
    "complete",
    "close",
    "reopen",
    "approve",
    "accept",
    "mute",
    "unmute",
    "hide",
    "unhide",
    "lock",
    "unlock",
    "overwrite",
    "refactor",
    "fix",
    "rewrite",
    "checkout",
    "rebase",
    "cherry",
    "increment",
    "decrement",
    "extend",
    "refresh",
    "renew",
    "resize",
    "rotate",
    "transition",
    "customize",
    "customise",
    "improve",
    "finalize",
    "finalise",
    "finish",
    "acknowledge",
    "ack",
    "snooze",
    "postpone",
    "reschedule",
    "pause",
    "resume",
    "defer",
    "switch",
    "select",
    "put",
    "rearrange",
    "relocate",
    "claim",
    "unclaim",
    "escalate",
    "triage",
    "bump",
    "touch",
    "turn",
    "play",
    "skip",
    "stop",
    "dim",
    "brighten",
    "adapt",
    "populate",
    "focus",
    "split",
    "combine",
    "compress",
    "encrypt",
    "decrypt",
    "sign",
    "zip",
    "unzip",
    "annotate",
    "redact",
    "crop",
    "flatten",
    "tidy",
    "organize",
    "organise",
    "enhance",
    "mutate",
    "increase",
    "decrease",
    "raise",
    "lower",
    "open",
    "dismiss",
    "reject",
    "decline",
    "deny",
    "revert",
    "squash",
    "blur",
    "sharpen",
    "point",
    "unstage",
    "seek",
    "shuffle",
    "resolve",
    "prioritize",
    "prioritise",
    "rearrange",
    "reposition",
    "rename",
    "swap",
    "personalize",
    "mask",
    "anonymize",
    "anonymise",
    "pseudonymize",
    "trim",
    "strip",
    "dedupe",
    "deduplicate",
    "denoise",
    "despeckle",
    "escape",
    "unescape",
    "sanitize",
    "sanitise",
    "rephrase",
    "proofread",
    "shorten",
    "standardize",
    "standardise",
    "collapse",
    "lemmatize",
    "lemmatise",
    "slugify",
    "uppercase",
    "lowercase",
    "capitalize",
    "abbreviate",
    "pixelate",
    "upscale",
    "colorize",
    "reformat",
    "correct",
    "omit",
    "decompress",
    "reduce"
   ]
  },
  {
   "language": "en",
   "action": "change",
   "noun": true,
   "words": [
    "set",
    "change",
    "point",
    "label",
    "tag",
    "pin",
    "merge",
    "sync",
    "checkout",
    "archive",
    "lock",
    "close",
    "focus",
    "split",
    "open",
    "release",
    "play",
    "turn",
    "approve",
    "fix",
    "move",
    "sign",
    "complete",
    "lower",
    "reset",
    "switch",
    "select",
    "refresh",
    "touch",
    "zip",
    "crop"
   ]
  },
  {
   "language": "en",
   "action": "delete",
   "words": [
    "delete",
    "destroy",
    "erase",
    "purge",
    "wipe",
    "truncate",
    "uninstall",
    "trash",
    "expunge",
    "prune",
    "obliterate",
    "del",
    "rm",
    "rmdir",
    "deprovision",
    "decommission",
    "shred",
    "nuke",
    "annihilate",
    "eradicate",
    "discard",
    "evict",
    "teardown",
    "getrid",
    "softdelete",
    "flush",
    "deregister",
    "drop",
    "empty",
    "cleanup",
    "vacuum"
   ]
  },
  {
   "language": "en",
   "action": "delete",
   "noun": true,
   "words": [
    "drop",
    "empty",
    "flush",
    "trash",
    "cleanup",
    "prune",
    "discard",
    "del",
    "rm",
    "vacuum"
   ]
  },
  {
   "language": "en",
   "action": "remove",
   "words": [
    "remove",
    "clear",
    "clean",
    "expire",
    "forget"
   ]
  },
  {
   "language": "en",
   "action": "remove",
   "noun": true,
   "words": [
    "clear",
    "clean"
   ]
  },
  {
   "language": "en",
   "action": "detach",
   "words": [
    "leave",
    "detach",
    "unlink",
    "unassign",
    "unfollow",
    "unstar",
    "unlike",
    "unsubscribe",
    "disassociate",
    "dissociate",
    "disconnect",
    "unbind",
    "untag",
    "unlabel",
    "unpublish",
    "unshare",
    "unmap",
    "unset",
    "unmount",
    "deselect",
    "unlist",
    "unwatch",
    "unregister",
    "unblock",
    "unfavorite",
    "unmark"
   ]
  },
  {
   "language": "en",
   "action": "detach",
   "noun": true,
   "words": [
    "leave"
   ]
  },
  {
   "language": "en",
   "action": "cancel",
   "words": [
    "cancel",
    "abort",
    "terminate",
    "void",
    "kill",
    "halt"
   ]
  },
  {
   "language": "en",
   "action": "send",
   "words": [
    "send",
    "deliver",
    "redeliver",
    "notify",
    "reply",
    "forward",
    "broadcast",
    "invite",
    "tweet",
    "retweet",
    "dm",
    "announce",
    "respond",
    "email",
    "message",
    "sms",
    "text",
    "mail",
    "comment",
    "post",
    "reinvite",
    "resend",
    "chat",
    "dial",
    "phone",
    "call",
    "page",
    "alert",
    "remind",
    "share",
    "crosspost",
    "toot",
    "say",
    "speak",
    "shout",
    "nudge",
    "poke"
   ]
  },
  {
   "language": "en",
   "action": "send",
   "noun": true,
   "words": [
    "email",
    "message",
    "sms",
    "text",
    "mail",
    "comment",
    "post",
    "reply",
    "tweet",
    "chat",
    "call",
    "phone",
    "page",
    "alert",
    "share",
    "invite",
    "dm",
    "forward",
    "respond",
    "dial",
    "retweet",
    "broadcast"
   ]
  },
  {
   "language": "en",
   "action": "run",
   "words": [
    "run",
    "execute",
    "exec",
    "eval",
    "invoke",
    "trigger",
    "launch",
    "spawn",
    "dispatch",
    "rerun",
    "retry",
    "replay",
    "install",
    "compile",
    "shell",
    "bash",
    "npx",
    "sudo",
    "fire",
    "orchestrate",
    "delegate",
    "build",
    "test",
    "debug",
    "automate",
    "operate",
    "drive",
    "attack",
    "exploit",
    "fuzz",
    "crack",
    "brute",
    "bruteforce",
    "boot",
    "hack",
    "inject"
   ]
  },
  {
   "language": "en",
   "action": "run",
   "noun": true,
   "words": [
    "dispatch",
    "eval",
    "run",
    "launch",
    "trigger",
    "shell",
    "bash",
    "build",
    "test",
    "retry",
    "debug",
    "boot",
    "fire",
    "exploit",
    "replay",
    "attack",
    "install",
    "compile",
    "delegate",
    "drive",
    "brute"
   ]
  },
  {
   "language": "en",
   "action": "start",
   "words": [
    "start",
    "begin",
    "kick",
    "queue",
    "wake"
   ]
  },
  {
   "language": "en",
   "action": "start",
   "noun": true,
   "words": [
    "queue",
    "start",
    "begin",
    "kick"
   ]
  },
  {
   "language": "en",
   "action": "pay",
   "words": [
    "pay",
    "charge",
    "refund",
    "purchase",
    "buy",
    "sell",
    "subscribe",
    "withdraw",
    "deposit",
    "swap",
    "stake",
    "unstake",
    "mint",
    "payout",
    "tip",
    "donate",
    "reimburse",
    "prepay",
    "bill",
    "invoice",
    "settle",
    "topup",
    "transfer",
    "capture",
    "disburse",
    "trade",
    "bid",
    "order",
    "redeem",
    "burn",
    "bridge",
    "lend",
    "borrow",
    "repay",
    "spend",
    "airdrop",
    "remit"
   ]
  },
  {
   "language": "en",
   "action": "pay",
   "noun": true,
   "words": [
    "charge",
    "purchase",
    "refund",
    "transfer",
    "capture",
    "tip",
    "bill",
    "invoice",
    "order",
    "trade",
    "bid",
    "swap",
    "deposit",
    "stake",
    "burn",
    "bridge",
    "payout",
    "sell",
    "buy",
    "mint",
    "subscribe",
    "spend"
   ]
  },
  {
   "language": "en",
   "action": "control",
   "words": [
    "deploy",
    "redeploy",
    "undeploy",
    "restart",
    "reboot",
    "scale",
    "autoscale",
    "ban",
    "unban",
    "suspend",
    "unsuspend",
    "provision",
    "reprovision",
    "shutdown",
    "poweroff",
    "poweron",
    "drain",
    "cordon",
    "uncordon",
    "failover",
    "rollback",
    "promote",
    "demote",
    "offboard",
    "onboard",
    "quarantine",
    "isolate",
    "failback",
    "reload",
    "migrate",
    "upgrade",
    "downgrade",
    "blacklist",
    "blocklist",
    "whitelist",
    "allowlist",
    "block",
    "power",
    "taint",
    "hibernate",
    "reimage",
    "repave",
    "throttle",
    "deploys",
    "lockdown",
    "spinup",
    "freeze",
    "unfreeze"
   ]
  },
  {
   "language": "en",
   "action": "control",
   "noun": true,
   "words": [
    "autoscale",
    "deploy",
    "scale",
    "power",
    "block",
    "drain",
    "upgrade",
    "reload",
    "migrate",
    "promote",
    "rollback",
    "blacklist",
    "whitelist",
    "allowlist",
    "blocklist",
    "provision",
    "isolate"
   ]
  },
  {
   "language": "en",
   "action": "secure",
   "words": [
    "login",
    "logout",
    "signin",
    "signout",
    "signup",
    "authenticate",
    "reauthenticate",
    "impersonate",
    "revoke",
    "grant",
    "authorize",
    "authorise",
    "deauthorize",
    "logon",
    "logoff",
    "relogin",
    "assume",
    "elevate",
    "auth",
    "unauthorize"
   ]
  },
  {
   "language": "en",
   "action": "secure",
   "noun": true,
   "words": [
    "login",
    "logout",
    "grant",
    "auth",
    "signin",
    "signout",
    "signup",
    "assume",
    "elevate"
   ]
  },
  {
   "language": "en",
   "action": "interact",
   "words": [
    "click",
    "type",
    "press",
    "tap",
    "hover",
    "drag",
    "swipe",
    "scroll",
    "fill",
    "navigate",
    "goto",
    "dblclick",
    "doubleclick",
    "rightclick",
    "keypress",
    "choose",
    "visit",
    "go",
    "enter",
    "emulate",
    "handle"
   ]
  },
  {
   "language": "en",
   "action": "interact",
   "noun": true,
   "words": [
    "click",
    "type",
    "press",
    "tap",
    "drag",
    "fill",
    "go",
    "enter",
    "navigate",
    "hover",
    "scroll",
    "swipe",
    "handle"
   ]
  },
  {
   "language": "en",
   "action": "light",
   "words": [
    "batch",
    "bulk",
    "mass",
    "multi",
    "request",
    "confirm",
    "process",
    "perform",
    "initiate",
    "manage",
    "handle",
    "do",
    "issue",
    "conduct",
    "carry",
    "force",
    "mutate",
    "auto",
    "schedule",
    "attempt",
    "try",
    "prepare",
    "start",
    "begin",
    "execute",
    "run",
    "immediately",
    "permanently",
    "safely",
    "quickly",
    "quick",
    "please",
    "async",
    "soft",
    "hard",
    "crud",
    "permit",
    "also",
    "directly",
    "easily",
    "programmatically",
    "automatically",
    "securely",
    "efficiently",
    "interactively",
    "optionally",
    "recursively",
    "completely",
    "irreversibly",
    "atomically",
    "manually",
    "partially",
    "remotely",
    "locally",
    "efficiently",
    "administer",
    "control",
    "maintain"
   ]
  },
  {
   "language": "en",
   "action": "compute",
   "words": [
    "workout",
    "figureout"
   ]
  },
  {
   "language": "en",
   "action": "compute",
   "noun": true,
   "words": [
    "workout"
   ]
  },
  {
   "language": "en",
   "action": "read",
   "words": [
    "findout"
   ]
  },
  {
   "language": "en",
   "action": "change",
   "words": [
    "turnon",
    "turnoff",
    "switchon",
    "switchoff",
    "writeoff",
    "port"
   ]
  },
  {
   "language": "en",
   "action": "change",
   "noun": true,
   "words": [
    "port"
   ]
  },
  {
   "language": "en",
   "action": "create",
   "words": [
    "gift"
   ]
  },
  {
   "language": "en",
   "action": "create",
   "noun": true,
   "words": [
    "gift"
   ]
  },
  {
   "language": "en",
   "action": "delete",
   "words": [
    "takedown",
    "throwaway",
    "wipeout"
   ]
  },
  {
   "language": "en",
   "action": "cancel",
   "words": [
    "hangup"
   ]
  },
  {
   "language": "en",
   "action": "control",
   "words": [
    "kickout",
    "lockout",
    "winddown"
   ]
  },
  {
   "language": "en",
   "action": "pay",
   "noun": true,
   "words": [
    "exchange"
   ]
  },
  {
   "language": "en",
   "action": "change",
   "words": [
    "hold",
    "withhold",
    "cut",
    "bring",
    "recover",
    "aspirate",
    "pipette",
    "centrifuge",
    "incubate"
   ]
  },
  {
   "language": "en",
   "action": "change",
   "noun": true,
   "words": [
    "hold",
    "cut"
   ]
  },
  {
   "language": "en",
   "action": "remove",
   "words": [
    "throw"
   ]
  },
  {
   "language": "en",
   "action": "create",
   "words": [
    "issue"
   ]
  },
  {
   "language": "en",
   "action": "create",
   "noun": true,
   "words": [
    "issue"
   ]
  },
  {
   "language": "en",
   "action": "read",
   "words": [
    "peruse",
    "skim",
    "survey",
    "inquire",
    "enquire",
    "ascertain",
    "gauge",
    "tally",
    "interrogate",
    "appraise",
    "pinpoint",
    "triangulate",
    "decipher",
    "glean",
    "harvest",
    "spider",
    "unfurl",
    "itemize",
    "enumerate",
    "tabulate",
    "cite",
    "reconnoiter",
    "sift",
    "eavesdrop",
    "listen",
    "hear",
    "sense",
    "stream",
    "pull",
    "preflight",
    "troubleshoot",
    "dereference",
    "crosscheck",
    "clock",
    "quiz",
    "weigh",
    "intersect",
    "inventory",
    "overview",
    "digest",
    "contrast",
    "discern",
    "map",
    "dissect"
   ]
  },
  {
   "language": "en",
   "action": "read",
   "noun": true,
   "words": [
    "stream",
    "pull",
    "map",
    "inventory",
    "overview",
    "digest",
    "quiz",
    "clock",
    "harvest",
    "survey",
    "contrast"
   ]
  },
  {
   "language": "en",
   "action": "compute",
   "words": [
    "quantify",
    "extrapolate",
    "amortize",
    "vectorize",
    "cluster",
    "segment",
    "caption",
    "sketch",
    "factorize",
    "invert",
    "integrate",
    "permute",
    "detokenize",
    "spellcheck",
    "typecheck",
    "autocomplete",
    "visualise",
    "benchmark",
    "mock",
    "prove",
    "project",
    "deduce",
    "reckon",
    "approximate",
    "discretize",
    "rasterize",
    "typeset",
    "transliterate",
    "romanize",
    "anonymise",
    "unminify",
    "proofread",
    "fingerprint",
    "checksum",
    "grade",
    "cost",
    "appraise",
    "dedent",
    "multiplex",
    "resample",
    "dock",
    "blend",
    "denoise",
    "triangulate",
    "transpile",
    "deobfuscate",
    "demangle",
    "parametrize",
    "imagine",
    "hypothesize",
    "price"
   ]
  },
  {
   "language": "en",
   "action": "compute",
   "noun": true,
   "words": [
    "lint",
    "cluster",
    "segment",
    "caption",
    "sketch",
    "mock",
    "project",
    "benchmark",
    "grade",
    "cost",
    "fingerprint",
    "checksum",
    "price",
    "dock",
    "blend"
   ]
  },
  {
   "language": "en",
   "action": "create",
   "words": [
    "notarize",
    "notarise",
    "seed",
    "backfill",
    "assemble",
    "author",
    "curate",
    "enlist",
    "plant",
    "craft",
    "brew",
    "forge",
    "construct",
    "jot",
    "pen",
    "admit",
    "enrol",
    "prescribe",
    "dispense",
    "vaccinate",
    "immunize",
    "requisition",
    "backup",
    "persist",
    "catalogue",
    "catalog",
    "inscribe",
    "nominate",
    "document",
    "subclass",
    "checkin",
    "lodge",
    "stockpile",
    "restock",
    "replenish",
    "allot",
    "cache",
    "crosslink",
    "endorse",
    "petition",
    "rsvp",
    "sow",
    "stow",
    "palletize",
    "manifest",
    "consign",
    "handover"
   ]
  },
  {
   "language": "en",
   "action": "create",
   "noun": true,
   "words": [
    "seed",
    "document",
    "catalog",
    "catalogue",
    "backup",
    "cache",
    "plant",
    "brew",
    "manifest",
    "pen"
   ]
  },
  {
   "language": "en",
   "action": "change",
   "words": [
    "tweak",
    "modulate",
    "calibrate",
    "recalibrate",
    "tune",
    "align",
    "retitle",
    "recolor",
    "recolour",
    "reassign",
    "reroute",
    "redirect",
    "retag",
    "repoint",
    "remap",
    "rebalance",
    "reindex",
    "recompute",
    "recalculate",
    "reconcile",
    "categorize",
    "categorise",
    "bucket",
    "group",
    "ungroup",
    "nest",
    "arm",
    "disarm",
    "heat",
    "cool",
    "vent",
    "steer",
    "pivot",
    "fly",
    "land",
    "takeoff",
    "undock",
    "park",
    "honk",
    "pair",
    "unpair",
    "commission",
    "recommission",
    "protect",
    "unprotect",
    "unread",
    "reclassify",
    "requeue",
    "rewind",
    "cede",
    "discharge",
    "readmit",
    "titrate",
    "rehome",
    "adopt",
    "waive",
    "certify",
    "countersign",
    "ratify",
    "endorse",
    "override",
    "reinstate",
    "rehire",
    "uncheck",
    "cap",
    "curtail",
    "widen",
    "narrow",
    "flag",
    "unflag",
    "feature",
    "unfeature",
    "boost",
    "unmerge",
    "recur",
    "level",
    "water",
    "irrigate",
    "feed",
    "thaw",
    "preheat",
    "unlatch",
    "latch",
    "unhide",
    "unarm",
    "mow",
    "reprice",
    "reslot",
    "remark",
    "resequence",
    "reprogram",
    "reword",
    "repartition",
    "compact",
    "defragment",
    "defrag",
    "bypass",
    "restyle",
    "swatch",
    "remix",
    "transplant",
    "clip",
    "stretch",
    "inset",
    "respace",
    "retime"
   ]
  },
  {
   "language": "en",
   "action": "change",
   "noun": true,
   "words": [
    "unread",
    "group",
    "bucket",
    "land",
    "park",
    "pair",
    "flag",
    "feature",
    "boost",
    "cap",
    "level",
    "water",
    "feed",
    "heat",
    "cool",
    "vent",
    "tune",
    "clip",
    "stretch",
    "commission",
    "discharge",
    "pivot",
    "override",
    "narrow",
    "compact",
    "remix",
    "nest",
    "fly",
    "arm"
   ]
  },
  {
   "language": "en",
   "action": "delete",
   "words": [
    "unsend",
    "yank",
    "delist",
    "junk",
    "bin",
    "scrap",
    "raze",
    "demolish",
    "dispose",
    "reap",
    "unfriend",
    "disband",
    "dissolve",
    "scrub",
    "zap",
    "excise",
    "deindex",
    "harddelete",
    "deallocate",
    "euthanize",
    "retire",
    "sunset",
    "strike",
    "pulp",
    "factoryreset",
    "zeroize",
    "zeroise",
    "zerofill",
    "unstock",
    "deaccession",
    "cull",
    "incinerate"
   ]
  },
  {
   "language": "en",
   "action": "delete",
   "noun": true,
   "words": [
    "bin",
    "junk",
    "scrap",
    "strike",
    "zap",
    "scrub",
    "retire",
    "sunset",
    "cull",
    "dispose"
   ]
  },
  {
   "language": "en",
   "action": "cancel",
   "words": [
    "rescind",
    "retract",
    "recall",
    "nullify",
    "annul",
    "repeal",
    "invalidate",
    "unbook",
    "unschedule",
    "unenroll",
    "unenrol",
    "unreserve",
    "calloff",
    "unsubmit",
    "decommit",
    "disenroll",
    "disenrol",
    "optout"
   ]
  },
  {
   "language": "en",
   "action": "cancel",
   "noun": true,
   "words": [
    "recall"
   ]
  },
  {
   "language": "en",
   "action": "send",
   "words": [
    "transmit",
    "relay",
    "beam",
    "circulate",
    "distribute",
    "disseminate",
    "buzz",
    "whisper",
    "fax",
    "courier",
    "syndicate",
    "repost",
    "reblog",
    "congratulate",
    "warn",
    "inform",
    "contact",
    "followup",
    "remind",
    "telegram",
    "publicize",
    "publicise",
    "pitch",
    "mailshot",
    "robocall",
    "handoff",
    "ring",
    "knock",
    "summon"
   ]
  },
  {
   "language": "en",
   "action": "send",
   "noun": true,
   "words": [
    "relay",
    "ring",
    "fax",
    "contact",
    "pitch",
    "knock",
    "courier",
    "buzz",
    "beam",
    "followup",
    "handoff",
    "telegram"
   ]
  },
  {
   "language": "en",
   "action": "run",
   "words": [
    "kickoff",
    "reprocess",
    "resubmit",
    "flash",
    "reflash",
    "loadtest",
    "stresstest",
    "pentest",
    "sideload",
    "jailbreak",
    "phish",
    "exfiltrate",
    "hotpatch",
    "chaos",
    "detonate",
    "rebuild",
    "recompile",
    "retrain",
    "finetune",
    "train",
    "respawn",
    "relaunch",
    "source"
   ]
  },
  {
   "language": "en",
   "action": "run",
   "noun": true,
   "words": [
    "flash",
    "train",
    "source",
    "chaos"
   ]
  },
  {
   "language": "en",
   "action": "pay",
   "words": [
    "wire",
    "compensate",
    "cashout",
    "cash",
    "invest",
    "divest",
    "hedge",
    "short",
    "liquidate",
    "exercise",
    "wager",
    "gamble",
    "bet",
    "crowdfund",
    "pledge",
    "credit",
    "debit",
    "fund",
    "finance",
    "lease",
    "rent",
    "reorder",
    "procure",
    "insure",
    "underwrite",
    "garnish",
    "levy",
    "escrow",
    "recharge",
    "undelegate",
    "redelegate",
    "payoff",
    "overpay",
    "prefund",
    "autopay",
    "tender",
    "disburse",
    "preauthorize",
    "preauthorise",
    "rebate",
    "remunerate",
    "upcharge",
    "overcharge",
    "surcharge",
    "chargeback"
   ]
  },
  {
   "language": "en",
   "action": "pay",
   "noun": true,
   "words": [
    "wire",
    "cash",
    "short",
    "exercise",
    "bet",
    "pledge",
    "credit",
    "debit",
    "fund",
    "finance",
    "lease",
    "rent",
    "recharge",
    "hedge",
    "levy",
    "tender",
    "escrow",
    "rebate",
    "surcharge",
    "chargeback",
    "payoff",
    "wager",
    "autopay"
   ]
  },
  {
   "language": "en",
   "action": "control",
   "words": [
    "reprovision",
    "cutover",
    "quiesce",
    "fence",
    "evacuate",
    "harden",
    "rollout",
    "canary",
    "blackhole",
    "sinkhole",
    "enforce",
    "wakeup",
    "hotfix",
    "expel",
    "oust",
    "layoff",
    "detain",
    "deport",
    "bar",
    "restrict",
    "shadowban",
    "silence",
    "moderate",
    "kickban",
    "rightsize",
    "overclock",
    "defederate",
    "geofence",
    "allow",
    "deplatform",
    "sandbox",
    "unquarantine",
    "uncordon",
    "autoheal",
    "unfreeze",
    "unsilence"
   ]
  },
  {
   "language": "en",
   "action": "control",
   "noun": true,
   "words": [
    "silence",
    "rollout",
    "canary",
    "hotfix",
    "fence",
    "bar",
    "sandbox",
    "cutover",
    "geofence"
   ]
  },
  {
   "language": "en",
   "action": "secure",
   "words": [
    "entitle",
    "deputize",
    "appoint",
    "empower",
    "sudo",
    "unseal",
    "rekey",
    "reissue",
    "deauth",
    "kerberize",
    "passwd",
    "chmod",
    "chown",
    "credentialize",
    "reauthorize",
    "reauthorise",
    "disempower",
    "dethrone"
   ]
  },
  {
   "language": "en",
   "action": "interact",
   "words": [
    "longpress",
    "pinch",
    "keydown",
    "keyup",
    "unfocus",
    "dragdrop"
   ]
  },
  {
   "language": "zh",
   "action": "read",
   "words": [
    "获取",
    "查询",
    "查看",
    "查找",
    "搜索",
    "检索",
    "读取",
    "列出",
    "返回",
    "浏览",
    "分析",
    "检查",
    "统计",
    "显示",
    "提取",
    "下载",
    "抓取",
    "爬取",
    "监控",
    "预测",
    "推荐",
    "拉取",
    "浏覽",
    "獲取",
    "查詢",
    "查看",
    "搜尋",
    "讀取",
    "取得",
    "檢索",
    "列出",
    "测试连接",
    "了解",
    "识别",
    "诊断",
    "导出",
    "解析",
    "计算",
    "转换",
    "翻译",
    "验证",
    "校验",
    "评估",
    "比较",
    "总结",
    "生成",
    "格式化",
    "截图",
    "追踪",
    "跟踪",
    "解读",
    "思考",
    "规划",
    "提供",
    "判断",
    "得到",
    "采集"
   ]
  },
  {
   "language": "zh",
   "action": "create",
   "words": [
    "创建",
    "新建",
    "新增",
    "添加",
    "插入",
    "上传",
    "导入",
    "保存",
    "写入",
    "注册",
    "复制",
    "追加",
    "建立",
    "創建",
    "新增",
    "加入",
    "上傳",
    "寫入",
    "儲存",
    "记录",
    "预订",
    "预约",
    "提交",
    "收藏",
    "点赞"
   ]
  },
  {
   "language": "zh",
   "action": "change",
   "words": [
    "更新",
    "修改",
    "编辑",
    "设置",
    "替换",
    "重命名",
    "移动",
    "配置",
    "启用",
    "禁用",
    "关闭",
    "调整",
    "合并",
    "同步",
    "恢复",
    "归档",
    "分配",
    "编輯",
    "設置",
    "設定",
    "變更",
    "切换",
    "打开",
    "完成",
    "标记",
    "审批",
    "批准"
   ]
  },
  {
   "language": "zh",
   "action": "delete",
   "words": [
    "删除",
    "清空",
    "清除",
    "移除",
    "销毁",
    "卸载",
    "刪除",
    "移除",
    "清理",
    "抹除",
    "注销"
   ]
  },
  {
   "language": "zh",
   "action": "cancel",
   "words": [
    "取消",
    "终止",
    "撤销",
    "中止",
    "作废"
   ]
  },
  {
   "language": "zh",
   "action": "send",
   "words": [
    "发送",
    "發送",
    "回复",
    "回覆",
    "通知",
    "邀请",
    "邀請",
    "转发",
    "群发",
    "推送",
    "发布",
    "发表",
    "發布",
    "评论",
    "拨打",
    "呼叫",
    "发帖",
    "寄送"
   ]
  },
  {
   "language": "zh",
   "action": "run",
   "words": [
    "执行",
    "运行",
    "執行",
    "運行",
    "启动",
    "触发",
    "调用",
    "編譯",
    "编译",
    "安装"
   ]
  },
  {
   "language": "zh",
   "action": "pay",
   "words": [
    "支付",
    "付款",
    "退款",
    "购买",
    "充值",
    "转账",
    "扣款",
    "扣费",
    "下单",
    "收款",
    "提现",
    "订阅",
    "購買",
    "轉帳",
    "买入",
    "卖出",
    "结算",
    "开具发票"
   ]
  },
  {
   "language": "zh",
   "action": "control",
   "words": [
    "部署",
    "重启",
    "扩容",
    "缩容",
    "封禁",
    "解封",
    "停用账号",
    "回滚",
    "冻结",
    "停机",
    "关机",
    "拉黑",
    "重啟"
   ]
  },
  {
   "language": "zh",
   "action": "secure",
   "words": [
    "登录",
    "登出",
    "登入",
    "授权",
    "撤销授权",
    "吊销",
    "轮换",
    "登錄",
    "重置密码",
    "修改密码",
    "授予",
    "认证"
   ]
  },
  {
   "language": "zh",
   "action": "interact",
   "words": [
    "点击",
    "輸入",
    "悬停",
    "滚动",
    "拖动",
    "导航到"
   ]
  },
  {
   "language": "ja",
   "action": "read",
   "words": [
    "取得",
    "検索",
    "一覧",
    "表示",
    "参照",
    "確認",
    "読み取",
    "読み込",
    "調べ",
    "閲覧",
    "返し",
    "返す",
    "分析",
    "抽出",
    "ダウンロード",
    "計算",
    "変換",
    "翻訳",
    "要約",
    "検証",
    "比較",
    "生成",
    "リスト",
    "照会",
    "監視",
    "予測",
    "提供",
    "探す",
    "探し",
    "エクスポート",
    "集計"
   ]
  },
  {
   "language": "ja",
   "action": "create",
   "words": [
    "作成",
    "追加",
    "登録",
    "挿入",
    "保存",
    "書き込",
    "アップロード",
    "インポート",
    "複製",
    "コピー",
    "予約",
    "記録",
    "投稿予約"
   ]
  },
  {
   "language": "ja",
   "action": "change",
   "words": [
    "更新",
    "変更",
    "編集",
    "設定",
    "リセット",
    "移動",
    "置換",
    "有効化",
    "無効化",
    "切り替え",
    "修正",
    "復元",
    "同期",
    "完了",
    "承認",
    "アーカイブ"
   ]
  },
  {
   "language": "ja",
   "action": "delete",
   "words": [
    "削除",
    "消去",
    "破棄",
    "初期化",
    "取り除",
    "アンインストール",
    "消し",
    "消す"
   ]
  },
  {
   "language": "ja",
   "action": "cancel",
   "words": [
    "キャンセル",
    "中止",
    "取り消",
    "解約",
    "強制終了"
   ]
  },
  {
   "language": "ja",
   "action": "send",
   "words": [
    "送信",
    "送る",
    "送り",
    "通知",
    "投稿",
    "返信",
    "招待",
    "転送",
    "配信",
    "コメント"
   ]
  },
  {
   "language": "ja",
   "action": "run",
   "words": [
    "実行",
    "起動",
    "呼び出",
    "トリガー",
    "インストール",
    "コンパイル"
   ]
  },
  {
   "language": "ja",
   "action": "pay",
   "words": [
    "支払",
    "決済",
    "返金",
    "購入",
    "課金",
    "請求書を送",
    "送金",
    "振込",
    "注文",
    "払い戻"
   ]
  },
  {
   "language": "ja",
   "action": "control",
   "words": [
    "デプロイ",
    "再起動",
    "スケール",
    "停止する",
    "凍結",
    "利用停止",
    "ロールバック",
    "シャットダウン",
    "ブロック"
   ]
  },
  {
   "language": "ja",
   "action": "secure",
   "words": [
    "ログイン",
    "ログアウト",
    "認証",
    "失効",
    "付与",
    "認可",
    "ローテーション",
    "サインイン",
    "サインアウト",
    "剥奪"
   ]
  },
  {
   "language": "ja",
   "action": "interact",
   "words": [
    "クリック",
    "タップ",
    "入力",
    "スクロール"
   ]
  },
  {
   "language": "ko",
   "action": "read",
   "words": [
    "조회",
    "검색",
    "가져오",
    "가져옵",
    "가져온",
    "확인",
    "목록",
    "읽",
    "반환",
    "표시",
    "분석",
    "추출",
    "다운로드",
    "계산",
    "변환",
    "번역",
    "요약",
    "검증",
    "비교",
    "생성된",
    "찾",
    "제공",
    "나열",
    "보여",
    "예측",
    "추천",
    "내보내",
    "모니터링",
    "알려"
   ]
  },
  {
   "language": "ko",
   "action": "create",
   "words": [
    "생성",
    "추가",
    "등록",
    "삽입",
    "저장",
    "작성",
    "업로드",
    "만들",
    "만듭",
    "복사",
    "복제",
    "예약",
    "기록"
   ]
  },
  {
   "language": "ko",
   "action": "change",
   "words": [
    "수정",
    "변경",
    "업데이트",
    "편집",
    "설정",
    "이동",
    "활성화",
    "비활성화",
    "교체",
    "갱신",
    "복원",
    "동기화",
    "완료",
    "승인",
    "전환"
   ]
  },
  {
   "language": "ko",
   "action": "delete",
   "words": [
    "삭제",
    "제거",
    "지우",
    "지웁",
    "비우",
    "비웁",
    "파기",
    "초기화",
    "말소"
   ]
  },
  {
   "language": "ko",
   "action": "cancel",
   "words": [
    "취소",
    "중단",
    "해지",
    "강제 종료"
   ]
  },
  {
   "language": "ko",
   "action": "send",
   "words": [
    "전송",
    "발송",
    "보내",
    "보냅",
    "보낸",
    "알림을",
    "답장",
    "초대",
    "게시",
    "공지",
    "댓글"
   ]
  },
  {
   "language": "ko",
   "action": "run",
   "words": [
    "실행",
    "구동",
    "호출",
    "트리거",
    "설치",
    "빌드"
   ]
  },
  {
   "language": "ko",
   "action": "pay",
   "words": [
    "결제",
    "환불",
    "구매",
    "송금",
    "청구",
    "이체",
    "주문",
    "지불",
    "매수",
    "매도"
   ]
  },
  {
   "language": "ko",
   "action": "control",
   "words": [
    "배포",
    "재시작",
    "재부팅",
    "확장",
    "정지",
    "차단",
    "롤백",
    "영구정지"
   ]
  },
  {
   "language": "ko",
   "action": "secure",
   "words": [
    "로그인",
    "로그아웃",
    "인증",
    "폐기",
    "권한을 부여",
    "부여",
    "회수",
    "교대"
   ]
  },
  {
   "language": "ko",
   "action": "interact",
   "words": [
    "클릭",
    "입력",
    "스크롤",
    "탭"
   ]
  },
  {
   "language": "es",
   "action": "read",
   "words": [
    "obtener",
    "obtiene",
    "obten",
    "listar",
    "lista",
    "buscar",
    "busca",
    "consultar",
    "consulta",
    "leer",
    "lee",
    "mostrar",
    "muestra",
    "ver",
    "recuperar",
    "recupera",
    "devuelve",
    "devolver",
    "descargar",
    "descarga",
    "analizar",
    "analiza",
    "calcular",
    "calcula",
    "comprobar",
    "comprueba",
    "verificar",
    "verifica",
    "validar",
    "valida",
    "extraer",
    "extrae",
    "traducir",
    "traduce",
    "convertir",
    "convierte",
    "generar",
    "genera",
    "resumir",
    "resume",
    "explorar",
    "comparar",
    "compara",
    "exportar",
    "contar",
    "encontrar",
    "encuentra"
   ]
  },
  {
   "language": "es",
   "action": "create",
   "words": [
    "crear",
    "crea",
    "agregar",
    "agrega",
    "anadir",
    "anade",
    "insertar",
    "inserta",
    "guardar",
    "guarda",
    "subir",
    "sube",
    "registrar",
    "registra",
    "importar",
    "importa",
    "copiar",
    "copia",
    "reservar",
    "reserva",
    "escribir",
    "escribe"
   ]
  },
  {
   "language": "es",
   "action": "change",
   "words": [
    "actualizar",
    "actualiza",
    "modificar",
    "modifica",
    "editar",
    "edita",
    "cambiar",
    "cambia",
    "configurar",
    "configura",
    "mover",
    "mueve",
    "renombrar",
    "activar",
    "activa",
    "desactivar",
    "desactiva",
    "asignar",
    "asigna",
    "establecer",
    "establece",
    "restaurar",
    "reemplazar",
    "archivar",
    "cerrar",
    "aprobar"
   ]
  },
  {
   "language": "es",
   "action": "delete",
   "words": [
    "eliminar",
    "elimina",
    "borrar",
    "borra",
    "suprimir",
    "suprime",
    "vaciar",
    "vacia",
    "destruir",
    "destruye",
    "desinstalar",
    "quitar",
    "quita"
   ]
  },
  {
   "language": "es",
   "action": "cancel",
   "words": [
    "cancelar",
    "cancela",
    "anular",
    "anula",
    "terminar",
    "abortar"
   ]
  },
  {
   "language": "es",
   "action": "send",
   "words": [
    "enviar",
    "envia",
    "notificar",
    "notifica",
    "responder",
    "responde",
    "reenviar",
    "reenvia",
    "invitar",
    "invita",
    "publicar",
    "publica",
    "mandar",
    "manda",
    "comentar",
    "comenta"
   ]
  },
  {
   "language": "es",
   "action": "run",
   "words": [
    "ejecutar",
    "ejecuta",
    "lanzar",
    "lanza",
    "invocar",
    "invoca",
    "disparar",
    "correr",
    "instalar",
    "instala",
    "compilar",
    "iniciar",
    "inicia"
   ]
  },
  {
   "language": "es",
   "action": "pay",
   "words": [
    "pagar",
    "paga",
    "cobrar",
    "cobra",
    "reembolsar",
    "reembolsa",
    "comprar",
    "compra",
    "transferir",
    "transfiere",
    "facturar",
    "suscribir",
    "vender",
    "vende"
   ]
  },
  {
   "language": "es",
   "action": "control",
   "words": [
    "desplegar",
    "despliega",
    "reiniciar",
    "reinicia",
    "escalar",
    "escala",
    "suspender",
    "suspende",
    "bloquear",
    "bloquea",
    "banear"
   ]
  },
  {
   "language": "es",
   "action": "secure",
   "words": [
    "autenticar",
    "autentica",
    "revocar",
    "revoca",
    "otorgar",
    "otorga",
    "conceder",
    "concede",
    "autorizar",
    "autoriza",
    "rotar",
    "rota",
    "loguear"
   ]
  },
  {
   "language": "pt",
   "action": "read",
   "words": [
    "obter",
    "obtem",
    "obtenha",
    "listar",
    "lista",
    "liste",
    "buscar",
    "busca",
    "busque",
    "consultar",
    "consulta",
    "ler",
    "le",
    "mostrar",
    "mostra",
    "ver",
    "recuperar",
    "recupera",
    "retorna",
    "retornar",
    "retorne",
    "baixar",
    "baixa",
    "analisar",
    "analisa",
    "calcular",
    "calcula",
    "verificar",
    "verifica",
    "validar",
    "valida",
    "extrair",
    "extrai",
    "traduzir",
    "converter",
    "converte",
    "gerar",
    "gera",
    "resumir",
    "pesquisar",
    "pesquisa",
    "exportar",
    "exibir",
    "exibe",
    "encontrar",
    "somar",
    "subtrair",
    "multiplicar",
    "dividir"
   ]
  },
  {
   "language": "pt",
   "action": "create",
   "words": [
    "criar",
    "cria",
    "crie",
    "adicionar",
    "adiciona",
    "adicione",
    "inserir",
    "insere",
    "salvar",
    "salva",
    "gravar",
    "cadastrar",
    "cadastra",
    "registrar",
    "registra",
    "importar",
    "enviar_arquivo",
    "copiar",
    "copia",
    "reservar",
    "escrever",
    "escreve"
   ]
  },
  {
   "language": "pt",
   "action": "change",
   "words": [
    "atualizar",
    "atualiza",
    "atualize",
    "modificar",
    "modifica",
    "editar",
    "edita",
    "alterar",
    "altera",
    "altere",
    "configurar",
    "configura",
    "mover",
    "move",
    "renomear",
    "ativar",
    "ativa",
    "desativar",
    "desativa",
    "atribuir",
    "atribui",
    "definir",
    "define",
    "restaurar",
    "arquivar",
    "aprovar"
   ]
  },
  {
   "language": "pt",
   "action": "delete",
   "words": [
    "excluir",
    "exclui",
    "exclua",
    "apagar",
    "apaga",
    "deletar",
    "deleta",
    "remover",
    "remove",
    "esvaziar",
    "destruir",
    "desinstalar",
    "eliminar"
   ]
  },
  {
   "language": "pt",
   "action": "cancel",
   "words": [
    "cancelar",
    "cancela",
    "encerrar",
    "encerra",
    "abortar",
    "anular"
   ]
  },
  {
   "language": "pt",
   "action": "send",
   "words": [
    "enviar",
    "envia",
    "envie",
    "notificar",
    "notifica",
    "responder",
    "responde",
    "encaminhar",
    "encaminha",
    "convidar",
    "convida",
    "publicar",
    "publica",
    "postar",
    "comentar"
   ]
  },
  {
   "language": "pt",
   "action": "run",
   "words": [
    "executar",
    "executa",
    "execute",
    "rodar",
    "roda",
    "invocar",
    "disparar",
    "dispara",
    "instalar",
    "instala",
    "compilar",
    "iniciar",
    "inicia"
   ]
  },
  {
   "language": "pt",
   "action": "pay",
   "words": [
    "pagar",
    "paga",
    "cobrar",
    "cobra",
    "reembolsar",
    "reembolsa",
    "estornar",
    "estorna",
    "comprar",
    "compra",
    "transferir",
    "transfere",
    "faturar",
    "vender"
   ]
  },
  {
   "language": "pt",
   "action": "control",
   "words": [
    "implantar",
    "implanta",
    "reiniciar",
    "reinicia",
    "escalar",
    "escala",
    "suspender",
    "suspende",
    "bloquear",
    "bloqueia",
    "banir",
    "desligar"
   ]
  },
  {
   "language": "pt",
   "action": "secure",
   "words": [
    "autenticar",
    "autentica",
    "revogar",
    "revoga",
    "conceder",
    "concede",
    "autorizar",
    "autoriza",
    "rotacionar",
    "rotaciona"
   ]
  },
  {
   "language": "fr",
   "action": "read",
   "words": [
    "obtenir",
    "obtient",
    "obtenez",
    "recuperer",
    "recupere",
    "lister",
    "liste",
    "rechercher",
    "recherche",
    "chercher",
    "lire",
    "lit",
    "afficher",
    "affiche",
    "voir",
    "consulter",
    "consulte",
    "retourner",
    "retourne",
    "renvoie",
    "renvoyer",
    "telecharger",
    "telecharge",
    "analyser",
    "analyse",
    "calculer",
    "calcule",
    "verifier",
    "verifie",
    "valider",
    "valide",
    "extraire",
    "extrait",
    "traduire",
    "traduit",
    "convertir",
    "convertit",
    "generer",
    "genere",
    "resumer",
    "comparer",
    "exporter",
    "exporte",
    "trouver",
    "trouve",
    "compter",
    "explorer"
   ]
  },
  {
   "language": "fr",
   "action": "create",
   "words": [
    "creer",
    "cree",
    "ajouter",
    "ajoute",
    "inserer",
    "insere",
    "enregistrer",
    "enregistre",
    "sauvegarder",
    "sauvegarde",
    "televerser",
    "importer",
    "importe",
    "copier",
    "copie",
    "reserver",
    "ecrire",
    "ecrit"
   ]
  },
  {
   "language": "fr",
   "action": "change",
   "words": [
    "mettre",
    "met",
    "modifier",
    "modifie",
    "editer",
    "changer",
    "change",
    "configurer",
    "configure",
    "deplacer",
    "deplace",
    "renommer",
    "renomme",
    "activer",
    "active",
    "desactiver",
    "desactive",
    "attribuer",
    "attribue",
    "definir",
    "definit",
    "restaurer",
    "restaure",
    "remplacer",
    "archiver",
    "approuver",
    "actualiser"
   ]
  },
  {
   "language": "fr",
   "action": "delete",
   "words": [
    "supprimer",
    "supprime",
    "supprimez",
    "effacer",
    "efface",
    "vider",
    "vide",
    "detruire",
    "detruit",
    "retirer",
    "retire",
    "desinstaller"
   ]
  },
  {
   "language": "fr",
   "action": "cancel",
   "words": [
    "annuler",
    "annule",
    "interrompre",
    "resilier",
    "resilie",
    "abandonner"
   ]
  },
  {
   "language": "fr",
   "action": "send",
   "words": [
    "envoyer",
    "envoie",
    "envoyez",
    "notifier",
    "notifie",
    "repondre",
    "repond",
    "transferer_message",
    "inviter",
    "invite",
    "publier",
    "publie",
    "diffuser",
    "commenter"
   ]
  },
  {
   "language": "fr",
   "action": "run",
   "words": [
    "executer",
    "execute",
    "lancer",
    "lance",
    "invoquer",
    "declencher",
    "declenche",
    "installer",
    "compiler",
    "demarrer",
    "demarre"
   ]
  },
  {
   "language": "fr",
   "action": "pay",
   "words": [
    "payer",
    "paie",
    "paye",
    "facturer",
    "facture",
    "rembourser",
    "rembourse",
    "acheter",
    "achete",
    "virer",
    "debiter",
    "debite",
    "vendre",
    "prelever"
   ]
  },
  {
   "language": "fr",
   "action": "control",
   "words": [
    "deployer",
    "deploie",
    "redemarrer",
    "redemarre",
    "suspendre",
    "suspend",
    "bannir",
    "bannit",
    "bloquer",
    "bloque",
    "eteindre"
   ]
  },
  {
   "language": "fr",
   "action": "secure",
   "words": [
    "authentifier",
    "authentifie",
    "revoquer",
    "revoque",
    "accorder",
    "accorde",
    "autoriser",
    "autorise"
   ]
  },
  {
   "language": "de",
   "action": "read",
   "words": [
    "abrufen",
    "ruft",
    "lesen",
    "liest",
    "suchen",
    "sucht",
    "durchsuchen",
    "durchsucht",
    "auflisten",
    "listet",
    "anzeigen",
    "zeigt",
    "zeige",
    "holen",
    "holt",
    "hole",
    "liefert",
    "liefern",
    "gibt",
    "ermitteln",
    "ermittelt",
    "prufen",
    "pruft",
    "pruefen",
    "prueft",
    "finden",
    "findet",
    "herunterladen",
    "analysieren",
    "analysiert",
    "berechnen",
    "berechnet",
    "vergleichen",
    "ubersetzen",
    "ubersetzt",
    "umrechnen",
    "konvertiert",
    "generiert",
    "zusammenfassen",
    "exportieren",
    "exportiert",
    "zahlen_anzahl",
    "validiert"
   ]
  },
  {
   "language": "de",
   "action": "create",
   "words": [
    "erstellen",
    "erstellt",
    "erstelle",
    "anlegen",
    "legt",
    "hinzufugen",
    "fugt",
    "hinzufuegen",
    "fuegt",
    "speichern",
    "speichert",
    "einfugen",
    "hochladen",
    "importieren",
    "importiert",
    "registrieren",
    "registriert",
    "kopieren",
    "buchen",
    "bucht",
    "schreiben",
    "schreibt",
    "erzeugt",
    "erzeugen"
   ]
  },
  {
   "language": "de",
   "action": "change",
   "words": [
    "aktualisieren",
    "aktualisiert",
    "andern",
    "andert",
    "aendern",
    "aendert",
    "bearbeiten",
    "bearbeitet",
    "setzen",
    "setzt",
    "verschieben",
    "verschiebt",
    "umbenennen",
    "konfigurieren",
    "konfiguriert",
    "aktivieren",
    "aktiviert",
    "deaktivieren",
    "deaktiviert",
    "zuweisen",
    "weist",
    "wiederherstellen",
    "ersetzen",
    "archivieren",
    "archiviert"
   ]
  },
  {
   "language": "de",
   "action": "delete",
   "words": [
    "loschen",
    "loscht",
    "losche",
    "loeschen",
    "loescht",
    "loesche",
    "entfernen",
    "entfernt",
    "entferne",
    "vernichten",
    "leeren",
    "leert",
    "deinstallieren"
   ]
  },
  {
   "language": "de",
   "action": "cancel",
   "words": [
    "stornieren",
    "storniert",
    "abbrechen",
    "bricht",
    "kundigen",
    "kundigt",
    "kuendigen",
    "kuendigt",
    "beenden",
    "beendet"
   ]
  },
  {
   "language": "de",
   "action": "send",
   "words": [
    "senden",
    "sendet",
    "sende",
    "versenden",
    "versendet",
    "verschickt",
    "verschicken",
    "schicken",
    "schickt",
    "benachrichtigen",
    "benachrichtigt",
    "antworten",
    "antwortet",
    "einladen",
    "ladt",
    "laedt",
    "veroffentlichen",
    "veroeffentlicht",
    "veroffentlicht",
    "weiterleiten",
    "posten"
   ]
  },
  {
   "language": "de",
   "action": "run",
   "words": [
    "ausfuhren",
    "fuhrt",
    "ausfuehren",
    "fuehrt",
    "starten",
    "startet",
    "auslosen",
    "lost",
    "ausloesen",
    "installieren",
    "installiert",
    "kompilieren"
   ]
  },
  {
   "language": "de",
   "action": "pay",
   "words": [
    "bezahlen",
    "bezahlt",
    "zahlen",
    "zahlt",
    "erstatten",
    "erstattet",
    "kaufen",
    "kauft",
    "uberweisen",
    "uberweist",
    "ueberweist",
    "abbuchen",
    "belasten",
    "verkaufen"
   ]
  },
  {
   "language": "de",
   "action": "control",
   "words": [
    "bereitstellen",
    "neustarten",
    "skalieren",
    "skaliert",
    "sperren",
    "sperrt",
    "entsperren",
    "herunterfahren",
    "deployen"
   ]
  },
  {
   "language": "de",
   "action": "secure",
   "words": [
    "anmelden",
    "meldet",
    "abmelden",
    "authentifizieren",
    "authentifiziert",
    "widerrufen",
    "widerruft",
    "gewahren",
    "gewahrt",
    "rotieren",
    "rotiert",
    "entziehen"
   ]
  },
  {
   "language": "ru",
   "action": "read",
   "words": [
    "получ*",
    "список",
    "найти",
    "найд*",
    "поиск",
    "искать",
    "ищет",
    "прочит*",
    "чита*",
    "показ*",
    "просм*",
    "верн*",
    "возвращ*",
    "провер*",
    "скача*",
    "анализ*",
    "вычисл*",
    "рассчит*",
    "извле*",
    "перевод*",
    "перевести",
    "преобраз*",
    "сгенер*",
    "сравн*",
    "экспорт*",
    "подсчит*",
    "отобра*"
   ]
  },
  {
   "language": "ru",
   "action": "create",
   "words": [
    "созда*",
    "добав*",
    "встав*",
    "сохран*",
    "загруз*",
    "запис*",
    "регистр*",
    "зарегистр*",
    "импорт*",
    "копир*",
    "скопир*",
    "заброн*"
   ]
  },
  {
   "language": "ru",
   "action": "change",
   "words": [
    "обнов*",
    "измен*",
    "редакт*",
    "отредакт*",
    "устан*",
    "настро*",
    "перемещ*",
    "переместить",
    "переимен*",
    "включ*",
    "отключ*",
    "назнач*",
    "восстан*",
    "замен*",
    "архив*",
    "заверш*"
   ]
  },
  {
   "language": "ru",
   "action": "delete",
   "words": [
    "удал*",
    "стере*",
    "стира*",
    "очист*",
    "очища*",
    "уничтож*",
    "сброс*"
   ]
  },
  {
   "language": "ru",
   "action": "cancel",
   "words": [
    "отмен*",
    "прерв*",
    "прекра*",
    "аннулир*"
   ]
  },
  {
   "language": "ru",
   "action": "send",
   "words": [
    "отправ*",
    "посл*",
    "ответ*",
    "уведом*",
    "приглас*",
    "приглаш*",
    "опубл*",
    "публик*",
    "разосл*",
    "переслать",
    "пересыл*"
   ]
  },
  {
   "language": "ru",
   "action": "run",
   "words": [
    "выполн*",
    "запуст*",
    "запуск*",
    "исполн*",
    "вызв*",
    "вызыва*",
    "установить_пакет",
    "скомпил*"
   ]
  },
  {
   "language": "ru",
   "action": "pay",
   "words": [
    "оплат*",
    "оплач*",
    "купить",
    "покуп*",
    "покупа*",
    "списать",
    "списыва*",
    "верни_деньги",
    "возмест*",
    "перевести_деньги",
    "прода*",
    "возврат"
   ]
  },
  {
   "language": "ru",
   "action": "control",
   "words": [
    "разверн*",
    "разверт*",
    "перезапу*",
    "перезагр*",
    "масштаб*",
    "заблок*",
    "блокир*",
    "разблок*",
    "забан*",
    "выключить"
   ]
  },
  {
   "language": "ru",
   "action": "secure",
   "words": [
    "войти",
    "авториз*",
    "аутентиф*",
    "отозв*",
    "отзыва*",
    "ротир*",
    "предоставить",
    "предоставл*",
    "выдать"
   ]
  },
  {
   "language": "ar",
   "action": "read",
   "words": [
    "جلب",
    "الحصول",
    "احصل",
    "عرض",
    "يعرض",
    "استرجاع",
    "يسترجع",
    "قراءة",
    "يقرأ",
    "اقرأ",
    "البحث",
    "بحث",
    "يبحث",
    "ابحث",
    "قائمة",
    "سرد",
    "يسرد",
    "تنزيل",
    "تحميل_ملف",
    "تحليل",
    "يحلل",
    "حساب",
    "يحسب",
    "التحقق",
    "تحقق",
    "يتحقق",
    "استعلام",
    "إرجاع",
    "يرجع",
    "يجلب",
    "ترجمة",
    "مقارنة",
    "تلخيص"
   ]
  },
  {
   "language": "ar",
   "action": "create",
   "words": [
    "إنشاء",
    "ينشئ",
    "أنشئ",
    "إضافة",
    "يضيف",
    "أضف",
    "حفظ",
    "يحفظ",
    "رفع",
    "يرفع",
    "تسجيل",
    "يسجل",
    "إدراج",
    "كتابة",
    "حجز",
    "نسخ"
   ]
  },
  {
   "language": "ar",
   "action": "change",
   "words": [
    "تحديث",
    "يحدث",
    "تعديل",
    "يعدل",
    "عدل",
    "تغيير",
    "يغير",
    "تعيين",
    "نقل",
    "ينقل",
    "تفعيل",
    "تعطيل",
    "استعادة",
    "إعداد",
    "استبدال"
   ]
  },
  {
   "language": "ar",
   "action": "delete",
   "words": [
    "حذف",
    "يحذف",
    "احذف",
    "إزالة",
    "يزيل",
    "أزل",
    "مسح",
    "يمسح",
    "امسح",
    "تدمير",
    "إفراغ"
   ]
  },
  {
   "language": "ar",
   "action": "cancel",
   "words": [
    "إلغاء",
    "يلغي",
    "ألغ",
    "إنهاء"
   ]
  },
  {
   "language": "ar",
   "action": "send",
   "words": [
    "إرسال",
    "يرسل",
    "أرسل",
    "الرد",
    "رد",
    "إشعار",
    "دعوة",
    "يدعو",
    "نشر",
    "ينشر",
    "انشر",
    "مراسلة"
   ]
  },
  {
   "language": "ar",
   "action": "run",
   "words": [
    "تنفيذ",
    "ينفذ",
    "نفذ",
    "تشغيل",
    "يشغل",
    "شغل",
    "استدعاء",
    "تثبيت",
    "بدء"
   ]
  },
  {
   "language": "ar",
   "action": "pay",
   "words": [
    "دفع",
    "يدفع",
    "ادفع",
    "شراء",
    "يشتري",
    "استرداد_المبلغ",
    "استرداد",
    "تحويل_الأموال",
    "خصم",
    "بيع"
   ]
  },
  {
   "language": "ar",
   "action": "control",
   "words": [
    "حظر",
    "يحظر",
    "تعليق",
    "إعادة_التشغيل",
    "توسيع",
    "إيقاف"
   ]
  },
  {
   "language": "ar",
   "action": "secure",
   "words": [
    "تسجيل_الدخول",
    "مصادقة",
    "إبطال",
    "يبطل",
    "منح",
    "يمنح",
    "تدوير"
   ]
  },
  {
   "language": "hi",
   "action": "read",
   "words": [
    "प्राप्त",
    "खोजें",
    "खोज",
    "देखें",
    "दिखाएं",
    "दिखाएँ",
    "दिखाता",
    "पढ़ें",
    "पढ़ता",
    "सूची",
    "लाएं",
    "लौटाएं",
    "लौटाता",
    "जांचें",
    "गणना",
    "विश्लेषण",
    "डाउनलोड",
    "अनुवाद",
    "ढूंढें",
    "बताएं"
   ]
  },
  {
   "language": "hi",
   "action": "create",
   "words": [
    "बनाएं",
    "बनाएँ",
    "बनाता",
    "जोड़ें",
    "जोड़ता",
    "सहेजें",
    "अपलोड",
    "पंजीकृत",
    "लिखें",
    "दर्ज"
   ]
  },
  {
   "language": "hi",
   "action": "change",
   "words": [
    "अपडेट",
    "बदलें",
    "बदलता",
    "संपादित",
    "संशोधित",
    "सेट",
    "स्थानांतरित",
    "सक्रिय",
    "निष्क्रिय"
   ]
  },
  {
   "language": "hi",
   "action": "delete",
   "words": [
    "हटाएं",
    "हटाएँ",
    "हटाता",
    "हटा",
    "मिटाएं",
    "मिटाएँ",
    "मिटाता",
    "डिलीट",
    "नष्ट"
   ]
  },
  {
   "language": "hi",
   "action": "cancel",
   "words": [
    "रद्द"
   ]
  },
  {
   "language": "hi",
   "action": "send",
   "words": [
    "भेजें",
    "भेजता",
    "भेजे",
    "सूचित",
    "जवाब",
    "आमंत्रित",
    "पोस्ट",
    "प्रकाशित"
   ]
  },
  {
   "language": "hi",
   "action": "run",
   "words": [
    "चलाएं",
    "चलाएँ",
    "चलाता",
    "निष्पादित"
   ]
  },
  {
   "language": "hi",
   "action": "pay",
   "words": [
    "भुगतान",
    "खरीदें",
    "रिफंड",
    "धनवापसी",
    "वापस_करें_राशि",
    "शुल्क"
   ]
  },
  {
   "language": "hi",
   "action": "control",
   "words": [
    "तैनात",
    "पुनरारंभ",
    "निलंबित",
    "प्रतिबंधित",
    "ब्लॉक"
   ]
  },
  {
   "language": "hi",
   "action": "secure",
   "words": [
    "लॉगिन",
    "लॉगआउट",
    "प्रमाणित",
    "निरस्त"
   ]
  },
  {
   "language": "it",
   "action": "read",
   "words": [
    "ottenere",
    "ottiene",
    "elencare",
    "elenca",
    "cercare",
    "cerca",
    "leggere",
    "legge",
    "mostrare",
    "mostra",
    "recuperare",
    "restituisce",
    "scaricare",
    "scarica",
    "calcola",
    "verifica"
   ]
  },
  {
   "language": "it",
   "action": "create",
   "words": [
    "creare",
    "crea",
    "aggiungere",
    "aggiunge",
    "inserire",
    "inserisce",
    "salvare",
    "salva",
    "caricare",
    "carica"
   ]
  },
  {
   "language": "it",
   "action": "change",
   "words": [
    "aggiornare",
    "aggiorna",
    "modificare",
    "modifica",
    "impostare",
    "imposta",
    "spostare",
    "sposta"
   ]
  },
  {
   "language": "it",
   "action": "delete",
   "words": [
    "eliminare",
    "elimina",
    "cancellare",
    "cancella",
    "rimuovere",
    "rimuove",
    "svuotare"
   ]
  },
  {
   "language": "it",
   "action": "cancel",
   "words": [
    "annullare",
    "annulla",
    "disdire"
   ]
  },
  {
   "language": "it",
   "action": "send",
   "words": [
    "inviare",
    "invia",
    "invitare",
    "invita",
    "pubblicare",
    "pubblica",
    "rispondere",
    "notifica"
   ]
  },
  {
   "language": "it",
   "action": "run",
   "words": [
    "eseguire",
    "esegue",
    "avviare",
    "avvia"
   ]
  },
  {
   "language": "it",
   "action": "pay",
   "words": [
    "pagare",
    "paga",
    "rimborsare",
    "rimborsa",
    "acquistare",
    "acquista",
    "addebitare"
   ]
  },
  {
   "language": "tr",
   "action": "read",
   "words": [
    "getir",
    "getirir",
    "listele",
    "listeler",
    "ara",
    "arar",
    "goster",
    "gosterir",
    "oku",
    "okur",
    "al",
    "alir",
    "sorgula",
    "sorgular"
   ]
  },
  {
   "language": "tr",
   "action": "create",
   "words": [
    "olustur",
    "olusturur",
    "ekle",
    "ekler",
    "kaydet",
    "kaydeder",
    "yukle"
   ]
  },
  {
   "language": "tr",
   "action": "change",
   "words": [
    "guncelle",
    "gunceller",
    "degistir",
    "degistirir",
    "duzenle",
    "ayarla"
   ]
  },
  {
   "language": "tr",
   "action": "delete",
   "words": [
    "sil",
    "siler",
    "kaldir",
    "kaldirir",
    "temizle"
   ]
  },
  {
   "language": "tr",
   "action": "send",
   "words": [
    "gonder",
    "gonderir",
    "yanitla",
    "davet",
    "paylas"
   ]
  },
  {
   "language": "tr",
   "action": "run",
   "words": [
    "calistir",
    "calistirir",
    "baslat"
   ]
  },
  {
   "language": "tr",
   "action": "pay",
   "words": [
    "ode",
    "oder",
    "iade",
    "satin"
   ]
  },
  {
   "language": "nl",
   "action": "read",
   "words": [
    "haal",
    "haalt",
    "ophalen",
    "zoek",
    "zoekt",
    "zoeken",
    "toont",
    "tonen",
    "weergeven",
    "bekijken",
    "lijst",
    "opvragen",
    "controleert",
    "berekent",
    "vertaalt",
    "geeft"
   ]
  },
  {
   "language": "nl",
   "action": "create",
   "words": [
    "maak",
    "maakt",
    "maken",
    "aanmaken",
    "voegt",
    "toevoegen",
    "opslaan",
    "slaat",
    "uploadt",
    "registreert",
    "plaatst"
   ]
  },
  {
   "language": "nl",
   "action": "change",
   "words": [
    "wijzigt",
    "wijzigen",
    "bijwerken",
    "werkt",
    "hernoemt",
    "instellen",
    "verplaatst",
    "archiveert"
   ]
  },
  {
   "language": "nl",
   "action": "delete",
   "words": [
    "verwijder",
    "verwijdert",
    "verwijderen",
    "wist",
    "wissen",
    "leegt"
   ]
  },
  {
   "language": "nl",
   "action": "cancel",
   "words": [
    "annuleert",
    "annuleren",
    "beeindigt"
   ]
  },
  {
   "language": "nl",
   "action": "send",
   "words": [
    "stuurt",
    "sturen",
    "verstuurt",
    "versturen",
    "verzendt",
    "verzenden",
    "nodigt"
   ]
  },
  {
   "language": "nl",
   "action": "run",
   "words": [
    "uitvoeren",
    "voert",
    "draait",
    "start"
   ]
  },
  {
   "language": "nl",
   "action": "pay",
   "words": [
    "betaalt",
    "betalen",
    "terugbetalen",
    "koopt",
    "kopen"
   ]
  },
  {
   "language": "nl",
   "action": "control",
   "words": [
    "herstart",
    "herstarten",
    "blokkeert",
    "blokkeren",
    "implementeert"
   ]
  },
  {
   "language": "nl",
   "action": "secure",
   "words": [
    "inloggen",
    "uitloggen",
    "verleent",
    "intrekken"
   ]
  },
  {
   "language": "sv",
   "action": "read",
   "words": [
    "hamta",
    "hamtar",
    "hamtas",
    "soker",
    "visar",
    "listar",
    "laser",
    "raknar",
    "oversatter",
    "kontrollerar"
   ]
  },
  {
   "language": "sv",
   "action": "create",
   "words": [
    "skapa",
    "skapar",
    "lagger",
    "sparar",
    "lagra",
    "bokar"
   ]
  },
  {
   "language": "sv",
   "action": "change",
   "words": [
    "uppdatera",
    "uppdaterar",
    "andrar",
    "flyttar",
    "arkiverar",
    "aktiverar",
    "aterstaller"
   ]
  },
  {
   "language": "sv",
   "action": "delete",
   "words": [
    "radera",
    "raderar",
    "rensar",
    "tommer"
   ]
  },
  {
   "language": "sv",
   "action": "cancel",
   "words": [
    "avbryter",
    "avbokar",
    "avslutar"
   ]
  },
  {
   "language": "sv",
   "action": "send",
   "words": [
    "skicka",
    "skickar",
    "bjuder",
    "publicerar",
    "svarar"
   ]
  },
  {
   "language": "sv",
   "action": "run",
   "words": [
    "kor",
    "korar",
    "exekverar",
    "startar"
   ]
  },
  {
   "language": "sv",
   "action": "pay",
   "words": [
    "betalar",
    "betala",
    "aterbetalar",
    "koper"
   ]
  },
  {
   "language": "sv",
   "action": "control",
   "words": [
    "driftsatter",
    "blockerar"
   ]
  },
  {
   "language": "sv",
   "action": "secure",
   "words": [
    "loggar",
    "beviljar",
    "aterkallar"
   ]
  },
  {
   "language": "da",
   "action": "read",
   "words": [
    "henter",
    "hente",
    "viser",
    "laeser",
    "finder",
    "beregner"
   ]
  },
  {
   "language": "da",
   "action": "create",
   "words": [
    "opretter",
    "opret",
    "tilfojer",
    "gemmer"
   ]
  },
  {
   "language": "da",
   "action": "change",
   "words": [
    "opdaterer",
    "aendrer",
    "flytter"
   ]
  },
  {
   "language": "da",
   "action": "delete",
   "words": [
    "sletter",
    "slette",
    "slet",
    "fjerner"
   ]
  },
  {
   "language": "da",
   "action": "send",
   "words": [
    "sender",
    "inviterer"
   ]
  },
  {
   "language": "da",
   "action": "pay",
   "words": [
    "betaler",
    "koeber",
    "refunderer"
   ]
  },
  {
   "language": "da",
   "action": "run",
   "words": [
    "koerer",
    "udforer"
   ]
  },
  {
   "language": "da",
   "action": "control",
   "words": [
    "genstarter",
    "blokerer"
   ]
  },
  {
   "language": "pl",
   "action": "read",
   "words": [
    "pobiera",
    "pobierz",
    "wyszukuje",
    "wyszukaj",
    "wyswietla",
    "pokazuje",
    "znajduje",
    "zwraca",
    "sprawdza",
    "oblicza",
    "odczytuje"
   ]
  },
  {
   "language": "pl",
   "action": "create",
   "words": [
    "tworzy",
    "utworz",
    "dodaje",
    "dodaj",
    "zapisuje",
    "rezerwuje",
    "przesyla"
   ]
  },
  {
   "language": "pl",
   "action": "change",
   "words": [
    "aktualizuje",
    "zmienia",
    "edytuje",
    "przenosi",
    "ustawia",
    "archiwizuje",
    "resetuje"
   ]
  },
  {
   "language": "pl",
   "action": "delete",
   "words": [
    "usuwa",
    "usun",
    "kasuje",
    "wykasuj",
    "czysci"
   ]
  },
  {
   "language": "pl",
   "action": "cancel",
   "words": [
    "anuluje",
    "przerywa"
   ]
  },
  {
   "language": "pl",
   "action": "send",
   "words": [
    "wysyla",
    "wyslij",
    "zaprasza",
    "publikuje",
    "odpowiada"
   ]
  },
  {
   "language": "pl",
   "action": "pay",
   "words": [
    "placi",
    "oplaca",
    "kupuje",
    "obciaza"
   ]
  },
  {
   "language": "pl",
   "action": "run",
   "words": [
    "uruchamia",
    "wykonuje",
    "uruchom"
   ]
  },
  {
   "language": "pl",
   "action": "control",
   "words": [
    "restartuje",
    "wdraza",
    "blokuje",
    "zawiesza"
   ]
  },
  {
   "language": "pl",
   "action": "secure",
   "words": [
    "loguje",
    "nadaje",
    "odbiera"
   ]
  },
  {
   "language": "cs",
   "action": "read",
   "words": [
    "zobrazi",
    "vyhleda",
    "nacte",
    "vrati",
    "zjisti"
   ]
  },
  {
   "language": "cs",
   "action": "create",
   "words": [
    "vytvori",
    "prida",
    "ulozi",
    "nahraje"
   ]
  },
  {
   "language": "cs",
   "action": "change",
   "words": [
    "zmeni",
    "upravi",
    "presune",
    "nastavi"
   ]
  },
  {
   "language": "cs",
   "action": "delete",
   "words": [
    "smaze",
    "odstrani",
    "vymaze"
   ]
  },
  {
   "language": "cs",
   "action": "send",
   "words": [
    "odesle",
    "posle",
    "pozve"
   ]
  },
  {
   "language": "cs",
   "action": "pay",
   "words": [
    "zaplati",
    "koupi"
   ]
  },
  {
   "language": "cs",
   "action": "run",
   "words": [
    "spusti",
    "provede"
   ]
  },
  {
   "language": "cs",
   "action": "control",
   "words": [
    "nasadi",
    "zablokuje"
   ]
  },
  {
   "language": "id",
   "action": "read",
   "words": [
    "menampilkan",
    "tampilkan",
    "mencari",
    "cari",
    "mengambil",
    "ambil",
    "membaca",
    "lihat",
    "melihat",
    "menghitung",
    "memeriksa"
   ]
  },
  {
   "language": "id",
   "action": "create",
   "words": [
    "membuat",
    "buat",
    "menambahkan",
    "tambah",
    "tambahkan",
    "menyimpan",
    "simpan",
    "mengunggah"
   ]
  },
  {
   "language": "id",
   "action": "change",
   "words": [
    "memperbarui",
    "perbarui",
    "mengubah",
    "ubah",
    "memindahkan",
    "mengatur"
   ]
  },
  {
   "language": "id",
   "action": "delete",
   "words": [
    "menghapus",
    "hapus",
    "membuang"
   ]
  },
  {
   "language": "id",
   "action": "cancel",
   "words": [
    "membatalkan",
    "batalkan"
   ]
  },
  {
   "language": "id",
   "action": "send",
   "words": [
    "mengirim",
    "kirim",
    "mengirimkan",
    "membalas",
    "mengundang"
   ]
  },
  {
   "language": "id",
   "action": "pay",
   "words": [
    "membayar",
    "bayar",
    "membeli",
    "beli",
    "mentransfer"
   ]
  },
  {
   "language": "id",
   "action": "run",
   "words": [
    "menjalankan",
    "jalankan",
    "mengeksekusi"
   ]
  },
  {
   "language": "id",
   "action": "control",
   "words": [
    "memblokir",
    "blokir",
    "menyebarkan"
   ]
  },
  {
   "language": "id",
   "action": "secure",
   "words": [
    "mencabut"
   ]
  },
  {
   "language": "vi",
   "action": "read",
   "words": [
    "xem",
    "tim",
    "lay",
    "hien",
    "doc",
    "liet",
    "kiem",
    "tra",
    "tinh",
    "dich"
   ]
  },
  {
   "language": "vi",
   "action": "create",
   "words": [
    "tao",
    "them",
    "luu"
   ]
  },
  {
   "language": "vi",
   "action": "change",
   "words": [
    "sua",
    "doi"
   ]
  },
  {
   "language": "vi",
   "action": "delete",
   "words": [
    "xoa"
   ]
  },
  {
   "language": "vi",
   "action": "cancel",
   "words": [
    "huy"
   ]
  },
  {
   "language": "vi",
   "action": "send",
   "words": [
    "gui",
    "moi"
   ]
  },
  {
   "language": "vi",
   "action": "pay",
   "words": [
    "mua",
    "ban",
    "nap",
    "hoan"
   ]
  },
  {
   "language": "vi",
   "action": "run",
   "words": [
    "chay"
   ]
  },
  {
   "language": "uk",
   "action": "read",
   "words": [
    "показу*",
    "отрим*",
    "знайти",
    "шука*",
    "перегля*",
    "переклад*",
    "обчисл*"
   ]
  },
  {
   "language": "uk",
   "action": "create",
   "words": [
    "створ*",
    "дода*",
    "зберег*"
   ]
  },
  {
   "language": "uk",
   "action": "change",
   "words": [
    "оновл*",
    "зміню*",
    "змін*",
    "перейм*"
   ]
  },
  {
   "language": "uk",
   "action": "delete",
   "words": [
    "видал*",
    "стирає",
    "очищ*"
   ]
  },
  {
   "language": "uk",
   "action": "send",
   "words": [
    "надсил*",
    "надісл*",
    "запрош*"
   ]
  },
  {
   "language": "uk",
   "action": "pay",
   "words": [
    "оплачу*",
    "сплат*",
    "куп*"
   ]
  },
  {
   "language": "uk",
   "action": "run",
   "words": [
    "викону*",
    "запуска*"
   ]
  },
  {
   "language": "uk",
   "action": "control",
   "words": [
    "перезапуск*",
    "блоку*"
   ]
  },
  {
   "language": "hu",
   "action": "read",
   "words": [
    "lekeri",
    "megjeleniti",
    "listazza",
    "keresi"
   ]
  },
  {
   "language": "hu",
   "action": "create",
   "words": [
    "letrehoz",
    "letrehozza",
    "hozzaad",
    "elmenti"
   ]
  },
  {
   "language": "hu",
   "action": "change",
   "words": [
    "frissiti",
    "modositja",
    "atnevezi"
   ]
  },
  {
   "language": "hu",
   "action": "delete",
   "words": [
    "torli",
    "torol",
    "eltavolitja"
   ]
  },
  {
   "language": "hu",
   "action": "send",
   "words": [
    "elkuldi",
    "kuld",
    "meghivja"
   ]
  },
  {
   "language": "hu",
   "action": "pay",
   "words": [
    "kifizeti",
    "megveszi"
   ]
  },
  {
   "language": "hu",
   "action": "run",
   "words": [
    "futtatja",
    "vegrehajtja"
   ]
  },
  {
   "language": "hu",
   "action": "control",
   "words": [
    "ujrainditja",
    "letiltja"
   ]
  },
  {
   "language": "ro",
   "action": "read",
   "words": [
    "afiseaza",
    "cauta",
    "citeste",
    "listeaza",
    "returneaza",
    "obtine"
   ]
  },
  {
   "language": "ro",
   "action": "create",
   "words": [
    "creeaza",
    "adauga",
    "salveaza"
   ]
  },
  {
   "language": "ro",
   "action": "change",
   "words": [
    "actualizeaza",
    "redenumeste"
   ]
  },
  {
   "language": "ro",
   "action": "delete",
   "words": [
    "sterge",
    "inlatura"
   ]
  },
  {
   "language": "ro",
   "action": "send",
   "words": [
    "trimite"
   ]
  },
  {
   "language": "ro",
   "action": "pay",
   "words": [
    "plateste",
    "cumpara",
    "ramburseaza"
   ]
  },
  {
   "language": "ro",
   "action": "run",
   "words": [
    "executa",
    "ruleaza"
   ]
  },
  {
   "language": "ro",
   "action": "control",
   "words": [
    "reporneste",
    "blocheaza"
   ]
  },
  {
   "language": "fi",
   "action": "read",
   "words": [
    "hakee",
    "nayttaa",
    "etsii",
    "lukee",
    "listaa"
   ]
  },
  {
   "language": "fi",
   "action": "create",
   "words": [
    "luo",
    "lisaa",
    "tallentaa"
   ]
  },
  {
   "language": "fi",
   "action": "change",
   "words": [
    "paivittaa",
    "muuttaa",
    "siirtaa"
   ]
  },
  {
   "language": "fi",
   "action": "delete",
   "words": [
    "poistaa",
    "tyhjentaa"
   ]
  },
  {
   "language": "fi",
   "action": "send",
   "words": [
    "lahettaa",
    "kutsuu"
   ]
  },
  {
   "language": "fi",
   "action": "pay",
   "words": [
    "maksaa",
    "ostaa",
    "hyvittaa"
   ]
  },
  {
   "language": "fi",
   "action": "run",
   "words": [
    "suorittaa",
    "ajaa",
    "kaynnistaa"
   ]
  },
  {
   "language": "fi",
   "action": "control",
   "words": [
    "uudelleenkaynnistaa",
    "estaa"
   ]
  },
  {
   "language": "zh",
   "action": "read",
   "words": [
    "列举",
    "展示",
    "预览",
    "下载文件",
    "查",
    "查阅",
    "检测",
    "测量",
    "计数",
    "汇总",
    "对比",
    "搜寻",
    "定位",
    "抽取",
    "识别图片",
    "朗读",
    "转录",
    "估算",
    "换算",
    "求和",
    "核对",
    "核验",
    "扫描",
    "巡检",
    "摘要",
    "排序",
    "筛选",
    "观察",
    "订阅行情",
    "拉取列表",
    "提示",
    "回答",
    "撰写文案",
    "润色",
    "改写",
    "渲染",
    "探测",
    "模拟",
    "推算",
    "获得",
    "询问",
    "描述",
    "列表",
    "浏览器截图"
   ]
  },
  {
   "language": "zh",
   "action": "create",
   "words": [
    "开立",
    "登记",
    "上架",
    "录入",
    "发起",
    "预定",
    "备份",
    "克隆",
    "挂号",
    "排期",
    "申请",
    "归集",
    "绘制",
    "追踪记录",
    "起草",
    "签到",
    "打卡",
    "收录",
    "存储",
    "存入",
    "生成订单",
    "关注"
   ]
  },
  {
   "language": "zh",
   "action": "change",
   "words": [
    "变更",
    "改名",
    "迁移数据",
    "重置",
    "激活",
    "停用",
    "暂停",
    "挂起",
    "恢复服务",
    "开启",
    "锁定",
    "解锁",
    "分派",
    "指派",
    "合入",
    "接受",
    "拒绝",
    "确认收货",
    "改签",
    "调价",
    "上调",
    "下调",
    "校准",
    "打标签",
    "置顶",
    "归类",
    "替换掉",
    "调高",
    "调低",
    "延期",
    "续期",
    "撤回修改",
    "调度",
    "关机定时",
    "转移",
    "排列"
   ]
  },
  {
   "language": "zh",
   "action": "delete",
   "words": [
    "删掉",
    "丢弃",
    "擦除",
    "格式化",
    "抹去",
    "粉碎",
    "剔除",
    "下架",
    "解散",
    "清掉",
    "永久删除",
    "彻底删除",
    "回收",
    "恢复出厂",
    "移出"
   ]
  },
  {
   "language": "zh",
   "action": "cancel",
   "words": [
    "退订",
    "撤回",
    "解约",
    "废止",
    "退课",
    "撤单",
    "强制结束",
    "结束进程",
    "关闭订单",
    "退租"
   ]
  },
  {
   "language": "zh",
   "action": "send",
   "words": [
    "群发短信",
    "拨号",
    "播报",
    "通报",
    "分享",
    "转告",
    "提醒",
    "私信",
    "留言",
    "广播",
    "传真",
    "寄出",
    "催办",
    "回帖",
    "打电话",
    "喊话"
   ]
  },
  {
   "language": "zh",
   "action": "run",
   "words": [
    "跑",
    "编排执行",
    "派发",
    "重跑",
    "触发器执行",
    "调试",
    "注入",
    "构建",
    "开始执行",
    "训练",
    "烧录",
    "刷写"
   ]
  },
  {
   "language": "zh",
   "action": "pay",
   "words": [
    "缴纳",
    "缴费",
    "还款",
    "放款",
    "打款",
    "代付",
    "汇款",
    "充电计费",
    "下注",
    "打赏",
    "冻结资金",
    "划转",
    "投资",
    "赎回",
    "买",
    "卖",
    "交易",
    "退钱",
    "付钱",
    "报销",
    "开票",
    "分账",
    "理赔",
    "续费",
    "扣除",
    "质押",
    "兑换"
   ]
  },
  {
   "language": "zh",
   "action": "control",
   "words": [
    "禁言",
    "踢出",
    "封号",
    "冻结账户",
    "停机",
    "重开机",
    "上线",
    "下线",
    "回退版本",
    "熔断",
    "限流",
    "隔离",
    "升级集群",
    "关停",
    "停用账户",
    "解冻",
    "挂载",
    "扩缩容",
    "切换主备",
    "重新启动",
    "禁用账户",
    "停职"
   ]
  },
  {
   "language": "zh",
   "action": "secure",
   "words": [
    "签发",
    "换取令牌",
    "注册密钥",
    "校验密码",
    "绑定手机",
    "授予权限",
    "收回权限",
    "提权",
    "轮转",
    "登陆",
    "退出登录",
    "吊销证书",
    "修改权限",
    "分配角色",
    "赋予",
    "注销会话",
    "验证身份",
    "身份验证",
    "双重验证"
   ]
  },
  {
   "language": "ja",
   "action": "read",
   "words": [
    "見る",
    "見せ",
    "調査",
    "点検",
    "測定",
    "計測",
    "数え",
    "推定",
    "見積",
    "診断",
    "問い合わせ",
    "抜き出",
    "読み上げ",
    "照合",
    "確かめ",
    "並べ替え",
    "絞り込",
    "知らせ",
    "認識",
    "要求しない",
    "判定",
    "追跡",
    "算出",
    "プレビュー",
    "解析",
    "スキャン",
    "応答",
    "返却する",
    "文字起こし",
    "校正",
    "レンダリング",
    "列挙",
    "プロット",
    "説明",
    "教え",
    "聞く"
   ]
  },
  {
   "language": "ja",
   "action": "create",
   "words": [
    "新規",
    "起票",
    "発行する",
    "申し込",
    "申請",
    "提出",
    "下書き",
    "書き出",
    "積み",
    "記入",
    "開設",
    "立ち上げ",
    "採番",
    "お気に入り",
    "いいね",
    "フォロー",
    "添付",
    "発注しない",
    "取り込",
    "バックアップ",
    "登録する",
    "割り当て"
   ]
  },
  {
   "language": "ja",
   "action": "change",
   "words": [
    "移し",
    "並び替え",
    "変え",
    "切替",
    "リネーム",
    "名前を変",
    "割当",
    "延長",
    "延期",
    "調整",
    "差し替え",
    "公開",
    "非公開",
    "ピン留め",
    "解除",
    "停止",
    "一時停止",
    "再開",
    "閉じ",
    "開く",
    "開け",
    "鍵をかけ",
    "施錠",
    "解錠",
    "点灯",
    "消灯",
    "上書き",
    "マージ",
    "統合",
    "却下",
    "承諾",
    "完了に",
    "既読",
    "改名",
    "置き換え",
    "入れ替え"
   ]
  },
  {
   "language": "ja",
   "action": "delete",
   "words": [
    "抹消",
    "除去",
    "廃棄",
    "除名",
    "クリア",
    "空に",
    "退会",
    "完全に削除",
    "取り外",
    "外す",
    "破壊",
    "掃除",
    "工場出荷",
    "出荷時"
   ]
  },
  {
   "language": "ja",
   "action": "cancel",
   "words": [
    "取消",
    "中断",
    "撤回",
    "打ち切",
    "解除予約",
    "破談",
    "停止予約",
    "失注"
   ]
  },
  {
   "language": "ja",
   "action": "send",
   "words": [
    "送付",
    "発信",
    "知らせる",
    "伝え",
    "電話をかけ",
    "電話",
    "発送",
    "公表",
    "共有",
    "呼びかけ",
    "連絡",
    "催促",
    "リプライ",
    "つぶや",
    "放送",
    "回覧",
    "返答"
   ]
  },
  {
   "language": "ja",
   "action": "run",
   "words": [
    "走らせ",
    "稼働",
    "再実行",
    "ビルド",
    "デバッグ",
    "発火",
    "開始",
    "起動し",
    "学習させ",
    "訓練"
   ]
  },
  {
   "language": "ja",
   "action": "pay",
   "words": [
    "入金",
    "出金",
    "振り込",
    "引き落と",
    "精算",
    "清算",
    "充当",
    "買う",
    "買い",
    "売る",
    "売却",
    "購読",
    "請求する",
    "与信",
    "返済",
    "両替",
    "チャージ",
    "投資",
    "課税",
    "払う",
    "払い"
   ]
  },
  {
   "language": "ja",
   "action": "control",
   "words": [
    "停職",
    "追放",
    "BAN",
    "利用を停止",
    "一時停止する",
    "アカウント停止",
    "一時停止し",
    "配備",
    "展開",
    "遮断",
    "隔離",
    "縮退",
    "増設",
    "再起動し",
    "電源を切",
    "電源を入",
    "切り離",
    "昇格",
    "復旧させ",
    "制限を設"
   ]
  },
  {
   "language": "ja",
   "action": "secure",
   "words": [
    "権限を付与",
    "権限を与",
    "権限を変更",
    "権限を取り消",
    "パスワードを変更",
    "パスワードを再設定",
    "パスワードをリセット",
    "無効にするトークン",
    "発行",
    "再発行",
    "本人確認",
    "二段階",
    "委任",
    "ログオン"
   ]
  },
  {
   "language": "ko",
   "action": "read",
   "words": [
    "보기",
    "보여주",
    "열람",
    "읽어",
    "알아",
    "점검",
    "진단",
    "측정",
    "추정",
    "집계",
    "세기",
    "정렬",
    "필터",
    "스캔",
    "인식",
    "탐색",
    "설명",
    "답변",
    "미리보기",
    "검사",
    "감지",
    "추적",
    "추론",
    "렌더링",
    "불러",
    "얻",
    "살펴",
    "견적"
   ]
  },
  {
   "language": "ko",
   "action": "create",
   "words": [
    "신청",
    "개설",
    "발급",
    "접수",
    "올리",
    "올립",
    "담기",
    "담습",
    "신규",
    "제출",
    "백업",
    "가입",
    "지정",
    "첨부",
    "적재",
    "쌓"
   ]
  },
  {
   "language": "ko",
   "action": "change",
   "words": [
    "옮기",
    "옮깁",
    "바꾸",
    "바꿉",
    "조정",
    "연기",
    "연장",
    "중지",
    "일시정지",
    "재개",
    "닫",
    "열기",
    "엽니",
    "잠그",
    "잠금",
    "해제",
    "켜",
    "끄",
    "끕",
    "켭",
    "배정",
    "할당",
    "병합",
    "거절",
    "수락",
    "갱신하",
    "반영",
    "정정",
    "이름을",
    "전환",
    "공개",
    "숨기"
   ]
  },
  {
   "language": "ko",
   "action": "delete",
   "words": [
    "없애",
    "없앱",
    "폐기처리",
    "폐지",
    "영구",
    "삭제",
    "날리",
    "소거",
    "탈퇴",
    "공장",
    "초기화",
    "비웁니다",
    "퇴출"
   ]
  },
  {
   "language": "ko",
   "action": "cancel",
   "words": [
    "철회",
    "무효",
    "파기계약",
    "반려",
    "중도",
    "해지",
    "종료"
   ]
  },
  {
   "language": "ko",
   "action": "send",
   "words": [
    "메시지를",
    "보",
    "문자를",
    "전화",
    "공유",
    "알림",
    "전달",
    "답글",
    "발신",
    "안내",
    "통보",
    "회신",
    "호출하여",
    "올려"
   ]
  },
  {
   "language": "ko",
   "action": "run",
   "words": [
    "돌리",
    "돌립",
    "가동",
    "재실행",
    "시작",
    "디버그",
    "훈련",
    "학습시"
   ]
  },
  {
   "language": "ko",
   "action": "pay",
   "words": [
    "납부",
    "입금",
    "출금",
    "인출",
    "충전",
    "환급",
    "정산",
    "상환",
    "매매",
    "투자",
    "구독",
    "베팅",
    "후원",
    "지급",
    "차감",
    "이체하",
    "송금하",
    "팔",
    "사기"
   ]
  },
  {
   "language": "ko",
   "action": "control",
   "words": [
    "정지시",
    "이용정지",
    "이용",
    "정지",
    "강퇴",
    "추방",
    "격리",
    "중단시",
    "종료시",
    "서버를",
    "전원",
    "증설",
    "승격",
    "강등",
    "재기동",
    "롤아웃",
    "계정",
    "잠금",
    "처리"
   ]
  },
  {
   "language": "ko",
   "action": "secure",
   "words": [
    "발급하",
    "재발급",
    "본인확인",
    "비밀번호를",
    "권한을",
    "변경",
    "회수",
    "박탈",
    "위임",
    "서명",
    "로그인하"
   ]
  },
  {
   "language": "es",
   "action": "read",
   "words": [
    "listado",
    "detalla",
    "detallar",
    "muestran",
    "averiguar",
    "averigua",
    "rastrear",
    "rastrea",
    "enumerar",
    "enumera",
    "inspeccionar",
    "inspecciona",
    "localizar",
    "localiza",
    "supervisar",
    "supervisa",
    "monitorizar",
    "estimar",
    "estima",
    "diagnosticar",
    "diagnostica",
    "visualizar",
    "visualiza",
    "previsualizar",
    "filtrar",
    "filtra",
    "ordenar",
    "ordena",
    "evaluar",
    "evalua",
    "predecir",
    "predice",
    "entrega",
    "trae",
    "traer",
    "indicar",
    "informar",
    "sugiere",
    "sugerir",
    "recomienda",
    "recomendar",
    "detectar",
    "detecta",
    "revisar",
    "revisa",
    "reconoce",
    "reconocer",
    "transcribir",
    "transcribe",
    "corregir",
    "cotizar",
    "cotiza",
    "convertidor",
    "consultando",
    "simula",
    "simular"
   ]
  },
  {
   "language": "es",
   "action": "create",
   "words": [
    "matricular",
    "matricula",
    "inscribir",
    "inscribe",
    "abrir",
    "adjuntar",
    "adjunta",
    "solicitar",
    "solicita",
    "redactar",
    "redacta",
    "programar",
    "programa",
    "emitir",
    "apuntar",
    "apunta",
    "anotar",
    "anota",
    "clonar",
    "clona",
    "duplicar",
    "duplica",
    "respaldar",
    "respalda",
    "incorporar",
    "incorpora",
    "presentar"
   ]
  },
  {
   "language": "es",
   "action": "change",
   "words": [
    "ajustar",
    "ajusta",
    "apagar",
    "apaga",
    "encender",
    "enciende",
    "mover",
    "traslada",
    "trasladar",
    "aplaza",
    "aplazar",
    "reprogramar",
    "reprograma",
    "cierra",
    "pausar",
    "pausa",
    "reanudar",
    "reanuda",
    "aprueba",
    "rechazar",
    "rechaza",
    "aceptar",
    "acepta",
    "marcar",
    "marca",
    "combinar",
    "fusionar",
    "fusiona",
    "corrige",
    "sustituir",
    "sustituye",
    "habilitar",
    "habilita",
    "deshabilitar",
    "deshabilita",
    "inhabilitar",
    "inhabilita",
    "reabrir",
    "reabre",
    "restablecer",
    "restablece",
    "bajar",
    "reducir",
    "reduce",
    "aumentar",
    "aumenta",
    "asigna",
    "renombra",
    "actualizacion",
    "prorrogar",
    "prorroga"
   ]
  },
  {
   "language": "es",
   "action": "delete",
   "words": [
    "eliminacion",
    "baja",
    "borrado",
    "purgar",
    "purga",
    "descartar",
    "descarta",
    "desechar",
    "limpiar",
    "limpia",
    "formatear",
    "formatea",
    "retirar",
    "retira",
    "tirar",
    "extirpar"
   ]
  },
  {
   "language": "es",
   "action": "cancel",
   "words": [
    "cancelacion",
    "rescindir",
    "rescinde",
    "revertir",
    "interrumpir",
    "interrumpe",
    "desistir",
    "finalizar",
    "finaliza",
    "detener",
    "detiene",
    "abandonar"
   ]
  },
  {
   "language": "es",
   "action": "send",
   "words": [
    "envio",
    "llamar",
    "llama",
    "avisar",
    "avisa",
    "comunicar",
    "comunica",
    "difundir",
    "difunde",
    "compartir",
    "comparte",
    "contactar",
    "contacta",
    "recordar",
    "recuerda",
    "felicitar",
    "remitir",
    "remite",
    "reenvio",
    "anunciar",
    "anuncia"
   ]
  },
  {
   "language": "es",
   "action": "run",
   "words": [
    "ejecucion",
    "arrancar",
    "arranca",
    "compila",
    "entrenar",
    "entrena",
    "depurar",
    "reejecutar",
    "relanzar",
    "orquestar",
    "inyectar",
    "desencadenar"
   ]
  },
  {
   "language": "es",
   "action": "pay",
   "words": [
    "abonar",
    "abona",
    "liquidar",
    "liquida",
    "ingresar",
    "depositar",
    "deposita",
    "girar",
    "reembolso",
    "domiciliar",
    "invertir",
    "invierte",
    "apostar",
    "apuesta",
    "prestar",
    "recargar",
    "recarga",
    "contratar",
    "contrata",
    "renovar",
    "renueva",
    "suscribe",
    "vende",
    "transferencia",
    "compraventa",
    "donar",
    "dona",
    "aportar"
   ]
  },
  {
   "language": "es",
   "action": "control",
   "words": [
    "desplegando",
    "bloqueo",
    "desbloquear",
    "desbloquea",
    "suspension",
    "expulsar",
    "expulsa",
    "escalado",
    "reinicio",
    "vetar",
    "veta",
    "congelar",
    "congela",
    "restringir",
    "restringe",
    "readmitir",
    "aislar",
    "aisla",
    "degradar",
    "promocionar",
    "migrar",
    "migra",
    "despide",
    "despedir"
   ]
  },
  {
   "language": "es",
   "action": "secure",
   "words": [
    "autenticacion",
    "acceder",
    "permitir",
    "autoriza",
    "revocacion",
    "delegar",
    "delega",
    "suplantar",
    "rotacion",
    "desautorizar"
   ]
  },
  {
   "language": "pt",
   "action": "read",
   "words": [
    "listagem",
    "detalha",
    "detalhar",
    "rastrear",
    "rastreia",
    "enumerar",
    "inspecionar",
    "inspeciona",
    "localizar",
    "localiza",
    "monitorar",
    "monitora",
    "estimar",
    "estima",
    "diagnosticar",
    "visualizar",
    "visualiza",
    "filtrar",
    "filtra",
    "ordenar",
    "avaliar",
    "avalia",
    "prever",
    "preve",
    "traz",
    "trazer",
    "informar",
    "sugere",
    "sugerir",
    "recomenda",
    "recomendar",
    "detectar",
    "detecta",
    "revisar",
    "revisa",
    "reconhece",
    "reconhecer",
    "transcrever",
    "transcreve",
    "conferir",
    "confere",
    "cotar",
    "cota",
    "simula",
    "simular",
    "consulte",
    "verifique",
    "calcule",
    "mostre",
    "acompanhar",
    "acompanha",
    "compara",
    "comparar",
    "contar",
    "resume",
    "gere"
   ]
  },
  {
   "language": "pt",
   "action": "create",
   "words": [
    "abrir",
    "anexar",
    "anexa",
    "solicitar",
    "solicita",
    "redigir",
    "redige",
    "agendar",
    "agenda",
    "emitir",
    "emite",
    "anotar",
    "anota",
    "clonar",
    "clona",
    "duplicar",
    "duplica",
    "inscrever",
    "inscreve",
    "matricular",
    "matricula",
    "criacao",
    "incluir",
    "inclui",
    "inclua",
    "protocolar",
    "protocola",
    "lancar",
    "apresentar",
    "reserve",
    "salve",
    "grave"
   ]
  },
  {
   "language": "pt",
   "action": "change",
   "words": [
    "ajustar",
    "ajusta",
    "acender",
    "acende",
    "adiar",
    "adia",
    "remarcar",
    "remarca",
    "fechar",
    "fecha",
    "pausar",
    "pausa",
    "retomar",
    "retoma",
    "aprova",
    "rejeitar",
    "rejeita",
    "recusar",
    "recusa",
    "aceitar",
    "aceita",
    "marcar",
    "mesclar",
    "corrigir",
    "corrige",
    "substituir",
    "substitui",
    "habilitar",
    "habilita",
    "desabilitar",
    "desabilita",
    "inabilitar",
    "reabrir",
    "reabre",
    "redefinir",
    "redefine",
    "reduzir",
    "reduz",
    "aumentar",
    "aumenta",
    "renomeia",
    "arquiva",
    "trocar",
    "troca",
    "atualizacao",
    "prorrogar",
    "prorroga",
    "mude",
    "mudar",
    "muda"
   ]
  },
  {
   "language": "pt",
   "action": "delete",
   "words": [
    "exclusao",
    "remocao",
    "expurgar",
    "expurga",
    "descartar",
    "descarta",
    "limpar",
    "limpa",
    "formatar",
    "formata",
    "retirar",
    "retira",
    "remova",
    "apague",
    "delete",
    "elimina"
   ]
  },
  {
   "language": "pt",
   "action": "cancel",
   "words": [
    "cancelamento",
    "rescindir",
    "rescinde",
    "reverter",
    "interromper",
    "interrompe",
    "desistir",
    "finalizar",
    "finaliza",
    "parar",
    "anula",
    "cancele"
   ]
  },
  {
   "language": "pt",
   "action": "send",
   "words": [
    "envio",
    "avisar",
    "avisa",
    "comunicar",
    "comunica",
    "divulgar",
    "divulga",
    "compartilhar",
    "compartilha",
    "contatar",
    "contata",
    "lembrar",
    "lembra",
    "repassar",
    "repassa",
    "anunciar",
    "anuncia",
    "mandar",
    "manda",
    "mande"
   ]
  },
  {
   "language": "pt",
   "action": "run",
   "words": [
    "execucao",
    "compila",
    "treinar",
    "treina",
    "depurar",
    "reexecutar",
    "orquestrar",
    "injetar",
    "acionar",
    "aciona"
   ]
  },
  {
   "language": "pt",
   "action": "pay",
   "words": [
    "abonar",
    "liquidar",
    "liquida",
    "depositar",
    "deposita",
    "sacar",
    "saca",
    "reembolso",
    "debitar",
    "debita",
    "creditar",
    "credita",
    "investir",
    "investe",
    "apostar",
    "aposta",
    "emprestar",
    "empresta",
    "recarregar",
    "recarrega",
    "contratar",
    "contrata",
    "renovar",
    "renova",
    "assinar",
    "assina",
    "vende",
    "transferencia",
    "doar",
    "doa",
    "quitar",
    "quita",
    "pague",
    "compre",
    "transfira"
   ]
  },
  {
   "language": "pt",
   "action": "control",
   "words": [
    "implantacao",
    "bloqueio",
    "desbloquear",
    "desbloqueia",
    "suspensao",
    "expulsar",
    "expulsa",
    "banimento",
    "bane",
    "congelar",
    "congela",
    "restringir",
    "restringe",
    "isolar",
    "isola",
    "migrar",
    "migra",
    "desligamento",
    "demitir",
    "demite",
    "rebaixar",
    "promover"
   ]
  },
  {
   "language": "pt",
   "action": "secure",
   "words": [
    "autenticacao",
    "entrar",
    "acessar",
    "permitir",
    "delegar",
    "delega",
    "rotacao",
    "desautorizar",
    "logar",
    "loga"
   ]
  },
  {
   "language": "fr",
   "action": "read",
   "words": [
    "lister",
    "listage",
    "detailler",
    "detaille",
    "montrer",
    "montre",
    "suivre",
    "suit",
    "inspecter",
    "inspecte",
    "localiser",
    "localise",
    "surveiller",
    "surveille",
    "estimer",
    "estime",
    "diagnostiquer",
    "visualiser",
    "visualise",
    "filtrer",
    "filtre",
    "trier",
    "trie",
    "evaluer",
    "evalue",
    "predire",
    "predit",
    "connaitre",
    "fournit",
    "fournir",
    "indique",
    "indiquer",
    "informe",
    "informer",
    "suggere",
    "suggerer",
    "recommande",
    "recommander",
    "detecter",
    "detecte",
    "reviser",
    "reconnaitre",
    "reconnait",
    "transcrire",
    "transcrit",
    "simuler",
    "simule",
    "compare",
    "consultez",
    "affichez",
    "recherchez",
    "calculez",
    "verifiez",
    "apercu",
    "interroge",
    "interroger",
    "repere",
    "reperer",
    "examine",
    "examiner",
    "denombre",
    "chiffrer",
    "chiffre",
    "controle",
    "controler",
    "corrige",
    "resume"
   ]
  },
  {
   "language": "fr",
   "action": "create",
   "words": [
    "ouvrir",
    "ouvre",
    "joindre",
    "joint",
    "demander",
    "demande",
    "rediger",
    "redige",
    "planifier",
    "planifie",
    "emettre",
    "emet",
    "cloner",
    "clone",
    "dupliquer",
    "duplique",
    "inscrire",
    "inscrit",
    "creation",
    "deposer",
    "depose",
    "soumettre",
    "soumet",
    "saisir",
    "saisit",
    "ajoutez",
    "creez",
    "programmer",
    "programme",
    "reserve",
    "televerse",
    "immatriculer"
   ]
  },
  {
   "language": "fr",
   "action": "change",
   "words": [
    "ajuster",
    "ajuste",
    "eteindre",
    "eteint",
    "allumer",
    "allume",
    "reporter",
    "reporte",
    "ferme",
    "pauser",
    "reprendre",
    "reprend",
    "approuve",
    "rejeter",
    "rejette",
    "refuser",
    "refuse",
    "accepter",
    "accepte",
    "marquer",
    "marque",
    "fusionner",
    "fusionne",
    "corriger",
    "substituer",
    "remplace",
    "habiliter",
    "desactivation",
    "reouvrir",
    "rouvrir",
    "rouvre",
    "reinitialiser",
    "reinitialise",
    "reduire",
    "reduit",
    "augmenter",
    "augmente",
    "modifiez",
    "archive",
    "decaler",
    "decale",
    "prolonger",
    "prolonge",
    "verrouiller",
    "verrouille",
    "deverrouiller",
    "deverrouille",
    "regle",
    "baisser",
    "affecter",
    "affecte",
    "assigner",
    "assigne"
   ]
  },
  {
   "language": "fr",
   "action": "delete",
   "words": [
    "suppression",
    "purger",
    "purge",
    "ecarter",
    "jeter",
    "jette",
    "nettoyer",
    "nettoie",
    "formater",
    "formate",
    "enlever",
    "enleve",
    "oter",
    "eliminer",
    "elimine",
    "radier",
    "radie",
    "detruisez",
    "effacez",
    "effacement"
   ]
  },
  {
   "language": "fr",
   "action": "cancel",
   "words": [
    "annuler",
    "annule",
    "annulation",
    "resilier",
    "resilie",
    "interrompre",
    "interrompt",
    "abandonner",
    "abandonne",
    "arreter",
    "arrete"
   ]
  },
  {
   "language": "fr",
   "action": "send",
   "words": [
    "envoi",
    "appeler",
    "appelle",
    "prevenir",
    "previent",
    "communiquer",
    "communique",
    "diffuser",
    "diffuse",
    "partager",
    "partage",
    "contacter",
    "contacte",
    "rappeler",
    "rappelle",
    "relancer",
    "relance",
    "transmettre",
    "transmet",
    "annoncer",
    "annonce",
    "envoyez",
    "expedier",
    "expedie"
   ]
  },
  {
   "language": "fr",
   "action": "run",
   "words": [
    "execution",
    "demarrer",
    "demarre",
    "compile",
    "entrainer",
    "entraine",
    "deboguer",
    "orchestrer",
    "injecter"
   ]
  },
  {
   "language": "fr",
   "action": "pay",
   "words": [
    "verser",
    "verse",
    "crediter",
    "credite",
    "debiter",
    "debite",
    "remboursement",
    "paiement",
    "prelever",
    "preleve",
    "investir",
    "investit",
    "parie",
    "prete",
    "recharger",
    "recharge",
    "renouveler",
    "renouvelle",
    "abonner",
    "abonne",
    "vend",
    "virer",
    "vire",
    "virement",
    "facturer",
    "facture",
    "souscrire",
    "souscrit",
    "acheter",
    "achete",
    "acquitter",
    "acquitte"
   ]
  },
  {
   "language": "fr",
   "action": "control",
   "words": [
    "deploiement",
    "blocage",
    "debloquer",
    "debloque",
    "suspension",
    "exclure",
    "exclut",
    "bannissement",
    "bannit",
    "geler",
    "gele",
    "restreindre",
    "restreint",
    "isoler",
    "isole",
    "migrer",
    "migre",
    "licencier",
    "licencie",
    "redemarrage",
    "bannir",
    "suspendre",
    "suspend",
    "redemarrez",
    "retrograder",
    "promouvoir"
   ]
  },
  {
   "language": "fr",
   "action": "secure",
   "words": [
    "authentification",
    "connexion",
    "deleguer",
    "delegue",
    "usurper",
    "authentifie",
    "deconnecter",
    "deconnecte",
    "habilite"
   ]
  },
  {
   "language": "de",
   "action": "read",
   "words": [
    "auflisten",
    "abrufen",
    "abfragen",
    "abfragt",
    "fragt",
    "nachschlagen",
    "schlagt",
    "prufen",
    "pruft",
    "pruefen",
    "prueft",
    "uberprufen",
    "uberpruft",
    "ueberprueft",
    "uberwachen",
    "uberwacht",
    "ueberwacht",
    "schatzen",
    "schatzt",
    "diagnostizieren",
    "anzeigen",
    "zeigt",
    "filtern",
    "filtert",
    "sortieren",
    "sortiert",
    "bewerten",
    "bewertet",
    "vorhersagen",
    "informiert",
    "informieren",
    "vorschlagen",
    "empfiehlt",
    "empfehlen",
    "erkennen",
    "erkennt",
    "transkribiert",
    "simulieren",
    "simuliert",
    "vergleicht",
    "ermitteln",
    "ermittelt",
    "liefert",
    "liefern",
    "gibt",
    "holt",
    "holen",
    "ausgeben",
    "zurueckgeben",
    "zuruckgeben",
    "herunterladen",
    "einsehen",
    "ansehen",
    "nachsehen",
    "durchsuchen",
    "durchsucht",
    "misst",
    "messen",
    "schildert",
    "erklaren",
    "erklart",
    "erklaert",
    "ubersicht",
    "vorschau",
    "berechnet",
    "zusammenfassen",
    "untersucht",
    "untersuchen",
    "ruft"
   ]
  },
  {
   "language": "de",
   "action": "create",
   "words": [
    "anlegen",
    "legt",
    "hinzufugen",
    "hinzufuegen",
    "einrichten",
    "richtet",
    "hochladen",
    "beantragen",
    "beantragt",
    "verfassen",
    "verfasst",
    "planen",
    "ausstellen",
    "anhangen",
    "klonen",
    "klont",
    "duplizieren",
    "dupliziert",
    "eintragen",
    "tragt",
    "einreichen",
    "reicht",
    "erfassen",
    "erfasst",
    "buchen",
    "bucht",
    "reserviert",
    "vormerken",
    "sichern",
    "sichert",
    "vereinbaren",
    "vereinbart",
    "eroffnen",
    "eroffnet",
    "eroeffnet",
    "anlage",
    "erstellung"
   ]
  },
  {
   "language": "de",
   "action": "change",
   "words": [
    "anpassen",
    "passt",
    "ausschalten",
    "einschalten",
    "abschalten",
    "schaltet",
    "verschieben",
    "verschiebt",
    "schliesst",
    "schliessen",
    "pausieren",
    "pausiert",
    "fortsetzen",
    "setzt",
    "genehmigen",
    "genehmigt",
    "ablehnen",
    "lehnt",
    "annehmen",
    "nimmt",
    "markieren",
    "markiert",
    "zusammenfuhren",
    "korrigieren",
    "korrigiert",
    "ersetzt",
    "austauschen",
    "zurucksetzen",
    "zuruecksetzen",
    "erhohen",
    "erhoht",
    "erhoeht",
    "senken",
    "senkt",
    "reduziert",
    "umbenennen",
    "umbenannt",
    "benennt",
    "verriegeln",
    "verriegelt",
    "verlangert",
    "verlangern",
    "verlaengert",
    "verlegt",
    "verlegen",
    "stellt",
    "einstellen",
    "wechselt",
    "wechseln",
    "umbucht",
    "umbuchen",
    "freigeben",
    "freischalten",
    "dimmt",
    "regelt",
    "zuordnen",
    "ordnet",
    "stummschalten"
   ]
  },
  {
   "language": "de",
   "action": "delete",
   "words": [
    "loschung",
    "loeschung",
    "verwerfen",
    "verwirft",
    "wegwerfen",
    "aufraumen",
    "formatieren",
    "formatiert",
    "tilgen",
    "bereinigen",
    "bereinigt",
    "entsorgen",
    "entsorgt",
    "vernichtet",
    "ausmustern",
    "herausnehmen"
   ]
  },
  {
   "language": "de",
   "action": "cancel",
   "words": [
    "stornierung",
    "kundigung",
    "kuendigung",
    "aufheben",
    "hebt",
    "zuruckziehen",
    "zurueckziehen",
    "unterbricht",
    "unterbrechen",
    "beendigung",
    "absagen",
    "sagt",
    "abbestellen"
   ]
  },
  {
   "language": "de",
   "action": "send",
   "words": [
    "anrufen",
    "mitteilen",
    "teilt",
    "verbreiten",
    "verbreitet",
    "teilen",
    "kontaktieren",
    "kontaktiert",
    "erinnern",
    "erinnert",
    "ankundigen",
    "weiterleitet",
    "leitet",
    "zustellen",
    "absenden",
    "anschreiben",
    "mailen"
   ]
  },
  {
   "language": "de",
   "action": "run",
   "words": [
    "ausfuhrung",
    "kompiliert",
    "trainieren",
    "trainiert",
    "debuggen",
    "anstossen",
    "stosst",
    "injizieren"
   ]
  },
  {
   "language": "de",
   "action": "pay",
   "words": [
    "uberweisung",
    "begleichen",
    "begleicht",
    "gutschreiben",
    "abheben",
    "einzahlen",
    "auszahlen",
    "zuruckzahlen",
    "ruckerstatten",
    "zuruckerstatten",
    "investieren",
    "investiert",
    "wetten",
    "wettet",
    "leihen",
    "leiht",
    "aufladen",
    "mieten",
    "mietet",
    "abonnieren",
    "abonniert",
    "verkauft",
    "einziehen",
    "anweisen",
    "spenden",
    "spendet",
    "bestellen",
    "bestellt",
    "kassieren",
    "kassiert",
    "fakturieren"
   ]
  },
  {
   "language": "de",
   "action": "control",
   "words": [
    "bereitstellung",
    "ausrollen",
    "rollt",
    "entsperrt",
    "suspendieren",
    "suspendiert",
    "verbannen",
    "verbannt",
    "einfrieren",
    "isolieren",
    "isoliert",
    "migrieren",
    "migriert",
    "entlassen",
    "entlasst",
    "neustart",
    "hochfahren",
    "fahrt",
    "herabstufen",
    "befordern",
    "stilllegen",
    "aussetzen",
    "ausschliessen"
   ]
  },
  {
   "language": "de",
   "action": "secure",
   "words": [
    "anmeldung",
    "authentifizierung",
    "einloggen",
    "loggt",
    "delegieren",
    "delegiert",
    "erteilen",
    "erteilt",
    "berechtigen",
    "berechtigt",
    "autorisieren",
    "autorisiert",
    "entzieht",
    "ausloggen"
   ]
  },
  {
   "language": "it",
   "action": "read",
   "words": [
    "dettagliare",
    "visualizzare",
    "visualizza",
    "consultare",
    "consulta",
    "trovare",
    "trova",
    "scarica",
    "tradurre",
    "traduce",
    "convertire",
    "converte",
    "analizzare",
    "analizza",
    "calcolare",
    "verificare",
    "validare",
    "controlla",
    "controllare",
    "stimare",
    "stima",
    "filtra",
    "ordinare",
    "confronta",
    "confrontare",
    "generare",
    "genera",
    "riassume",
    "riassumere",
    "estrae",
    "estrarre",
    "esporta",
    "esportare",
    "restituire",
    "prevede",
    "prevedere",
    "rileva",
    "rilevare",
    "traccia",
    "tracciare",
    "contare",
    "suggerisce",
    "consiglia",
    "monitora"
   ]
  },
  {
   "language": "it",
   "action": "create",
   "words": [
    "registra",
    "registrare",
    "importa",
    "importare",
    "copia",
    "copiare",
    "prenota",
    "prenotare",
    "scrive",
    "scrivere",
    "apre",
    "aprire",
    "allega",
    "allegare",
    "richiede",
    "richiedere",
    "pianifica",
    "pianificare",
    "emette",
    "emettere",
    "duplica",
    "iscrive",
    "iscrivere"
   ]
  },
  {
   "language": "it",
   "action": "change",
   "words": [
    "rinominare",
    "rinomina",
    "attiva",
    "attivare",
    "disattiva",
    "disattivare",
    "assegna",
    "assegnare",
    "ripristina",
    "ripristinare",
    "sostituisce",
    "sostituire",
    "archivia",
    "archiviare",
    "chiude",
    "chiudere",
    "accende",
    "accendere",
    "spegne",
    "spegnere",
    "approva",
    "approvare",
    "rifiuta",
    "rifiutare",
    "accetta",
    "accettare",
    "segna",
    "riprende",
    "rimanda",
    "rimandare",
    "reimposta",
    "reimpostare",
    "aumenta",
    "riduce",
    "unisce",
    "configura",
    "configurare",
    "cambia",
    "cambiare",
    "regola",
    "regolare"
   ]
  },
  {
   "language": "it",
   "action": "delete",
   "words": [
    "eliminazione",
    "svuota",
    "distrugge",
    "distruggere",
    "scarta",
    "pulire",
    "pulisce",
    "formatta",
    "disinstalla",
    "disinstallare",
    "cancellazione",
    "togliere",
    "toglie"
   ]
  },
  {
   "language": "it",
   "action": "cancel",
   "words": [
    "annullamento",
    "disdice",
    "interrompe",
    "interrompere",
    "termina",
    "terminare",
    "recede",
    "recedere"
   ]
  },
  {
   "language": "it",
   "action": "send",
   "words": [
    "invio",
    "chiama",
    "chiamare",
    "avvisa",
    "avvisare",
    "comunica",
    "comunicare",
    "condivide",
    "condividere",
    "contatta",
    "contattare",
    "ricorda",
    "inoltra",
    "inoltrare",
    "risponde",
    "manda",
    "mandare",
    "annuncia"
   ]
  },
  {
   "language": "it",
   "action": "run",
   "words": [
    "esecuzione",
    "lancia",
    "lanciare",
    "compila",
    "compilare",
    "addestra",
    "addestrare",
    "installa",
    "installare"
   ]
  },
  {
   "language": "it",
   "action": "pay",
   "words": [
    "pagamento",
    "rimborso",
    "addebita",
    "accredita",
    "accreditare",
    "versare",
    "preleva",
    "prelevare",
    "trasferisce",
    "trasferire",
    "investe",
    "investire",
    "scommette",
    "ricarica",
    "ricaricare",
    "affitta",
    "affittare",
    "abbona",
    "vende",
    "vendere",
    "compra",
    "comprare",
    "bonifico",
    "fatturare",
    "dona",
    "rinnova"
   ]
  },
  {
   "language": "it",
   "action": "control",
   "words": [
    "distribuisce",
    "distribuire",
    "riavvia",
    "riavviare",
    "scalare",
    "sospende",
    "sospendere",
    "blocca",
    "bloccare",
    "sblocca",
    "sbloccare",
    "bannare",
    "espelle",
    "espellere",
    "congela",
    "isolare",
    "migra",
    "licenzia"
   ]
  },
  {
   "language": "it",
   "action": "secure",
   "words": [
    "accedere",
    "autentica",
    "autenticare",
    "revoca",
    "revocare",
    "concede",
    "concedere",
    "autorizza",
    "autorizzare",
    "ruota",
    "ruotare",
    "disconnette",
    "disconnettere",
    "delega",
    "delegare"
   ]
  },
  {
   "language": "ru",
   "action": "read",
   "words": [
    "посмотр*",
    "отслеж*",
    "просматр*",
    "измер*",
    "оцен*",
    "распозн*",
    "определ*",
    "предска*",
    "прогноз*",
    "диагност*",
    "расшифр*",
    "фильтр*",
    "сортир*",
    "перечис*",
    "выгруз*",
    "суммир*",
    "опис*",
    "наход*",
    "ищи*",
    "вывод*",
    "выводит",
    "скан*",
    "мониторинг",
    "отчет*",
    "отчёт*",
    "подбор*",
    "узна*",
    "предлож*"
   ]
  },
  {
   "language": "ru",
   "action": "create",
   "words": [
    "оформ*",
    "подать",
    "подает",
    "откры*",
    "прикреп*",
    "загруж*",
    "внос*",
    "внести",
    "заводит",
    "завести",
    "планир*",
    "запланир*",
    "дублир*",
    "клонир*",
    "поста*",
    "размест*",
    "бронир*"
   ]
  },
  {
   "language": "ru",
   "action": "change",
   "words": [
    "поменя*",
    "меня*",
    "сменить",
    "сменяет",
    "перенос*",
    "перенести",
    "закры*",
    "приостан*",
    "возобнов*",
    "утвержд*",
    "утвердить",
    "одобр*",
    "отклон*",
    "принять",
    "принимает",
    "отметить",
    "отмечает",
    "объедин*",
    "исправ*",
    "увелич*",
    "уменьш*",
    "повыс*",
    "пониз*",
    "открепл*",
    "закреп*",
    "продл*",
    "переключ*",
    "запланировать"
   ]
  },
  {
   "language": "ru",
   "action": "delete",
   "words": [
    "убрать",
    "убира*",
    "выброс*",
    "форматир*",
    "ликвидир*",
    "стереть",
    "деинсталл*",
    "вычист*"
   ]
  },
  {
   "language": "ru",
   "action": "cancel",
   "words": [
    "аннулир*",
    "расторг*",
    "останов*"
   ]
  },
  {
   "language": "ru",
   "action": "send",
   "words": [
    "позвон*",
    "звон*",
    "сообщ*",
    "рассыл*",
    "поделит*",
    "делит*",
    "связат*",
    "напомин*",
    "напомн*",
    "оповещ*",
    "оповест*",
    "отвеч*",
    "переслат*",
    "переадрес*",
    "информир*",
    "объявл*"
   ]
  },
  {
   "language": "ru",
   "action": "run",
   "words": [
    "собира*",
    "собрать",
    "компилир*",
    "обуч*",
    "отлаж*",
    "инициир*"
   ]
  },
  {
   "language": "ru",
   "action": "pay",
   "words": [
    "покупк*",
    "купл*",
    "плат*",
    "заплат*",
    "пополн*",
    "выплат*",
    "перечислить",
    "перечисля*",
    "инвест*",
    "пожертв*",
    "сним*",
    "арендо*",
    "зачисл*",
    "взыск*",
    "погас*",
    "погаш*"
   ]
  },
  {
   "language": "ru",
   "action": "control",
   "words": [
    "выключ*",
    "масштабир*",
    "кикн*",
    "изгн*",
    "замороз*",
    "заморажив*",
    "изолир*",
    "мигрир*",
    "увол*",
    "бан*",
    "развёрт*"
   ]
  },
  {
   "language": "ru",
   "action": "secure",
   "words": [
    "вход",
    "логин*",
    "выдает",
    "делегир*",
    "лиша*",
    "лишить"
   ]
  },
  {
   "language": "nl",
   "action": "read",
   "words": [
    "opzoekt",
    "vraagt",
    "bekijkt",
    "downloadt",
    "downloaden",
    "vertalen",
    "berekenen",
    "controleren",
    "vergelijkt",
    "vergelijken",
    "toon",
    "filtert",
    "sorteert",
    "schatten",
    "volgt",
    "analyseert",
    "analyseren",
    "valideert",
    "genereert",
    "genereren",
    "exporteert",
    "telt"
   ]
  },
  {
   "language": "nl",
   "action": "create",
   "words": [
    "voeg",
    "aanmeldt",
    "boekt",
    "boeken",
    "reserveert",
    "reserveren",
    "opent",
    "dient",
    "importeert",
    "kopieert",
    "schrijft",
    "schrijven",
    "bewaart",
    "bewaren"
   ]
  },
  {
   "language": "nl",
   "action": "change",
   "words": [
    "wijzig",
    "verandert",
    "veranderen",
    "aanpassen",
    "past",
    "activeert",
    "activeren",
    "deactiveert",
    "deactiveren",
    "herstelt",
    "herstellen",
    "vervangt",
    "vervangen",
    "sluit",
    "sluiten",
    "pauzeert",
    "hervat",
    "keurt",
    "goedkeuren",
    "wijst",
    "afwijzen",
    "schakelt",
    "verplaatsen"
   ]
  },
  {
   "language": "nl",
   "action": "delete",
   "words": [
    "wis",
    "leegmaken",
    "vernietigt",
    "vernietigen",
    "gooit",
    "weggooien",
    "deinstalleert",
    "schrapt"
   ]
  },
  {
   "language": "nl",
   "action": "cancel",
   "words": [
    "beeindigen",
    "opzeggen",
    "zegt",
    "breekt",
    "afbreken"
   ]
  },
  {
   "language": "nl",
   "action": "send",
   "words": [
    "stuur",
    "bellen",
    "deelt",
    "delen",
    "waarschuwt",
    "meldt",
    "antwoordt",
    "publiceert",
    "informeert",
    "herinnert",
    "verstuur"
   ]
  },
  {
   "language": "nl",
   "action": "run",
   "words": [
    "uitvoert",
    "draaien",
    "starten",
    "voer",
    "compileert",
    "traint",
    "installeert",
    "installeren",
    "bouwt"
   ]
  },
  {
   "language": "nl",
   "action": "pay",
   "words": [
    "koop",
    "betaal",
    "storten",
    "overboeken",
    "overmaken",
    "factureert",
    "verkoopt",
    "verkopen",
    "rekent",
    "afrekenen",
    "vergoedt",
    "terugbetaalt",
    "doneert",
    "investeert",
    "waardeert"
   ]
  },
  {
   "language": "nl",
   "action": "control",
   "words": [
    "uitrollen",
    "schaalt",
    "schorst",
    "schorsen",
    "deblokkeert",
    "bevriest",
    "isoleert",
    "migreert",
    "ontslaat",
    "verbant"
   ]
  },
  {
   "language": "nl",
   "action": "secure",
   "words": [
    "logt",
    "authenticeert",
    "machtigt",
    "machtigen",
    "verleen",
    "trekt",
    "roteert"
   ]
  },
  {
   "language": "pl",
   "action": "read",
   "words": [
    "pobierz",
    "wyswietl",
    "pokaz",
    "znajdz",
    "zwroc",
    "sprawdz",
    "oblicz",
    "odczytaj",
    "analizuje",
    "porownuje",
    "tlumaczy",
    "szacuje",
    "filtruje",
    "sortuje",
    "generuje",
    "eksportuje",
    "liczy",
    "monitoruje",
    "przeglada",
    "podaje",
    "przeszukuje"
   ]
  },
  {
   "language": "pl",
   "action": "create",
   "words": [
    "tworz",
    "stworz",
    "zapisz",
    "zarezerwuj",
    "rejestruje",
    "importuje",
    "kopiuje",
    "otwiera",
    "sklada",
    "zglasza",
    "planuje",
    "umawia",
    "zaklada",
    "wgrywa",
    "dolacza"
   ]
  },
  {
   "language": "pl",
   "action": "change",
   "words": [
    "zmien",
    "edytuj",
    "przenies",
    "ustaw",
    "aktywuje",
    "dezaktywuje",
    "przywraca",
    "zastepuje",
    "zamyka",
    "wstrzymuje",
    "wznawia",
    "zatwierdza",
    "odrzuca",
    "przypisuje",
    "wlacza",
    "wylacza",
    "oznacza",
    "laczy",
    "poprawia",
    "modyfikuje"
   ]
  },
  {
   "language": "pl",
   "action": "delete",
   "words": [
    "usuniecie",
    "skasuj",
    "wyczysc",
    "niszczy",
    "oproznia",
    "odinstalowuje"
   ]
  },
  {
   "language": "pl",
   "action": "cancel",
   "words": [
    "anuluj",
    "rezygnuje",
    "konczy",
    "zatrzymuje",
    "rozwiazuje",
    "wypowiada"
   ]
  },
  {
   "language": "pl",
   "action": "send",
   "words": [
    "wysylanie",
    "dzwoni",
    "powiadamia",
    "udostepnia",
    "kontaktuje",
    "przypomina",
    "przekazuje",
    "odpisuje",
    "oglasza",
    "informuje",
    "rozsyla",
    "zapros"
   ]
  },
  {
   "language": "pl",
   "action": "pay",
   "words": [
    "zaplac",
    "oplac",
    "kup",
    "sprzedaje",
    "przelewa",
    "przelej",
    "doladowuje",
    "wyplaca",
    "wplaca",
    "inwestuje",
    "refunduje",
    "fakturuje",
    "wykupuje",
    "zamawia",
    "zwrot"
   ]
  },
  {
   "language": "pl",
   "action": "run",
   "words": [
    "uruchamianie",
    "kompiluje",
    "trenuje",
    "instaluje",
    "odpala"
   ]
  },
  {
   "language": "pl",
   "action": "control",
   "words": [
    "wdroz",
    "zablokuj",
    "odblokowuje",
    "banuje",
    "wyrzuca",
    "skaluje",
    "zamraza",
    "izoluje",
    "zwalnia",
    "zawies",
    "restartuj"
   ]
  },
  {
   "language": "pl",
   "action": "secure",
   "words": [
    "zaloguj",
    "wylogowuje",
    "uwierzytelnia",
    "uniewaznia",
    "przyznaje",
    "autoryzuje",
    "cofa"
   ]
  },
  {
   "language": "tr",
   "action": "read",
   "words": [
    "goruntule",
    "goruntuler",
    "listelenir",
    "hesapla",
    "hesaplar",
    "kontrol",
    "karsilastir",
    "dogrular",
    "analiz",
    "cevir",
    "cevirir",
    "bulur",
    "indir",
    "indirir",
    "raporla",
    "tahmin",
    "izler",
    "incele"
   ]
  },
  {
   "language": "tr",
   "action": "create",
   "words": [
    "yukler",
    "kayit",
    "rezervasyon",
    "yazar",
    "kopyala",
    "planla",
    "baslik",
    "yarat",
    "yaratir"
   ]
  },
  {
   "language": "tr",
   "action": "change",
   "words": [
    "duzenler",
    "ayarlar",
    "tasir",
    "etkinlestir",
    "devre",
    "kapat",
    "kapatir",
    "onayla",
    "onaylar",
    "reddet",
    "reddeder",
    "atar",
    "isaretle",
    "ertele",
    "durdur"
   ]
  },
  {
   "language": "tr",
   "action": "delete",
   "words": [
    "silme",
    "temizler",
    "bosalt",
    "kaldirma"
   ]
  },
  {
   "language": "tr",
   "action": "cancel",
   "words": [
    "iptal",
    "sonlandir",
    "sonlandirir",
    "vazgec",
    "feshet"
   ]
  },
  {
   "language": "tr",
   "action": "send",
   "words": [
    "gonderir",
    "bildirir",
    "bildir",
    "cevapla",
    "yayinla",
    "yayinlar",
    "ilet",
    "iletir",
    "hatirlat",
    "duyur"
   ]
  },
  {
   "language": "tr",
   "action": "run",
   "words": [
    "yurut",
    "yurutur",
    "tetikle",
    "tetikler",
    "derle",
    "kurar"
   ]
  },
  {
   "language": "tr",
   "action": "pay",
   "words": [
    "odeme",
    "satinal",
    "havale",
    "aktar",
    "aktarir",
    "yatir",
    "satar",
    "faturala",
    "tahsil"
   ]
  },
  {
   "language": "tr",
   "action": "control",
   "words": [
    "engelle",
    "engeller",
    "askiya",
    "yasakla",
    "dagit",
    "olcekle",
    "dondur"
   ]
  },
  {
   "language": "tr",
   "action": "secure",
   "words": [
    "giris",
    "oturum",
    "yetki",
    "yetkilendir"
   ]
  },
  {
   "language": "ar",
   "action": "read",
   "words": [
    "استعراض",
    "يستعرض",
    "اعرض",
    "إظهار",
    "أظهر",
    "يظهر",
    "فحص",
    "يفحص",
    "افحص",
    "مراقبة",
    "يراقب",
    "تقدير",
    "يقدر",
    "تتبع",
    "يتتبع",
    "احسب",
    "حلل",
    "ترجم",
    "يترجم",
    "قارن",
    "يقارن",
    "لخص",
    "يلخص",
    "استخراج",
    "يستخرج",
    "معاينة",
    "تصدير",
    "يصدر",
    "استعلم",
    "يستعلم",
    "يقيس",
    "توليد",
    "يولد",
    "كشف",
    "يكشف"
   ]
  },
  {
   "language": "ar",
   "action": "create",
   "words": [
    "اكتب",
    "يكتب",
    "سجل",
    "انسخ",
    "ينسخ",
    "احجز",
    "يحجز",
    "فتح",
    "يفتح",
    "افتح",
    "تقديم",
    "يقدم",
    "إرفاق",
    "جدولة",
    "يجدول",
    "صياغة",
    "استيراد",
    "يستورد",
    "أدرج"
   ]
  },
  {
   "language": "ar",
   "action": "change",
   "words": [
    "حدث",
    "غير",
    "عين",
    "انقل",
    "فعل",
    "عطل",
    "يفعل",
    "يعطل",
    "استعد",
    "يستعيد",
    "ضبط",
    "يضبط",
    "اضبط",
    "إغلاق",
    "يغلق",
    "أغلق",
    "اعتماد",
    "يعتمد",
    "موافقة",
    "يوافق",
    "رفض",
    "يرفض",
    "دمج",
    "يدمج",
    "تأجيل",
    "يؤجل"
   ]
  },
  {
   "language": "ar",
   "action": "delete",
   "words": [
    "إتلاف",
    "يتلف",
    "تفريغ",
    "يفرغ",
    "محو",
    "يمحو"
   ]
  },
  {
   "language": "ar",
   "action": "cancel",
   "words": [
    "فسخ",
    "يفسخ",
    "وقف",
    "أوقف",
    "يوقف"
   ]
  },
  {
   "language": "ar",
   "action": "send",
   "words": [
    "أرسل",
    "راسل",
    "اتصال",
    "يتصل",
    "اتصل",
    "إبلاغ",
    "يبلغ",
    "أبلغ",
    "مشاركة",
    "يشارك",
    "شارك",
    "تذكير",
    "يذكر",
    "إعلان",
    "يعلن",
    "ادعو"
   ]
  },
  {
   "language": "ar",
   "action": "run",
   "words": [
    "تدريب",
    "يدرب",
    "يطلق",
    "أطلق"
   ]
  },
  {
   "language": "ar",
   "action": "pay",
   "words": [
    "تحويل",
    "سداد",
    "يسدد",
    "سدد",
    "إيداع",
    "يودع",
    "سحب",
    "يسحب",
    "اشتر",
    "يشتري",
    "استثمار",
    "تبرع",
    "يتبرع",
    "فوترة",
    "يحول",
    "حول",
    "يخصم",
    "بيع",
    "يبيع"
   ]
  },
  {
   "language": "ar",
   "action": "control",
   "words": [
    "يعلق",
    "علق",
    "تجميد",
    "يجمد",
    "جمد",
    "طرد",
    "يطرد",
    "عزل",
    "يعزل",
    "احظر"
   ]
  },
  {
   "language": "ar",
   "action": "secure",
   "words": [
    "يصادق",
    "امنح",
    "تفويض",
    "يفوض"
   ]
  },
  {
   "language": "hi",
   "action": "read",
   "words": [
    "निकालें",
    "निकालता",
    "जाँचें",
    "देखता",
    "बताता",
    "तुलना",
    "अनुमान",
    "सारांश",
    "गिनें",
    "खोजता",
    "ढूँढें",
    "दिखाये",
    "सूचीबद्ध",
    "विश्लेषित",
    "मापें",
    "प्राप्ति"
   ]
  },
  {
   "language": "hi",
   "action": "create",
   "words": [
    "जोड़",
    "बनाये",
    "बनाना",
    "तैयार",
    "आरक्षित",
    "बुक",
    "दाखिल",
    "नामांकन"
   ]
  },
  {
   "language": "hi",
   "action": "change",
   "words": [
    "बदल",
    "बदलाव",
    "संशोधन",
    "चालू",
    "बंद",
    "रीसेट",
    "स्थगित",
    "स्वीकृत",
    "अस्वीकार",
    "पुनर्स्थापित",
    "मर्ज"
   ]
  },
  {
   "language": "hi",
   "action": "delete",
   "words": [
    "हटाना",
    "मिटाना",
    "मिटा",
    "साफ़",
    "खाली"
   ]
  },
  {
   "language": "hi",
   "action": "cancel",
   "words": [
    "समाप्त"
   ]
  },
  {
   "language": "hi",
   "action": "send",
   "words": [
    "भेजना",
    "भेज",
    "कॉल",
    "साझा",
    "घोषणा",
    "उत्तर"
   ]
  },
  {
   "language": "hi",
   "action": "run",
   "words": [
    "चलाना",
    "चला",
    "ट्रिगर",
    "निष्पादन"
   ]
  },
  {
   "language": "hi",
   "action": "pay",
   "words": [
    "खरीद",
    "बेचें",
    "रिचार्ज",
    "ट्रांसफर",
    "जमा",
    "निकासी",
    "चुकाएं",
    "वसूल"
   ]
  },
  {
   "language": "hi",
   "action": "control",
   "words": [
    "प्रतिबंध",
    "निलंबन",
    "तैनाती",
    "अवरुद्ध",
    "फ्रीज"
   ]
  },
  {
   "language": "hi",
   "action": "secure",
   "words": [
    "प्रदान",
    "प्रमाणीकरण"
   ]
  },
  {
   "language": "id",
   "action": "read",
   "words": [
    "tampil",
    "dapatkan",
    "mendapatkan",
    "periksa",
    "hitung",
    "terjemahkan",
    "bandingkan",
    "menampilkan",
    "memeriksa",
    "menganalisis",
    "unduh",
    "mengunduh"
   ]
  },
  {
   "language": "id",
   "action": "create",
   "words": [
    "daftarkan",
    "mendaftarkan",
    "unggah",
    "tulis",
    "menulis",
    "salin"
   ]
  },
  {
   "language": "id",
   "action": "change",
   "words": [
    "pindahkan",
    "ganti",
    "mengganti",
    "aktifkan",
    "mengaktifkan",
    "nonaktifkan",
    "menonaktifkan",
    "tutup",
    "menutup",
    "setujui",
    "menyetujui",
    "atur",
    "jadwalkan",
    "pulihkan"
   ]
  },
  {
   "language": "id",
   "action": "delete",
   "words": [
    "penghapusan",
    "bersihkan",
    "membersihkan",
    "kosongkan"
   ]
  },
  {
   "language": "id",
   "action": "cancel",
   "words": [
    "hentikan",
    "menghentikan",
    "akhiri"
   ]
  },
  {
   "language": "id",
   "action": "send",
   "words": [
    "balas",
    "undang",
    "bagikan",
    "membagikan",
    "beritahu",
    "memberitahu",
    "hubungi"
   ]
  },
  {
   "language": "id",
   "action": "pay",
   "words": [
    "bayarkan",
    "jual",
    "menjual",
    "tagih",
    "menagih"
   ]
  },
  {
   "language": "id",
   "action": "run",
   "words": [
    "eksekusi",
    "memasang"
   ]
  },
  {
   "language": "id",
   "action": "control",
   "words": [
    "bekukan",
    "membekukan",
    "tangguhkan",
    "menangguhkan",
    "terapkan"
   ]
  },
  {
   "language": "id",
   "action": "secure",
   "words": [
    "otorisasi",
    "cabut",
    "autentikasi"
   ]
  },
  {
   "language": "sv",
   "action": "read",
   "words": [
    "hamta",
    "kontrollera",
    "berakna",
    "jamfor"
   ]
  },
  {
   "language": "sv",
   "action": "create",
   "words": [
    "skapa",
    "spara",
    "registrera",
    "registrerar",
    "ladda"
   ]
  },
  {
   "language": "sv",
   "action": "change",
   "words": [
    "andrar",
    "flytta",
    "byter",
    "stanger",
    "stang",
    "godkanner",
    "avvisar",
    "pausar",
    "aterstall"
   ]
  },
  {
   "language": "sv",
   "action": "delete",
   "words": [
    "rensa",
    "tomma",
    "avinstallerar"
   ]
  },
  {
   "language": "sv",
   "action": "cancel",
   "words": [
    "avbryt"
   ]
  },
  {
   "language": "sv",
   "action": "send",
   "words": [
    "bjud",
    "svara",
    "meddelar",
    "delar",
    "pamin"
   ]
  },
  {
   "language": "sv",
   "action": "pay",
   "words": [
    "saljer",
    "fakturerar",
    "overfor",
    "overfora",
    "debiterar",
    "aterbetala"
   ]
  },
  {
   "language": "sv",
   "action": "run",
   "words": [
    "starta",
    "kora",
    "installerar"
   ]
  },
  {
   "language": "sv",
   "action": "control",
   "words": [
    "blockera",
    "sparrar",
    "sparra",
    "skalar"
   ]
  },
  {
   "language": "sv",
   "action": "secure",
   "words": [
    "logga",
    "bevilja",
    "aterkalla",
    "autentiserar"
   ]
  },
  {
   "language": "uk",
   "action": "read",
   "words": [
    "показ*",
    "знаход*",
    "перевір*",
    "отримати",
    "порівн*",
    "аналіз*"
   ]
  },
  {
   "language": "uk",
   "action": "create",
   "words": [
    "збереж*",
    "завантаж*",
    "реєстр*",
    "запис*"
   ]
  },
  {
   "language": "uk",
   "action": "change",
   "words": [
    "редаг*",
    "перемі*",
    "увімк*",
    "вимк*",
    "закри*"
   ]
  },
  {
   "language": "uk",
   "action": "delete",
   "words": [
    "очист*",
    "знищ*"
   ]
  },
  {
   "language": "uk",
   "action": "cancel",
   "words": [
    "скас*",
    "припин*"
   ]
  },
  {
   "language": "uk",
   "action": "send",
   "words": [
    "надісл*",
    "повідом*",
    "відправ*"
   ]
  },
  {
   "language": "uk",
   "action": "pay",
   "words": [
    "плат*",
    "сплач*",
    "купу*",
    "перека*"
   ]
  },
  {
   "language": "uk",
   "action": "run",
   "words": [
    "викон*",
    "запуст*"
   ]
  },
  {
   "language": "uk",
   "action": "control",
   "words": [
    "заблок*",
    "розгорн*",
    "призупин*",
    "перезавант*"
   ]
  },
  {
   "language": "uk",
   "action": "secure",
   "words": [
    "увійт*",
    "автентиф*",
    "надат*",
    "відклик*"
   ]
  }
 ]
};
