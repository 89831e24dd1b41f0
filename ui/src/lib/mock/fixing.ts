// The mock's rows with problems, to be corrected in the preview: 31 phones without a country code, 5 missing names.
import type { Api } from "../api";
import type { CellProblem, Fixes, ProblemRow } from "../bindings";
import { problem } from "./inspections";
import { person } from "./people";
import type { Tools } from "./tools";

const ROWS = 36;

/** A row of the file, as it is there. */
function cells(n: number): string[] {
  const { first_name, last_name, email } = person(n * 13 + 2, 1000);
  const phone = n % 3 === 0 ? "4155552671" : `020 7946 ${String(n).padStart(4, "0")}`;
  return n < 31
    ? [first_name, last_name ?? "", phone, email ?? "", "Customers", "", `A-${n}`]
    : ["", last_name ?? "", `+3461234560${n - 31}`, email ?? "", "Family", "", `A-${n}`];
}

/** What is wrong with a row: the mock knows only missing names and phones without a plus. */
function check(line: number, row: readonly string[]): CellProblem[] {
  const found: CellProblem[] = [];
  const missing = "There is no first name.";
  const bare = "The phone number has no country code.";
  if (!row[0])
    found.push({ column: 0, problem: problem(line, "First Name", "first_name_missing", null, missing) });
  if (!row[2]?.startsWith("+"))
    found.push({
      column: 2,
      problem: problem(line, "Mobile", "phone_missing_country_code", row[2] ?? null, bare),
    });
  return found;
}

export function fixingCommands({ answer }: Tools) {
  let fixes: Fixes = { cells: [], values: [], left_out: [] };
  const row = (n: number): ProblemRow => {
    const line = 14 + n * 3;
    const original = cells(n);
    const corrected = original.map((cell, column) => {
      const own = fixes.cells.find((fix) => fix.line === line && fix.column === column);
      const all = fixes.values.find((fix) => fix.column === column && fix.old === cell);
      return own?.value ?? all?.new ?? cell;
    });
    return {
      line,
      original,
      cells: corrected,
      left_out: fixes.left_out.includes(line),
      problems: check(line, corrected),
    };
  };
  return {
    correctRows: (_job, chosen) =>
      answer(() => {
        fixes = chosen;
        return null;
      }),
    problemRows: (_job, { code, only_problems, offset, limit }) =>
      answer(() => {
        const rows = Array.from({ length: ROWS }, (_, n) => row(n));
        const open = (each: ProblemRow) => each.problems.length > 0 && !each.left_out;
        const codes = (each: ProblemRow) => check(each.line, each.original).map((one) => one.problem.code);
        const found = rows.filter(
          (each) => (code === null || codes(each).includes(code)) && (!only_problems || open(each)),
        );
        return {
          total: found.length,
          remaining: rows.filter(open).length,
          causes: [
            { code: "phone_missing_country_code", count: 31 },
            { code: "first_name_missing", count: 5 },
          ],
          rows: found.slice(offset, offset + limit),
        };
      }),
    checkRow: (_job, line, row) => answer(() => check(line, row)),
  } satisfies Partial<Api>;
}
