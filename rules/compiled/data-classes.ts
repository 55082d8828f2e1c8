// Generated from rules/lexicons/data-classes.yaml by `npm run generate`.
import type { Lexicon } from "../lexicons/data-classes.types.ts";

export const dataClasses: Lexicon = {
 "checked": "2026-11-23",
 "sources": {
  "fideslang": "ethyca/fideslang@40394c46 data_files/data_categories.csv (CC-BY-4.0)",
  "presidio": "microsoft/presidio@0aa9f8e4 docs/supported_entities.md (MIT)",
  "own": "derived from the two above and from the regulations that name the data"
 },
 "rows": [
  {
   "class": "contact",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.contact.email",
   "names": [
    "email",
    "email address",
    "e mail",
    "mail address",
    "primary email",
    "user email",
    "recipient email",
    "customer email",
    "contact email",
    "billing email"
   ]
  },
  {
   "class": "contact",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.contact.phone_number",
   "names": [
    "phone",
    "phone number",
    "mobile",
    "mobile number",
    "msisdn",
    "mobile phone",
    "telephone",
    "cell phone",
    "fax",
    "fax number",
    "home phone",
    "work phone",
    "whatsapp number",
    "tel"
   ]
  },
  {
   "class": "contact",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.contact.address",
   "names": [
    "street",
    "street address",
    "address line",
    "address line1",
    "address line 1",
    "address line2",
    "address line 2",
    "line1",
    "postal code",
    "postcode",
    "zip code",
    "home address",
    "mailing address",
    "shipping address",
    "billing address",
    "residential address",
    "postal address"
   ]
  },
  {
   "class": "contact",
   "certainty": "medium",
   "source": "fideslang",
   "key": "user.contact.address",
   "names": [
    "zip",
    "city",
    "address"
   ],
   "context": true
  },
  {
   "class": "personal",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.name",
   "names": [
    "first name",
    "firstname",
    "last name",
    "lastname",
    "given name",
    "family name",
    "surname",
    "full name",
    "fullname",
    "middle name",
    "maiden name",
    "customer name",
    "cardholder name",
    "contact name",
    "patient name",
    "employee name",
    "person name"
   ]
  },
  {
   "class": "personal",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.demographic.date_of_birth",
   "names": [
    "dob",
    "birth date",
    "birthdate",
    "birthday",
    "date of birth"
   ]
  },
  {
   "class": "personal",
   "certainty": "medium",
   "source": "fideslang",
   "key": "user.account.username",
   "names": [
    "username",
    "user name",
    "display name",
    "nickname",
    "screen name",
    "login"
   ],
   "context": false
  },
  {
   "class": "personal",
   "certainty": "medium",
   "source": "fideslang",
   "key": "user.demographic",
   "names": [
    "gender",
    "marital status",
    "nationality",
    "citizenship",
    "age"
   ],
   "context": true
  },
  {
   "class": "personal",
   "certainty": "medium",
   "source": "fideslang",
   "key": "user.device.ip_address",
   "names": [
    "ip address",
    "client ip",
    "remote ip",
    "user ip",
    "device id",
    "advertising id",
    "mac address",
    "last ip",
    "user agent",
    "ip addr"
   ]
  },
  {
   "class": "personal",
   "certainty": "medium",
   "source": "fideslang",
   "key": "user.job_title",
   "names": [
    "job title",
    "salary",
    "employee id",
    "payroll",
    "performance review"
   ],
   "context": false
  },
  {
   "class": "personal",
   "certainty": "medium",
   "source": "fideslang",
   "key": "user.content.self_image",
   "names": [
    "profile photo",
    "profile picture",
    "profile image",
    "profile image url",
    "avatar url",
    "selfie"
   ]
  },
  {
   "class": "special-category",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.demographic",
   "names": [
    "ethnicity",
    "race ethnicity",
    "religion",
    "religious belief",
    "political opinion",
    "political affiliation",
    "sexual orientation",
    "trade union",
    "union membership",
    "racial origin",
    "ethnic origin",
    "gender identity"
   ]
  },
  {
   "class": "special-category",
   "certainty": "medium",
   "source": "fideslang",
   "key": "user.demographic",
   "names": [
    "race",
    "union"
   ],
   "context": true
  },
  {
   "class": "special-category",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.biometric",
   "names": [
    "face template",
    "retina scan",
    "voiceprint",
    "voice print",
    "biometric",
    "face id",
    "facial recognition",
    "iris scan",
    "dna",
    "genome",
    "genetic data",
    "biometric data",
    "fingerprint scan"
   ]
  },
  {
   "class": "special-category",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.criminal_history",
   "names": [
    "criminal record",
    "criminal history",
    "conviction",
    "arrest record"
   ]
  },
  {
   "class": "health",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.health_and_medical",
   "names": [
    "diagnosis",
    "icd 10",
    "icd code",
    "medical record number",
    "mrn",
    "patient id",
    "patient",
    "prescription",
    "allergy",
    "lab result",
    "blood type",
    "blood pressure",
    "medical history",
    "medical condition",
    "health record",
    "insurance member id",
    "immunization",
    "vaccination",
    "medication",
    "nh number",
    "health insurance number",
    "heart rate",
    "glucose level",
    "symptom",
    "disease",
    "disability",
    "pregnancy status",
    "mental health",
    "bmi"
   ]
  },
  {
   "class": "cardholder",
   "certainty": "high",
   "source": "presidio",
   "key": "user.financial.credit_card",
   "names": [
    "card number",
    "cardnumber",
    "cc number",
    "ccnumber",
    "credit card",
    "credit card number",
    "cvv",
    "cvc",
    "cvv2",
    "cvc2",
    "card cvc",
    "card cvv",
    "card expiry",
    "card expiration",
    "expiry month",
    "expiry year",
    "track data",
    "primary account number",
    "debit card number",
    "security code",
    "card holder",
    "cardholder",
    "card verification value"
   ]
  },
  {
   "class": "cardholder",
   "certainty": "medium",
   "source": "own",
   "key": "user.financial.credit_card",
   "names": [
    "pan",
    "exp month",
    "exp year",
    "card",
    "last4",
    "last 4"
   ],
   "context": false
  },
  {
   "class": "financial",
   "certainty": "high",
   "source": "presidio",
   "key": "user.financial.bank_account",
   "names": [
    "iban",
    "routing number",
    "sort code",
    "bic",
    "swift",
    "swift code",
    "bank account",
    "bank account number",
    "account holder name",
    "bank account holder",
    "aba routing number",
    "bban",
    "clabe",
    "bsb"
   ]
  },
  {
   "class": "financial",
   "certainty": "medium",
   "source": "fideslang",
   "key": "user.financial",
   "names": [
    "account number",
    "credit score",
    "income",
    "annual income",
    "net worth",
    "bank name",
    "tax return",
    "wallet address"
   ],
   "context": false
  },
  {
   "class": "government-id",
   "certainty": "high",
   "source": "presidio",
   "key": "user.government_id",
   "names": [
    "ssn",
    "social security",
    "social security number",
    "nino",
    "aadhaar",
    "passport",
    "passport number",
    "driver license",
    "driver license number",
    "national id",
    "national identification number",
    "tax id",
    "tax identification number",
    "itin",
    "cpf",
    "cnpj",
    "dni",
    "nif",
    "curp",
    "personal id number",
    "national insurance number",
    "id number",
    "identity document",
    "license plate",
    "ssn last 4",
    "fiscal code",
    "codice fiscale",
    "nric",
    "visa number",
    "pesel",
    "tin"
   ]
  },
  {
   "class": "credentials",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.authorization.credentials",
   "names": [
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "client secret",
    "secret key",
    "private key",
    "api key",
    "access token",
    "refresh token",
    "id token",
    "bearer token",
    "session token",
    "otp",
    "otp code",
    "totp secret",
    "backup code",
    "signing secret",
    "webhook secret",
    "secret access key",
    "connection string",
    "password hash",
    "password digest",
    "auth token",
    "api secret",
    "recovery code",
    "encryption key",
    "api token",
    "personal access token",
    "mnemonic",
    "seed phrase",
    "new password",
    "current password",
    "old password",
    "totp",
    "ssh private key",
    "jwt",
    "security answer",
    "pin code"
   ]
  },
  {
   "class": "credentials",
   "certainty": "medium",
   "source": "fideslang",
   "key": "user.authorization.credentials",
   "names": [
    "secret",
    "token",
    "credential",
    "pin"
   ],
   "context": false
  },
  {
   "class": "children",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.childrens",
   "names": [
    "child name",
    "is minor",
    "guardian",
    "guardian name",
    "parental consent",
    "parent consent",
    "child age",
    "guardian email",
    "child id",
    "student grade",
    "children age",
    "parent email",
    "under age",
    "date of birth of child",
    "legal guardian",
    "pupil",
    "child date of birth"
   ]
  },
  {
   "class": "precise-location",
   "certainty": "high",
   "source": "fideslang",
   "key": "user.location.precise",
   "names": [
    "latitude longitude",
    "gps",
    "gps coordinate",
    "geolocation",
    "geo location",
    "current location",
    "last known location",
    "user location",
    "live location",
    "gps location",
    "device location",
    "home location",
    "location history"
   ]
  },
  {
   "class": "precise-location",
   "certainty": "medium",
   "source": "fideslang",
   "key": "user.location.precise",
   "names": [
    "latitude",
    "longitude",
    "lat",
    "lng",
    "lon",
    "coordinate"
   ],
   "context": true
  }
 ],
 "formats": [
  {
   "format": "email",
   "class": "contact",
   "certainty": "high"
  },
  {
   "format": "idn-email",
   "class": "contact",
   "certainty": "high"
  },
  {
   "format": "phone",
   "class": "contact",
   "certainty": "high"
  },
  {
   "format": "password",
   "class": "credentials",
   "certainty": "high"
  },
  {
   "format": "ipv4",
   "class": "personal",
   "certainty": "low"
  },
  {
   "format": "ipv6",
   "class": "personal",
   "certainty": "low"
  }
 ],
 "people": [
  "user",
  "customer",
  "patient",
  "person",
  "employee",
  "contact",
  "member",
  "profile",
  "account",
  "guest",
  "passenger",
  "student",
  "candidate",
  "subscriber",
  "client",
  "recipient",
  "owner",
  "applicant",
  "lead",
  "attendee",
  "driver",
  "tenant",
  "child",
  "resident",
  "voter",
  "donor",
  "cardholder",
  "buyer",
  "author",
  "traveler",
  "traveller",
  "party",
  "individual",
  "staff",
  "parent",
  "beneficiary",
  "visitor",
  "participant",
  "device",
  "me",
  "self",
  "shipping",
  "billing",
  "delivery",
  "home"
 ]
};
