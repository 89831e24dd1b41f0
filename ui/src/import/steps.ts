// The wizard's steps, in order, and which of them can be gone back to.

export const STEPS = ["choose", "read", "match", "preview", "import", "done"] as const;
export type Step = (typeof STEPS)[number];

/** Whether the step bar lets one go from `now` to `to`: back only, and never out of an import that has begun. */
export function canGoTo(to: Step, now: Step): boolean {
  if (now === "import" || now === "done") return false;
  return STEPS.indexOf(to) < STEPS.indexOf(now);
}

/** Whether `step` lies behind `now`. */
export function isPast(step: Step, now: Step): boolean {
  return STEPS.indexOf(step) < STEPS.indexOf(now) || now === "done";
}

/** Where Back leads; null where there is no going back. */
export function before(now: Step): Step | null {
  if (now === "import" || now === "done") return null;
  return STEPS[STEPS.indexOf(now) - 1] ?? null;
}
