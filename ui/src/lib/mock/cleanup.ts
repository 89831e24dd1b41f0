// What the mock remembers, and deleting everything.
import type { Api } from "../api";
import type { Remembered } from "../bindings";
import type { Tools } from "./tools";

/** `reset` puts settings and plans back to how they are at first. */
export function cleanupMock({ store, answer, changed }: Tools, reset: () => void) {
  let remembered: Remembered = {
    mappings: 3,
    not_duplicates: 1,
    chat_names: 1,
    undo_steps: 12,
    recent_files: 2,
  };
  let backups = 4;
  const contents = () => ({
    contacts: store.ids.length,
    messages: store.ids.slice(0, 5000).reduce((sum, id) => sum + store.contact(id).messages, 0),
    groups: store.groups.length,
    fields: store.fields.length,
    imports: store.ids.length > 0 ? 1 : 0,
    backups,
  });
  const forget = (what: keyof Remembered) =>
    answer(() => {
      remembered = { ...remembered, [what]: 0 };
      changed();
      return remembered;
    });
  return {
    remembered: () => answer(() => remembered),
    forget: (what) => forget(what),
    forgetRecentFiles: () => forget("recent_files"),
    contents: () => answer(contents),
    eraseAll: (all) =>
      answer(() => {
        const gone = contents();
        store.remove(store.ids);
        store.groups = [];
        store.fields = [];
        remembered = { mappings: 0, not_duplicates: 0, chat_names: 0, undo_steps: 0, recent_files: 0 };
        if (all) backups = 0;
        reset();
        store.bump();
        changed();
        return gone;
      }),
  } satisfies Partial<Api>;
}
