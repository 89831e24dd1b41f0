// Canned answers for the import wizard: a file with a bit of everything in it.
import type {
  Contact, ImportOptions, Inspection, Preview, Problem, ProblemGroup, ReadOptions, SourceFile, Summary,
} from "../bindings"; // prettier-ignore
import { person } from "./people";
import { refuse } from "./store";

export const PICKED: SourceFile = { token: "source-1", name: "customers 2026.xlsx", size: 1_482_000 };
export const RECENT: SourceFile[] = [
  { token: "source-csv", name: "newsletter.csv", size: 84_000 },
  { token: "source-wide", name: "تصدير wide export from the old system, complete.csv", size: 12_400_000 },
  { token: "source-cards", name: "iCloud contacts.vcf", size: 412_000 },
  { token: "source-locked", name: "salaries.xlsx", size: 31_000 },
];

export const INSPECTION: Inspection = {
  format: "xlsx",
  encoding: null,
  delimiter: null,
  sheets: ["Contacts", "Archive"],
  sheet: "Contacts",
  header_row: 3,
  sure: true,
  columns: [
    { index: 0, header: "First Name", samples: ["Ana", "Tariq", "Mei"], field: "first_name", certainty: "exact" },
    { index: 1, header: "Surname", samples: ["Pérez", "Haddad", "Chen"], field: "last_name", certainty: "exact" },
    { index: 2, header: "Mobile", samples: ["+34 612 34 56 78", "+20 100 123 4567", "4155552671"], field: "phone", certainty: "guessed" },
    { index: 3, header: "E-mail", samples: ["ana@example.com", "tariq@example.org", "mei@mail.test"], field: "email", certainty: "exact" },
    { index: 4, header: "Lists", samples: ["Customers | Family", "Customers", "Suppliers"], field: "groups", certainty: "guessed" },
    { index: 5, header: "Born", samples: ["03/04/1984", "11/12/1990", "01/02/1979"], field: "Birthday", certainty: "guessed" },
    { index: 6, header: "Internal ref", samples: ["A-1", "A-2", "A-3"], field: null, certainty: "none" },
  ], // prettier-ignore
  sample: Array.from({ length: 50 }, (_, n) => {
    const p = person(n * 17 + 1, 1000);
    return [p.first_name, p.last_name ?? "", p.phone_display, p.email ?? "", p.groups.join(" | "), "03/04/1984", `A-${n + 1}`];
  }), // prettier-ignore
  ambiguous_dates: [5],
  warnings: [],
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
    const samples = index === 2 ? ["أحمد الحداد", "فاطمة الزهراء بنت محمد", "נועה כהן"] : [`value ${index + 1}`, "a rather long value that does not fit into the little room there is for it", "x"];
    const field = index === 0 ? "full_name" : index === 5 ? "email" : null;
    return { index, header, samples: index % 9 === 8 ? [] : samples, field, certainty: field ? "guessed" : "none" } as const;
  });
  const sample = Array.from({ length: 50 }, (_, row) => columns.map(({ index }) => (index === 2 ? "فاطمة الزهراء" : `r${row + 1} c${index + 1}`)));
  return { ...INSPECTION, format: "csv", encoding: "windows-1256", delimiter: ";", sheets: [], sheet: null, header_row: 1, sure: false, columns, sample, ambiguous_dates: [], warnings: [problem(1, null, "encoding_guessed", null, "The encoding is a guess.")] };
} // prettier-ignore

/** Cards whose encoding is a guess, with a group among them. */
function cards(): Inspection {
  const names = ["First name", "Last name", "Phone", "Email", "Group name", "Birthday", "UID"];
  const columns = INSPECTION.columns.map((column, index) => ({ ...column, header: names[index]! }));
  const groups = { ...problem(1, null, "group_cards", null, "Two cards are groups."), line: null, args: { count: "2" } };
  return { ...INSPECTION, format: "vcard", encoding: "windows-1252", delimiter: null, sheets: [], sheet: null, header_row: 0, sure: false, columns, ambiguous_dates: [], warnings: [problem(1, null, "encoding_guessed", null, "The encoding is a guess."), groups] };
} // prettier-ignore

/** What reading a file's beginning would tell. */
export function inspection(token: string, read: ReadOptions): Inspection {
  if (token === "source-locked") throw refuse("file_encrypted", "The file has a password.");
  const base =
    token === "source-wide"
      ? wide()
      : token === "source-csv"
        ? { ...INSPECTION, format: "csv" as const, encoding: "utf-8", delimiter: ",", sheets: [], sheet: null, header_row: 1, sure: false }
        : token === "source-cards"
          ? cards()
          : INSPECTION; // prettier-ignore
  const headless = read.header_row === 0;
  return {
    ...base,
    sheet: read.sheet ?? base.sheet,
    header_row: read.header_row ?? base.header_row,
    encoding: base.encoding && (read.encoding ?? base.encoding),
    delimiter: base.delimiter && (read.delimiter ?? base.delimiter),
    columns: base.columns.map((column) => headless ? { ...column, header: `Column ${column.index + 1}`, field: null, certainty: "none" } : column),
  }; // prettier-ignore
}

function problem(
  line: number,
  column: string | null,
  code: string,
  value: string | null,
  message: string,
): Problem {
  return { line, column, code, value, args: {}, message };
}

const PROBLEMS: ProblemGroup[] = [
  {
    code: "phone_missing_country_code",
    column: "Mobile",
    count: 31,
    examples: [
      problem(
        14,
        "Mobile",
        "phone_missing_country_code",
        "4155552671",
        "The phone number has no country code.",
      ),
      problem(
        59,
        "Mobile",
        "phone_missing_country_code",
        "020 7946 0018",
        "The phone number has no country code.",
      ),
      problem(
        77,
        "Mobile",
        "phone_missing_country_code",
        "612345678",
        "The phone number has no country code.",
      ),
    ],
  },
  {
    code: "phone_digits_lost",
    column: "Mobile",
    count: 12,
    examples: [
      problem(203, "Mobile", "phone_digits_lost", "9.19E+11", "The spreadsheet rounded this number."),
    ],
  },
  {
    code: "first_name_missing",
    column: "First Name",
    count: 5,
    examples: [problem(410, "First Name", "first_name_missing", null, "There is no first name.")],
  },
];

const WARNINGS: ProblemGroup[] = [
  {
    code: "value_not_taken",
    column: "Mobile",
    count: 4,
    examples: [problem(17, "Mobile", "value_not_taken", "+44 20 7946 0018", "Another value was taken.")],
  },
  {
    code: "value_not_taken",
    column: "E-mail",
    count: 2,
    examples: [problem(31, "E-mail", "value_not_taken", "ana@example.org", "Another value was taken.")],
  },
  {
    code: "email_malformed",
    column: "E-mail",
    count: 7,
    examples: [problem(88, "E-mail", "email_malformed", "ana@", "This does not look like an email address.")],
  },
];

/** The counts as the options would have them. */
export function summary(importId: number | null, overLimit: number, options?: ImportOptions): Summary {
  const bare = options?.default_country ? 22 : options?.bare_phones === "international" ? 4 : 0;
  const skip = (options?.on_duplicate ?? "skip") === "skip";
  const problems = PROBLEMS.map((group) =>
    group.code === "phone_missing_country_code" ? { ...group, count: group.count - bare } : group,
  );
  return {
    rows: 11_215,
    created: 11_000 + bare - overLimit,
    updated: skip ? 0 : 140,
    duplicates: skip ? 140 : 0,
    invalid: 48 - bare,
    over_limit: overLimit,
    blank: 27,
    cancelled: 0,
    import_id: importId,
    groups_created: ["VIP"],
    ignored_columns: ["Internal ref"],
    problems,
    warnings: WARNINGS,
    failed_rows: 48 - bare + overLimit,
  };
}

export function preview(plan: Preview["plan"], options: ImportOptions): Preview {
  const free = plan.limit === null ? Infinity : Math.max(0, plan.limit - plan.used);
  const over = Math.max(0, 11_000 - free);
  return {
    summary: summary(null, over, options),
    sample: Array.from({ length: 20 }, (_, n): Contact => ({ ...person(n * 31 + 5, 1000), id: 0 })),
    bare_phones: {
      count: 31,
      as_international: 4,
      by_country: [
        { region: "US", valid: 22 },
        { region: "GB", valid: 6 },
        { region: "ES", valid: 3 },
      ],
    },
    plan,
  };
}
