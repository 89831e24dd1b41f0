// The steps of the wizard in order, and which of them the user can go back to.

export const STEPS = ["choose", "read", "match", "preview", "import", "done"] as const;
export type Step = (typeof STEPS)[number];

/** Whether the step bar can go from `now` to `to`: only back, and not once the import has started. */
export function canGoTo(to: Step, now: Step): boolean {
  if (now === "import" || now === "done") return false;
  return STEPS.indexOf(to) < STEPS.indexOf(now);
}

/** Whether `step` comes before `now`. */
export function isPast(step: Step, now: Step): boolean {
  return STEPS.indexOf(step) < STEPS.indexOf(now) || now === "done";
}

/** Where Back leads; null where there is no going back. */
export function before(now: Step): Step | null {
  if (now === "import" || now === "done") return null;
  return STEPS[STEPS.indexOf(now) - 1] ?? null;
}
