// Generated from rules/lexicons/obligations.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/obligations.types.ts";

export const obligations: Lexicon = {
 "checked": "2026-11-23",
 "source": "derived from the framework clauses in frameworks.yaml",
 "subjects": [
  "user",
  "users",
  "customer",
  "customers",
  "account",
  "accounts",
  "profile",
  "profiles",
  "me",
  "patient",
  "patients",
  "employee",
  "employees",
  "contact",
  "contacts",
  "person",
  "people",
  "member",
  "members",
  "subscriber",
  "subscribers",
  "student",
  "students",
  "participant",
  "participants",
  "lead",
  "leads",
  "guest",
  "guests",
  "driver",
  "drivers",
  "applicant",
  "applicants",
  "candidate",
  "candidates",
  "visitor",
  "visitors"
 ],
 "lifecycle": [
  "ban",
  "unban",
  "suspend",
  "unsuspend",
  "block",
  "unblock",
  "lock",
  "unlock",
  "deactivate",
  "activate",
  "reactivate",
  "disable",
  "enable",
  "merge",
  "anonymize",
  "anonymise",
  "impersonate",
  "offboard",
  "deprovision",
  "provision",
  "terminate"
 ],
 "export": [
  "export",
  "exports",
  "dump",
  "download",
  "extract",
  "backup",
  "takeout",
  "portability",
  "archive",
  "report"
 ],
 "regulated": [
  {
   "kind": "identity checks (KYC, AML, sanctions)",
   "words": [
    "kyc",
    "aml",
    "sanctions",
    "pep",
    "identity_verification",
    "verify_identity",
    "background_check",
    "background_checks"
   ]
  },
  {
   "kind": "credit and eligibility decisions",
   "words": [
    "credit_score",
    "credit_check",
    "credit_report",
    "creditworthiness",
    "underwriting",
    "underwrite",
    "eligibility",
    "loan_application",
    "loan_decision"
   ]
  },
  {
   "kind": "biometric identification",
   "words": [
    "biometric",
    "biometrics",
    "face_recognition",
    "facial_recognition",
    "face_match",
    "face_search",
    "fingerprint",
    "fingerprints",
    "voiceprint",
    "liveness_detection"
   ]
  },
  {
   "kind": "employment",
   "words": [
    "hiring",
    "recruiting",
    "recruitment",
    "job_applicant",
    "job_applicants",
    "performance_review",
    "performance_reviews",
    "applicant",
    "applicants"
   ]
  },
  {
   "kind": "health care",
   "words": [
    "patient",
    "patients",
    "diagnosis",
    "diagnoses",
    "prescription",
    "prescriptions",
    "medical_record",
    "medical_records",
    "encounter",
    "encounters",
    "lab_result",
    "lab_results",
    "immunization"
   ]
  },
  {
   "kind": "education",
   "words": [
    "grading",
    "exam",
    "exams",
    "proctoring",
    "admission",
    "admissions",
    "student_record",
    "student_records"
   ]
  },
  {
   "kind": "public and law enforcement services",
   "words": [
    "criminal_record",
    "criminal_records",
    "asylum",
    "visa_application",
    "welfare_benefit",
    "welfare_benefits",
    "arrest_record"
   ]
  },
  {
   "kind": "profiling and emotion recognition",
   "words": [
    "profiling",
    "emotion_recognition",
    "social_score",
    "social_scoring",
    "behavioral_score"
   ]
  }
 ],
 "obligations": [
  {
   "id": "erasure",
   "when": [
    "user-deletion"
   ],
   "text": "People's data can be deleted here. Confirm before it happens, keep a record of who asked, and see that an erasure request reaches every copy."
  },
  {
   "id": "billing",
   "when": [
    "billing"
   ],
   "text": "These operations move money or commit somebody to pay. Require approval, an idempotency key and an audit trail."
  },
  {
   "id": "user-lifecycle",
   "when": [
    "user-lifecycle"
   ],
   "text": "These operations decide whether a person can use the service. Record who decided and why, and offer a way to appeal."
  },
  {
   "id": "access",
   "when": [
    "access"
   ],
   "text": "These operations can serve a person's request to see their data; make sure that nobody else's comes with it."
  },
  {
   "id": "export",
   "when": [
    "export"
   ],
   "text": "These operations give out personal data in bulk. Limit who may call them, how much they return, and log each call."
  },
  {
   "id": "outbound",
   "when": [
    "outbound"
   ],
   "text": "These operations send personal data elsewhere. Have an agreement with the receiver and check where it sits."
  },
  {
   "id": "credentials",
   "when": [
    "auth"
   ],
   "text": "These operations issue, show or revoke credentials. Keep them out of the model's context and rotate what was shown."
  },
  {
   "id": "regulated",
   "when": [
    "regulated"
   ],
   "text": "These operations touch fields with rules of their own. Have a person decide, and ask counsel which rules apply."
  }
 ]
};
