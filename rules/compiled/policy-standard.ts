// Generated from rules/policies/standard.yaml by `npm run generate`.
import type { PolicyFile } from "../../src/score/types.ts";

export const policyStandard: PolicyFile = {
 "id": "standard",
 "version": 1,
 "title": "Standard",
 "description": "Agrees with the published assessments of this category: what is known to be wrong costs, what is not known is shown and recommended.",
 "weights": {
  "security": 0.2,
  "compliance": 0.2,
  "compatibility": 0.2,
  "quality": 0.2,
  "health": 0.2,
  "agentReliability": 0
 },
 "points": {
  "critical": 25,
  "high": 10,
  "medium": 4,
  "low": 1.5,
  "info": 0
 },
 "scale": {
  "security": 2,
  "compliance": 2,
  "compatibility": 1.3,
  "quality": 4.6,
  "health": 2,
  "agentReliability": 1
 },
 "confidence": {
  "high": 1,
  "medium": 0.7,
  "low": 0.1
 },
 "floor": {
  "critical": 1,
  "high": 0.8,
  "medium": 0.5,
  "low": 0.3,
  "info": 0
 },
 "fullShare": 0.5,
 "shareExponent": 0.1,
 "soft": {
  "after": 60,
  "rate": 0.5
 },
 "rules": {
  "SEC-300": {
   "points": 2
  },
  "SEC-301": {
   "points": 3
  },
  "SEC-302": {
   "points": 2
  },
  "CPL-307": {
   "points": 4
  },
  "CPL-308": {
   "points": 4
  },
  "SEC-310": {
   "points": 1.5
  },
  "SEC-312": {
   "points": 1
  },
  "SEC-314": {
   "points": 0.5
  },
  "CPL-300": {
   "points": 3
  },
  "CPL-301": {
   "points": 3
  },
  "CPL-302": {
   "points": 4
  },
  "SEC-110": {
   "points": 40
  },
  "SEC-111": {
   "points": 30
  },
  "SEC-220": {
   "points": 20
  },
  "SEC-221": {
   "points": 20
  },
  "SEC-222": {
   "points": 20
  },
  "SEC-223": {
   "points": 20
  },
  "SEC-224": {
   "points": 20
  },
  "SEC-225": {
   "points": 20
  },
  "SEC-226": {
   "points": 20
  },
  "SEC-227": {
   "points": 20
  },
  "SEC-228": {
   "points": 20
  },
  "SEC-229": {
   "points": 20
  },
  "SEC-230": {
   "points": 20
  },
  "CPT-030": {
   "points": 10
  },
  "QUA-051": {
   "points": 5
  },
  "HEA-403": {
   "points": 7.2
  },
  "REL-001": {
   "points": 0.29
  },
  "REL-002": {
   "points": 0.72
  },
  "REL-004": {
   "points": 1.8
  },
  "REL-020": {
   "points": 0.5
  },
  "CPT-001": {
   "severity": "medium"
  },
  "CPT-034": {
   "severity": "low"
  },
  "QUA-053": {
   "points": 18
  },
  "QUA-062": {
   "points": 1.8
  }
 },
 "factors": {
  "security": {
   "authentication": {
    "title": "Authentication",
    "cap": 25
   },
   "destructive-operations": {
    "title": "Destructive operations",
    "cap": 12
   },
   "sensitive-endpoints": {
    "title": "Sensitive endpoints",
    "cap": 22
   },
   "approval-workflows": {
    "title": "Approval workflows",
    "cap": 8
   },
   "tool-permissions": {
    "title": "Tool permissions",
    "cap": 10
   },
   "audit-coverage": {
    "title": "Audit coverage",
    "cap": 8
   },
   "tool-text": {
    "title": "Text that reaches the model",
    "cap": null,
    "each": 5
   },
   "secrets": {
    "title": "Secrets",
    "cap": 20
   },
   "transport": {
    "title": "Transport",
    "cap": 12
   },
   "input-validation": {
    "title": "Input validation",
    "cap": 50
   }
  },
  "compliance": {
   "personal-data": {
    "title": "Personal data",
    "cap": 20
   },
   "customer-data": {
    "title": "Customer data exposure",
    "cap": 20
   },
   "billing": {
    "title": "Billing",
    "cap": 15
   },
   "user-deletion": {
    "title": "User deletion",
    "cap": 15
   },
   "regulated-endpoints": {
    "title": "Regulated endpoints",
    "cap": 25
   },
   "controls": {
    "title": "Controls",
    "cap": 25
   }
  },
  "compatibility": {
   "protocol": {
    "title": "Protocol support",
    "cap": 25
   },
   "tool-naming": {
    "title": "Tool naming",
    "cap": 20
   },
   "schema": {
    "title": "Schema quality",
    "cap": 20
   },
   "clients": {
    "title": "Client compatibility",
    "cap": 20
   },
   "resources-prompts": {
    "title": "Resources and prompts support",
    "cap": 8
   },
   "tool-count": {
    "title": "Tool count",
    "cap": 12
   }
  },
  "quality": {
   "pagination": {
    "title": "Pagination",
    "cap": 12
   },
   "filtering": {
    "title": "Filtering",
    "cap": 8
   },
   "bounded-responses": {
    "title": "Bounded responses",
    "cap": 12
   },
   "descriptions": {
    "title": "Tool descriptions",
    "cap": 30
   },
   "parameters": {
    "title": "Parameter quality",
    "cap": 25
   },
   "api-design": {
    "title": "API design",
    "cap": 20
   }
  },
  "health": {
   "validity": {
    "title": "Validity",
    "cap": 40
   },
   "success-rate": {
    "title": "Success rate",
    "cap": 25
   },
   "error-rate": {
    "title": "Error rate",
    "cap": 15
   },
   "latency": {
    "title": "Latency",
    "cap": 15
   },
   "availability": {
    "title": "Tool availability",
    "cap": 25
   },
   "execution-reliability": {
    "title": "Execution reliability",
    "cap": 20
   }
  },
  "agentReliability": {
   "descriptions": {
    "title": "Descriptions present and useful",
    "cap": 30
   },
   "inputs": {
    "title": "Inputs understandable",
    "cap": 25
   },
   "errors": {
    "title": "Errors recoverable",
    "cap": 15
   },
   "selection": {
    "title": "Wrong-tool selection avoidable",
    "cap": 20
   },
   "token-cost": {
    "title": "Token cost",
    "cap": 15
   }
  }
 },
 "coverage": {
  "security": 0.4,
  "compliance": 0.4,
  "compatibility": 0.5,
  "quality": 0.5,
  "health": 0.3,
  "agentReliability": 0.5
 },
 "minimumRules": {
  "security": 1,
  "compliance": 1,
  "compatibility": 1,
  "quality": 1,
  "health": 4,
  "agentReliability": 1
 },
 "risk": {
  "auth": "high",
  "delete": "high",
  "billing": "high",
  "execute": "high",
  "admin": "medium",
  "write": "medium",
  "communicate": "medium",
  "read": "low"
 },
 "ceiling": {
  "category": "security",
  "above": 40
 },
 "grades": [
  {
   "from": 90,
   "name": "Enterprise Ready",
   "letter": "A"
  },
  {
   "from": 80,
   "name": "Production Ready",
   "letter": "B"
  },
  {
   "from": 65,
   "name": "Needs Work",
   "letter": "C"
  },
  {
   "from": 45,
   "name": "At Risk",
   "letter": "D"
  },
  {
   "from": 0,
   "name": "Not Ready",
   "letter": "F"
  }
 ],
 "caps": [
  {
   "id": "poisoned-tool-overall",
   "of": "overall",
   "at": 64,
   "when": {
    "tag": "tool-text",
    "minSeverity": "high",
    "minConfidence": "high"
   },
   "reason": "a text gives orders to the model"
  }
 ],
 "blockers": [
  {
   "id": "poisoned-tool",
   "when": {
    "tag": "tool-text",
    "minSeverity": "high",
    "minConfidence": "high"
   },
   "text": "{n|text gives|texts give} orders to the model: remove the poisoned text before an agent sees it."
  },
  {
   "id": "open-destructive",
   "when": {
    "tag": "open-destructive",
    "minSeverity": "high",
    "minConfidence": "high"
   },
   "text": "Delete, authentication, billing or execute tools are open to anyone: {n|finding|findings}."
  }
 ],
 "conditions": [
  {
   "id": "doubtful-text",
   "when": {
    "tag": "tool-text",
    "minSeverity": "medium",
    "minConfidence": "medium"
   },
   "text": "Read the {n|text that reads like an order|texts that read like orders} to the model."
  },
  {
   "id": "severe-findings",
   "when": {
    "minSeverity": "high",
    "minConfidence": "high"
   },
   "text": "Fix or accept the {n|finding|findings} of high or critical severity."
  },
  {
   "id": "credentials-vault",
   "when": {
    "control": {
     "id": [
      "credentials-vault"
     ],
     "status": [
      "missing",
      "contradicted"
     ]
    }
   },
   "text": "Configure a credentials vault."
  },
  {
   "id": "endpoint-protection",
   "when": {
    "control": {
     "id": [
      "endpoint-protection"
     ],
     "status": [
      "missing",
      "contradicted"
     ]
    }
   },
   "text": "Enable endpoint protection."
  },
  {
   "id": "approval-workflows",
   "when": {
    "risk": {
     "level": "high",
     "min": 1
    },
    "control": {
     "id": [
      "approval-workflows"
     ],
     "status": [
      "missing",
      "contradicted"
     ]
    }
   },
   "text": "Set approval workflows for the {n|high-risk tool|high-risk tools}."
  },
  {
   "id": "approval-rules",
   "when": {
    "outcome": {
     "tag": "approval-coverage",
     "is": [
      "fail"
     ]
    }
   },
   "text": "Complete the approval rules, which leave high-risk tools out."
  },
  {
   "id": "permission-groups",
   "when": {
    "outcome": {
     "tag": "group-coverage",
     "is": [
      "fail"
     ]
    }
   },
   "text": "Complete the permission groups, which leave tools out."
  },
  {
   "id": "audit-logging",
   "when": {
    "control": {
     "id": [
      "audit-logging"
     ],
     "status": [
      "missing",
      "contradicted"
     ]
    }
   },
   "text": "Turn on audit logging of tool calls."
  },
  {
   "id": "output-sanitization",
   "when": {
    "control": {
     "id": [
      "output-sanitization"
     ],
     "status": [
      "missing",
      "contradicted"
     ]
    }
   },
   "text": "Sanitize what the tools return."
  },
  {
   "id": "tool-permissions",
   "when": {
    "control": {
     "id": [
      "tool-permissions"
     ],
     "status": [
      "missing",
      "contradicted"
     ]
    }
   },
   "text": "Put every tool in a permission group."
  },
  {
   "id": "rate-limiting",
   "when": {
    "control": {
     "id": [
      "rate-limiting"
     ],
     "status": [
      "missing",
      "contradicted"
     ]
    }
   },
   "text": "Limit the rate of calls."
  },
  {
   "id": "review-high-risk",
   "when": {
    "risk": {
     "level": "high",
     "min": 1
    },
    "outcome": {
     "tag": "review-high-risk",
     "is": [
      "fail",
      "not-evaluated"
     ]
    }
   },
   "text": "Review the {n|high-risk tool|high-risk tools}."
  }
 ],
 "requiredControls": []
};
