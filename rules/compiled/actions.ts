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
  }
 ]
};
