// A backend in memory that keeps the whole contract, for vitest and for design work in a plain browser.
// Never part of the production bundle: main.ts imports it in mode "mock" only.
import type { Api } from "../api";
import type { AppEvent, Contact, Settings } from "../bindings";
import { mockBackups, type Damage } from "./backups";
import { bulkEditCommands } from "./bulk-edit";
import { cleanupMock } from "./cleanup";
import { contactCommands } from "./contacts";
import { desktopCommands, MockDesktop } from "./desktop";
import { draftCommands, MockDrafts } from "./drafts";
import { duplicatesMock } from "./duplicates";
import { fieldCommands } from "./fields";
import { groupCommands } from "./groups";
import { historyCommands, MockHistory } from "./history";
import { fixingCommands } from "./fixing";
import { importCommands } from "./imports";
import { overviewCommands } from "./overview";
import { MockPlans, planCommands } from "./plans";
import { sampleCommands } from "./samples";
import { smartGroupCommands } from "./smart-groups";
import { MockStore, refuse } from "./store";
import type { Tools } from "./tools";
import { MockUndo, undoCommands } from "./undo";

/** What a mock starts with. */
export type MockOptions = {
  contacts?: number;
  /** Milliseconds each answer takes. */
  delay?: number;
  dark?: boolean;
  locale?: string;
  limit?: number | null;
  damaged?: Damage;
  /** How many entries the history of contact 1 has. */
  history?: number;
  /** The drafts, by the contact's id; null for a new contact. */
  drafts?: [number | null, string][];
};

/** A mock, with a way to send the page events as the shell would. */
export type Mock = Api & {
  emit: (event: AppEvent) => void;
  store: MockStore;
  desktop: MockDesktop;
  keptDrafts: MockDrafts;
};

const UNSET: Settings = {
  language: null,
  theme: null,
  columns: null,
  zoom: null,
  date_order: null,
  chats: null,
  name_order: null,
};

export function createMock(options: MockOptions = {}): Mock {
  const store = new MockStore(options.contacts ?? 1000);
  const desktop = new MockDesktop();
  const keptDrafts = new MockDrafts();
  for (const [contact, content] of options.drafts ?? []) keptDrafts.put(contact, null, content);
  const history = new MockHistory(store);
  if (options.history !== undefined) store.put({ ...store.contact(1), messages: options.history });
  const plans = new MockPlans(store, options.limit);
  const listeners: ((event: AppEvent) => void)[] = [];
  let settings = UNSET;

  const answer = <T>(make: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      const go = () => {
        try {
          resolve(structuredClone(make()));
        } catch (thrown) {
          reject(thrown);
        }
      };
      if (options.delay === undefined) queueMicrotask(go);
      else setTimeout(go, options.delay);
    });
  const emit = (event: AppEvent) => listeners.forEach((listen) => listen(event));
  const changed = () => queueMicrotask(() => emit({ event: "changed", revision: store.revision }));
  const undo = new MockUndo(changed);
  const tools: Tools = {
    store,
    undo,
    answer,
    changed,
    jobs: new Set(),
    delay: options.delay ?? 0,
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    work: async (job, report, make) => {
      tools.jobs.add(job);
      for (let step = 1; tools.delay > 0 && step <= 20 && tools.jobs.has(job); step += 1) {
        await tools.wait(tools.delay * 2);
        report({ fraction: step / 20 });
      }
      if (!tools.jobs.delete(job)) throw refuse("cancelled", "Cancelled.");
      return answer(make);
    },
    touched: (value) => {
      store.bump();
      changed();
      return value;
    },
    change: (text, ids, edit) => {
      const before = ids.map((id) => store.contact(id));
      const after = before.map((contact) => edit(structuredClone(contact)));
      const put = (contacts: Contact[]) => contacts.forEach((contact) => store.put(contact));
      put(after);
      undo.keep(
        text,
        () => put(before),
        () => put(after),
        { count: ids.length, name: text === "edit" ? (after[0]?.first_name ?? null) : null },
      );
      return ids.length;
    },
  };
  const reset = () => {
    settings = UNSET;
    plans.active = "Trial";
    undo.clear();
  };
  const backups = mockBackups(tools, options.damaged ?? "no");

  return {
    emit,
    desktop,
    keptDrafts,
    store,
    ...desktopCommands(desktop, answer, () => settings.chats === true),
    ...backups.commands,
    ...contactCommands(tools, plans, history, keptDrafts),
    ...bulkEditCommands(tools),
    ...draftCommands(tools, keptDrafts),
    ...groupCommands(tools),
    ...smartGroupCommands(tools),
    ...fieldCommands(tools),
    ...planCommands(tools, plans),
    ...importCommands(tools, plans),
    ...fixingCommands(tools),
    ...historyCommands(tools, history),
    ...duplicatesMock(tools),
    ...cleanupMock(tools, keptDrafts, reset),
    ...overviewCommands(tools),
    ...sampleCommands(tools),
    ...undoCommands(tools),
    appInfo: () =>
      answer(() => ({
        version: "0.2.0",
        system_locale: options.locale ?? "en-GB",
        system_name_order: "first_last" as const,
        dark: options.dark ?? false,
        platform: "linux" as const,
        store_path_display: "~/.local/share/kith/kith.db",
      })),
    subscribe: (listen) => answer(() => (listeners.push(listen), null)),
    settings: () => answer(() => (backups.requireSound(), settings)),
    saveSettings: (next) => answer(() => (settings = next)),
  };
}
