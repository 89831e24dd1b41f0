// What the components of the detail panel work on.
import { createContext } from "svelte";
import type { ChatService, Contact, Selection } from "../lib/bindings";
import type { Detail } from "./detail.svelte";

/** Ends the editing of a contact. */
export interface Editing {
  save(): Promise<void>;
  cancel(): void;
}

/** What can be done with a contact as a whole. */
export interface ContactActions {
  starOne(contact: Contact): Promise<void>;
  askDelete(selection: Selection, name: string): Promise<void>;
}

/** What can be done with a contact outside Kith. */
export interface Acting {
  copyCard(contact: Contact): Promise<void>;
  showCode(contact: Contact): Promise<void>;
  /** Opens a chat with the phone in a field. */
  openChat(contact: Contact, field: string, service: ChatService): Promise<void>;
}

export const [useActing, provideActing] = createContext<Acting>();
export const [useDetail, provideDetail] = createContext<Detail>();
export const [useEditing, provideEditing] = createContext<Editing>();
export const [useContactActions, provideContactActions] = createContext<ContactActions>();
