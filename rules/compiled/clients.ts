// Generated from rules/lexicons/clients.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/clients.types.ts";

export const clients: Lexicon = {
 "clients": [
  {
   "id": "openai-api",
   "name": "OpenAI API",
   "kind": "api",
   "limits": [
    {
     "kind": "max-tools",
     "value": 128,
     "effect": "refused-listing",
     "text": "more than 128 functions in one request are refused (array_above_max_length)",
     "source": "openai/openai-openapi openapi.yaml, list of functions in a request",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "rejected",
     "text": "function names may hold only letters, digits, _ and -",
     "source": "openai/openai-openapi openapi.yaml, FunctionObject.name",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-length",
     "value": 64,
     "format": "{tool}",
     "effect": "rejected",
     "text": "function names may have at most 64 characters",
     "source": "openai/openai-openapi openapi.yaml, FunctionObject.name",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "array-without-items"
     ],
     "effect": "rejected",
     "text": "an array without items is refused",
     "source": "issues openai/openai-agents-python 454, langchain-ai/langchain-mcp-adapters 137",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "object-without-properties"
     ],
     "effect": "rejected",
     "text": "an object schema without properties is refused",
     "source": "issues openai/openai-agents-python 454, bnb-chain/bnbchain-mcp 68",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "description-length",
     "value": 1024,
     "effect": "note",
     "text": "descriptions over 1024 characters are refused on older and Azure routes",
     "source": "portkey error 10475; toolhunch package page",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    }
   ]
  },
  {
   "id": "openai-strict",
   "name": "OpenAI strict mode",
   "kind": "api",
   "limits": [
    {
     "kind": "schema-depth",
     "value": 10,
     "effect": "rejected",
     "text": "strict schemas may nest at most 10 levels",
     "source": "docs.rs artifactize-core, citing OpenAI structured outputs",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "schema-properties",
     "value": 5000,
     "effect": "rejected",
     "text": "strict schemas may have at most 5000 properties",
     "source": "docs.rs artifactize-core, citing OpenAI structured outputs",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "enum-values",
     "value": 1000,
     "effect": "rejected",
     "text": "strict schemas may have at most 1000 enum values",
     "source": "docs.rs artifactize-core, citing OpenAI structured outputs",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "root-any-of"
     ],
     "effect": "rejected",
     "text": "anyOf at the root is not allowed in strict schemas",
     "source": "OpenAI structured outputs guide",
     "checked": "2026-11-23",
     "basis": "memory",
     "verified": false
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "rejected",
     "text": "function names may hold only letters, digits, _ and -",
     "source": "openai/openai-openapi openapi.yaml, FunctionObject.name",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "max-tools",
     "value": 128,
     "effect": "refused-listing",
     "text": "more than 128 functions in one request are refused",
     "source": "openai/openai-openapi openapi.yaml, list of functions in a request",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    }
   ]
  },
  {
   "id": "openai-responses-mcp",
   "name": "OpenAI Responses API, MCP tool",
   "kind": "api",
   "limits": [
    {
     "kind": "transport",
     "transports": [
      "http",
      "sse"
     ],
     "effect": "refused-listing",
     "text": "only remote servers with a server_url are accepted",
     "source": "openai/openai-openapi openapi.yaml, MCPTool.server_url",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "annotations",
     "hints": [
      "readOnlyHint"
     ],
     "effect": "note",
     "text": "without readOnlyHint, allowed_tools and require_approval cannot filter by it",
     "source": "openai/openai-openapi openapi.yaml, MCPToolFilter.read_only",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "rejected",
     "text": "function names may hold only letters, digits, _ and -",
     "source": "openai/openai-openapi openapi.yaml, FunctionObject.name",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    }
   ]
  },
  {
   "id": "chatgpt-apps",
   "name": "ChatGPT apps, review",
   "kind": "review",
   "limits": [
    {
     "kind": "annotations",
     "hints": [
      "openWorldHint",
      "destructiveHint"
     ],
     "effect": "rejected",
     "text": "app review refuses tools without explicit openWorldHint and destructiveHint",
     "source": "pull request Teamwork/mcp 420",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "transport",
     "transports": [
      "http"
     ],
     "effect": "refused-listing",
     "text": "only Streamable HTTP is accepted",
     "source": "zuplo.com/learn/mcp/compatibility/clients",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "primitives",
     "unused": [
      "prompts"
     ],
     "effect": "note",
     "text": "prompts are not shown; only tools and their UI resources are",
     "source": "zuplo.com/learn/mcp/compatibility/clients",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    }
   ]
  },
  {
   "id": "codex-cli",
   "name": "Codex CLI",
   "kind": "client",
   "limits": [
    {
     "kind": "name-length",
     "value": 64,
     "format": "{server}__{tool}",
     "effect": "cut",
     "text": "server and tool name together may have 64 bytes; longer ones are cut and hashed",
     "source": "openai/codex codex-rs/codex-mcp/src/tools.rs",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "cut",
     "text": "other characters in a name are replaced, and names that then clash are hashed",
     "source": "openai/codex codex-rs/codex-mcp/src/tools.rs; issue openai/codex 8174 for dots",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "transport",
     "transports": [
      "stdio",
      "http"
     ],
     "effect": "refused-listing",
     "text": "the SSE transport is not supported",
     "source": "developers.openai.com/codex/mcp",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "instructions-length",
     "value": 512,
     "effect": "note",
     "text": "the first 512 characters of the instructions should stand alone",
     "source": "developers.openai.com/codex/mcp",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    }
   ]
  },
  {
   "id": "claude-api",
   "name": "Claude API",
   "kind": "api",
   "limits": [
    {
     "kind": "protocol",
     "newest": "2025-11-25",
     "effect": "degraded",
     "text": "it speaks the protocol up to 2025-11-25 with initialize; a server that answers only the stateless protocol of 2026-07-28 is not reached",
     "source": "survey of client eras of August 2026, MCP connector",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]{1,128}$",
     "effect": "refused-listing",
     "text": "a tool name outside ^[a-zA-Z0-9_-]{1,128}$ fails the whole request",
     "source": "issue modelcontextprotocol/modelcontextprotocol 1345",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "parameter-name-pattern",
     "pattern": "^[a-zA-Z0-9_.-]{1,64}$",
     "effect": "refused-listing",
     "text": "a property key outside ^[a-zA-Z0-9_.-]{1,64}$ fails the whole request",
     "source": "issues github/copilot-cli 1879, anthropics/claude-code 5319",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "root-any-of",
      "root-one-of",
      "root-all-of"
     ],
     "effect": "refused-listing",
     "text": "oneOf, anyOf or allOf at the root of one tool fails the whole request",
     "source": "issues anthropics/claude-code 657, mobile-next/mobile-mcp 344",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "tuple-items"
     ],
     "effect": "refused-listing",
     "text": "schemas must be JSON Schema 2020-12: a list of schemas in items is refused",
     "source": "CLIProxyAPI source; issue OmniRoute 13552",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "https",
     "effect": "refused-listing",
     "text": "the connector takes https URLs only",
     "source": "OmniRoute 13552, quoting platform.claude.com",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    }
   ]
  },
  {
   "id": "claude-managed-agents",
   "name": "Claude Managed Agents",
   "kind": "api",
   "limits": [
    {
     "kind": "schema-feature",
     "features": [
      "ref-local",
      "ref-external"
     ],
     "effect": "rejected",
     "text": "$ref in an input schema is refused",
     "source": "issue OmniRoute 13552, quoting platform.claude.com",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]{1,128}$",
     "effect": "refused-listing",
     "text": "a tool name outside ^[a-zA-Z0-9_-]{1,128}$ fails the whole request",
     "source": "issue modelcontextprotocol/modelcontextprotocol 1345",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    }
   ]
  },
  {
   "id": "claude-desktop",
   "name": "Claude Desktop and claude.ai",
   "kind": "client",
   "limits": [
    {
     "kind": "protocol",
     "newest": "2025-11-25",
     "effect": "degraded",
     "text": "it speaks the protocol up to 2025-11-25 with initialize; a server that answers only the stateless protocol of 2026-07-28 is not reached",
     "source": "connector documentation, as quoted in a survey of client eras of August 2026",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "rejected",
     "text": "tool names may hold only letters, digits, _ and -",
     "source": "issues API-200 14, NetApp 38",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "name-length",
     "value": 64,
     "format": "{tool}",
     "effect": "rejected",
     "text": "tool names may have at most 64 characters",
     "source": "issues API-200 14, NetApp 38",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "root-any-of",
      "root-one-of",
      "root-all-of"
     ],
     "effect": "refused-listing",
     "text": "oneOf, anyOf or allOf at the root of one tool fails the conversation",
     "source": "issue anthropics/claude-code 657",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "transport",
     "transports": [
      "stdio",
      "http"
     ],
     "effect": "note",
     "text": "a remote server is added through Connectors and reached from Anthropic's cloud",
     "source": "support.claude.com 11503834",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    }
   ]
  },
  {
   "id": "claude-directory",
   "name": "Claude connectors directory, review",
   "kind": "review",
   "limits": [
    {
     "kind": "annotations",
     "hints": [
      "title",
      "readOnlyHint|destructiveHint"
     ],
     "effect": "rejected",
     "text": "the directory wants a title and readOnlyHint or destructiveHint on every tool",
     "source": "support.claude.com 12922490",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    }
   ]
  },
  {
   "id": "claude-code",
   "name": "Claude Code",
   "kind": "client",
   "limits": [
    {
     "kind": "protocol",
     "newest": "2025-11-25",
     "effect": "degraded",
     "text": "it speaks the protocol up to 2025-11-25 with initialize; a server that answers only the stateless protocol of 2026-07-28 is not reached",
     "source": "survey of client eras of August 2026; the newer protocol is behind a switch",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "name-length",
     "value": 128,
     "format": "mcp__{server}__{tool}",
     "effect": "dropped",
     "text": "tools whose full name passes 128 characters are dropped",
     "source": "qiita article of 2026-10-05; claudetto wiki",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "description-length",
     "value": 2048,
     "effect": "cut",
     "text": "descriptions are cut at 2048 characters",
     "source": "code.claude.com documentation",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "instructions-length",
     "value": 2048,
     "effect": "degraded",
     "text": "instructions are cut at 2048 characters",
     "source": "code.claude.com documentation",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "root-any-of",
      "root-one-of",
      "root-all-of"
     ],
     "effect": "refused-listing",
     "text": "oneOf, anyOf or allOf at the root of one tool fails the request",
     "source": "issues anthropics/claude-code 657, 5319",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "rejected",
     "text": "the API behind it refuses other characters in a tool name",
     "source": "issue modelcontextprotocol/modelcontextprotocol 1345",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    }
   ]
  },
  {
   "id": "cursor",
   "name": "Cursor",
   "kind": "client",
   "limits": [
    {
     "kind": "protocol",
     "newest": "2025-11-25",
     "effect": "degraded",
     "text": "it speaks the protocol up to 2025-11-25 with initialize; a server that answers only the stateless protocol of 2026-07-28 is not reached",
     "source": "SDK 1.25.1 in the shipped program, as read in a survey of client eras of August 2026",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "name-length",
     "value": 60,
     "format": "{server}:{tool}",
     "effect": "dropped",
     "text": "tools are filtered out when server and tool name together pass 60 characters",
     "source": "issues awslabs/mcp 1283, ComposioHQ/composio 2788; pull request PostHog/posthog 51483",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "max-tools",
     "value": 40,
     "effect": "note",
     "text": "about 40 tools were sent to the model before dynamic discovery (January 2026)",
     "source": "mcptrove; cursor.com/blog/dynamic-context-discovery",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "rejected",
     "text": "the model APIs behind it refuse other characters in a tool name",
     "source": "openai/openai-openapi openapi.yaml, FunctionObject.name",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    }
   ]
  },
  {
   "id": "windsurf",
   "name": "Windsurf",
   "kind": "client",
   "limits": [
    {
     "kind": "max-tools",
     "value": 100,
     "effect": "degraded",
     "text": "at most 100 tools over all servers can be on at once",
     "source": "docs.windsurf.com/windsurf/cascade/mcp",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "rejected",
     "text": "the model APIs behind it refuse other characters in a tool name",
     "source": "openai/openai-openapi openapi.yaml, FunctionObject.name",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    }
   ]
  },
  {
   "id": "vscode-copilot",
   "name": "VS Code Copilot",
   "kind": "client",
   "limits": [
    {
     "kind": "protocol",
     "newest": "2025-11-25",
     "effect": "degraded",
     "text": "it speaks the protocol up to 2025-11-25 with initialize; a server that answers only the stateless protocol of 2026-07-28 is not reached",
     "source": "microsoft/vscode modelContextProtocol.ts, as read in a survey of client eras of August 2026",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "max-tools",
     "value": 128,
     "effect": "degraded",
     "text": "128 tools is a hard limit; from 64 on tools are grouped and hidden behind group tools",
     "source": "microsoft/vscode-copilot-chat configurationService.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-length",
     "value": 64,
     "format": "mcp_{server:13}_{tool}",
     "effect": "cut",
     "text": "the prefixed name may have at most 64 characters",
     "source": "microsoft/vscode mcpTypes.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "cut",
     "text": "other characters in a name are replaced by _",
     "source": "microsoft/vscode mcpTypes.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "array-without-items"
     ],
     "effect": "dropped",
     "text": "an array without items makes the tool invalid",
     "source": "microsoft/vscode-copilot-chat toolSchemaNormalizer.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "root-any-of",
      "root-one-of",
      "root-all-of",
      "root-not",
      "root-if"
     ],
     "effect": "cut",
     "text": "oneOf, anyOf, allOf, not and if at the root are stripped",
     "source": "microsoft/vscode-copilot-chat toolSchemaNormalizer.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "unknown-required"
     ],
     "effect": "cut",
     "text": "required keys that are not properties are removed",
     "source": "microsoft/vscode-copilot-chat toolSchemaNormalizer.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "description-length",
     "value": 1024,
     "effect": "cut",
     "text": "descriptions over 1024 characters are cut for gpt-4 models",
     "source": "microsoft/vscode-copilot-chat toolSchemaNormalizer.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "value-keywords"
     ],
     "effect": "note",
     "text": "format, pattern, minLength, default and the like do not reach gpt-4 models: say such bounds in the description too",
     "source": "microsoft/vscode-copilot-chat toolSchemaNormalizer.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    }
   ]
  },
  {
   "id": "gemini-cli",
   "name": "Gemini CLI",
   "kind": "client",
   "limits": [
    {
     "kind": "protocol",
     "newest": "2025-11-25",
     "effect": "degraded",
     "text": "it speaks the protocol up to 2025-11-25 with initialize; a server that answers only the stateless protocol of 2026-07-28 is not reached",
     "source": "google-gemini/gemini-cli packages/core/package.json, SDK 1.x",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-length",
     "value": 63,
     "format": "mcp_{server}_{tool}",
     "effect": "cut",
     "text": "full names over 63 characters are cut in the middle",
     "source": "google-gemini/gemini-cli packages/core/src/tools/mcp-tool.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_.:-]+$",
     "effect": "cut",
     "text": "other characters in a name are replaced by _",
     "source": "google-gemini/gemini-cli packages/core/src/tools/mcp-tool.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "server-name-pattern",
     "pattern": "^[^_]*$",
     "effect": "note",
     "text": "an underscore in the configured server name breaks the parsing of the full name",
     "source": "google-gemini/gemini-cli packages/core/src/tools/mcp-tool.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "untyped-property"
     ],
     "effect": "dropped",
     "text": "properties without a type have made versions of it skip the tool",
     "source": "pull request google-gemini/gemini-cli 5694",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "defs"
     ],
     "effect": "note",
     "text": "$defs have caused trouble",
     "source": "issue google-gemini/gemini-cli 13326",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    }
   ]
  },
  {
   "id": "gemini-api",
   "name": "Gemini API",
   "kind": "api",
   "limits": [
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z_][a-zA-Z0-9_.-]*$",
     "effect": "rejected",
     "text": "a name must begin with a letter or _ and hold only letters, digits, _ . and -",
     "source": "Vertex AI function declaration reference",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "name-length",
     "value": 64,
     "format": "{tool}",
     "effect": "rejected",
     "text": "names may have at most 64 characters",
     "source": "Vertex AI function declaration reference",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "parameter-name-pattern",
     "pattern": "^.{1,64}$",
     "effect": "rejected",
     "text": "parameter names may have at most 64 characters",
     "source": "Vertex AI function declaration reference",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "const",
      "exclusive-minimum",
      "pattern-properties",
      "property-names",
      "one-of",
      "all-of"
     ],
     "effect": "cut",
     "text": "const, exclusiveMinimum, patternProperties, propertyNames, oneOf and allOf are outside the subset of parameters (parametersJsonSchema takes them since November 2025)",
     "source": "typia documentation; hermes-agent source",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "max-tools",
     "value": 20,
     "effect": "note",
     "text": "10 to 20 active tools are advised",
     "source": "ai.google.dev function calling, best practices",
     "checked": "2026-11-23",
     "basis": "memory",
     "verified": false
    }
   ]
  },
  {
   "id": "opencode",
   "name": "OpenCode",
   "kind": "client",
   "limits": [
    {
     "kind": "protocol",
     "newest": "2025-11-25",
     "effect": "degraded",
     "text": "it speaks the protocol up to 2025-11-25 with initialize; a server that answers only the stateless protocol of 2026-07-28 is not reached",
     "source": "anomalyco/opencode packages/opencode/package.json, SDK 1.29.0",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "cut",
     "text": "other characters in a name are replaced by _",
     "source": "anomalyco/opencode packages/opencode/src/mcp/index.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "root-not-object"
     ],
     "effect": "cut",
     "text": "the root is forced to type object with additionalProperties false",
     "source": "anomalyco/opencode packages/opencode/src/mcp/index.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "primitives",
     "unused": [
      "resources"
     ],
     "effect": "note",
     "text": "resources are not used",
     "source": "anomalyco/opencode packages/opencode/src/mcp/index.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    }
   ]
  },
  {
   "id": "cline",
   "name": "Cline",
   "kind": "client",
   "limits": [
    {
     "kind": "protocol",
     "newest": "2025-11-25",
     "effect": "degraded",
     "text": "it speaks the protocol up to 2025-11-25 with initialize; a server that answers only the stateless protocol of 2026-07-28 is not reached",
     "source": "cline/cline package.json, SDK 1.x",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-length",
     "value": 64,
     "format": "{server}__{tool}",
     "effect": "cut",
     "text": "server and tool name together may have 64 characters; longer ones get a hash",
     "source": "cline/cline name-transform.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "cut",
     "text": "other characters in a name are replaced by _",
     "source": "cline/cline name-transform.ts",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "primitives",
     "unused": [
      "prompts",
      "resources"
     ],
     "effect": "note",
     "text": "only tools are used",
     "source": "cline/cline",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    }
   ]
  },
  {
   "id": "zed",
   "name": "Zed",
   "kind": "client",
   "limits": [
    {
     "kind": "protocol",
     "newest": "2025-11-25",
     "effect": "degraded",
     "text": "it speaks the protocol up to 2025-11-25 with initialize; a server that answers only the stateless protocol of 2026-07-28 is not reached",
     "source": "zed-industries/zed crates/context_server/src/types.rs, as read in a survey of client eras of August 2026",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "name-length",
     "value": 64,
     "format": "{tool}",
     "effect": "cut",
     "text": "names are cut at 64 characters, and those that then clash are dropped",
     "source": "zed-industries/zed context server source",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "transport",
     "transports": [
      "stdio",
      "http"
     ],
     "effect": "refused-listing",
     "text": "the SSE transport is not supported",
     "source": "zed documentation",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "primitives",
     "unused": [
      "resources"
     ],
     "effect": "note",
     "text": "resources are not used",
     "source": "zed-industries/zed context server source",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    }
   ]
  },
  {
   "id": "goose",
   "name": "Goose",
   "kind": "client",
   "limits": [
    {
     "kind": "transport",
     "transports": [
      "stdio",
      "http"
     ],
     "effect": "refused-listing",
     "text": "the SSE transport is not supported",
     "source": "issue aaif-goose/goose 10841",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "max-tools",
     "value": 50,
     "effect": "note",
     "text": "versions before August 2026 advise against more than 50 tools",
     "source": "pull request aaif-goose/goose 10869",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    }
   ]
  },
  {
   "id": "langchain",
   "name": "LangChain MCP adapters",
   "kind": "client",
   "limits": [
    {
     "kind": "protocol",
     "newest": "2025-11-25",
     "effect": "degraded",
     "text": "it speaks the protocol up to 2025-11-25 with initialize; a server that answers only the stateless protocol of 2026-07-28 is not reached",
     "source": "langchain-mcp-adapters requires mcp below 2.0, as read in a survey of client eras of August 2026",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    },
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]+$",
     "effect": "rejected",
     "text": "names go unchanged to the model's provider, which refuses other characters",
     "source": "langchain-ai/langchain-mcp-adapters README; openai/openai-openapi",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "name-length",
     "value": 64,
     "format": "{tool}",
     "effect": "rejected",
     "text": "names go unchanged to the model's provider, which takes 64 characters",
     "source": "langchain-ai/langchain-mcp-adapters README; openai/openai-openapi",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "schema-feature",
     "features": [
      "array-without-items",
      "object-without-properties"
     ],
     "effect": "rejected",
     "text": "the provider refuses arrays without items and objects without properties",
     "source": "issue langchain-ai/langchain-mcp-adapters 137",
     "checked": "2026-11-23",
     "basis": "secondary",
     "verified": true
    }
   ]
  },
  {
   "id": "bedrock-converse",
   "name": "AWS Bedrock Converse",
   "kind": "api",
   "limits": [
    {
     "kind": "name-pattern",
     "pattern": "^[a-zA-Z0-9_-]{1,64}$",
     "effect": "refused-listing",
     "text": "a tool name outside [a-zA-Z0-9_-]{1,64} fails the request",
     "source": "docs.aws.amazon.com bedrock API_runtime_ToolSpecification",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    },
    {
     "kind": "description-missing",
     "effect": "rejected",
     "text": "a description, where given, needs at least 1 character",
     "source": "docs.aws.amazon.com bedrock API_runtime_ToolSpecification",
     "checked": "2026-11-23",
     "basis": "source",
     "verified": true
    }
   ]
  }
 ]
};
