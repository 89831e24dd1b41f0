// A rough stand-in for the engine's phone rules: right shapes, not right numbers.
import type { PhoneCheck, Problem } from "../bindings";

const REGIONS: Record<string, string> = {
  "1": "US",
  "20": "EG",
  "33": "FR",
  "34": "ES",
  "44": "GB",
  "49": "DE",
  "55": "BR",
  "81": "JP",
};

function problem(code: string, value: string, message: string): Problem {
  return { line: null, column: "phone", code, value, args: {}, message };
}

export function checkPhone(text: string): PhoneCheck {
  const bad = (code: string, message: string): PhoneCheck => ({
    e164: null,
    display: null,
    region: null,
    problem: problem(code, text, message),
    taken_by: null,
  });
  const clean = text.trim().replace(/^00/, "+");
  if (clean === "") return bad("phone_missing", "There is no phone number.");
  if (/\p{L}/u.test(clean)) return bad("phone_has_letters", "The number has letters in it.");
  if (!clean.startsWith("+")) return bad("phone_missing_country_code", "The number has no country code.");
  const digits = clean.replace(/\D/g, "");
  const code = [2, 1].map((length) => digits.slice(0, length)).find((prefix) => prefix in REGIONS);
  if (!code || digits.length < 9 || digits.length > 14)
    return bad("phone_invalid", "This is not a phone number.");
  const rest = digits.slice(code.length).replace(/(\d{3})(?=\d)/g, "$1 ");
  return {
    e164: `+${digits}`,
    display: `+${code} ${rest}`,
    region: REGIONS[code] ?? null,
    problem: null,
    taken_by: null,
  };
}
