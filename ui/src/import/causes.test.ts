import { expect, test } from "vitest";
import type { ProblemGroup } from "../lib/bindings";
import { causes } from "./causes";

const group = (code: string, column: string, count: number): ProblemGroup => ({
  code,
  column,
  count,
  examples: [],
});

test("a cause has all its columns and is sorted by its total", () => {
  const found = causes([
    group("email_malformed", "E-mail", 5),
    group("value_not_taken", "Phone 2", 4),
    group("value_not_taken", "Phone 3", 2),
  ]);
  expect(found.map(({ code, count }) => [code, count])).toEqual([
    ["value_not_taken", 6],
    ["email_malformed", 5],
  ]);
  expect(found[0]?.groups.map(({ column }) => column)).toEqual(["Phone 2", "Phone 3"]);
});
