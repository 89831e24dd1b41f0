// The numbers of jobs: each is used once in the window's life.

let last = 0;

/** A number no job has had. */
export function newJob(): number {
  return ++last;
}
