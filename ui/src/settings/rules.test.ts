import { expect, test } from "vitest";
import { tidied } from "../fields/fields";
import { moved } from "../lib/ordered-list.svelte";
import { parseLimit, share } from "./plans";

test.each([
  ["1000", 1000],
  [" 12,500 ", 12_500],
  [0, 0],
  ["", null],
  [undefined, null],
  ["-5", null],
  ["many", null],
])("a limit typed as %j is %j", (typed, limit) => {
  expect(parseLimit(typed)).toBe(limit);
});

test("small rules", () => {
  expect(tidied([" Gold ", "gold", "", "Light  blue"])).toEqual(["Gold", "Light blue"]);
  expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
  expect(share(5, 0)).toBe(100);
  expect(share(2000, 1000)).toBe(100);
});
