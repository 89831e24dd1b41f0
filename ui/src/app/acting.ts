// What can be done with the contact in view: copying its card, showing it to a camera, opening a chat.
import type { ChatService, Contact } from "../lib/bindings";
import { api } from "../lib/api";
import type { Attempt } from "../lib/attempt";
import { copyText } from "../lib/clipboard";
import type { Dialogs } from "../lib/dialogs";
import { t } from "../lib/i18n.svelte";
import { fullName } from "../lib/names";
import type { Notices } from "../lib/notices";
import type { Preferences } from "../lib/preferences";

type Ports = { attempt: Attempt; dialogs: Dialogs; notices: Notices; preferences: Preferences };

export class Acting {
  constructor(private readonly ports: Ports) {}

  /** Copies the contact as vCard. */
  async copyCard(contact: Contact): Promise<void> {
    const { attempt, notices } = this.ports;
    let refused: unknown = null;
    const card = api.contactCard(contact.id);
    card.catch((thrown: unknown) => (refused = thrown));
    try {
      await copyText(card);
      notices.note(t("card-copied", { name: fullName(contact) }));
    } catch {
      if (refused) await attempt(() => card);
      else notices.note(t("copy-failed"));
    }
  }

  /** Shows the contact's card as QR code. */
  async showCode(contact: Contact): Promise<void> {
    const code = await this.ports.attempt(() => api.contactCode(contact.id));
    if (code) this.ports.dialogs.show({ kind: "code", name: fullName(contact), code });
  }

  /** Opens a chat with a phone of the contact; the first time, asks whether that is wanted. */
  async openChat(contact: Contact, field: string, service: ChatService): Promise<void> {
    if (this.ports.preferences.settings.chats) {
      await this.ports.attempt(() => api.openChat(contact.id, field, service));
      return;
    }
    const { dialogs, preferences } = this.ports;
    const allow = async () => {
      await preferences.change({ chats: true });
      await api.openChat(contact.id, field, service);
    };
    dialogs.show({ kind: "allow-chats", service, allow });
  }
}
