// A backend in memory that keeps the whole contract, for vitest and for design work in a plain browser.
// Never part of the production bundle: main.ts imports it in mode "mock" only.
import type { Api } from "../api";
import type { AppEvent, Contact, ContactInput, Plan, Problem, Selection, Settings, Value } from "../bindings";
import { mockBackups } from "./backups";
import { cleanupMock } from "./cleanup";
import { duplicatesMock } from "./duplicates";
import { desktopCommands, MockDesktop } from "./desktop";
import { CHATS, MockHistory } from "./history";
import { inspection, PICKED, preview, RECENT, summary } from "./importing";
import { checkPhone } from "./phone";
import { fold, MockStore, refuse, valueText } from "./store";

/** What a mock starts with. */
export type MockOptions = {
  contacts?: number;
  /** Milliseconds each answer takes. */
  delay?: number;
  dark?: boolean;
  locale?: string;
  limit?: number | null;
  /** Begins with a damaged store; "alone": without backups. */
  damaged?: "no" | "yes" | "alone";
  /** How many entries the history of contact 1 has. */
  history?: number;
};

/** A mock, with a way to send the page events as the shell would. */
export type Mock = Api & { emit: (event: AppEvent) => void; store: MockStore; desktop: MockDesktop };

const STANDARD = ["first_name", "last_name", "email", "street", "city", "state", "zip", "country"] as const;

export function createMock(options: MockOptions = {}): Mock {
  const store = new MockStore(options.contacts ?? 1000);
  const desktop = new MockDesktop();
  const history = new MockHistory(store);
  if (options.history !== undefined) store.put({ ...store.contact(1), messages: options.history });
  const listeners: ((event: AppEvent) => void)[] = [];
  const jobs = new Set<number>();
  const undone: { text: string; back: () => void; forth: () => void }[] = [];
  const redone: typeof undone = [];
  const UNSET: Settings = { language: null, theme: null, columns: null, date_order: null };
  let settings = UNSET;
  let plans: Plan[] = [
    { name: "Trial", limit: 1000 },
    { name: "Basic", limit: 5000 },
    { name: "Pro", limit: 50_000 },
    { name: "Unlimited", limit: null },
  ];
  if (options.limit !== undefined) plans[0]!.limit = options.limit;
  let active = options.limit !== undefined || store.base <= 1000 ? "Trial" : "Unlimited";
  let imports = 0;
  let picked = 0;
  const undoneImports = new Set<number>();

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
  const undoState = () => ({ undo: undone.at(-1)?.text ?? null, redo: redone.at(-1)?.text ?? null });
  const planNow = () => plans.find((plan) => plan.name === active)!;
  const plansNow = () => ({ active, used: store.ids.length, plans });

  /** Changes contacts so that it can be undone. */
  function change(text: string, ids: number[], edit: (contact: Contact) => Contact): number {
    const before = ids.map((id) => store.contact(id));
    const after = before.map((contact) => edit(structuredClone(contact)));
    const put = (contacts: Contact[]) => contacts.forEach((contact) => store.put(contact));
    put(after);
    undone.push({ text, back: () => put(before), forth: () => put(after) });
    redone.length = 0;
    changed();
    return ids.length;
  }

  function checked(input: ContactInput, id: number | null): ReturnType<typeof checkPhone> | null {
    const problems: Problem[] = [];
    const say = (column: string, code: string, value: string | null, message: string, reason?: string) =>
      problems.push({ line: null, column, code, value, args: reason ? { reason } : {}, message });
    if (id === null || input.first_name !== undefined) {
      if (!input.first_name?.trim()) say("first_name", "first_name_missing", null, "There is no first name.");
    }
    let phone = null;
    if (id === null || input.phone !== undefined) {
      phone = phoneOf(input.phone ?? "", id);
      if (phone.problem) problems.push(phone.problem);
      if (phone.taken_by) {
        throw refuse("phone_taken", "Another contact has this number.", {
          id: phone.taken_by.id,
          name: phone.taken_by.name,
        });
      }
    }
    for (const field of store.fields) {
      const value = input.fields?.[field.name];
      if (field.required && field.active && (value === null || (id === null && value === undefined))) {
        say(field.name, "value_invalid", null, `“${field.name}” is required and empty.`, "required");
      }
      if (typeof value === "string" && field.type === "number" && Number.isNaN(Number(value))) {
        say(field.name, "value_invalid", value, "This is not a number.", "not_a_number");
      }
    }
    const [first] = problems;
    if (first) throw refuse(first.code, first.message, { problems });
    return phone;
  }

  function phoneOf(text: string, contact: number | null): ReturnType<typeof checkPhone> {
    const check = checkPhone(text);
    const owner = check.e164
      ? store.ids.slice(0, 20_000).find((id) => id !== contact && store.contact(id).phone === check.e164)
      : undefined;
    if (owner !== undefined) {
      const { first_name, last_name } = store.contact(owner);
      check.taken_by = { id: owner, name: [first_name, last_name].filter(Boolean).join(" ") };
    }
    return check;
  }

  function filled(
    contact: Contact,
    input: ContactInput,
    phone: ReturnType<typeof checkPhone> | null,
  ): Contact {
    const next = { ...contact, updated_at: new Date().toISOString() };
    for (const name of STANDARD) {
      const value = input[name];
      if (value !== undefined) (next as Record<string, unknown>)[name] = value?.trim() || null;
    }
    if (phone?.e164) Object.assign(next, { phone: phone.e164, phone_display: phone.display });
    if (input.groups) next.groups = input.groups;
    if (input.starred !== undefined) next.starred = input.starred;
    const fields: Record<string, Value> = { ...contact.fields };
    for (const [name, value] of Object.entries(input.fields ?? {}))
      fields[name] = value === "" ? null : value;
    for (const name of next.groups) {
      if (!store.groups.some((group) => fold(group.name) === fold(name))) {
        store.groups.push({ id: store.groups.length + 100, name });
      }
    }
    return { ...next, fields };
  }

  const groupOf = (id: number) => {
    const group = store.groups.find((each) => each.id === id);
    if (!group) throw refuse("group_not_found", "There is no such group.");
    return group;
  };
  const fieldOf = (id: number) => {
    const field = store.fields.find((each) => each.id === id);
    if (!field) throw refuse("field_not_found", "There is no such field.");
    return field;
  };
  const touched = <T>(value: T): T => {
    store.bump();
    changed();
    return value;
  };
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const file = (name: string, exported = 0) => ({ token: `file-${name}`, name, exported });
  const keep = (text: string, back: () => void, forth: () => void) => {
    undone.push({ text, back, forth });
    redone.length = 0;
    changed();
  };
  const reset = () => {
    settings = UNSET;
    active = "Trial";
    undone.length = redone.length = 0;
  };
  const selected = (selection: Selection) => store.selected(selection);

  const delay = options.delay ?? 0;
  const backups = mockBackups({ store, answer, touched, wait, delay, damaged: options.damaged ?? "no" });

  return {
    emit,
    desktop,
    ...desktopCommands(desktop, answer),
    store,
    ...backups.commands,
    ...duplicatesMock({ store, jobs, answer, wait, keep, delay: options.delay ?? 0 }),
    ...cleanupMock({ store, answer, changed, reset }),
    appInfo: () =>
      answer(() => ({
        version: "0.1.0",
        system_locale: options.locale ?? "en-GB",
        dark: options.dark ?? false,
        platform: "linux" as const,
        store_path_display: "~/.local/share/kith/kith.db",
      })),
    subscribe: (listen) => answer(() => (listeners.push(listen), null)),
    settings: () => answer(() => (backups.requireSound(), settings)),
    saveSettings: (next) => answer(() => (settings = next)),

    list: (query, offset, limit) =>
      answer(() => {
        const ids = store.find(query);
        return {
          revision: store.revision,
          total: ids.length,
          offset,
          rows: ids.slice(offset, offset + limit).map((id) => store.contact(id)),
        };
      }),
    position: (query, id) =>
      answer(() => {
        const at = store.find(query).indexOf(id);
        return at < 0 ? null : at;
      }),
    contact: (id) =>
      answer(() => {
        if (!store.exists(id)) throw refuse("contact_not_found", "This contact is gone.");
        return store.contact(id);
      }),
    addContact: (input) =>
      answer(() => {
        const plan = planNow();
        const phone = checked(input, null);
        if (plan.limit !== null && store.ids.length >= plan.limit) {
          throw refuse("over_limit", "The plan is full.", { plan: plan.name, limit: plan.limit });
        }
        const made = store.insert((id) =>
          filled({ ...emptyContact(id), created_at: new Date().toISOString() }, input, phone),
        );
        changed();
        return made;
      }),
    editContact: (id, input) =>
      answer(() => {
        if (!store.exists(id)) throw refuse("contact_not_found", "This contact is gone.");
        const phone = checked(input, id);
        change("edit", [id], (contact) => filled(contact, input, phone));
        return store.contact(id);
      }),
    selectionSize: (selection) =>
      answer(() => {
        const ids = selected(selection);
        const seen = ids.slice(0, 5000).reduce((sum, id) => sum + store.contact(id).messages, 0);
        return { contacts: ids.length, messages: seen };
      }),
    deleteContacts: (selection) =>
      answer(() => {
        const ids = selected(selection);
        const messages = ids.slice(0, 5000).reduce((sum, id) => sum + store.contact(id).messages, 0);
        store.remove(ids);
        history.forget(ids);
        changed();
        return { deleted: ids.length, messages_erased: messages };
      }),
    starContacts: (selection, starred) =>
      answer(() => ({
        changed: change("star", selected(selection), (contact) => ({ ...contact, starred })),
      })),
    groupContacts: (selection, group, member) =>
      answer(() => {
        const known = store.groups.find((each) => fold(each.name) === fold(group));
        if (!known) store.groups.push({ id: Date.now(), name: group });
        const name = known?.name ?? group;
        const edit = (contact: Contact) => {
          const others = contact.groups.filter((each) => each !== name);
          return { ...contact, groups: member ? [...others, name] : others };
        };
        return { changed: change("group", selected(selection), edit) };
      }),
    checkPhone: (text, contact) => answer(() => phoneOf(text, contact)),

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

    fields: () => answer(() => [...store.fields].sort((a, b) => a.position - b.position)),
    addField: (input) =>
      answer(() => {
        if (store.fields.some((field) => fold(field.name) === fold(input.name))) {
          throw refuse("field_exists", "There is a field of this name already.", { name: input.name });
        }
        const id = Math.max(0, ...store.fields.map((each) => each.id)) + 1;
        const field = { ...input, id, active: true, position: store.fields.length };
        store.fields.push(field);
        return touched(field);
      }),
    editField: (id, input) => answer(() => touched(Object.assign(fieldOf(id), input))),
    moveField: (id, position) =>
      answer(() => {
        const field = fieldOf(id);
        const others = store.fields.filter((each) => each !== field).sort((a, b) => a.position - b.position);
        others.splice(position, 0, field);
        others.forEach((each, n) => (each.position = n));
        store.fields = others;
        return touched(others);
      }),
    activateField: (id, on) => answer(() => touched(Object.assign(fieldOf(id), { active: on }))),
    fieldValues: (id) => answer(() => store.ids.slice(0, 5000).filter((each) => valueText(store.contact(each), fieldOf(id).name) !== null).length), // prettier-ignore
    deleteField: (id) =>
      answer(() => {
        const field = fieldOf(id);
        store.fields = store.fields.filter((each) => each !== field);
        return touched({ values: 0 });
      }),

    plans: () => answer(plansNow),
    usePlan: (name) => answer(() => ((active = name), touched(plansNow()))),
    savePlan: (name, plan) =>
      answer(() => {
        plans = plans.map((each) => (each.name === name ? plan : each));
        if (active === name) active = plan.name;
        return touched(plansNow());
      }),
    addPlan: (plan) => answer(() => (plans.push(plan), touched(plansNow()))),
    removePlan: (name) =>
      answer(() => ((plans = plans.filter((each) => each.name !== name)), touched(plansNow()))),

    pickSource: () => answer(() => PICKED),
    recentSources: () => answer(() => RECENT),
    inspect: (token, read) => answer(() => inspection(token, read)),
    preview: async (_token, job, chosen, report) => {
      jobs.add(job);
      for (let step = 1; step <= 4 && jobs.has(job); step += 1) {
        await wait(options.delay ?? 0);
        report({ event: "progress", rows: Math.round((11_215 * step) / 4), fraction: step / 4 });
      }
      if (!jobs.delete(job)) throw refuse("cancelled", "Cancelled.");
      return answer(() => preview({ name: active, used: store.ids.length, limit: planNow().limit }, chosen));
    },
    runImport: async (_token, job, chosen, report) => {
      jobs.add(job);
      for (let step = 1; step <= 10 && jobs.has(job); step += 1) {
        await wait((options.delay ?? 0) * 4);
        report({ event: "progress", rows: Math.round((11_215 * step) / 10), fraction: step / 10 });
      }
      if (!jobs.delete(job)) throw refuse("cancelled", "Cancelled.");
      report({ event: "finishing" });
      const limit = planNow().limit;
      const free = limit === null ? 11_000 : Math.max(0, limit - store.ids.length);
      changed();
      return answer(() => summary(++imports, Math.max(0, 11_000 - free), chosen));
    },
    cancelJob: (job) => answer(() => jobs.delete(job)),
    saveFailedRows: () => answer(() => file("customers 2026 - failed rows.xlsx", 48)),
    saveTemplate: (format) => answer(() => file(`contacts template.${format}`)),
    exportContacts: (selection, format) =>
      answer(() => file(`contacts.${format === "vcard" ? "vcf" : format}`, selected(selection).length)),
    reveal: () => answer(() => null),
    imports: () => answer(() => [{ ...summary(1, 0), id: 1, file: "customers 2026.xlsx", at: "2026-11-20T09:30:00Z", undone: undoneImports.has(1) }]), // prettier-ignore
    undoImport: (id, _report) =>
      answer(() => {
        undoneImports.add(id);
        return touched({ removed: 10_998, restored: 0, kept: [{ id: 1, name: "Ana Pérez" }, { id: 2, name: "أحمد" }], groups: ["Spring"], fields: [] });
      }), // prettier-ignore

    history: (contact, offset, limit) => answer(() => history.page(contact, offset, limit)),
    findMessages: (contact, search) => answer(() => history.find(contact, search)),
    message: (id) => answer(() => history.message(id)),
    messagePlace: (id) => answer(() => history.place(id)),
    addMessage: (contact, input) => answer(() => touched(history.add(contact, input))),
    editMessage: (id, input) => answer(() => touched(history.edit(id, input))),
    deleteMessages: (ids) => answer(() => touched({ deleted: history.delete(ids) })),
    pickChat: () => answer(() => CHATS[picked++ % CHATS.length]!),
    inspectChat: (token, contact, chosen) => answer(() => history.inspect(token, contact, chosen)),
    importChat: (token, target, chosen) => answer(() => touched(history.import(token, target, chosen))),

    overview: () =>
      answer(() => ({
        total: store.ids.length,
        starred: Math.round(store.ids.length * 0.04),
        countries: ["ES", "US", "GB", "DE", "FR", "EG", "JP", "BR", null].map((region, n) => ({ region, contacts: Math.round(store.ids.length / (4 + n * 2)) })),
        groups: [...store.groups.map((group) => ({ name: group.name, contacts: store.counts(group.name) })), { name: null, contacts: Math.round(store.ids.length * 0.3) }],
        months: Array.from({ length: 12 }, (_, n) => ({ month: `2026-${String(n + 1).padStart(2, "0")}`, contacts: Math.round((store.ids.length / 12) * (0.5 + ((n * 7) % 10) / 10)) })),
        completeness: ["last_name", "email", "groups", "city", "country"].map((field, n) => ({ field, filled: Math.round(store.ids.length * (0.94 - n * 0.12)) })),
      })), // prettier-ignore
    undoState: () => answer(undoState),
    undo: () =>
      answer(() => {
        const last = undone.pop();
        if (last) {
          last.back();
          redone.push(last);
          changed();
        }
        return undoState();
      }),
    redo: () =>
      answer(() => {
        const last = redone.pop();
        if (last) {
          last.forth();
          undone.push(last);
          changed();
        }
        return undoState();
      }),
  };
}

function emptyContact(id: number): Contact {
  return {
    id, first_name: "", last_name: null, phone: "", phone_display: "", email: null, groups: [],
    street: null, city: null, state: null, zip: null, country: null, starred: false, fields: {},
    created_at: "", updated_at: "", messages: 0,
  }; // prettier-ignore
}
