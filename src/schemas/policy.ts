// Generated from schema/policy.schema.json by `npm run generate`.
export const schema: Readonly<Record<string, unknown>> = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "title": "assayer policy",
 "description": "How findings become scores. What is left out comes from the policy named by `extends`, `standard` unless it says otherwise.",
 "type": "object",
 "additionalProperties": false,
 "required": [
  "id"
 ],
 "properties": {
  "$schema": {
   "type": "string",
   "minLength": 1
  },
  "id": {
   "type": "string",
   "minLength": 1
  },
  "extends": {
   "type": [
    "string",
    "null"
   ],
   "description": "Policy that this one changes: standard, strict, or a file beside it."
  },
  "version": {
   "type": "integer",
   "minimum": 1
  },
  "title": {
   "type": "string",
   "minLength": 1
  },
  "description": {
   "type": "string",
   "minLength": 1
  },
  "weights": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "security": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "compliance": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "compatibility": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "quality": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "health": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "agentReliability": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    }
   },
   "description": "Weight of each category in the overall score; they sum to 1."
  },
  "points": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "critical": {
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "high": {
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "medium": {
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "low": {
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "info": {
     "type": "number",
     "minimum": 0,
     "maximum": 100
    }
   },
   "description": "Points that a rule of this severity costs when everything fails."
  },
  "scale": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "security": {
     "type": "number",
     "minimum": 0,
     "maximum": 10
    },
    "compliance": {
     "type": "number",
     "minimum": 0,
     "maximum": 10
    },
    "compatibility": {
     "type": "number",
     "minimum": 0,
     "maximum": 10
    },
    "quality": {
     "type": "number",
     "minimum": 0,
     "maximum": 10
    },
    "health": {
     "type": "number",
     "minimum": 0,
     "maximum": 10
    },
    "agentReliability": {
     "type": "number",
     "minimum": 0,
     "maximum": 10
    }
   },
   "description": "Multiplier on `points` for each category."
  },
  "confidence": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "high": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "medium": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "low": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    }
   },
   "description": "Multipliers by confidence."
  },
  "floor": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "critical": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "high": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "medium": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "low": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "info": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    }
   },
   "description": "Share of a rule's points that the first failure costs at least."
  },
  "fullShare": {
   "type": "number",
   "minimum": 0.01,
   "maximum": 1,
   "description": "Failing share from which on a rule costs all of its points."
  },
  "shareExponent": {
   "type": "number",
   "minimum": 0.01,
   "maximum": 1,
   "description": "Exponent on the failing share."
  },
  "soft": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "after",
    "rate"
   ],
   "properties": {
    "after": {
     "type": "number",
     "minimum": 0,
     "maximum": 100
    },
    "rate": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    }
   },
   "description": "Points of a category beyond `after` count `rate` of themselves to begin with, then less and less."
  },
  "rules": {
   "type": "object",
   "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "points": {
      "type": "number",
      "minimum": 0,
      "maximum": 100
     },
     "cap": {
      "oneOf": [
       {
        "type": "number",
        "minimum": 0,
        "maximum": 100
       },
       {
        "type": "null"
       }
      ]
     },
     "floor": {
      "type": "number",
      "minimum": 0,
      "maximum": 1
     },
     "severity": {
      "enum": [
       "critical",
       "high",
       "medium",
       "low",
       "info",
       "off"
      ]
     }
    }
   }
  },
  "factors": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "security": {
     "type": "object",
     "additionalProperties": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "title": {
        "type": "string",
        "minLength": 1
       },
       "cap": {
        "oneOf": [
         {
          "type": "number",
          "minimum": 0,
          "maximum": 100
         },
         {
          "type": "null"
         }
        ]
       },
       "each": {
        "type": "number",
        "minimum": 0,
        "maximum": 100,
        "description": "Points that every failure of a rule beyond its first costs besides."
       }
      }
     }
    },
    "compliance": {
     "type": "object",
     "additionalProperties": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "title": {
        "type": "string",
        "minLength": 1
       },
       "cap": {
        "oneOf": [
         {
          "type": "number",
          "minimum": 0,
          "maximum": 100
         },
         {
          "type": "null"
         }
        ]
       },
       "each": {
        "type": "number",
        "minimum": 0,
        "maximum": 100,
        "description": "Points that every failure of a rule beyond its first costs besides."
       }
      }
     }
    },
    "compatibility": {
     "type": "object",
     "additionalProperties": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "title": {
        "type": "string",
        "minLength": 1
       },
       "cap": {
        "oneOf": [
         {
          "type": "number",
          "minimum": 0,
          "maximum": 100
         },
         {
          "type": "null"
         }
        ]
       },
       "each": {
        "type": "number",
        "minimum": 0,
        "maximum": 100,
        "description": "Points that every failure of a rule beyond its first costs besides."
       }
      }
     }
    },
    "quality": {
     "type": "object",
     "additionalProperties": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "title": {
        "type": "string",
        "minLength": 1
       },
       "cap": {
        "oneOf": [
         {
          "type": "number",
          "minimum": 0,
          "maximum": 100
         },
         {
          "type": "null"
         }
        ]
       },
       "each": {
        "type": "number",
        "minimum": 0,
        "maximum": 100,
        "description": "Points that every failure of a rule beyond its first costs besides."
       }
      }
     }
    },
    "health": {
     "type": "object",
     "additionalProperties": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "title": {
        "type": "string",
        "minLength": 1
       },
       "cap": {
        "oneOf": [
         {
          "type": "number",
          "minimum": 0,
          "maximum": 100
         },
         {
          "type": "null"
         }
        ]
       },
       "each": {
        "type": "number",
        "minimum": 0,
        "maximum": 100,
        "description": "Points that every failure of a rule beyond its first costs besides."
       }
      }
     }
    },
    "agentReliability": {
     "type": "object",
     "additionalProperties": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "title": {
        "type": "string",
        "minLength": 1
       },
       "cap": {
        "oneOf": [
         {
          "type": "number",
          "minimum": 0,
          "maximum": 100
         },
         {
          "type": "null"
         }
        ]
       },
       "each": {
        "type": "number",
        "minimum": 0,
        "maximum": 100,
        "description": "Points that every failure of a rule beyond its first costs besides."
       }
      }
     }
    }
   }
  },
  "coverage": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "security": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "compliance": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "compatibility": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "quality": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "health": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "agentReliability": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    }
   },
   "description": "Share of the applicable rules that must be evaluated before a category is scored."
  },
  "minimumRules": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "security": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000
    },
    "compliance": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000
    },
    "compatibility": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000
    },
    "quality": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000
    },
    "health": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000
    },
    "agentReliability": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000
    }
   },
   "description": "Number of rules that must be evaluated before a category is scored."
  },
  "risk": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "auth": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "delete": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "billing": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "admin": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "execute": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "communicate": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "write": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "read": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    }
   }
  },
  "ceiling": {
   "oneOf": [
    {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "category",
      "above"
     ],
     "properties": {
      "category": {
       "type": "string",
       "enum": [
        "security",
        "compliance",
        "compatibility",
        "quality",
        "health",
        "agentReliability"
       ]
      },
      "above": {
       "type": "number",
       "minimum": 0,
       "maximum": 100
      }
     }
    },
    {
     "type": "null"
    }
   ],
   "description": "The overall score is at most that of `category` plus `above` points."
  },
  "grades": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "from": {
      "type": "number",
      "minimum": 0,
      "maximum": 100
     },
     "name": {
      "type": "string",
      "minLength": 1
     },
     "letter": {
      "type": "string",
      "minLength": 1
     }
    },
    "required": [
     "from",
     "name",
     "letter"
    ]
   },
   "minItems": 1
  },
  "caps": {
   "type": "array",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "type": "string",
      "minLength": 1
     },
     "at": {
      "type": "number",
      "minimum": 0,
      "maximum": 100
     },
     "of": {
      "enum": [
       "security",
       "compliance",
       "compatibility",
       "quality",
       "health",
       "agentReliability",
       "overall"
      ]
     },
     "when": {
      "$ref": "#/$defs/test"
     },
     "reason": {
      "type": "string",
      "minLength": 1
     }
    },
    "required": [
     "id",
     "at",
     "of",
     "when",
     "reason"
    ]
   }
  },
  "blockers": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/condition"
   }
  },
  "conditions": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/condition"
   }
  },
  "requiredControls": {
   "type": "array",
   "items": {
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
 },
 "$defs": {
  "condition": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1
    },
    "when": {
     "$ref": "#/$defs/test"
    },
    "text": {
     "type": "string",
     "minLength": 1,
     "description": "Sentence; `{n}` is the count, `{n|tool|tools}` the count with the fitting word."
    }
   },
   "required": [
    "id",
    "when",
    "text"
   ]
  },
  "test": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "rule": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    },
    "tag": {
     "type": "string",
     "minLength": 1
    },
    "minSeverity": {
     "enum": [
      "critical",
      "high",
      "medium",
      "low",
      "info"
     ]
    },
    "minConfidence": {
     "enum": [
      "high",
      "medium",
      "low"
     ]
    },
    "control": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "type": "array",
       "items": {
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
      },
      "status": {
       "type": "array",
       "items": {
        "enum": [
         "active",
         "missing",
         "unknown",
         "not-applicable",
         "contradicted"
        ]
       }
      }
     },
     "required": [
      "id",
      "status"
     ]
    },
    "outcome": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "tag": {
       "type": "string",
       "minLength": 1
      },
      "is": {
       "type": "array",
       "items": {
        "enum": [
         "pass",
         "fail",
         "not-applicable",
         "not-evaluated",
         "error"
        ]
       }
      }
     },
     "required": [
      "tag",
      "is"
     ]
    },
    "risk": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "level": {
       "enum": [
        "high",
        "medium",
        "low"
       ]
      },
      "min": {
       "type": "integer",
       "minimum": 1
      }
     },
     "required": [
      "level",
      "min"
     ]
    },
    "scoreBelow": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "of": {
       "enum": [
        "security",
        "compliance",
        "compatibility",
        "quality",
        "health",
        "agentReliability",
        "overall"
       ]
      },
      "value": {
       "type": "number",
       "minimum": 0,
       "maximum": 100
      }
     },
     "required": [
      "of",
      "value"
     ]
    }
   },
   "minProperties": 1
  }
 }
};
