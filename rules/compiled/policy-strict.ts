// Generated from rules/policies/strict.yaml by `npm run generate`.
import type { PolicyFile } from "../../src/score/types.ts";

export const policyStrict: PolicyFile = {
 "id": "strict",
 "extends": "standard",
 "version": 1,
 "title": "Strict",
 "description": "What the tools can do counts by itself; administration is high risk; open destructive access, verified poisoning and leaked secrets cap the score; required controls that are missing or unknown block.",
 "weights": {
  "security": 0.6,
  "compliance": 0.2,
  "compatibility": 0.05,
  "quality": 0.1,
  "health": 0.05,
  "agentReliability": 0
 },
 "risk": {
  "admin": "high"
 },
 "rules": {
  "SEC-311": {
   "points": 64
  },
  "SEC-110": {
   "points": 48
  },
  "SEC-111": {
   "points": 48
  },
  "SEC-313": {
   "points": 42
  },
  "SEC-119": {
   "points": 22
  },
  "SEC-312": {
   "points": 22
  },
  "SEC-112": {
   "points": 22
  },
  "SEC-310": {
   "points": 20
  },
  "SEC-314": {
   "points": 16
  },
  "SEC-315": {
   "points": 10
  },
  "SEC-316": {
   "points": 6
  }
 },
 "ceiling": {
  "category": "security",
  "above": 20
 },
 "factors": {
  "security": {
   "sensitive-endpoints": {
    "cap": 100
   },
   "destructive-operations": {
    "cap": 32
   },
   "input-validation": {
    "cap": 80
   }
  }
 },
 "caps": [
  {
   "id": "open-destructive",
   "of": "security",
   "at": 30,
   "when": {
    "tag": "open-destructive",
    "minSeverity": "high",
    "minConfidence": "high"
   },
   "reason": "delete, authentication, billing or execute tools are open to anyone"
  },
  {
   "id": "open-destructive-overall",
   "of": "overall",
   "at": 40,
   "when": {
    "tag": "open-destructive",
    "minSeverity": "high",
    "minConfidence": "high"
   },
   "reason": "delete, authentication, billing or execute tools are open to anyone"
  },
  {
   "id": "poisoned-tool",
   "of": "security",
   "at": 20,
   "when": {
    "tag": "tool-text",
    "minSeverity": "high",
    "minConfidence": "high"
   },
   "reason": "a text gives orders to the model"
  },
  {
   "id": "poisoned-tool-overall",
   "of": "overall",
   "at": 40,
   "when": {
    "tag": "tool-text",
    "minSeverity": "high",
    "minConfidence": "high"
   },
   "reason": "a text gives orders to the model"
  },
  {
   "id": "leaked-secret",
   "of": "security",
   "at": 40,
   "when": {
    "tag": "leaked-secret",
    "minConfidence": "high"
   },
   "reason": "a secret stands in the listing, the description or the configuration"
  },
  {
   "id": "leaked-secret-overall",
   "of": "overall",
   "at": 50,
   "when": {
    "tag": "leaked-secret",
    "minConfidence": "high"
   },
   "reason": "a secret stands in the listing, the description or the configuration"
  }
 ],
 "requiredControls": [
  "credentials-vault",
  "endpoint-protection",
  "approval-workflows",
  "audit-logging"
 ]
};
