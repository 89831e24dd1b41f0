// Failures and problems, as sentences.
import type { Failure, Problem } from "./bindings";
import { maybe, t, type Args } from "./i18n.svelte";

/** Whether a rejection is one the shell sent. */
export function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown;
}

function plainArgs(details: Record<string, unknown>): Args {
  const args: Args = {};
  for (const [key, value] of Object.entries(details ?? {})) {
    if (typeof value === "string" || typeof value === "number") args[key] = value;
  }
  return args;
}

/** What to tell the user about anything a command rejected with. */
export function sentence(thrown: unknown): string {
  if (isFailure(thrown)) {
    return maybe(`error-${thrown.code}`, plainArgs(thrown.details)) ?? thrown.message;
  }
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return t("error-unexpected", { text });
}

/** A problem (or warning) with a record or an input, in words. */
export function problemText(problem: Problem): string {
  const args = { ...plainArgs(problem.args), value: problem.value ?? "", column: problem.column ?? "" };
  return maybe(`problem-${problem.code}`, args) ?? maybe(`warning-${problem.code}`, args) ?? problem.message;
}

/** The problems a refused input carries, by the field they belong to. */
export function problemsByField(thrown: unknown): Map<string, string> {
  const found = new Map<string, string>();
  if (!isFailure(thrown)) return found;
  const problems = thrown.details?.["problems"];
  if (!Array.isArray(problems)) return found;
  for (const problem of problems as Problem[]) {
    if (problem.column && !found.has(problem.column)) found.set(problem.column, problemText(problem));
  }
  return found;
}
