// The ids of jobs: each is used once while the window is open.

let last = 0;

/** A new job id. */
export function newJob(): number {
  return ++last;
}
