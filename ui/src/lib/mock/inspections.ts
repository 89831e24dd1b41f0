// What the mock finds in the files it offers for import: a bit of everything.
import type { ColumnFindings, Inspection, Problem, ReadOptions, SourceColumn } from "../bindings";
import { person } from "./people";
import { refuse } from "./store";

export const INSPECTION: Inspection = {
  format: "xlsx",
  encoding: null,
  delimiter: null,
  sheets: ["Contacts", "Archive"],
  sheet: "Contacts",
  header_row: 3,
  sure: true,
  columns: [
    column(0, "First Name", ["Ana", "Tariq", "Mei"], "first_name"),
    column(1, "Surname", ["Pérez", "Haddad", "Chen"], "last_name"),
    column(2, "Mobile", ["+34 612 34 56 78", "+20 100 123 4567", "4155552671"], "phone", "guessed"),
    column(3, "E-mail", ["ana@example.com", "tariq@example.org", "mei@mail.test"], "email"),
    column(4, "Lists", ["Customers | Family", "Customers", "Suppliers"], "groups", "guessed"),
    column(5, "Born", ["03/04/1984", "11/12/1990", "01/02/1979"], "Birthday", "guessed"),
    column(6, "Internal ref", ["A-1", "A-2", "A-3"], null, "none"),
  ],
  sample: Array.from({ length: 50 }, (_, n) => {
    const p = person(n * 17 + 1, 1000);
    return [
      p.first_name,
      p.last_name ?? "",
      p.phone_display,
      p.email ?? "",
      p.groups.join(" | "),
      "03/04/1984",
      `A-${n + 1}`,
    ];
  }),
  warnings: [],
};

/** A text file: it has no sheets, and reading it is less sure. */
const TEXT_FILE: Inspection = {
  ...INSPECTION,
  format: "csv",
  encoding: "utf-8",
  delimiter: ",",
  sheets: [],
  sheet: null,
  header_row: 1,
  sure: false,
};

const HEADERS = [
  "Full Name",
  "Téléphone principal",
  "الاسم الكامل",
  "Date of first contact with the customer, as entered by sales",
  "x",
  "E-mail 1 - Value",
];

/** Sixty columns, long headers, values in other scripts. */
function wide(): Inspection {
  const columns = Array.from({ length: 60 }, (_, index) => {
    const header = index < HEADERS.length ? HEADERS[index]! : `Custom column ${index + 1}`;
    const samples =
      index === 2
        ? ["أحمد الحداد", "فاطمة الزهراء بنت محمد", "נועה כהן"]
        : [
            `value ${index + 1}`,
            "a rather long value that does not fit into the little room there is for it",
            "x",
          ];
    const field = index === 0 ? "full_name" : index === 5 ? "email" : null;
    return {
      index,
      header,
      samples: index % 9 === 8 ? [] : samples,
      field,
      certainty: field ? "guessed" : "none",
    } as const;
  });
  const sample = Array.from({ length: 50 }, (_, row) =>
    columns.map(({ index }) => (index === 2 ? "فاطمة الزهراء" : `r${row + 1} c${index + 1}`)),
  );
  return {
    ...TEXT_FILE,
    encoding: "windows-1256",
    delimiter: ";",
    columns,
    sample,
    warnings: [problem(1, null, "encoding_guessed", null, "The encoding is a guess.")],
  };
}

/** Cards whose encoding is a guess, with a group among them. */
function cards(): Inspection {
  const names = ["First name", "Last name", "Phone", "Email", "Group name", "Birthday", "UID"];
  const columns = INSPECTION.columns.map((column, index) => ({ ...column, header: names[index]! }));
  const groups = {
    ...problem(1, null, "group_cards", null, "Two cards are groups."),
    line: null,
    args: { count: "2" },
  };
  return {
    ...TEXT_FILE,
    format: "vcard",
    encoding: "windows-1252",
    delimiter: null,
    header_row: 0,
    columns,
    warnings: [problem(1, null, "encoding_guessed", null, "The encoding is a guess."), groups],
  };
}

/** What is found in the files that are not as the first one. */
const FOUND: Record<string, () => Inspection> = {
  "source-csv": () => TEXT_FILE,
  "source-wide": wide,
  "source-cards": cards,
};

/** What reading the beginning of a file finds. */
export function inspection(token: string, read: ReadOptions): Inspection {
  if (token === "source-locked") throw refuse("file_encrypted", "The file has a password.");
  const base = FOUND[token]?.() ?? INSPECTION;
  const headless = read.header_row === 0;
  return {
    ...base,
    sheet: read.sheet ?? base.sheet,
    header_row: read.header_row ?? base.header_row,
    encoding: base.encoding && (read.encoding ?? base.encoding),
    delimiter: base.delimiter && (read.delimiter ?? base.delimiter),
    columns: base.columns.map((column) =>
      headless ? { ...column, header: `Column ${column.index + 1}`, field: null, certainty: "none" } : column,
    ),
  };
}

/** What the whole of a file says about its columns: only the dates of the first one can be read in two ways. */
export function findings(token: string): ColumnFindings[] {
  return (FOUND[token]?.() ?? INSPECTION).columns
    .filter((column) => column.samples.length > 0)
    .map(({ index, header, samples, field }) => ({
      index,
      samples,
      ambiguous_dates: header === "Born",
      field: {
        name: header,
        type: header === "Born" ? "date" : "text",
        help: null,
        options: [],
        required: false,
        shown: false,
      },
      kept: field === null,
    }));
}

function column(
  index: number,
  header: string,
  samples: string[],
  field: string | null,
  certainty: SourceColumn["certainty"] = "exact",
): SourceColumn {
  return { index, header, samples, field, certainty };
}

export function problem(
  line: number,
  column: string | null,
  code: string,
  value: string | null,
  message: string,
): Problem {
  return { line, column, code, value, args: {}, message };
}
