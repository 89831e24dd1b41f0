// Creating and editing a contact, from wherever that starts to wherever it ends.
import type { Detail } from "../detail/detail.svelte";
import { api } from "../lib/api";
import type { Attempt } from "../lib/attempt";
import type { Contact } from "../lib/bindings";
import type { Frame } from "../lib/frame";
import { t } from "../lib/i18n.svelte";
import { fullName } from "../lib/names";
import type { Navigation } from "../lib/navigation";
import type { Notices } from "../lib/notices";
import { focusPane } from "../lib/panes";
import type { Browse } from "../list/browse.svelte";

type Parts = {
  browse: Browse;
  detail: Detail;
  frame: Frame;
  navigation: Navigation;
  notices: Notices;
  attempt: Attempt;
};

export class Editing {
  constructor(private readonly parts: Parts) {}

  create(): void {
    const { browse, detail, frame, navigation } = this.parts;
    navigation.contacts();
    frame.sidebarOut = false;
    const { place } = browse;
    void detail.create(place.kind === "group" ? { groups: [place.name] } : {});
  }

  /** Enter in the list: opens the active row; when it is open already, edits its contact. */
  openOrEdit(): void {
    const { browse, detail, frame } = this.parts;
    const contact = browse.activeContact;
    if (!contact) return;
    const open = detail.covering && detail.contact?.id === contact.id;
    detail.reveal(contact);
    if (open || !frame.narrow) void detail.edit();
    else void focusPane("detail");
  }

  async save(): Promise<void> {
    const { attempt, browse, detail, notices } = this.parts;
    const isNew = detail.editor?.contact === null;
    const saved = await detail.save();
    if (!saved) return;
    notices.note(t(isNew ? "contact-added" : "contact-saved"));
    await attempt(() => browse.reveal(saved.id));
    void focusPane("list");
  }

  cancel(): void {
    const { detail, frame, notices } = this.parts;
    const restore = detail.cancel();
    if (restore) notices.note(t("draft-discarded"), { label: t("draft-bring-back"), run: restore });
    void focusPane(detail.covering && frame.narrow ? "detail" : "list");
  }

  /** Offers to go on with an unsaved draft; null is the draft of a new contact. */
  offerDraft(contact: Contact | null): void {
    const { detail, navigation, notices } = this.parts;
    const resume = () => {
      if (contact) void navigation.openContact(contact.id).then(() => detail.edit());
      else this.create();
    };
    notices.note(contact ? t("draft-kept", { name: fullName(contact) }) : t("draft-kept-new"), {
      label: t("draft-resume"),
      run: resume,
    });
  }

  /** Offers the draft that a crash or a closed window left behind. */
  async offerKeptDraft(): Promise<void> {
    for (const id of await api.drafts().catch(() => [])) {
      const contact = id === null ? null : await api.contact(id).catch(() => null);
      if (id === null || contact) return this.offerDraft(contact);
    }
  }
}
