/** A number that could belong to somebody, shown by its first and last digits only. */
export interface RealNumber {
  readonly kind: "card number" | "social security number";
  readonly shown: string;
}

const CARD = /^(?:\d[ -]?){13,18}\d$/;
const SSN = /^(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/;
/** Numbers that payment providers publish for tests, and the ones everybody makes up. */
const TEST_CARDS = new Set(
  (
    "4242424242424242 4111111111111111 4012888888881881 4000056655665556 4000000000000002 4222222222222 5555555555554444 5105105105105100 2223003122003222 5200828282828210 " +
    "378282246310005 371449635398431 378734493671000 6011111111111117 6011000990139424 6011981111111113 30569309025904 38520000023237 3056930009020004 36227206271667 3566002020360505 3530111333300000 6200000000000005 " +
    "4917610000000000 4988438843884305 4166676667666746 4646464646464644 4000160000000004 4035501000000008 2222400070000005 5577000055770004 5136333333333335 5585558555855583 5454545454545454 6759649826438453 4444333322221111 4917484589897107 4000000000001091 4000002500003155 4001919257537193 4007702835532454"
  ).split(" "),
);
const TEST_SSNS = new Set(["123-45-6789", "987-65-4321", "078-05-1120", "111-11-1111", "219-09-9999", "123-12-1234"]);

/** Card or social security number that no list of test numbers knows; undefined for any other text. */
export function realNumber(text: string): RealNumber | undefined {
  if (text.length < 11 || text.length > 30) return undefined;
  const kind = kindOf(text);
  return kind && { kind, shown: `${text.slice(0, 2)}…${text.slice(-2)}` };
}

function kindOf(text: string): RealNumber["kind"] | undefined {
  const first = text.charCodeAt(0);
  if (first < 48 || first > 57) return undefined;
  if (SSN.test(text)) return TEST_SSNS.has(text) ? undefined : "social security number";
  if (!CARD.test(text)) return undefined;
  const digits = text.replace(/[ -]/g, "");
  const known = TEST_CARDS.has(digits) || /^(\d)\1+$/.test(digits) || /0{6,}|123456|^1234/.test(digits);
  return !known && isCardRange(digits) && luhn(digits) ? "card number" : undefined;
}

/** Ranges of the large networks, with their lengths. */
function isCardRange(digits: string): boolean {
  if (digits.startsWith("4")) return digits.length === 13 || digits.length === 16 || digits.length === 19;
  if (/^5[1-5]|^2[2-7]/.test(digits)) return digits.length === 16;
  if (/^3[47]/.test(digits)) return digits.length === 15;
  return /^6(?:011|4[4-9]|5)/.test(digits) && digits.length === 16;
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    let digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    if (index % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return sum % 10 === 0;
}
