import { expect, test } from "vitest";
import { distinct } from "./distinct";

test("distinct values keep their order", () => {
  expect(distinct(["Gold", "silver", "gold ", ""], false)).toEqual(["Gold", "silver"]);
  expect(distinct(["a | b", "B;c"], true)).toEqual(["a", "b", "c"]);
  expect(distinct(["1", "2", "3"], false, 2)).toEqual(["1", "2"]);
});
