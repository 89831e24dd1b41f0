// The mock's smart groups.
import type { Api } from "../api";
import type { SmartGroup } from "../bindings";
import { fold, refuse } from "./store";
import type { Tools } from "./tools";

type Saved = Pick<SmartGroup, "id" | "name" | "query">;

export function smartGroupCommands({ store, answer, touched, undo }: Tools) {
  let groups: Saved[] = [];
  let last = 0;
  const of = (id: number) => {
    const group = groups.find((each) => each.id === id);
    if (!group) throw refuse("smart_group_not_found", "There is no such smart group.", { name: String(id) });
    return group;
  };
  const counted = (group: Saved): SmartGroup => ({
    ...group,
    total: store.find(group.query).length,
    unavailable: null,
  });
  const change = (kind: string, next: Saved[]) => {
    const before = groups;
    const put = (saved: Saved[]) => {
      groups = saved;
      store.bump();
    };
    put(next);
    undo.keep(
      kind,
      () => put(before),
      () => put(next),
    );
  };
  const refuseTaken = (name: string, except: number | null) => {
    const taken = groups.find((each) => each.id !== except && fold(each.name) === fold(name.trim()));
    if (taken) {
      throw refuse("smart_group_exists", "There is a smart group of this name.", { name: taken.name });
    }
  };
  return {
    smartGroups: () => answer(() => groups.map(counted)),
    addSmartGroup: (name, query) =>
      answer(() => {
        refuseTaken(name, null);
        const group = { id: ++last, name: name.trim(), query };
        change("add_smart_group", [...groups, group]);
        return touched(counted(group));
      }),
    changeSmartGroup: (id, name, query) =>
      answer(() => {
        if (name !== null) refuseTaken(name, id);
        const old = of(id);
        const group = { id, name: name?.trim() ?? old.name, query: query ?? old.query };
        change(
          "change_smart_group",
          groups.map((each) => (each === old ? group : each)),
        );
        return touched(counted(group));
      }),
    moveSmartGroup: (id, position) =>
      answer(() => {
        const group = of(id);
        const rest = groups.filter((each) => each !== group);
        groups = [...rest.slice(0, position), group, ...rest.slice(position)];
        return touched(null);
      }),
    deleteSmartGroup: (id) =>
      answer(() => {
        const gone = of(id);
        change(
          "delete_smart_group",
          groups.filter((each) => each !== gone),
        );
        return touched(null);
      }),
  } satisfies Partial<Api>;
}
