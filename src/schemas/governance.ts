// Generated from schema/governance.schema.json by `npm run generate`.
export const schema: Readonly<Record<string, unknown>> = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "title": "assayer governance",
 "description": "Which controls are in place, who answers for them and until when, which tools need an approval, and who may use what.",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "$schema": {
   "type": "string",
   "minLength": 1
  },
  "version": {
   "const": 1
  },
  "target": {
   "oneOf": [
    {
     "type": "string",
     "minLength": 1
    },
    {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    }
   ],
   "description": "Names of the targets that the file is for; `*` stands for any run of characters."
  },
  "validUntil": {
   "type": "string",
   "format": "date",
   "description": "Last day on which anything in the file holds."
  },
  "controls": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "credentials-vault": {
     "oneOf": [
      {
       "enum": [
        "active",
        "missing",
        "unknown",
        "not-applicable"
       ]
      },
      {
       "$ref": "#/$defs/control"
      }
     ]
    },
    "endpoint-protection": {
     "oneOf": [
      {
       "enum": [
        "active",
        "missing",
        "unknown",
        "not-applicable"
       ]
      },
      {
       "$ref": "#/$defs/control"
      }
     ]
    },
    "approval-workflows": {
     "oneOf": [
      {
       "enum": [
        "active",
        "missing",
        "unknown",
        "not-applicable"
       ]
      },
      {
       "$ref": "#/$defs/control"
      }
     ]
    },
    "audit-logging": {
     "oneOf": [
      {
       "enum": [
        "active",
        "missing",
        "unknown",
        "not-applicable"
       ]
      },
      {
       "$ref": "#/$defs/control"
      }
     ]
    },
    "output-sanitization": {
     "oneOf": [
      {
       "enum": [
        "active",
        "missing",
        "unknown",
        "not-applicable"
       ]
      },
      {
       "$ref": "#/$defs/control"
      }
     ]
    },
    "tool-permissions": {
     "oneOf": [
      {
       "enum": [
        "active",
        "missing",
        "unknown",
        "not-applicable"
       ]
      },
      {
       "$ref": "#/$defs/control"
      }
     ]
    },
    "rate-limiting": {
     "oneOf": [
      {
       "enum": [
        "active",
        "missing",
        "unknown",
        "not-applicable"
       ]
      },
      {
       "$ref": "#/$defs/control"
      }
     ]
    }
   }
  },
  "approvals": {
   "type": "array",
   "description": "Tools that a person confirms before each call, by name or pattern.",
   "items": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "tools"
    ],
    "properties": {
     "tools": {
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      }
     },
     "approvers": {
      "oneOf": [
       {
        "type": "string",
        "minLength": 1
       },
       {
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        }
       }
      ]
     },
     "reason": {
      "type": "string",
      "minLength": 1
     }
    }
   }
  },
  "groups": {
   "type": "object",
   "additionalProperties": false,
   "description": "Permission groups; every tool belongs in one.",
   "properties": {
    "read": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    },
    "write": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    },
    "delete": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    },
    "authentication": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    },
    "highRisk": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    }
   }
  },
  "auditLog": {
   "type": "object",
   "additionalProperties": false,
   "description": "What one entry of the audit log holds.",
   "properties": {
    "fields": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    },
    "retention": {
     "type": "string",
     "minLength": 1
    },
    "store": {
     "type": "string",
     "minLength": 1
    }
   }
  },
  "reviews": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "highRisk": {
     "$ref": "#/$defs/review"
    },
    "compliance": {
     "$ref": "#/$defs/review"
    }
   }
  }
 },
 "$defs": {
  "control": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "status"
   ],
   "properties": {
    "status": {
     "enum": [
      "active",
      "missing",
      "unknown",
      "not-applicable"
     ]
    },
    "owner": {
     "type": "string",
     "minLength": 1
    },
    "attested": {
     "type": "string",
     "format": "date"
    },
    "expires": {
     "type": "string",
     "format": "date",
     "description": "Last day on which the word holds; afterwards the control is unknown again."
    },
    "evidence": {
     "type": "string",
     "minLength": 1
    },
    "note": {
     "type": "string",
     "minLength": 1
    }
   }
  },
  "review": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "by",
    "on"
   ],
   "properties": {
    "by": {
     "type": "string",
     "minLength": 1
    },
    "on": {
     "type": "string",
     "format": "date"
    },
    "expires": {
     "type": "string",
     "format": "date"
    },
    "note": {
     "type": "string",
     "minLength": 1
    }
   }
  }
 }
};
