// What was typed, carried over to a contact that has changed meanwhile.
import { TEXT_FIELDS } from "../lib/labels";
import { same, type Draft, type Entry } from "./draft";

/** An entry of the editor: a text by its name, "groups", or a dynamic field by its id. */
export type EntryName = string;

export type Rebased = {
  draft: Draft;
  /** The entries that take the contact's newer values: nothing was typed there. */
  taken: EntryName[];
  /** The entries that were changed on both sides. The draft holds what was typed. */
  conflicts: EntryName[];
};

const isText = (name: EntryName): name is (typeof TEXT_FIELDS)[number] =>
  (TEXT_FIELDS as readonly string[]).includes(name);

/** An entry of a draft; undefined for a field it does not have. */
export function entryOf(draft: Draft, name: EntryName): Entry | undefined {
  if (name === "groups") return draft.groups;
  return isText(name) ? draft[name] : draft.fields[name];
}

export function putEntry(draft: Draft, name: EntryName, entry: Entry): void {
  if (name === "groups" && Array.isArray(entry)) draft.groups = [...entry];
  else if (isText(name)) draft[name] = String(entry);
  else draft.fields[name] = Array.isArray(entry) ? [...entry] : entry;
}

/** Whether two entries are stored as the same value. */
export function alike(a: Entry | undefined, b: Entry | undefined): boolean {
  const stored = (entry: Entry | undefined) => (typeof entry === "string" ? entry.trim() : entry);
  return same(stored(a), stored(b));
}

/** Groups are single memberships: those added and removed here are added to and removed from what is stored now. */
function regrouped(before: string[], mine: string[], now: string[]): string[] {
  const kept = now.filter((name) => mine.includes(name) || !before.includes(name));
  return [...kept, ...mine.filter((name) => !before.includes(name) && !now.includes(name))];
}

const sorted = (names: string[]) => [...names].sort();

/** Carries `mine`, which was typed into the contact as it was `before`, over to the contact as it is `now`. */
export function rebase(before: Draft, mine: Draft, now: Draft): Rebased {
  const draft = structuredClone(mine);
  const [taken, conflicts]: [EntryName[], EntryName[]] = [[], []];
  for (const name of [...TEXT_FIELDS, ...Object.keys(now.fields)]) {
    const [was, typed, stored] = [before, mine, now].map((each) => entryOf(each, name));
    if (stored === undefined || alike(stored, was)) continue;
    if (typed === undefined || alike(typed, was)) {
      putEntry(draft, name, stored);
      taken.push(name);
    } else if (!alike(typed, stored)) conflicts.push(name);
  }
  draft.groups = regrouped(before.groups, mine.groups, now.groups);
  if (!same(sorted(draft.groups), sorted(mine.groups))) taken.push("groups");
  return { draft, taken, conflicts };
}
