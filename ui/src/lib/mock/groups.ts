// The mock's groups.
import type { Api } from "../api";
import { fold, refuse } from "./store";
import type { Tools } from "./tools";

export function groupCommands({ store, answer, touched }: Tools) {
  const groupOf = (id: number) => {
    const group = store.groups.find((each) => each.id === id);
    if (!group) throw refuse("group_not_found", "There is no such group.");
    return group;
  };
  return {
    groups: () =>
      answer(() => store.groups.map((group) => ({ ...group, contacts: store.counts(group.name) }))),
    addGroup: (name) =>
      answer(() => {
        if (store.groups.some((group) => fold(group.name) === fold(name))) {
          throw refuse("group_exists", "There is a group of this name already.", { name });
        }
        const group = { id: Math.max(0, ...store.groups.map((each) => each.id)) + 1, name: name.trim() };
        store.groups.push(group);
        return touched({ ...group, contacts: 0 });
      }),
    renameGroup: (id, name) =>
      answer(() => {
        const group = groupOf(id);
        const old = group.name;
        group.name = name.trim();
        for (const each of store.ids.slice(0, 5000)) {
          const contact = store.contact(each);
          if (contact.groups.includes(old)) {
            store.put({ ...contact, groups: contact.groups.map((g) => (g === old ? group.name : g)) });
          }
        }
        return touched({ ...group, contacts: store.counts(group.name) });
      }),
    deleteGroup: (id) =>
      answer(() => {
        const gone = groupOf(id);
        store.groups = store.groups.filter((group) => group !== gone);
        for (const each of store.ids.slice(0, 5000)) {
          const contact = store.contact(each);
          if (contact.groups.includes(gone.name)) {
            store.put({ ...contact, groups: contact.groups.filter((name) => name !== gone.name) });
          }
        }
        return touched(null);
      }),
  } satisfies Partial<Api>;
}
