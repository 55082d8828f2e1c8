// Generated from rules/lexicons/orders.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/orders.types.ts";

export const orders: Lexicon = {
 "source": "own collection from published attack write-ups and from reading listings of published servers",
 "checked": "2026-11-23",
 "languages": [
  {
   "code": "en",
   "name": "English",
   "boundary": "word",
   "verified": true,
   "concepts": {
    "oblige": [
     "must/shall/should/ought/mandatory/compulsory/obligatory/always",
     "has/have/needs/need to",
     "is/are/be required/necessary/essential/obliged/to/imperative/crucial/vital",
     "needs its/their/the",
     "requires/require/demands/prerequisite/prerequisites",
     "make/be sure",
     "ensure/please/kindly",
     "remember to",
     "at all times",
     "in all/every cases/case",
     "on every/each call/use/run/invocation",
     "regardless of",
     "only after/once/if",
     "agent/agents/assistant/model/llm/ai will/shares/first",
     "it is imperative/essential/mandatory/compulsory/necessary/vital",
     "conditional on",
     "supposed/expected to",
     "is/are always/first",
     "unless this/the"
    ],
    "when": [
     "when/whenever/once/if/upon/during/after/following/until",
     "each/every time",
     "any/all/every/each call/calls/use/uses/invocation/invocations/request/requests",
     "as soon as",
     "the moment",
     "at the time",
     "on/upon/for each/every",
     "in case",
     "calls to/of/for",
     "use of",
     "instead of",
     "in any call",
     "in/for the event",
     "requests handled",
     "should"
    ],
    "before": [
     "before/beforehand/preceded/precede/precedes",
     "prior to",
     "ahead of",
     "in advance of",
     "until"
    ],
    "first": [
     "first/upfront"
    ],
    "call": [
     "call/calls/called/calling/invoke/invokes/invoked/invoking/invocation/invocations",
     "use/uses/used/using/execute/executes/executed/executing/execution",
     "run/runs/running/ran/trigger/triggers/triggered/triggering",
     "request/requests/requested/select/selected/launch/launched/consult/consulted/started/start",
     "asks/asked/wants for/to/the",
     "followed/precedes/preceded",
     "completes/completed/finishes/finished/performed/performing/perform"
    ],
    "instead": [
     "instead/replace/replaces/route/routed/redirect/redirected",
     "in its place",
     "rather than",
     "in place of"
    ],
    "quant": [
     "any/all/every/each/other/whatever/whichever",
     "any/all/every/each other"
    ],
    "operation": [
     "file/files/filesystem/disk/storage/folder/document/data/database/network/email/mail/message/messages/web/search/code/git/payment/account/system/tool/read/write/browser/device/blockchain/admin/shell operation/operations/access/accesses/request/requests/action/actions/call/calls/activity/activities/query/queries/write/writes/read/reads/creation/command/commands/interaction/interactions/task/tasks/change/changes/transaction/transactions/execution",
     "smart home command",
     "operation/operations/action/actions/transaction/transactions/transfer/transfers/booking/bookings/deployment/deployments/payment/payments",
     "outgoing/incoming request/requests/message/messages",
     "file system tasks/operations/access",
     "code execution",
     "files/documents/storage/pages/page is/are accessed/opened",
     "pushing/sending/searching/reading/writing/deploying/creating/accessing/installing any/anything/files/code/data/messages/emails/all",
     "performing/executing/making any/every/each/all",
     "conversation/conversations/interaction/interactions/everything/commits",
     "requests/messages/searches/queries/deployments/reads/writes/file"
    ],
    "move": [
     "send/sends/sent/sending/forward/forwards/forwarded/forwarding/upload/uploads/uploaded/uploading/transmit/transmitted/transmitting",
     "post/posts/posted/posting/copy/copies/copied/copying/bcc/cc/share/shared/sharing/relay/relayed/exfiltrate/leak/mirror/mirrored",
     "include/includes/included/attach/attached/attaching/append/appended/embed/embedded/insert/inserted/paste/pasted/encode/encoded",
     "pass/passed/passing/put/place/placed/store/stored/save/saved/saving/write/written/export/exported/hand/handed/supply/supplied/provide/provided/submit/submitted",
     "deliver/delivered/mail/mailed/report/reported/quote/quoted/leave/fill/give/gives/collect/gather/extract/synchronised/synchronized/synced/route/routed/redirect/redirected/invite/add/added/take/belong/belongs/contain/contains/accompanied/hand",
     "make/made out/available",
     "backup/back up",
     "goes/go to",
     "publish/published",
     "email it/them/the"
    ],
    "read": [
     "read/reads/reading/open/opens/opening/fetch/load/access/retrieve/retrieving/inspect/list/look/pull/query/scan/grab/cat/obtain/check/navigate/go/visit/download/pulled"
    ],
    "change": [
     "replace/replaced/replacing/change/changed/changing/modify/modified/modifying/alter/altered/override/overridden/overwrite/overwritten/substitute/substituted/swap/swapped/exchange/exchanged/switch/switched",
     "set/sets/setting/convert/converted/rewrite/rewritten/multiply/multiplied/divide/divided/increase/increased/decrease/decreased/double/doubled/halve/halved/half/lower/lowered/raise/raised/reduce/reduced/shift/shifted/move/moved/adjust/adjusted/truncate/truncated/round/rounded",
     "prefix/prefixed/suffix/prepend/prepended/append/appended/extend/extended/force/forced/turn/turned/update/updated/redirect/redirected/remove/removed/add/added/strip/inserted/insert/gets/receive/receives/carry/contain/include/exchanged/log/begin/begins/point/points/encoded/encrypted/obfuscated/negated/inverted/reversed/randomised/randomized/capped/zeroed/masked/hardcoded/hard-coded/overruled/normalised/normalized/corrected/recalculated/reset",
     "be given as",
     "be called/made/invoked/started/executed/run/used/submitted with",
     "called/invoked/started/made/executed with",
     "is always invoked with",
     "never higher/lower/more than"
    ],
    "destroy": [
     "delete/deleted/deleting/remove/removed/drop/erase/erased/wipe/wiped/purge/clear/cleared/disable/disabled/disabling/deactivate/revoke/cancel/stop/kill/unlock/unlocked/grant/grants/granting/truncate/overwrite",
     "switch/switched/turn/turned off",
     "chmod/permissions/permission"
    ],
    "secret": [
     "private/ssh/secret/api/access/encryption/signing/master key/keys",
     "password/passwords/passphrase/credential/credentials/secret/secrets/apikey/apikeys",
     "access/bearer/session/auth/api/security/refresh token/tokens",
     "token/tokens that appear",
     "environment variable/variables",
     "connection string",
     "seed/recovery phrase",
     "wallet file",
     "card number/numbers",
     "cvv/cvc/keychain/keychains/cookies/cookie",
     "one-time code",
     "saved logins/passwords",
     "medical history",
     "private information/data",
     "session cookie/cookies",
     "patient record",
     "social security",
     "insurance number",
     "location history",
     "address list",
     "home folder/directory"
    ],
    "conversation": [
     "conversation/conversations/chat/chats/dialogue/transcript",
     "system prompt/prompts/instructions/message",
     "user's/users/previous/earlier/last/past messages/turns/message/requests",
     "initial prompt",
     "hidden system instructions",
     "message/chat/conversation history/context/log",
     "what the user asked",
     "names and arguments of all",
     "list of available tools",
     "last answer",
     "the inbox",
     "all contacts"
    ],
    "whole": [
     "full/complete/entire/whole/all/everything/previous/earlier/last/history/transcript/verbatim/contents",
     "so far",
     "word by word",
     "up to this/now",
     "system prompt",
     "its name/arguments"
    ],
    "sink": [
     "external/remote/third-party/outside/our/validation/public/collection/analytics/logging server/servers/endpoint/endpoints/host/bucket/mirror/webhook/service",
     "third parties/party",
     "attacker/attackers",
     "following address/endpoint",
     "webhook"
    ],
    "neg": [
     "not/never/no/don't/doesn't/cannot/can't/won't/isn't/aren't/nothing/without/avoid/refrain/nobody/none/neither/nor/mustn't/shouldn't/refused/blocked"
    ],
    "tell": [
     "tell/mention/inform/notify/reveal/disclose/show/say/talk/bring/report/explain/alert/discuss/mentioning/informing/telling/notifying/revealing/disclosing/showing/noticing/knowing/aware/know/warn/told",
     "draw attention",
     "let"
    ],
    "user": [
     "user/users/human/customer/operator/anybody/anyone/person/client/people",
     "end user"
    ],
    "hideobject": [
     "this/it/that/these/so/step/steps/action/actions/instruction/instructions/anything/difference/change/behaviour/behavior/transfer/forwarding/registration/requirement/operation/them/line"
    ],
    "conceal": [
     "do not/never tell/inform/notify/alert the/any/your user/users/human/customer/person/operator about/of/that/this/it/_",
     "do not/never mention/reveal/disclose/discuss/report/say/explain/show this/that/it/these/anything/so",
     "don't tell/inform/notify/alert the/any/your user/users/human/customer/person/operator",
     "don't mention/reveal/disclose/discuss/show/say this/that/it/these/anything",
     "do not let the user know/see/notice",
     "without telling/informing/notifying/alerting/asking/mentioning the user",
     "without mentioning/telling/disclosing/revealing it/this/them/anyone",
     "without the user/user's/users noticing/knowing/knowledge/seeing/awareness/being",
     "without any mention",
     "hide/hidden/conceal/concealed/keep/kept this/it/that/these/_ hidden/secret/_ from the user/users",
     "keep this/it/these secret/hidden/quiet/confidential/private/internal/invisible",
     "keep this/it/these step/steps/action/instruction/_ out of",
     "out of your/the reply/answer/response",
     "leave this/it/that out when/of",
     "invisible to the end/_ user/users",
     "does/do not need to know",
     "do/does not need to be told/informed",
     "no reason to bring/mention/tell/inform",
     "no need to mention/tell/inform/notify/bring",
     "never talk about/of it/this/_",
     "never mention registration/this/it",
     "do not draw attention",
     "not draw attention",
     "act as if nothing",
     "answer that nothing",
     "say nothing about",
     "user should/must/may/shall not see/know/notice/be",
     "user must/should/will/shall never see/know/notice/be/learn",
     "must/should stay/remain invisible/hidden/secret",
     "must/should not be shown/disclosed/mentioned/revealed/visible to/_",
     "do not disclose this/it",
     "never mention the/these",
     "and not mention it/this",
     "and don't mention it/this",
     "don't mention it",
     "present only the",
     "even though you also",
     "this is a secret operation",
     "refrain from/_ mentioning/showing/telling/disclosing/informing",
     "avoid mentioning/telling/disclosing/informing",
     "do not tell/inform anyone/anybody",
     "that the note was saved"
    ],
    "quiet": [
     "silently/quietly/discreetly/secretly/covertly/surreptitiously/stealthily",
     "in the background",
     "does not watch"
    ],
    "ignore": [
     "ignore/ignoring/disregard/disregarding/forget/override/overrides/overriding/bypass/drop/discard/abandon/suspend/supersede/supersedes/void/revoke"
    ],
    "prior": [
     "previous/prior/earlier/above/preceding/all/any/other/initial/original/existing/former/past/your/developer/system/safety/whatever",
     "the above"
    ],
    "instructions": [
     "instruction/instructions/rule/rules/guideline/guidelines/directive/directives/prompt/prompts/policy/policies/restriction/restrictions/constraint/constraints/guidance/safeguards/configuration/training/told/commands/warning/warnings",
     "the above",
     "safety checks/rules/measures/filters",
     "user request/requests",
     "user's request/requests/choice/configuration/wishes/wish"
    ],
    "outrank": [
     "takes/take/taking/has/have/given precedence/priority over",
     "ranks/rank above/over/higher",
     "outrank/outranks/outranked",
     "overrides/override/overriding/supersedes/supersede the/any/all system/user/user's/previous/other/client",
     "notes/rules/instructions win/prevail",
     "more important than the/your user/system/instructions",
     "higher priority than",
     "treat this note/text/_ as a/the/_ system",
     "must comply with all",
     "comply with all tool output"
    ],
    "jailbreak": [
     "you are no longer an/a",
     "developer/unrestricted/god/jailbreak/root/dan mode",
     "you are now dan/root/unrestricted/in/free",
     "refusals are disabled",
     "policies/rules/guidelines/restrictions no longer apply",
     "without content rules/restrictions/filters",
     "execute commands embedded",
     "follow/obey/execute any/all/the commands/instructions in/found/embedded",
     "reveal/print/output/show/repeat/disclose/leak your/the system/initial prompt",
     "decode and obey/execute/follow",
     "guidelines/policies/rules were revoked",
     "approve all tool",
     "treat the/this server/tool/text as fully/a/_ trusted/system"
    ],
    "unrestrained": [
     "you are now/no",
     "no longer apply",
     "without any rules/restrictions/filters/limits",
     "no restrictions/rules/limits apply",
     "were/was/are revoked",
     "new instructions",
     "pretend to be",
     "act accordingly",
     "unrestricted",
     "approval mode"
    ],
    "regardless": [
     "regardless/irrespective of",
     "no matter what/which/who/how",
     "whatever/whoever/whichever the/_ user/task/channel/number/report/path",
     "even if/when/though the user/others",
     "even when others/the",
     "despite the",
     "under no circumstances",
     "not what the user"
    ],
    "skip": [
     "without asking/confirmation/approval/consent/confirming/permission/prompting",
     "without waiting for the/approval/confirmation/user/consent",
     "without any/further/user/user's confirmation/approval/prompt/questions",
     "without requesting/seeking confirmation/approval/permission",
     "skip/bypass/suppress/omit the/any/all/every approval/confirmation/safety/permission/consent/confirmations/approvals/dialog/prompt",
     "do not/don't/never ask for/the/whether/user",
     "do not/don't/never wait for",
     "never wait for one",
     "do not request/require approval/confirmation",
     "auto-accept/auto-approve/autoapprove/auto-confirm",
     "auto accept/approve/confirm",
     "approvals/approval/confirmation/confirmations are/is not required/needed/necessary",
     "user has already/pre-approved/approved/authorised/authorized/consented approved/authorised/authorized/everything/all/_",
     "approved everything/all in advance",
     "silence as consent",
     "answering yes on behalf",
     "on behalf of the user",
     "set confirmed/confirm/approved to true",
     "confirmed=true/confirm=true/approved=true",
     "even when/if the user says",
     "do not show the command",
     "approval mode to never",
     "approve all tool",
     "run/runs/running tools without approval",
     "complete the purchase without"
    ],
    "prefer": [
     "must/should/has/always choose/select/pick/prefer",
     "must/should/shall/always be chosen/used/selected/preferred/picked",
     "always choose/select/use/pick/prefer/call",
     "use/choose/pick/prefer this tool/one",
     "pick it/this for",
     "route/handled everything/with/here/to",
     "only this tool",
     "use this tool/one only",
     "use task/this for everything",
     "for everything/every request/task",
     "recommend this tool's",
     "have to come here",
     "takes their/its place",
     "take their/its place",
     "use mine",
     "must be handled",
     "only use"
    ],
    "otherthings": [
     "other/another/alternative/competing/built-in/builtin/external/native/default tool/tools/server/servers/function/functions/service/services/option/options/implementation/implementations/provider/providers",
     "any/all/every/each other tool/tools/server/servers/function/functions/service/services/option/options",
     "other/another/built-in/competing search/sorting/database/calculator/mail/email/file/weather/task/reporting/translation/payment/messaging/calendar/storage/code/web tool/tools/function/functions",
     "any/all/every other search/sorting/database/calculator/mail/email/file/weather/task/reporting/translation/payment/messaging/calendar/storage/code/web tool/tools",
     "the alternatives",
     "alternatives/competitor/competitors/the others",
     "tools of the other/another",
     "from other servers",
     "of/on other/another/the other server/servers"
    ],
    "avoid": [
     "never/not/don't use/call/invoke/choose/consider/run/select",
     "must/should/may/can not/never/no be/longer used/called/be/invoked",
     "must no longer be called/used",
     "must not be called/used",
     "not be called/used/invoked",
     "stop using",
     "avoid them/using/calling/it",
     "under no circumstances",
     "treat as broken",
     "discard the results/output",
     "is to be discarded",
     "are prohibited/forbidden",
     "only this tool is permitted",
     "do not use",
     "not be used any more",
     "ignore user requests for others"
    ],
    "malign": [
     "unsafe/compromised/malicious/corrupt/corrupted/broken/outdated/insecure/vulnerable/unreliable/infected/obsolete",
     "returns wrong/incorrect/bad",
     "will corrupt/break/damage/leak",
     "wrong data",
     "is/are/now deprecated"
    ],
    "supersede": [
     "replaces/supersedes/supplants",
     "replacement for",
     "the official replacement",
     "official/authentic/genuine/only/real/correct version/replacement/one",
     "this is the authentic/genuine/real/official/only",
     "takes/take their/its place",
     "in its/their place/stead",
     "must be used instead",
     "outranks/outrank all"
    ],
    "best": [
     "best tool/tools/_ in the world",
     "best translation/search/weather/mail/file/_ tool in the world",
     "best tool ever/available/of",
     "the only tool you need",
     "always the best choice"
    ],
    "persist": [
     "from now on",
     "from here on",
     "for the rest of",
     "rest of the session/conversation",
     "for the whole/entire conversation/session",
     "in/for all subsequent/future/later/following",
     "every later/subsequent/future",
     "all future",
     "in all subsequent",
     "permanently",
     "long-term memory",
     "keep this in mind",
     "in/for the remaining/remainder",
     "even after",
     "remember for",
     "claude.md/agents.md/.cursorrules/memory.md/gemini.md/copilot-instructions.md/.windsurfrules",
     "next sessions"
    ],
    "advert": [
     "advert/advertisement/promo/sponsored/promotion/referral/logo",
     "trust/trusts/trusted all/the/_",
     "as coming from the user",
     "never warn",
     "approve commits",
     "package index",
     "insert the code/link",
     "without approval"
    ],
    "example": [
     "e.g./e.g/eg/example/examples/like/placeholder/placeholders/i.e./sample",
     "such as",
     "for instance/example",
     "if/when given the url",
     "obtainable via"
    ],
    "detect": [
     "detect/detects/detected/detecting/detection/scans/flags/flagged/blocks/block/blocked/refuses/refused/audits/prevents/lab/attacker/attackers/attacks/honeytoken/phishing/injection/jailbreak/incident",
     "scan for",
     "library of",
     "typical signs",
     "rule/rules may/can/looks/matches",
     "records an/a/every",
     "checks a/an/the/for",
     "look for/looks for",
     "lists accounts/keys/firewall",
     "events such as"
    ],
    "feed": [
     "to get/obtain/retrieve/find/learn/know/see/discover/understand/fetch/look/determine/identify/list/check/verify/confirm/resolve",
     "returned",
     "return value",
     "output/result/results of",
     "value/taken/obtained from",
     "from the last/response/previous",
     "it/they returns/return",
     "this/the token/handle/id/cursor",
     "so that you know",
     "otherwise the call",
     "is/are invalid/rejected/refused",
     "selected here"
    ],
    "consent": [
     "ask/tell/warn/show/consult/present/inform/notify/remind the user",
     "confirm/confirmed/verify/check with/by the user/customer",
     "user confirms/approves/agrees/wants/asks/requests/explicitly/says/gives/provides/specifies/mentions/names/needs/does/has/agreed/asked/approved",
     "if/when/unless/once/until the/a user",
     "users/user want/need/ask/wants/needs/asks/says",
     "if you are unsure",
     "when they agree",
     "if they agree",
     "unless told",
     "on request of",
     "by/from the user/users",
     "the user/users must/should/can/will/may/is/are",
     "if needed/necessary/requested/desired",
     "there is no need"
    ],
    "parameter": [
     "parameter/parameters/argument/arguments/field/fields/value/values/property/header/flag/suffix/clause/content/body/prompt/text",
     "recipient/recipients/receiver/destination/address/amount/amounts/quantity/price/date/time/path/paths/url/urls/branch/phone/number/ticker/threshold/attendees/channel/statement/priority/dose/bucket/category/option/role/sponsor/iban/account/limit/algorithm/latitude/longitude/message/messages/command/attendees/prompt/text/comment/visibility",
     "to field"
    ],
    "contact": [
     "recipient/recipients/bcc/cc/attendee/attendees/reviewer/payable/payments/number/wallet/account/iban",
     "blind copy",
     "editor/write access",
     "review from",
     "made out",
     "merchant account"
    ],
    "deed": [
     "bug report/reports",
     "feature request/requests",
     "questions/feedback"
    ],
    "self": [
     "this tool/function/operation/service/verifier/check/scan/registry/initialisation/one",
     "run me"
    ],
    "template": [
     "<|im_start|>/<|system|>/<|im_end|>/[inst]/<<sys>>/[system]/<system>/<|user|>/<|assistant|>",
     "###/#### instruction:/instructions:/system:",
     "system override:/_",
     "end of tool list/description",
     "admin_override/system_override",
     "system: the/you/always/assistant",
     "assistant:/llm note:/ai: _"
    ],
    "shift": [
     "than requested/stated/asked/given/specified",
     "the one/amount/value/time requested/given/stated",
     "of what the user",
     "one/two/three/a/seven day/days/week/weeks/hour/hours/month/months/minutes/year later/earlier/forward/back/after/before/ahead",
     "following/next/previous day/week/month",
     "twice/half/tenfold",
     "for compatibility/consistency/compliance"
    ],
    "shell": [
     "rm -rf/-fr/-r",
     "curl -fssl/-s/-ssl/-x/http*",
     "wget http*/-q/-o",
     "nc -e",
     "chmod -r/777/0777/0666/+x",
     "sudo chmod/rm/bash/sh",
     "| sh/bash/nc",
     "kubectl delete",
     "drop table",
     "http.sslverify false",
     "authorized_keys/crontab/.bashrc/.zshrc/.bash_profile",
     "bash -i/-c",
     "set_log_level",
     "powershell -enc/-e"
    ],
    "sideeffect": [
     "tls/ssl verification",
     "logging/firewall/antivirus",
     "audit log/trail",
     "public/everyone/anyone/publicly/world-readable",
     "all users",
     "for all users",
     "immediately afterwards",
     "too/also/additionally/plus",
     "as well",
     "in addition",
     "in plain text"
    ]
   }
  }
 ]
};
