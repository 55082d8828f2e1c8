// Generated from rules/lexicons/frameworks.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/frameworks.types.ts";

export const frameworks: Lexicon = {
 "frameworks": [
  {
   "id": "gdpr",
   "label": "GDPR",
   "name": "Regulation (EU) 2016/679 (GDPR)",
   "clauses": [
    {
     "id": "Art. 5(1)(c)",
     "title": "Data minimisation",
     "dataClasses": [
      "personal",
      "contact"
     ],
     "operations": [],
     "relevance": "Operations that return personal data should return no more than the purpose needs.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    },
    {
     "id": "Art. 6",
     "title": "Lawfulness of processing",
     "dataClasses": [
      "personal",
      "contact"
     ],
     "operations": [],
     "relevance": "Every operation that takes in personal data needs a legal ground.",
     "source": "github.com/stuhlmeier/gdpr article titles",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "Art. 8",
     "title": "Child's consent",
     "dataClasses": [
      "children"
     ],
     "operations": [],
     "relevance": "Operations handle data that suggests children.",
     "source": "github.com/stuhlmeier/gdpr article titles",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "Art. 9",
     "title": "Special categories of personal data",
     "dataClasses": [
      "special-category",
      "health"
     ],
     "operations": [],
     "relevance": "Operations handle data on health, origin, belief, orientation or biometrics.",
     "source": "github.com/stuhlmeier/gdpr article titles",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "Art. 15",
     "title": "Right of access",
     "dataClasses": [],
     "operations": [
      "access"
     ],
     "relevance": "Operations that read or export personal data can serve a request for access.",
     "source": "github.com/stuhlmeier/gdpr article titles",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "Art. 17",
     "title": "Right to erasure",
     "dataClasses": [],
     "operations": [
      "user-deletion"
     ],
     "relevance": "Operations that delete people's data can serve (or wrongly carry out) an erasure.",
     "source": "github.com/stuhlmeier/gdpr article titles",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "Art. 22",
     "title": "Automated individual decision-making",
     "dataClasses": [],
     "operations": [
      "regulated"
     ],
     "relevance": "Operations score, decide on or profile people.",
     "source": "secondary pages on the regulation",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "Art. 25",
     "title": "Data protection by design and by default",
     "dataClasses": [
      "personal",
      "contact"
     ],
     "operations": [],
     "relevance": "Access to personal data should be limited to what each tool needs.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "Art. 28",
     "title": "Processor",
     "dataClasses": [],
     "operations": [
      "outbound"
     ],
     "relevance": "Operations send personal data to other parties.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    },
    {
     "id": "Art. 30",
     "title": "Records of processing activities",
     "dataClasses": [
      "personal",
      "contact"
     ],
     "operations": [],
     "relevance": "These operations belong in the record of processing.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "Art. 32",
     "title": "Security of processing",
     "dataClasses": [
      "personal",
      "contact",
      "special-category",
      "health",
      "credentials",
      "financial"
     ],
     "operations": [],
     "relevance": "Protection in transit, access control and logging apply to these operations.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    }
   ]
  },
  {
   "id": "ccpa",
   "label": "CCPA",
   "name": "CCPA as amended by the CPRA",
   "clauses": [
    {
     "id": "1798.105",
     "title": "Right to delete",
     "dataClasses": [],
     "operations": [
      "user-deletion"
     ],
     "relevance": "Operations that delete consumers' data.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    },
    {
     "id": "1798.110",
     "title": "Right to know",
     "dataClasses": [],
     "operations": [
      "access"
     ],
     "relevance": "Operations that read or export consumers' data.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    },
    {
     "id": "1798.140(v)",
     "title": "Personal information",
     "dataClasses": [
      "personal",
      "contact"
     ],
     "operations": [],
     "relevance": "Operations handle personal information.",
     "source": "secondary pages on the regulation",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "1798.140(ae)",
     "title": "Sensitive personal information",
     "dataClasses": [
      "special-category",
      "health",
      "government-id",
      "precise-location",
      "financial",
      "cardholder"
     ],
     "operations": [],
     "relevance": "Operations handle sensitive personal information.",
     "source": "secondary pages on the regulation",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "1798.121",
     "title": "Limit use of sensitive personal information",
     "dataClasses": [
      "special-category",
      "health",
      "government-id",
      "precise-location"
     ],
     "operations": [],
     "relevance": "Consumers can limit the use of what these operations handle.",
     "source": "secondary pages on the regulation",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "1798.120",
     "title": "Opt-out; consumers under 16",
     "dataClasses": [
      "children"
     ],
     "operations": [],
     "relevance": "Data that suggests consumers under 16.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    },
    {
     "id": "1798.100(e)",
     "title": "Reasonable security",
     "dataClasses": [
      "personal",
      "contact",
      "credentials"
     ],
     "operations": [],
     "relevance": "Security duties apply to these operations.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    }
   ]
  },
  {
   "id": "soc2",
   "label": "SOC 2",
   "name": "SOC 2 Trust Services Criteria",
   "clauses": [
    {
     "id": "CC6.1",
     "title": "Logical access security",
     "dataClasses": [
      "credentials"
     ],
     "operations": [
      "auth"
     ],
     "relevance": "Operations manage credentials and access.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "CC6.2",
     "title": "Registration and authorisation of users",
     "dataClasses": [],
     "operations": [
      "user-lifecycle"
     ],
     "relevance": "Operations create, change or remove users.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "CC6.3",
     "title": "Role-based access, least privilege",
     "dataClasses": [],
     "operations": [
      "auth"
     ],
     "relevance": "Operations change what principals may do.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "CC6.7",
     "title": "Protection in transmission",
     "dataClasses": [
      "personal",
      "credentials",
      "cardholder"
     ],
     "operations": [],
     "relevance": "Data of these operations should travel encrypted.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "CC7.2",
     "title": "Monitoring of anomalies",
     "dataClasses": [],
     "operations": [
      "high-risk"
     ],
     "relevance": "High-risk operations should be logged and watched.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "CC8.1",
     "title": "Change management",
     "dataClasses": [],
     "operations": [
      "admin"
     ],
     "relevance": "Operations change the configuration of the system.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "C1.1",
     "title": "Confidential information",
     "dataClasses": [
      "personal",
      "contact",
      "special-category",
      "health",
      "financial",
      "government-id"
     ],
     "operations": [],
     "relevance": "Operations handle confidential information.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "C1.2",
     "title": "Disposal of confidential information",
     "dataClasses": [],
     "operations": [
      "delete"
     ],
     "relevance": "Operations dispose of information.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "PI1.4",
     "title": "Output is complete and accurate",
     "dataClasses": [],
     "operations": [
      "billing"
     ],
     "relevance": "Operations whose result has to be right: they move money.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    }
   ]
  },
  {
   "id": "iso27001",
   "label": "ISO 27001",
   "name": "ISO/IEC 27001:2022 Annex A",
   "clauses": [
    {
     "id": "A.5.15",
     "title": "Access control",
     "dataClasses": [],
     "operations": [
      "auth"
     ],
     "relevance": "Operations manage access.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "A.5.16",
     "title": "Identity management",
     "dataClasses": [],
     "operations": [
      "user-lifecycle"
     ],
     "relevance": "Operations manage identities through their life.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "A.5.17",
     "title": "Authentication information",
     "dataClasses": [
      "credentials"
     ],
     "operations": [],
     "relevance": "Operations handle authentication information.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "A.5.18",
     "title": "Access rights",
     "dataClasses": [],
     "operations": [
      "auth"
     ],
     "relevance": "Operations grant or take away access rights.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "A.5.34",
     "title": "Privacy and protection of PII",
     "dataClasses": [
      "personal",
      "contact",
      "special-category",
      "health",
      "children",
      "precise-location",
      "government-id"
     ],
     "operations": [],
     "relevance": "Operations handle personally identifiable information.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "A.8.2",
     "title": "Privileged access rights",
     "dataClasses": [],
     "operations": [
      "admin"
     ],
     "relevance": "Operations that only privileged users should call.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "A.8.10",
     "title": "Information deletion",
     "dataClasses": [],
     "operations": [
      "delete"
     ],
     "relevance": "Operations delete information.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "A.8.11",
     "title": "Data masking",
     "dataClasses": [
      "cardholder",
      "government-id",
      "financial"
     ],
     "operations": [],
     "relevance": "Identifiers that should be masked in output.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "A.8.12",
     "title": "Data leakage prevention",
     "dataClasses": [],
     "operations": [
      "export"
     ],
     "relevance": "Operations give out data in bulk.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "A.8.15",
     "title": "Logging",
     "dataClasses": [],
     "operations": [
      "high-risk"
     ],
     "relevance": "High-risk operations should leave a trail.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "A.8.24",
     "title": "Use of cryptography",
     "dataClasses": [
      "cardholder",
      "credentials"
     ],
     "operations": [],
     "relevance": "Data that should be encrypted.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    }
   ]
  },
  {
   "id": "hipaa",
   "label": "HIPAA",
   "name": "HIPAA Security and Privacy Rules (45 CFR 160, 164)",
   "clauses": [
    {
     "id": "160.103",
     "title": "Definition of protected health information",
     "dataClasses": [
      "health"
     ],
     "operations": [],
     "relevance": "Operations handle what may be protected health information.",
     "source": "secondary pages on the regulation",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "164.312(a)(1)",
     "title": "Access control",
     "dataClasses": [
      "health"
     ],
     "operations": [],
     "relevance": "Access to health data is limited to those who need it.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "164.312(b)",
     "title": "Audit controls",
     "dataClasses": [
      "health"
     ],
     "operations": [],
     "relevance": "Access to health data is recorded.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "164.312(c)(1)",
     "title": "Integrity",
     "dataClasses": [
      "health"
     ],
     "operations": [],
     "relevance": "Health data is protected from improper change.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "164.312(e)(1)",
     "title": "Transmission security",
     "dataClasses": [
      "health"
     ],
     "operations": [],
     "relevance": "Health data travels protected.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "164.502(b)",
     "title": "Minimum necessary",
     "dataClasses": [
      "health"
     ],
     "operations": [],
     "relevance": "Operations give out no more health data than needed.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    }
   ]
  },
  {
   "id": "pci",
   "label": "PCI DSS",
   "name": "PCI DSS 4.0.1",
   "clauses": [
    {
     "id": "3.3.1",
     "title": "Sensitive authentication data is not kept",
     "dataClasses": [
      "cardholder"
     ],
     "operations": [],
     "relevance": "Card verification codes, track data and PINs must not be stored or returned.",
     "source": "secondary pages on the regulation",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "3.4.1",
     "title": "PAN is masked when displayed",
     "dataClasses": [
      "cardholder"
     ],
     "operations": [],
     "relevance": "At most the BIN and the last four digits are shown.",
     "source": "secondary pages on the regulation",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "4.2.1",
     "title": "Strong cryptography in transmission",
     "dataClasses": [
      "cardholder"
     ],
     "operations": [],
     "relevance": "Card data travels encrypted.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "7.2.1",
     "title": "Access control model",
     "dataClasses": [
      "cardholder"
     ],
     "operations": [],
     "relevance": "Access to card data is by need to know.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "8.3.2",
     "title": "Authentication factors are unreadable",
     "dataClasses": [
      "credentials"
     ],
     "operations": [],
     "relevance": "Credentials are never shown or sent in clear.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    },
    {
     "id": "10.2.1",
     "title": "Audit logs",
     "dataClasses": [
      "cardholder"
     ],
     "operations": [
      "billing"
     ],
     "relevance": "Operations on card data and payments are logged.",
     "source": "prowler-cloud/prowler@3e000faa compliance ids",
     "checked": "2026-11-23",
     "verified": true
    }
   ]
  },
  {
   "id": "ai-act",
   "label": "EU AI Act",
   "name": "Regulation (EU) 2024/1689 (EU AI Act)",
   "clauses": [
    {
     "id": "Art. 12",
     "title": "Record-keeping",
     "dataClasses": [],
     "operations": [
      "high-risk"
     ],
     "relevance": "Where the agent is part of a high-risk system its calls of these operations are logged.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    },
    {
     "id": "Art. 13",
     "title": "Transparency to deployers",
     "dataClasses": [],
     "operations": [
      "high-risk"
     ],
     "relevance": "What these operations do to the world must be plain to the deployer.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    },
    {
     "id": "Art. 14",
     "title": "Human oversight",
     "dataClasses": [],
     "operations": [
      "high-risk"
     ],
     "relevance": "A person can stop these operations before they happen.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    },
    {
     "id": "Art. 15",
     "title": "Accuracy, robustness and cybersecurity",
     "dataClasses": [],
     "operations": [
      "execute"
     ],
     "relevance": "Operations that run code or commands.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    },
    {
     "id": "Annex III",
     "title": "High-risk uses",
     "dataClasses": [],
     "operations": [
      "regulated"
     ],
     "relevance": "Operations that touch employment, credit, education, biometrics, essential services or law enforcement.",
     "source": "from memory",
     "checked": "2026-11-23",
     "verified": false
    }
   ]
  }
 ]
};
