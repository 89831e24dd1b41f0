// The mock's drafts.
import type { Api } from "../api";
import { refuse } from "./store";
import type { Tools } from "./tools";

export class MockDrafts {
  /** By the contact's id, the newest last. */
  readonly kept = new Map<number | null, { basedOn: string | null; content: string }>();

  put(contact: number | null, basedOn: string | null, content: string): void {
    this.kept.delete(contact);
    this.kept.set(contact, { basedOn, content });
  }
}

export function draftCommands({ store, answer }: Tools, drafts: MockDrafts) {
  const exists = (id: number | null) => id === null || store.exists(id);
  return {
    drafts: () => answer(() => [...drafts.kept.keys()].filter(exists).reverse()),
    draft: (contact) =>
      answer(() => {
        const found = exists(contact) ? drafts.kept.get(contact) : undefined;
        if (!found) return null;
        const version = contact === null ? null : store.contact(contact).updated_at;
        return { content: found.content, outdated: found.basedOn !== version };
      }),
    saveDraft: (contact, basedOn, content) =>
      answer(() => {
        if (!exists(contact)) throw refuse("contact_not_found", "This contact is gone.");
        drafts.put(contact, basedOn, content);
        return null;
      }),
    discardDraft: (contact) => answer(() => (drafts.kept.delete(contact), null)),
  } satisfies Partial<Api>;
}
