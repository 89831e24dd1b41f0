// The codes of problems, warnings and failures, read from the engine's and the shell's own sources.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { files, SRC } from "./sources";

const ROOT = join(SRC, "../..");
const rust = (path: string) => readFileSync(join(ROOT, path), "utf8");
const every = ["crates", "src-tauri/src"]
  .flatMap((folder) => files(join(ROOT, folder), /\.rs$/))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));

/** The strings in the body of the first function whose head has `head`. */
function strings(text: string, head: string): string[] {
  const start = text.indexOf(head);
  if (start < 0) throw new Error(`no ${head}`);
  let end = text.indexOf("{", start);
  for (let depth = 0; end < text.length; end++) {
    if (text[end] === "{") depth += 1;
    else if (text[end] === "}" && --depth === 0) break;
  }
  return [...text.slice(start, end).matchAll(/"([a-z][a-z0-9_]*)"/g)].map((match) => match[1]!);
}

const CODE = "fn code(&self) -> &'static str {";
const problemSource = rust("crates/engine/src/problem.rs");
const reasonSource = "crates/engine/src/field/parse/invalid.rs";
const warningSource = "crates/source/src/file/warning.rs";
const importWarningSource = "crates/engine/src/import/file_warning.rs";

/** What can be wrong with a record, warnings about one among them. */
export const recordCodes = strings(problemSource, "fn name(self) -> &'static str {");

/** The kinds of steps that can be undone. */
export const stepKinds = strings(
  rust("crates/engine/src/store/undo/steps.rs"),
  "pub(crate) fn kind(&self) -> &'static str {",
);

/** Warnings about a record: their variants say so in their documentation. */
export const recordWarnings = [...problemSource.matchAll(/\/\/\/ Warning: [^\n]*\n\s*(\w+),/g)].map(
  (match) => {
    const name = new RegExp(`Code::${match[1]!} => "(\\w+)"`).exec(problemSource)?.[1];
    if (!name) throw new Error(`no name for ${match[1]!}`);
    return name;
  },
);

/** Warnings about a file as a whole. */
export const fileWarnings = [warningSource, importWarningSource].flatMap((path) => strings(rust(path), CODE));

/** Why a value is refused: the variants of `problem-value_invalid`. */
export const reasons = [
  ...strings(rust(reasonSource), CODE),
  ...every.flatMap(({ text }) =>
    [...text.matchAll(/(?:\breason\(\s*|"reason"\.to_owned\(\), )"([a-z_]+)"/g)].map((match) => match[1]!),
  ),
];

/** Why a record can't be read. */
export const defects = strings(rust("crates/source/src/record/defect.rs"), "fn code(self) -> &'static str {");

/** What a command can reject with. */
export const failures = [
  ...every
    .filter(
      ({ path, text }) =>
        text.includes(CODE) &&
        ![reasonSource, warningSource, importWarningSource].some((own) => path.endsWith(own)),
    )
    .flatMap(({ text }) => strings(text, CODE)),
  ...every.flatMap(({ text }) =>
    [...text.matchAll(/Failure::new\(\s*"([a-z_]+)"/g)].map((match) => match[1]!),
  ),
]
  // Of a refused input: the code of its first problem.
  .filter((code) => code !== "value_invalid");

const unique = (ids: readonly string[]) => [...new Set(ids)].sort();

/** The messages of one kind that the codes call for. */
export function codeMessages(kind: "cause" | "error" | "problem" | "warning"): string[] {
  const codes = {
    cause: recordCodes,
    error: [...failures, "unexpected"],
    problem: recordCodes.filter((code) => !recordWarnings.includes(code)),
    warning: [...recordWarnings, ...fileWarnings],
  }[kind];
  return unique(codes.map((code) => `${kind}-${code}`));
}
