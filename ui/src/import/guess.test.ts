import { expect, test } from "vitest";
import { distinct, guessName, guessType } from "./guess";

test.each([
  [["ana@example.com", "b@example.org"], "email"],
  [["https://example.com", "www.example.org/a"], "url"],
  [["+34 612 34 56 78", "+1 (415) 555-2671"], "phone"],
  [["03/04/1984", "1990-12-11", "1.2.79"], "date"],
  [["14:05", "9:30 am"], "time"],
  [["yes", "No"], "checkbox"],
  [["12", "-3.5", "1,25"], "number"],
  [["00123", "00124"], "text"],
  [["4155552671234"], "text"],
  [["A-1", "12"], "text"],
  [["x".repeat(81)], "long_text"],
  [["one\ntwo"], "long_text"],
  [[], "text"],
  [["", "  "], "text"],
])("%j make a field of type %s", (samples, type) => {
  expect(guessType(samples)).toBe(type);
});

test.each([
  ["internal_ref ", "Internal ref"],
  ["VAT ID", "VAT ID"],
  ["énergie", "Énergie"],
  ["", ""],
])("the header “%s” makes the name “%s”", (header, name) => {
  expect(guessName(header)).toBe(name);
});

test("distinct values keep their order", () => {
  expect(distinct(["Gold", "silver", "gold ", ""], false)).toEqual(["Gold", "silver"]);
  expect(distinct(["a | b", "B;c"], true)).toEqual(["a", "b", "c"]);
  expect(distinct(["1", "2", "3"], false, 2)).toEqual(["1", "2"]);
});
