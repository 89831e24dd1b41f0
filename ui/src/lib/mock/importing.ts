// What the mock answers in the import wizard: the files it offers, previews and summaries.
import type { Contact, ImportOptions, Preview, ProblemGroup, SourceFile, Summary } from "../bindings";
import { problem } from "./inspections";
import { person } from "./people";

export const PICKED: SourceFile = { token: "source-1", name: "customers 2026.xlsx", size: 1_482_000 };
export const RECENT: SourceFile[] = [
  { token: "source-csv", name: "newsletter.csv", size: 84_000 },
  { token: "source-wide", name: "تصدير wide export from the old system, complete.csv", size: 12_400_000 },
  { token: "source-cards", name: "iCloud contacts.vcf", size: 412_000 },
  { token: "source-locked", name: "salaries.xlsx", size: 31_000 },
];

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
  const numbers = options?.bare_numbers ?? "refuse";
  const bare = typeof numbers === "object" ? 22 : numbers === "international" ? 4 : 0;
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
    fields_created: [],
    left_out: 0,
    groups_created: ["VIP"],
    ignored_columns: ["Internal ref"],
    file_warnings: [],
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
      as_address_country: 0,
      by_country: [
        { region: "US", valid: 22 },
        { region: "GB", valid: 6 },
        { region: "ES", valid: 3 },
      ],
    },
    plan,
  };
}
