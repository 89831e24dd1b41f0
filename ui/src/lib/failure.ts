// Failures and problems, as sentences.
import type { Failure, Problem } from "./bindings";
import { list } from "./format";
import { maybe, t, type Args } from "./i18n.svelte";
import { fieldLabel } from "./labels";

/** Arguments of problems that are numbers but come as text. */
const FIGURES = new Set(["limit", "row", "first_line", "count"]);

/** Whether a rejection is one the shell sent. */
export function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown;
}

/** Whether something failed because the contacts file is damaged. */
export function isDamage(thrown: unknown): boolean {
  return isFailure(thrown) && thrown.code === "store_damaged";
}

function plainArgs(details: Record<string, unknown>): Args {
  const args: Args = {};
  for (const [key, value] of Object.entries(details ?? {})) {
    if (typeof value === "number") args[key] = value;
    else if (typeof value === "string")
      args[key] = FIGURES.has(key) && /^\d{1,15}$/.test(value) ? Number(value) : value;
    else if (key === "fields" && Array.isArray(value)) args[key] = list(value.map(String).map(fieldLabel));
  }
  return args;
}

/** What to tell the user about anything a command rejected with. */
export function sentence(thrown: unknown): string {
  if (isFailure(thrown)) {
    // A refused input has the code of its first problem.
    const [problem] = problems(thrown);
    return (
      maybe(`error-${thrown.code}`, plainArgs(thrown.details)) ??
      (problem ? problemText(problem) : thrown.message)
    );
  }
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return t("error-unexpected", { text });
}

/** The text of a problem or warning about a record or an input. */
export function problemText(problem: Problem): string {
  const { column, line, value } = problem;
  // A record of a file names its column by the header; what was typed, by the field.
  const name = column === null || line !== null ? column : fieldLabel(column);
  const args = { ...plainArgs(problem.args), value: value ?? "", column: name ?? "" };
  // Values of a whole column are counted, not named.
  if (problem.code === "value_not_taken" && "count" in problem.args) return t("import-values-left", args);
  return maybe(`problem-${problem.code}`, args) ?? maybe(`warning-${problem.code}`, args) ?? problem.message;
}

function problems(failure: Failure): Problem[] {
  const found = failure.details?.["problems"];
  return Array.isArray(found) ? (found as Problem[]) : [];
}

/** The problems of a refused input, by field. */
export function problemsByField(thrown: unknown): Map<string, string> {
  const found = new Map<string, string>();
  if (!isFailure(thrown)) return found;
  for (const problem of problems(thrown)) {
    if (problem.column && !found.has(problem.column)) found.set(problem.column, problemText(problem));
  }
  return found;
}
