// Generated from schema/rule.schema.json by `npm run generate`.
export const schema: Readonly<Record<string, unknown>> = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "title": "assayer rule",
 "description": "A rule of your own: a CEL condition over the facts of each tool, parameter, prompt, resource, server or the whole surface.",
 "type": "object",
 "additionalProperties": false,
 "required": [
  "id",
  "title",
  "category",
  "severity",
  "each",
  "assert",
  "why",
  "fix",
  "examples"
 ],
 "properties": {
  "id": {
   "type": "string",
   "pattern": "^[A-Z][A-Z0-9]{1,11}-[0-9]{1,5}$",
   "description": "Permanent id with a prefix of your own, for instance ACME-001."
  },
  "title": {
   "description": "One sentence for both cases, or one for each.",
   "oneOf": [
    {
     "type": "string",
     "minLength": 5,
     "maxLength": 200
    },
    {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "pass",
      "fail"
     ],
     "properties": {
      "pass": {
       "type": "string",
       "minLength": 5,
       "maxLength": 200
      },
      "fail": {
       "type": "string",
       "minLength": 5,
       "maxLength": 200
      }
     }
    }
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
  "factor": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9-]{1,40}$",
   "description": "Factor of the category that it counts in; `custom` when absent."
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
   ],
   "description": "`high` when absent."
  },
  "effort": {
   "enum": [
    "low",
    "medium",
    "high"
   ],
   "description": "Effort to fix; `medium` when absent."
  },
  "appliesTo": {
   "type": "array",
   "minItems": 1,
   "uniqueItems": true,
   "items": {
    "enum": [
     "openapi",
     "mcp"
    ]
   },
   "description": "Both when absent."
  },
  "tags": {
   "type": "array",
   "maxItems": 20,
   "items": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]{1,40}$"
   }
  },
  "each": {
   "enum": [
    "tool",
    "parameter",
    "prompt",
    "resource",
    "server",
    "surface"
   ],
   "description": "What the condition is asked of, one by one."
  },
  "where": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4000,
   "description": "CEL: which of them the rule applies to; all when absent."
  },
  "assert": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4000,
   "description": "CEL: what must hold."
  },
  "message": {
   "type": "string",
   "maxLength": 500,
   "description": "Sentence for one finding, with {tool.name} and the like filled in."
  },
  "expected": {
   "type": "string",
   "maxLength": 500
  },
  "why": {
   "type": "string",
   "minLength": 10,
   "maxLength": 4000
  },
  "fix": {
   "type": "string",
   "minLength": 5,
   "maxLength": 4000
  },
  "references": {
   "type": "array",
   "maxItems": 20,
   "items": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "label"
    ],
    "properties": {
     "label": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "url": {
      "type": "string",
      "pattern": "^https?://",
      "maxLength": 500
     }
    }
   }
  },
  "examples": {
   "type": "object",
   "additionalProperties": false,
   "required": [
    "bad",
    "good"
   ],
   "properties": {
    "bad": {
     "type": "array",
     "minItems": 1,
     "maxItems": 50,
     "items": {
      "$ref": "#/$defs/example"
     }
    },
    "good": {
     "type": "array",
     "minItems": 1,
     "maxItems": 50,
     "items": {
      "$ref": "#/$defs/example"
     }
    }
   }
  }
 },
 "$defs": {
  "example": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "title": {
     "type": "string",
     "maxLength": 200
    },
    "openapi": {
     "description": "An OpenAPI description, as text or as YAML."
    },
    "mcp": {
     "description": "A listing `{tools: […]}`, as text or as YAML."
    },
    "findings": {
     "type": "integer",
     "minimum": 1,
     "description": "Findings of a bad example; at least one when absent."
    }
   },
   "oneOf": [
    {
     "required": [
      "openapi"
     ]
    },
    {
     "required": [
      "mcp"
     ]
    }
   ]
  }
 }
};
