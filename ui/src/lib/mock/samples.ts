// The mock's sample people: the first contacts of the made ones.
import type { Api } from "../api";
import { person } from "./people";
import type { Tools } from "./tools";

const COUNT = 24;

export function sampleCommands({ store, answer, touched }: Tools) {
  let ids: number[] = [];
  return {
    samplePeople: () => answer(() => ids.length),
    addSamplePeople: (names) =>
      answer(() => {
        store.groups = [names.family, names.friends, names.work].map((name, n) => ({
          id: n + 1,
          name,
          color: null,
          position: null,
        }));
        ids = Array.from({ length: COUNT }, (_, n) => {
          const groups = [store.groups[n % 3]!.name];
          return store.insert((id) => ({ ...person(n + 1, COUNT), id, groups })).id;
        });
        return touched(COUNT);
      }),
    removeSamplePeople: () =>
      answer(() => {
        const gone = ids.length;
        store.remove(ids);
        store.groups = [];
        ids = [];
        return touched(gone);
      }),
  } satisfies Partial<Api>;
}
