// What the mock remembers, and deleting everything.
import type { Api } from "../api";
import type { Remembered } from "../bindings";
import type { MockDrafts } from "./drafts";
import type { Tools } from "./tools";

/** `reset` puts settings and plans back to how they are at first. */
export function cleanupMock({ store, answer, changed }: Tools, drafts: MockDrafts, reset: () => void) {
  let remembered: Remembered = {
    mappings: 3,
    not_duplicates: 1,
    chat_names: 1,
    drafts: 0,
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
  const all = () => ({ ...remembered, drafts: drafts.kept.size });
  const forget = (what: keyof Remembered) =>
    answer(() => {
      remembered = { ...remembered, [what]: 0 };
      if (what === "drafts") drafts.kept.clear();
      changed();
      return all();
    });
  return {
    remembered: () => answer(all),
    forget: (what) => forget(what),
    forgetRecentFiles: () => forget("recent_files"),
    contents: () => answer(contents),
    eraseAll: (withBackups) =>
      answer(() => {
        const gone = contents();
        store.remove(store.ids);
        store.groups = [];
        store.fields = [];
        remembered = {
          mappings: 0,
          not_duplicates: 0,
          chat_names: 0,
          drafts: 0,
          undo_steps: 0,
          recent_files: 0,
        };
        drafts.kept.clear();
        if (withBackups) backups = 0;
        reset();
        store.bump();
        changed();
        return gone;
      }),
  } satisfies Partial<Api>;
}
