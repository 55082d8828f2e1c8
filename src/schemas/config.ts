// Generated from schema/config.schema.json by `npm run generate`.
export const schema: Readonly<Record<string, unknown>> = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://assayer.dev/schema/config.schema.json",
 "title": "assayer configuration",
 "description": "assayer.config.{yaml,yml,json,jsonc}, or the `assayer` key of package.json. No code is run from it.",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "$schema": {
   "type": "string"
  },
  "targets": {
   "description": "What to audit when no target is named on the command line; each may have settings of its own.",
   "type": "array",
   "minItems": 1,
   "items": {
    "oneOf": [
     {
      "type": "string",
      "minLength": 1
     },
     {
      "type": "object",
      "required": [
       "target"
      ],
      "additionalProperties": false,
      "properties": {
       "target": {
        "description": "File, glob, URL or client configuration, relative to this file.",
        "type": "string",
        "minLength": 1
       },
       "server": {
        "description": "Server of a client configuration.",
        "type": "string"
       },
       "policy": {
        "$ref": "#/properties/policy"
       },
       "governance": {
        "$ref": "#/properties/governance"
       },
       "gate": {
        "$ref": "#/properties/gate"
       },
       "overrides": {
        "$ref": "#/properties/overrides"
       },
       "suppressions": {
        "$ref": "#/properties/suppressions"
       },
       "baseline": {
        "$ref": "#/properties/baseline"
       },
       "skipDeprecated": {
        "$ref": "#/properties/skipDeprecated"
       }
      }
     }
    ]
   }
  },
  "policy": {
   "description": "Name of a policy that ships (standard, strict) or a policy file.",
   "type": "string",
   "minLength": 1
  },
  "governance": {
   "description": "Governance facts, or the file that holds them.",
   "oneOf": [
    {
     "type": "string",
     "minLength": 1
    },
    {
     "type": "object"
    }
   ]
  },
  "rules": {
   "description": "Severity by rule id, or off.",
   "type": "object",
   "additionalProperties": {
    "enum": [
     "off",
     "info",
     "low",
     "medium",
     "high",
     "critical"
    ]
   }
  },
  "customRules": {
   "description": "Folders with rules of your own (YAML with CEL conditions).",
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1
   }
  },
  "overrides": {
   "description": "Categories that you know better, by tool id or name (`*` matches any run of characters).",
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "tool",
     "category"
    ],
    "additionalProperties": false,
    "properties": {
     "tool": {
      "type": "string",
      "minLength": 1
     },
     "category": {
      "enum": [
       "read",
       "write",
       "delete",
       "auth",
       "admin",
       "billing",
       "execute",
       "communicate"
      ]
     },
     "reason": {
      "type": "string"
     }
    }
   }
  },
  "suppressions": {
   "description": "Accepted findings. Each needs a reason; `*` matches any run of characters.",
   "type": "array",
   "items": {
    "type": "object",
    "required": [
     "rule",
     "reason"
    ],
    "additionalProperties": false,
    "properties": {
     "rule": {
      "type": "string",
      "minLength": 1
     },
     "target": {
      "description": "Tool id, tool name or JSON Pointer.",
      "type": "string",
      "minLength": 1
     },
     "fingerprint": {
      "type": "string",
      "minLength": 1
     },
     "contentHash": {
      "type": "string",
      "minLength": 1
     },
     "reason": {
      "type": "string",
      "minLength": 1
     },
     "owner": {
      "type": "string"
     },
     "expires": {
      "description": "Last day, YYYY-MM-DD.",
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
     },
     "score": {
      "description": "`accept` takes the cost out of the scores too.",
      "enum": [
       "keep",
       "accept"
      ]
     }
    }
   }
  },
  "baseline": {
   "description": "Baseline file written by `assayer baseline`.",
   "type": "string",
   "minLength": 1
  },
  "lock": {
   "description": "Lock file written by `assayer lock`.",
   "type": "string",
   "minLength": 1
  },
  "gate": {
   "description": "Conditions of the gate. The default fails on a blocked verdict.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "failBelow": {
     "oneOf": [
      {
       "type": "number",
       "minimum": 0,
       "maximum": 100
      },
      {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "overall": {
         "$ref": "#/$defs/score"
        },
        "security": {
         "$ref": "#/$defs/score"
        },
        "compliance": {
         "$ref": "#/$defs/score"
        },
        "compatibility": {
         "$ref": "#/$defs/score"
        },
        "quality": {
         "$ref": "#/$defs/score"
        },
        "health": {
         "$ref": "#/$defs/score"
        },
        "agentReliability": {
         "$ref": "#/$defs/score"
        }
       }
      }
     ]
    },
    "failOn": {
     "enum": [
      "critical",
      "high",
      "medium",
      "low",
      "none"
     ]
    },
    "max": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "critical": {
       "$ref": "#/$defs/count"
      },
      "high": {
       "$ref": "#/$defs/count"
      },
      "medium": {
       "$ref": "#/$defs/count"
      },
      "low": {
       "$ref": "#/$defs/count"
      },
      "info": {
       "$ref": "#/$defs/count"
      }
     }
    },
    "maxRisk": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "high": {
       "$ref": "#/$defs/count"
      },
      "medium": {
       "$ref": "#/$defs/count"
      },
      "low": {
       "$ref": "#/$defs/count"
      }
     }
    },
    "requireControls": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/control"
     }
    },
    "failOnRegression": {
     "description": "An earlier report.",
     "type": "string",
     "minLength": 1
    },
    "failOnIncomplete": {
     "type": "boolean"
    },
    "failOnStale": {
     "description": "Suppressions that expired or match nothing fail.",
     "type": "boolean"
    },
    "maxTokens": {
     "$ref": "#/$defs/count"
    },
    "verdict": {
     "enum": [
      "ready",
      "conditional"
     ]
    },
    "locked": {
     "description": "Check the lock file.",
     "type": "boolean"
    },
    "drift": {
     "description": "Kinds of change that fail; the default is every kind that makes the target worse.",
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   }
  },
  "reports": {
   "description": "Reports to write: format to file.",
   "type": "object",
   "additionalProperties": {
    "type": "string",
    "minLength": 1
   }
  },
  "skipDeprecated": {
   "description": "Leave deprecated operations out.",
   "type": "boolean"
  },
  "documentSuppressions": {
   "description": "Honour `x-assayer-ignore` in documents (default true).",
   "type": "boolean"
  },
  "load": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "maxSize": {
     "description": "Largest input, for instance 256MB.",
     "type": "string",
     "pattern": "^\\d+(\\.\\d+)?\\s*([kKmMgG][bB]?)?$"
    },
    "timeout": {
     "description": "Longest wait for a server, for instance 30s.",
     "type": "string",
     "pattern": "^\\d+(\\.\\d+)?\\s*(ms|s|m)?$"
    },
    "allowRemoteRefs": {
     "type": "boolean"
    },
    "probe": {
     "description": "Probes of live servers (default true). No tool is ever called.",
     "type": "boolean"
    }
   }
  }
 },
 "$defs": {
  "score": {
   "type": "number",
   "minimum": 0,
   "maximum": 100
  },
  "count": {
   "type": "integer",
   "minimum": 0
  },
  "control": {
   "enum": [
    "credentials-vault",
    "endpoint-protection",
    "approval-workflows",
    "audit-logging",
    "output-sanitization",
    "tool-permissions",
    "rate-limiting"
   ]
  }
 }
};
