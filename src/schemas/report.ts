// Generated from schema/report.schema.json by `npm run generate`.
export const schema: Readonly<Record<string, unknown>> = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://assayer.dev/schema/report-1.0.0.schema.json",
 "title": "assayer report",
 "description": "What `assayer TARGET --format json` prints: one report, or several with a common gate. Fields are added, never renamed.",
 "oneOf": [
  {
   "$ref": "#/$defs/report"
  },
  {
   "$ref": "#/$defs/reportSet"
  }
 ],
 "$defs": {
  "policy": {
   "type": "object",
   "description": "The policy after `extends`; schema/policy.schema.json describes what stands in it.",
   "required": [
    "id",
    "version",
    "title",
    "description",
    "weights",
    "grades"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "integer",
     "minimum": 0
    },
    "title": {
     "type": "string"
    },
    "description": {
     "type": "string"
    },
    "weights": {
     "type": "object",
     "required": [
      "security",
      "compliance",
      "compatibility",
      "quality",
      "health",
      "agentReliability"
     ],
     "properties": {
      "security": {
       "type": "number"
      },
      "compliance": {
       "type": "number"
      },
      "compatibility": {
       "type": "number"
      },
      "quality": {
       "type": "number"
      },
      "health": {
       "type": "number"
      },
      "agentReliability": {
       "type": "number"
      }
     }
    },
    "grades": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "from",
       "name",
       "letter"
      ],
      "properties": {
       "from": {
        "type": "number"
       },
       "name": {
        "type": "string"
       },
       "letter": {
        "type": "string"
       }
      }
     }
    },
    "points": {
     "type": "object"
    },
    "scale": {
     "type": "object"
    },
    "confidence": {
     "type": "object"
    },
    "floor": {
     "type": "object"
    },
    "fullShare": {
     "type": "number"
    },
    "shareExponent": {
     "type": "number"
    },
    "soft": {
     "type": "object"
    },
    "rules": {
     "type": "object"
    },
    "factors": {
     "type": "object"
    },
    "coverage": {
     "type": "object"
    },
    "minimumRules": {
     "type": "object"
    },
    "risk": {
     "type": "object"
    },
    "ceiling": {
     "type": [
      "object",
      "null"
     ]
    },
    "caps": {
     "type": "array",
     "items": {
      "type": "object"
     }
    },
    "blockers": {
     "type": "array",
     "items": {
      "type": "object"
     }
    },
    "conditions": {
     "type": "array",
     "items": {
      "type": "object"
     }
    },
    "requiredControls": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   }
  },
  "digest": {
   "type": "string",
   "pattern": "^sha256:[0-9a-f]{64}$"
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
  },
  "suppressionSource": {
   "enum": [
    "configuration",
    "baseline",
    "document"
   ]
  },
  "location": {
   "type": "object",
   "required": [
    "uri",
    "pointer"
   ],
   "properties": {
    "uri": {
     "type": "string"
    },
    "pointer": {
     "type": "string"
    },
    "line": {
     "type": "integer",
     "minimum": 1
    },
    "column": {
     "type": "integer",
     "minimum": 1
    }
   }
  },
  "reference": {
   "type": "object",
   "required": [
    "label"
   ],
   "properties": {
    "label": {
     "type": "string"
    },
    "url": {
     "type": "string"
    }
   }
  },
  "categoryScore": {
   "type": "object",
   "required": [
    "score",
    "basis",
    "coverage",
    "checks",
    "deductions",
    "factors",
    "reason"
   ],
   "properties": {
    "score": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 100
    },
    "basis": {
     "enum": [
      "static",
      "observed",
      "recorded",
      "declared",
      "mixed"
     ]
    },
    "coverage": {
     "type": "object",
     "required": [
      "evaluated",
      "applicable"
     ],
     "properties": {
      "evaluated": {
       "type": "integer",
       "minimum": 0
      },
      "applicable": {
       "type": "integer",
       "minimum": 0
      }
     }
    },
    "checks": {
     "type": "object",
     "required": [
      "applicable",
      "failed"
     ],
     "properties": {
      "applicable": {
       "type": "integer",
       "minimum": 0
      },
      "failed": {
       "type": "integer",
       "minimum": 0
      }
     }
    },
    "deductions": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "ruleId",
       "kind",
       "points",
       "reason",
       "applicable",
       "failed",
       "factor",
       "worth",
       "factorId",
       "cap",
       "findings"
      ],
      "properties": {
       "ruleId": {
        "type": "string"
       },
       "kind": {
        "enum": [
         "rule",
         "cap"
        ]
       },
       "points": {
        "type": "number",
        "minimum": 0,
        "maximum": 100
       },
       "reason": {
        "type": "string"
       },
       "applicable": {
        "type": "integer",
        "minimum": 0
       },
       "failed": {
        "type": "integer",
        "minimum": 0
       },
       "factor": {
        "type": "number",
        "minimum": 0
       },
       "worth": {
        "type": "number",
        "minimum": 0
       },
       "factorId": {
        "type": "string"
       },
       "cap": {
        "type": [
         "number",
         "null"
        ]
       },
       "findings": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     }
    },
    "factors": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "id",
       "title",
       "points",
       "cap",
       "passed",
       "failed",
       "unknown"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "points": {
        "type": "number",
        "minimum": 0,
        "maximum": 100
       },
       "cap": {
        "type": [
         "number",
         "null"
        ]
       },
       "passed": {
        "type": "integer",
        "minimum": 0
       },
       "failed": {
        "type": "integer",
        "minimum": 0
       },
       "unknown": {
        "type": "integer",
        "minimum": 0
       }
      }
     }
    },
    "reason": {
     "type": [
      "string",
      "null"
     ]
    }
   }
  },
  "tool": {
   "type": "object",
   "required": [
    "id",
    "name",
    "title",
    "description",
    "server",
    "category",
    "alternative",
    "certainty",
    "risk",
    "reasons",
    "source",
    "method",
    "path",
    "tags",
    "deprecated",
    "auth",
    "annotations",
    "expectedAnnotations",
    "parameters",
    "dataClasses",
    "tokens",
    "contentHash",
    "findings",
    "location"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "title": {
     "type": [
      "string",
      "null"
     ]
    },
    "description": {
     "type": "string"
    },
    "server": {
     "type": [
      "string",
      "null"
     ]
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
    "alternative": {
     "anyOf": [
      {
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
      {
       "type": "null"
      }
     ]
    },
    "certainty": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "risk": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "reasons": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "source": {
     "enum": [
      "text",
      "configuration"
     ]
    },
    "method": {
     "type": [
      "string",
      "null"
     ]
    },
    "path": {
     "type": [
      "string",
      "null"
     ]
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "deprecated": {
     "type": "boolean"
    },
    "auth": {
     "enum": [
      "required",
      "optional",
      "open",
      "undeclared",
      "unknown"
     ]
    },
    "annotations": {
     "type": [
      "object",
      "null"
     ]
    },
    "expectedAnnotations": {
     "type": "object"
    },
    "parameters": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "name",
       "in",
       "required",
       "type",
       "kind",
       "bounds",
       "description"
      ],
      "properties": {
       "name": {
        "type": "string"
       },
       "in": {
        "type": "string"
       },
       "required": {
        "type": "boolean"
       },
       "type": {
        "type": "string"
       },
       "kind": {
        "type": "string"
       },
       "bounds": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "description": {
        "type": "string"
       }
      }
     }
    },
    "dataClasses": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "tokens": {
     "type": "integer",
     "minimum": 0
    },
    "contentHash": {
     "type": "string"
    },
    "findings": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "location": {
     "$ref": "#/$defs/location"
    }
   }
  },
  "finding": {
   "type": "object",
   "required": [
    "fingerprint",
    "contentHash",
    "ruleId",
    "severity",
    "confidence",
    "category",
    "title",
    "message",
    "toolId",
    "tool",
    "related",
    "location",
    "evidence",
    "fix",
    "references",
    "suppressed",
    "count"
   ],
   "properties": {
    "fingerprint": {
     "type": "string"
    },
    "contentHash": {
     "type": "string"
    },
    "ruleId": {
     "type": "string"
    },
    "severity": {
     "enum": [
      "critical",
      "high",
      "medium",
      "low",
      "info"
     ]
    },
    "confidence": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "category": {
     "enum": [
      "security",
      "compliance",
      "compatibility",
      "quality",
      "health",
      "agentReliability"
     ]
    },
    "title": {
     "type": "string"
    },
    "message": {
     "type": "string"
    },
    "toolId": {
     "type": [
      "string",
      "null"
     ]
    },
    "tool": {
     "type": [
      "string",
      "null"
     ]
    },
    "related": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "toolId",
       "location"
      ],
      "properties": {
       "toolId": {
        "type": [
         "string",
         "null"
        ]
       },
       "location": {
        "$ref": "#/$defs/location"
       }
      }
     }
    },
    "location": {
     "$ref": "#/$defs/location"
    },
    "evidence": {
     "type": "object",
     "required": [
      "observed",
      "expected",
      "snippet"
     ],
     "properties": {
      "observed": {
       "type": "string"
      },
      "expected": {
       "type": "string"
      },
      "snippet": {
       "type": [
        "object",
        "null"
       ],
       "required": [
        "startLine",
        "lines"
       ],
       "properties": {
        "startLine": {
         "type": "integer",
         "minimum": 1
        },
        "lines": {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       }
      }
     }
    },
    "fix": {
     "type": "object",
     "required": [
      "text",
      "before",
      "after"
     ],
     "properties": {
      "text": {
       "type": "string"
      },
      "before": {
       "type": [
        "string",
        "null"
       ]
      },
      "after": {
       "type": [
        "string",
        "null"
       ]
      }
     }
    },
    "references": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/reference"
     }
    },
    "suppressed": {
     "type": [
      "object",
      "null"
     ],
     "required": [
      "reason",
      "owner",
      "expires",
      "source",
      "accepted"
     ],
     "properties": {
      "reason": {
       "type": "string"
      },
      "owner": {
       "type": [
        "string",
        "null"
       ]
      },
      "expires": {
       "type": [
        "string",
        "null"
       ]
      },
      "source": {
       "$ref": "#/$defs/suppressionSource"
      },
      "accepted": {
       "type": "boolean"
      }
     }
    },
    "count": {
     "type": "integer",
     "minimum": 1
    }
   }
  },
  "rule": {
   "type": "object",
   "required": [
    "outcome",
    "reason",
    "tags",
    "slug",
    "category",
    "factor",
    "severity",
    "confidence",
    "lifecycle",
    "effort",
    "title",
    "why",
    "fix",
    "references",
    "applicable",
    "failed"
   ],
   "properties": {
    "outcome": {
     "enum": [
      "pass",
      "fail",
      "not-applicable",
      "not-evaluated",
      "error"
     ]
    },
    "reason": {
     "type": [
      "string",
      "null"
     ]
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "slug": {
     "type": "string"
    },
    "category": {
     "enum": [
      "security",
      "compliance",
      "compatibility",
      "quality",
      "health",
      "agentReliability"
     ]
    },
    "factor": {
     "type": "string"
    },
    "severity": {
     "enum": [
      "critical",
      "high",
      "medium",
      "low",
      "info"
     ]
    },
    "confidence": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "lifecycle": {
     "enum": [
      "experimental",
      "stable",
      "deprecated"
     ]
    },
    "effort": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "title": {
     "type": "object",
     "required": [
      "pass",
      "fail"
     ],
     "properties": {
      "pass": {
       "type": "string"
      },
      "fail": {
       "type": "string"
      }
     }
    },
    "why": {
     "type": "string"
    },
    "fix": {
     "type": "string"
    },
    "references": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/reference"
     }
    },
    "applicable": {
     "type": "integer",
     "minimum": 0
    },
    "failed": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "gate": {
   "type": "object",
   "required": [
    "passed",
    "conditions"
   ],
   "properties": {
    "passed": {
     "type": "boolean"
    },
    "conditions": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "kind",
       "subject",
       "wanted",
       "got",
       "passed",
       "message"
      ],
      "properties": {
       "kind": {
        "type": "string"
       },
       "subject": {
        "type": [
         "string",
         "null"
        ]
       },
       "wanted": {},
       "got": {},
       "passed": {
        "type": "boolean"
       },
       "message": {
        "type": "string"
       }
      }
     }
    }
   }
  },
  "report": {
   "type": "object",
   "required": [
    "schemaVersion",
    "generator",
    "policy",
    "configDigest",
    "generatedAt",
    "target",
    "summary",
    "scores",
    "controls",
    "observations",
    "compliance",
    "clients",
    "tools",
    "prompts",
    "resources",
    "instructions",
    "flows",
    "findings",
    "recommendations",
    "checklist",
    "rules",
    "suppressions",
    "incomplete",
    "gate"
   ],
   "properties": {
    "schemaVersion": {
     "type": "string",
     "pattern": "^\\d+\\.\\d+\\.\\d+$"
    },
    "generator": {
     "type": "object",
     "required": [
      "name",
      "version",
      "rules"
     ],
     "properties": {
      "name": {
       "const": "assayer"
      },
      "version": {
       "type": "string"
      },
      "rules": {
       "type": "string"
      }
     }
    },
    "policy": {
     "type": "object",
     "required": [
      "id",
      "version",
      "digest",
      "resolved"
     ],
     "properties": {
      "id": {
       "type": "string"
      },
      "version": {
       "type": "integer",
       "minimum": 0
      },
      "digest": {
       "$ref": "#/$defs/digest"
      },
      "resolved": {
       "$ref": "#/$defs/policy"
      }
     }
    },
    "configDigest": {
     "$ref": "#/$defs/digest"
    },
    "generatedAt": {
     "type": "string",
     "format": "date-time"
    },
    "target": {
     "type": "object",
     "required": [
      "kind",
      "name",
      "version",
      "location",
      "digest",
      "bytes",
      "specVersion",
      "protocolVersion",
      "transport",
      "servers"
     ],
     "properties": {
      "kind": {
       "enum": [
        "openapi",
        "mcp"
       ]
      },
      "name": {
       "type": "string"
      },
      "version": {
       "type": [
        "string",
        "null"
       ]
      },
      "location": {
       "type": "string",
       "description": "Path, URL without credentials, or command line, redacted."
      },
      "digest": {
       "type": "string",
       "description": "Hash of what was read."
      },
      "bytes": {
       "type": "integer",
       "minimum": 0
      },
      "schemas": {
       "type": "integer",
       "minimum": 0
      },
      "specVersion": {
       "type": [
        "string",
        "null"
       ]
      },
      "protocolVersion": {
       "type": [
        "string",
        "null"
       ]
      },
      "transport": {
       "enum": [
        "stdio",
        "http",
        "sse",
        "file"
       ]
      },
      "servers": {
       "type": "array",
       "items": {
        "type": "object",
        "required": [
         "id",
         "name",
         "launch"
        ],
        "properties": {
         "id": {
          "type": [
           "string",
           "null"
          ]
         },
         "name": {
          "type": "string"
         },
         "launch": {
          "type": [
           "object",
           "null"
          ]
         }
        }
       }
      }
     }
    },
    "summary": {
     "type": "object",
     "required": [
      "score",
      "grade",
      "verdict",
      "conditions",
      "blockers",
      "toolCount",
      "tokens",
      "risk",
      "categories",
      "findings",
      "overall",
      "cap"
     ],
     "properties": {
      "score": {
       "type": [
        "number",
        "null"
       ],
       "minimum": 0,
       "maximum": 100
      },
      "grade": {
       "type": [
        "string",
        "null"
       ]
      },
      "verdict": {
       "enum": [
        "ready",
        "conditional",
        "blocked"
       ]
      },
      "conditions": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "blockers": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "toolCount": {
       "type": "integer",
       "minimum": 0
      },
      "tokens": {
       "type": "integer",
       "minimum": 0
      },
      "risk": {
       "type": "object",
       "required": [
        "high",
        "medium",
        "low"
       ],
       "properties": {
        "high": {
         "type": "integer",
         "minimum": 0
        },
        "medium": {
         "type": "integer",
         "minimum": 0
        },
        "low": {
         "type": "integer",
         "minimum": 0
        }
       }
      },
      "categories": {
       "type": "object",
       "required": [
        "read",
        "write",
        "delete",
        "auth",
        "admin",
        "billing",
        "execute",
        "communicate"
       ],
       "properties": {
        "read": {
         "type": "integer",
         "minimum": 0
        },
        "write": {
         "type": "integer",
         "minimum": 0
        },
        "delete": {
         "type": "integer",
         "minimum": 0
        },
        "auth": {
         "type": "integer",
         "minimum": 0
        },
        "admin": {
         "type": "integer",
         "minimum": 0
        },
        "billing": {
         "type": "integer",
         "minimum": 0
        },
        "execute": {
         "type": "integer",
         "minimum": 0
        },
        "communicate": {
         "type": "integer",
         "minimum": 0
        }
       }
      },
      "findings": {
       "type": "object",
       "required": [
        "critical",
        "high",
        "medium",
        "low",
        "info"
       ],
       "properties": {
        "critical": {
         "type": "integer",
         "minimum": 0
        },
        "high": {
         "type": "integer",
         "minimum": 0
        },
        "medium": {
         "type": "integer",
         "minimum": 0
        },
        "low": {
         "type": "integer",
         "minimum": 0
        },
        "info": {
         "type": "integer",
         "minimum": 0
        }
       }
      },
      "overall": {
       "type": "array",
       "items": {
        "type": "object",
        "required": [
         "category",
         "weight",
         "score"
        ],
        "properties": {
         "category": {
          "enum": [
           "security",
           "compliance",
           "compatibility",
           "quality",
           "health",
           "agentReliability"
          ]
         },
         "weight": {
          "type": "number"
         },
         "score": {
          "type": [
           "number",
           "null"
          ],
          "minimum": 0,
          "maximum": 100
         }
        }
       }
      },
      "cap": {
       "type": [
        "object",
        "null"
       ],
       "required": [
        "at",
        "reason",
        "uncapped"
       ],
       "properties": {
        "at": {
         "type": "number",
         "minimum": 0,
         "maximum": 100
        },
        "reason": {
         "type": "string"
        },
        "uncapped": {
         "type": "number",
         "minimum": 0,
         "maximum": 100
        }
       }
      }
     }
    },
    "scores": {
     "type": "object",
     "required": [
      "security",
      "compliance",
      "compatibility",
      "quality",
      "health",
      "agentReliability"
     ],
     "properties": {
      "security": {
       "$ref": "#/$defs/categoryScore"
      },
      "compliance": {
       "$ref": "#/$defs/categoryScore"
      },
      "compatibility": {
       "$ref": "#/$defs/categoryScore"
      },
      "quality": {
       "$ref": "#/$defs/categoryScore"
      },
      "health": {
       "$ref": "#/$defs/categoryScore"
      },
      "agentReliability": {
       "$ref": "#/$defs/categoryScore"
      }
     }
    },
    "controls": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "id",
       "title",
       "status",
       "basis",
       "declared",
       "observed",
       "owner",
       "expires",
       "evidence"
      ],
      "properties": {
       "id": {
        "$ref": "#/$defs/control"
       },
       "title": {
        "type": "string"
       },
       "status": {
        "enum": [
         "active",
         "missing",
         "unknown",
         "not-applicable",
         "contradicted"
        ]
       },
       "basis": {
        "enum": [
         "observed",
         "recorded",
         "declared",
         "unknown"
        ]
       },
       "declared": {},
       "observed": {},
       "owner": {
        "type": [
         "string",
         "null"
        ]
       },
       "expires": {
        "type": [
         "string",
         "null"
        ]
       },
       "evidence": {
        "type": "string"
       }
      }
     }
    },
    "observations": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "id",
       "request",
       "outcome"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "server": {
        "type": "string"
       },
       "request": {
        "type": "string"
       },
       "outcome": {
        "type": "string"
       },
       "value": {},
       "unit": {
        "type": "string"
       },
       "detail": {}
      }
     }
    },
    "compliance": {
     "type": "object",
     "required": [
      "dataClasses",
      "obligations",
      "frameworks"
     ],
     "properties": {
      "dataClasses": {
       "type": "array",
       "items": {
        "type": "object",
        "required": [
         "id",
         "tools",
         "fields"
        ],
        "properties": {
         "id": {
          "type": "string"
         },
         "tools": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "fields": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        }
       }
      },
      "obligations": {
       "type": "array",
       "items": {
        "type": "object",
        "required": [
         "id",
         "text",
         "tools"
        ],
        "properties": {
         "id": {
          "type": "string"
         },
         "text": {
          "type": "string"
         },
         "tools": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        }
       }
      },
      "frameworks": {
       "type": "array",
       "items": {
        "type": "object",
        "required": [
         "id",
         "name",
         "clauses"
        ],
        "properties": {
         "id": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "clauses": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "id",
            "title",
            "relevance",
            "tools",
            "findings",
            "source"
           ],
           "properties": {
            "id": {
             "type": "string"
            },
            "title": {
             "type": "string"
            },
            "relevance": {
             "type": "string"
            },
            "tools": {
             "type": "array",
             "items": {
              "type": "string"
             }
            },
            "findings": {
             "type": "array",
             "items": {
              "type": "string"
             }
            },
            "source": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      }
     }
    },
    "clients": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "id",
       "name",
       "status",
       "reasons",
       "tools"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "name": {
        "type": "string"
       },
       "status": {
        "enum": [
         "ok",
         "degraded",
         "rejected"
        ]
       },
       "reasons": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "text",
          "source",
          "checked"
         ],
         "properties": {
          "text": {
           "type": "string"
          },
          "source": {
           "type": "string"
          },
          "checked": {
           "type": "string"
          },
          "kind": {
           "type": "string"
          },
          "verified": {
           "type": "boolean"
          }
         }
        }
       },
       "tools": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "toolId",
          "effect",
          "reason"
         ],
         "properties": {
          "toolId": {
           "type": "string"
          },
          "effect": {
           "enum": [
            "dropped",
            "cut",
            "rejected"
           ]
          },
          "reason": {
           "type": "string"
          }
         }
        }
       }
      }
     }
    },
    "tools": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/tool"
     }
    },
    "prompts": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "name",
       "description",
       "findings"
      ],
      "properties": {
       "name": {
        "type": "string"
       },
       "description": {
        "type": "string"
       },
       "findings": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     }
    },
    "resources": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "uri",
       "name",
       "description",
       "template",
       "findings"
      ],
      "properties": {
       "uri": {
        "type": "string"
       },
       "name": {
        "type": "string"
       },
       "description": {
        "type": "string"
       },
       "template": {
        "type": "boolean"
       },
       "findings": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     }
    },
    "instructions": {
     "type": [
      "string",
      "null"
     ]
    },
    "flows": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "id",
       "kind",
       "path",
       "findings"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "kind": {
        "enum": [
         "toxic-flow",
         "shadowing"
        ]
       },
       "path": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "toolId",
          "role",
          "why"
         ],
         "properties": {
          "toolId": {
           "type": "string"
          },
          "role": {
           "enum": [
            "private-data",
            "untrusted-content",
            "way-out",
            "shadows",
            "shadowed"
           ]
          },
          "why": {
           "type": "string"
          }
         }
        }
       },
       "findings": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     }
    },
    "findings": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/finding"
     }
    },
    "recommendations": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "id",
       "title",
       "why",
       "how",
       "effort",
       "pointsRegained",
       "findings"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "why": {
        "type": "string"
       },
       "how": {
        "type": "string"
       },
       "effort": {
        "enum": [
         "high",
         "medium",
         "low"
        ]
       },
       "pointsRegained": {
        "type": "object",
        "required": [
         "overall",
         "byCategory"
        ],
        "properties": {
         "overall": {
          "type": "number"
         },
         "byCategory": {
          "type": "object",
          "additionalProperties": {
           "type": "number"
          }
         }
        }
       },
       "findings": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     }
    },
    "checklist": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "id",
       "title",
       "status",
       "why"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "status": {
        "enum": [
         "done",
         "open",
         "unknown"
        ]
       },
       "why": {
        "type": "string"
       }
      }
     }
    },
    "rules": {
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/rule"
     }
    },
    "suppressions": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "rule",
       "target",
       "reason",
       "owner",
       "expires",
       "source",
       "status",
       "findings"
      ],
      "properties": {
       "rule": {
        "type": "string"
       },
       "target": {
        "type": [
         "string",
         "null"
        ]
       },
       "reason": {
        "type": "string"
       },
       "owner": {
        "type": [
         "string",
         "null"
        ]
       },
       "expires": {
        "type": [
         "string",
         "null"
        ]
       },
       "source": {
        "$ref": "#/$defs/suppressionSource"
       },
       "status": {
        "enum": [
         "active",
         "expired",
         "unused",
         "reopened"
        ]
       },
       "findings": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     }
    },
    "incomplete": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "what",
       "why"
      ],
      "properties": {
       "what": {
        "type": "string"
       },
       "why": {
        "type": "string"
       }
      }
     }
    },
    "gate": {
     "$ref": "#/$defs/gate"
    }
   }
  },
  "reportSet": {
   "type": "object",
   "required": [
    "schemaVersion",
    "runs",
    "gate"
   ],
   "properties": {
    "schemaVersion": {
     "type": "string"
    },
    "runs": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/report"
     }
    },
    "gate": {
     "$ref": "#/$defs/gate"
    }
   }
  }
 }
};
