import { describe, expect, test } from "vitest";
import type { Field, SourceColumn } from "../lib/bindings";
import { badge, carry, carryFixes, choose, fieldOf, missing, sharing } from "./matching";

function column(
  index: number,
  header: string,
  field: string | null,
  certainty: SourceColumn["certainty"] = "exact",
): SourceColumn {
  return { index, header, samples: [], field, certainty: field === null ? "none" : certainty };
}

const none = new Map<number, string | null>();
const COLUMNS = [
  column(0, "Name", "first_name"),
  column(1, "Mobile", "phone", "guessed"),
  column(2, "Home", null),
  column(3, "Lists", "groups"),
];

describe("choosing a field for a column", () => {
  test("does not take it from other columns that have it", () => {
    const { choices, freed } = choose(COLUMNS, none, 2, "phone");
    expect(freed).toEqual([]);
    expect(sharing(COLUMNS, choices, COLUMNS[2]!).map((each) => each.header)).toEqual(["Mobile"]);
    expect(sharing(COLUMNS, choices, COLUMNS[1]!)).toEqual([]);
  });

  test("adds up groups from several columns", () => {
    const { choices } = choose(COLUMNS, none, 0, "groups");
    expect(sharing(COLUMNS, choices, COLUMNS[3]!)).toEqual([]);
  });

  test("has no first name beside a full name", () => {
    const { choices, freed } = choose(COLUMNS, none, 2, "full_name");
    expect(freed.map((each) => each.header)).toEqual(["Name"]);
    expect(fieldOf(COLUMNS[0]!, choices)).toBeNull();
    expect(fieldOf(COLUMNS[0]!, choose(COLUMNS, choices, 0, "first_name").choices)).toBe("first_name");
    expect(fieldOf(COLUMNS[2]!, choose(COLUMNS, choices, 0, "first_name").choices)).toBeNull();
  });

  test("can leave the column out", () => {
    const { choices, freed } = choose(COLUMNS, none, 1, null);
    expect(freed).toEqual([]);
    expect(missing(COLUMNS, choices, [])).toEqual(["phone"]);
  });
});

test("choices are kept for columns that are still there", () => {
  const choices = new Map([
    [1, null],
    [2, "email"],
  ]);
  const after = [column(0, "Name", null), column(1, "Mobile", "phone"), column(2, "Other", null)];
  expect([...carry(choices, COLUMNS, after)]).toEqual([[1, null]]);
});

test("corrections are kept for columns that are still there", () => {
  const fixes = {
    cells: [
      { line: 2, column: 1, value: "+34" },
      { line: 2, column: 2, value: "x" },
    ],
    values: [
      { column: 0, old: "a", new: "b" },
      { column: 3, old: "a", new: "b" },
    ],
    left_out: [7],
  };
  const after = [column(0, "Name", null), column(1, "Mobile", "email"), column(2, "Other", null)];
  expect(carryFixes(fixes, COLUMNS, after)).toEqual({
    cells: [fixes.cells[0]],
    values: [fixes.values[0]],
    left_out: [7],
  });
});

test("required fields of the user must be matched, too", () => {
  const field = { name: "Customer no", required: true, active: true } as Field;
  expect(missing(COLUMNS, none, [field])).toEqual(["Customer no"]);
  expect(missing(COLUMNS, none, [{ ...field, active: false }])).toEqual([]);
  expect(missing([column(0, "Who", "full_name"), COLUMNS[1]!], none, [])).toEqual([]);
});

test("a badge says how the field of a column was decided", () => {
  expect(COLUMNS.map((each) => badge(each, none))).toEqual(["exact", "guessed", "none", "exact"]);
  expect(badge(COLUMNS[2]!, new Map([[2, "email"]]))).toBe("chosen");
  expect(badge(COLUMNS[0]!, new Map([[0, null]]))).toBe("none");
  expect(badge(COLUMNS[1]!, new Map([[1, "phone"]]))).toBe("guessed");
});
