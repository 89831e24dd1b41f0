// Canned answers for the import wizard: a file with a bit of everything in it.
import type { Contact, Inspection, Preview, Problem, ProblemGroup, Summary } from "../bindings";
import { person } from "./people";

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
    column: "phone",
    count: 31,
    examples: [
      problem(
        14,
        "phone",
        "phone_missing_country_code",
        "4155552671",
        "The phone number has no country code.",
      ),
      problem(
        59,
        "phone",
        "phone_missing_country_code",
        "020 7946 0018",
        "The phone number has no country code.",
      ),
      problem(
        77,
        "phone",
        "phone_missing_country_code",
        "612345678",
        "The phone number has no country code.",
      ),
    ],
  },
  {
    code: "phone_digits_lost",
    column: "phone",
    count: 12,
    examples: [
      problem(203, "phone", "phone_digits_lost", "9.19E+11", "The spreadsheet rounded this number."),
    ],
  },
  {
    code: "first_name_missing",
    column: "first_name",
    count: 5,
    examples: [problem(410, "first_name", "first_name_missing", null, "There is no first name.")],
  },
];

const WARNINGS: ProblemGroup[] = [
  {
    code: "email_malformed",
    column: "email",
    count: 7,
    examples: [problem(88, "email", "email_malformed", "ana@", "This does not look like an email address.")],
  },
];

export function summary(importId: number | null, overLimit: number): Summary {
  return {
    rows: 11_215,
    created: 11_000 - overLimit,
    updated: 0,
    duplicates: 140,
    invalid: 48,
    over_limit: overLimit,
    blank: 27,
    cancelled: 0,
    import_id: importId,
    groups_created: ["VIP"],
    ignored_columns: ["Internal ref"],
    problems: PROBLEMS,
    warnings: WARNINGS,
    failed_rows: 48 + overLimit,
  };
}

export function preview(plan: Preview["plan"]): Preview {
  const free = plan.limit === null ? Infinity : Math.max(0, plan.limit - plan.used);
  return {
    summary: summary(null, Math.max(0, 11_000 - free)),
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
