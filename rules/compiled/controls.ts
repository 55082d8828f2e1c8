// Generated from rules/lexicons/controls.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/controls.types.ts";

export const controls: Lexicon = {
 "checked": "2026-11-23",
 "controls": [
  {
   "id": "credentials-vault",
   "title": "Credentials vault",
   "action": "Configure a credentials vault.",
   "what": "Secrets that the tools use are kept in a vault on the server side and never pass through the model.",
   "why": "A secret in a prompt, in a tool argument or in a client's configuration file can be repeated by the model, logged by the client and read by every other server of that client.",
   "how": "Keep upstream keys in a secret store (a cloud secret manager, Vault, the operating system's keychain), let the server fetch them by reference at the moment of the call, give each environment its own key, and rotate them. Then declare `controls.credentials-vault` as active in the governance file, with an owner and an expiry date.",
   "effort": "medium",
   "relevant": "always",
   "observed": [],
   "references": [
    {
     "label": "OWASP MCP01:2025"
    },
    {
     "label": "CWE-522",
     "url": "https://cwe.mitre.org/data/definitions/522.html"
    }
   ]
  },
  {
   "id": "endpoint-protection",
   "title": "Endpoint protection",
   "action": "Enable endpoint protection.",
   "what": "Nobody can list or call the tools without showing who they are.",
   "why": "A listing that anyone can read tells an attacker what to try; an endpoint that anyone can call lets them try it.",
   "how": "Ask for a bearer token on every request and answer 401 with `WWW-Authenticate` without one; publish the protected resource metadata (RFC 9728); check `Origin` and `Host`; serve over TLS only. A probe of the live server then observes it; for an API declare `controls.endpoint-protection` in the governance file.",
   "effort": "medium",
   "relevant": "remote",
   "observed": [
    {
     "observation": "unauthenticated-list",
     "value": false,
     "unless": "loopback",
     "status": "active",
     "evidence": "A request without credentials was refused."
    },
    {
     "observation": "unauthenticated-list",
     "value": true,
     "unless": "loopback",
     "status": "missing",
     "evidence": "The tools were listed without credentials."
    },
    {
     "observation": "random-bearer",
     "value": true,
     "unless": null,
     "status": "missing",
     "evidence": "An invented token was accepted."
    }
   ],
   "references": [
    {
     "label": "RFC 9728",
     "url": "https://www.rfc-editor.org/rfc/rfc9728"
    },
    {
     "label": "CWE-306",
     "url": "https://cwe.mitre.org/data/definitions/306.html"
    }
   ]
  },
  {
   "id": "approval-workflows",
   "title": "Approval workflows",
   "action": "Set approval workflows.",
   "what": "A person confirms each call of a high-risk tool before it is carried out.",
   "why": "A model that misreads a request, or that reads a poisoned text, deletes, pays or grants as readily as it lists. A confirmation that shows the real arguments is the last place where that can be stopped.",
   "how": "Require approval for every delete, authentication, billing and execute tool: in the client's permission settings, in a gateway before the server, or in the server through elicitation. List the tools under `approvals` in the governance file, by name or pattern; `assayer init governance` writes the list.",
   "effort": "medium",
   "relevant": "high-risk",
   "observed": [],
   "references": [
    {
     "label": "OWASP LLM06:2025",
     "url": "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/"
    }
   ]
  },
  {
   "id": "audit-logging",
   "title": "Audit logging",
   "action": "Turn on audit logging of tool calls.",
   "what": "Every call leaves a record of tool, arguments, time, result, approval and client.",
   "why": "Without a record nobody can tell afterwards what an agent did, on whose behalf, and who let it.",
   "how": "Write one entry for each call with the six fields of the template, secrets masked, to a store that the server cannot rewrite, and keep it as long as your obligations ask. Then declare `controls.audit-logging`.",
   "effort": "medium",
   "relevant": "mutating",
   "observed": [],
   "references": [
    {
     "label": "CWE-778",
     "url": "https://cwe.mitre.org/data/definitions/778.html"
    }
   ]
  },
  {
   "id": "output-sanitization",
   "title": "Output sanitization",
   "action": "Sanitize what the tools return.",
   "what": "Results are cleaned of secrets, of hidden characters and of text that gives orders before a model reads them.",
   "why": "What a tool returns is read by the model as if it were part of the conversation, whoever wrote it.",
   "how": "Strip control and invisible characters and active markup, mask credentials, cut results to a stated size, and mark content from outside as data. Test it with known injections. Then declare `controls.output-sanitization`.",
   "effort": "medium",
   "relevant": "always",
   "observed": [],
   "references": [
    {
     "label": "OWASP LLM05:2025",
     "url": "https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/"
    }
   ]
  },
  {
   "id": "tool-permissions",
   "title": "Tool permissions",
   "action": "Put every tool in a permission group.",
   "what": "Each tool belongs to a group (read, write, delete, authentication, high risk), and a client gets only the groups that it needs.",
   "why": "An agent that only has to read should not hold the means to delete.",
   "how": "Place every tool in a group under `groups` in the governance file, and let clients or scopes grant groups rather than everything. `assayer init governance` writes the groups.",
   "effort": "low",
   "relevant": "several-categories",
   "observed": [],
   "references": [
    {
     "label": "CWE-250",
     "url": "https://cwe.mitre.org/data/definitions/250.html"
    }
   ]
  },
  {
   "id": "rate-limiting",
   "title": "Rate limiting",
   "action": "Limit the rate of calls.",
   "what": "The number of calls that one client can make in a time is bounded.",
   "why": "An agent in a loop calls as fast as it is answered, and each call may cost money or change data.",
   "how": "Limit calls per client and per tool, lower for tools that change things, and answer 429 with `Retry-After`. Then declare `controls.rate-limiting`.",
   "effort": "low",
   "relevant": "remote",
   "observed": [],
   "references": [
    {
     "label": "OWASP API4:2023",
     "url": "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"
    },
    {
     "label": "CWE-770",
     "url": "https://cwe.mitre.org/data/definitions/770.html"
    }
   ]
  }
 ],
 "auditFields": [
  {
   "id": "tool",
   "title": "Name of the tool",
   "why": "Which capability was used."
  },
  {
   "id": "arguments",
   "title": "Arguments, secrets masked",
   "why": "What was asked for."
  },
  {
   "id": "time",
   "title": "Time of the call in UTC",
   "why": "When, so that records can be put side by side."
  },
  {
   "id": "result",
   "title": "Result or error",
   "why": "What came of it."
  },
  {
   "id": "approvalStatus",
   "title": "Approval: by whom, or not needed",
   "why": "Who let it happen."
  },
  {
   "id": "client",
   "title": "Client and user",
   "why": "On whose behalf."
  }
 ],
 "checklist": [
  {
   "id": "authentication",
   "title": "Authentication",
   "control": null,
   "tag": "authentication",
   "done": "Everything that was checked asks who is calling.",
   "open": "There are findings about authentication.",
   "unknown": "Nothing here shows who may call the tools."
  },
  {
   "id": "credentials-vault",
   "title": "Credentials vault",
   "control": "credentials-vault",
   "tag": null,
   "done": "A vault keeps the credentials.",
   "open": "No vault is configured.",
   "unknown": "It is not known whether a vault keeps the credentials."
  },
  {
   "id": "endpoint-protection",
   "title": "Endpoint protection",
   "control": "endpoint-protection",
   "tag": null,
   "done": "The endpoint is protected.",
   "open": "The endpoint is not protected.",
   "unknown": "It is not known whether the endpoint is protected."
  },
  {
   "id": "audit-logging",
   "title": "Audit logging",
   "control": "audit-logging",
   "tag": null,
   "done": "Tool calls are logged.",
   "open": "Tool calls are not logged, or not with all that an entry needs.",
   "unknown": "It is not known whether tool calls are logged."
  },
  {
   "id": "high-risk-reviewed",
   "title": "High-risk tools reviewed",
   "control": null,
   "tag": "review-high-risk",
   "done": "A person has reviewed the high-risk tools, or there are none.",
   "open": "The high-risk tools have not been reviewed.",
   "unknown": "Nobody has said that the high-risk tools were reviewed."
  },
  {
   "id": "approval-workflows",
   "title": "Approval workflows",
   "control": "approval-workflows",
   "tag": null,
   "done": "High-risk tools need an approval.",
   "open": "High-risk tools can be called without an approval.",
   "unknown": "It is not known whether high-risk tools need an approval."
  },
  {
   "id": "compliance-reviewed",
   "title": "Compliance reviewed",
   "control": null,
   "tag": "review-compliance",
   "done": "A person has reviewed the obligations.",
   "open": "The obligations have not been reviewed.",
   "unknown": "Nobody has said that the obligations were reviewed."
  },
  {
   "id": "report-generated",
   "title": "Report generated",
   "control": null,
   "tag": null,
   "done": "This report.",
   "open": "There is no report.",
   "unknown": "There is no report."
  }
 ]
};
