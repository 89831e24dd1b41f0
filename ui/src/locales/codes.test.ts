// Every code of the engine and the shell has its sentence, in every language.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { idsOf, LOCALES, parts, patternsOf } from "../lib/test/catalogue";
import { SRC } from "../lib/test/sources";
import { STEP_KINDS } from "../lib/undo";
import {
  codeMessages,
  defects,
  failures,
  fileWarnings,
  reasons,
  recordCodes,
  recordWarnings,
  stepKinds,
} from "../lib/test/codes";

test("every kind of step that can be undone is named", () => {
  expect([...STEP_KINDS].sort()).toEqual([...stepKinds].sort());
});

test("the codes are found in the sources", () => {
  expect(recordCodes).toEqual(
    expect.arrayContaining(["phone_missing_country_code", "over_limit", "text_replaced"]),
  );
  expect(recordWarnings).toEqual(expect.arrayContaining(["phone_extension_dropped", "value_not_taken"]));
  expect(recordWarnings).not.toContain("phone_invalid");
  expect(fileWarnings).toEqual(expect.arrayContaining(["encoding_guessed", "other_sheets"]));
  expect(reasons).toEqual(expect.arrayContaining(["not_a_date", "required", "too_long"]));
  expect(failures).toEqual(
    expect.arrayContaining([
      "file_damaged",
      "column_missing",
      "store_busy",
      "too_many_rows",
      "temporary_file_failed",
      "internal",
    ]),
  );
});

test.each(LOCALES)("%s has a sentence for every code", (locale) => {
  const ids = idsOf(locale);
  const wanted = (["cause", "error", "problem", "warning"] as const).flatMap(codeMessages);
  expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
});

test.each(LOCALES)("%s says why a value is refused, for every reason", (locale) => {
  const pattern = patternsOf(locale).get("problem-value_invalid") ?? [];
  const select = [...parts(pattern)].find((part) => typeof part !== "string" && part.type === "select");
  const known = typeof select === "object" ? (select.variants ?? []).map(({ key }) => String(key.value)) : [];
  // A phone number in one of the user's own fields is refused for the same reasons as the main one.
  const phone = recordCodes.filter(
    (code) => /^phone_(?!missing$)/.test(code) && !recordWarnings.includes(code),
  );
  expect([...reasons, ...phone].filter((reason) => !known.includes(reason))).toEqual([]);
});

/** The codes in the table under a heading of docs/codes.md. */
function documented(heading: string): string[] {
  const text = readFileSync(join(SRC, "../../docs/codes.md"), "utf8");
  const section = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]!);
}

test.each([
  ["Errors", failures.filter((code) => !recordCodes.includes(code) || code === "over_limit")],
  ["Problems", recordCodes.filter((code) => !recordWarnings.includes(code))],
  ["Warnings about rows", recordWarnings],
  ["Warnings about files", fileWarnings],
  ["Reasons", reasons.filter((code) => !recordCodes.includes(code))],
  ["Defects", defects],
])("docs/codes.md has a table of all %s, each code once", (heading, codes) => {
  expect(documented(heading).sort()).toEqual([...new Set(codes)].sort());
});
