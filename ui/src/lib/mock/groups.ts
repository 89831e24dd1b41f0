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
  const all = () => store.groups.map((group) => ({ ...group, contacts: store.counts(group.name) }));
  return {
    groups: () => answer(() => all()),
    moveGroup: (id, position) =>
      answer(() => {
        const moved = groupOf(id);
        const rest = store.groups.filter((group) => group !== moved);
        store.groups = [...rest.slice(0, position), moved, ...rest.slice(position)];
        store.groups.forEach((group, place) => (group.position = place));
        return touched(all());
      }),
    sortGroups: () =>
      answer(() => {
        for (const group of store.groups) group.position = null;
        store.groups.sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
        return touched(null);
      }),
    colorGroup: (id, color) =>
      answer(() => {
        const group = groupOf(id);
        group.color = color;
        return touched({ ...group, contacts: store.counts(group.name) });
      }),
    addGroup: (name) =>
      answer(() => {
        if (store.groups.some((group) => fold(group.name) === fold(name))) {
          throw refuse("group_exists", "There is a group of this name already.", { name });
        }
        return touched({ ...store.addGroup(name.trim()), contacts: 0 });
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
