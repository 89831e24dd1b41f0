import { expect, test } from "vitest";
import { areCells } from "./cells";

test.each([
  ["Name\tPhone\nAna\t+34", true],
  ["Name\nAna\n", true],
  ["Ana\t+34", true],
  ["+34 612 34 56 78", false],
  ["one line\r\n", false],
  ["", false],
])("%j has cells: %s", (text, expected) => {
  expect(areCells(text)).toBe(expected);
});
