// The system around the page: it records what the page sends, for tests.
import type { Api } from "../api";
import { refuse } from "./store";
import type { LastFault, Menu, Words } from "../bindings";

export class MockDesktop {
  menus: Menu[] = [];
  words: Words | null = null;
  look: [string | null, boolean] | null = null;
  zoom = 100;
  closed = 0;
  /** `1 phone`: the field of a contact. */
  opened: string[] = [];
  notes: string[] = [];
  /** How often the system's dialog for printing was shown. */
  printed = 0;
  /** The error of an earlier run that is yet to be told. */
  fault: LastFault | null = null;
}

export function desktopCommands(
  desktop: MockDesktop,
  answer: <T>(make: () => T) => Promise<T>,
  chatsAllowed: () => boolean,
): Pick<
  Api,
  | "showMenus"
  | "tellWords"
  | "dressWindow"
  | "zoomPage"
  | "closeWindow"
  | "openValue"
  | "openChat"
  | "printPage"
  | "openLogs"
  | "notify"
  | "lastFault"
> {
  return {
    showMenus: (menus) => answer(() => void (desktop.menus = menus)),
    tellWords: (words) => answer(() => void (desktop.words = words)),
    dressWindow: (theme, rtl) => answer(() => void (desktop.look = [theme, rtl])),
    zoomPage: (percent) => answer(() => void (desktop.zoom = percent)),
    openValue: (contact, field) => answer(() => (desktop.opened.push(`${contact} ${field}`), null)),
    openChat: (contact, field, service) =>
      answer(() => {
        if (!chatsAllowed()) throw refuse("chats_off", "Opening chats is switched off.");
        desktop.opened.push(`${service} ${contact} ${field}`);
        return null;
      }),
    printPage: () => answer(() => ((desktop.printed += 1), null)),
    openLogs: () => answer(() => (desktop.opened.push("logs"), null)),
    notify: (title, text) => answer(() => void desktop.notes.push(`${title}: ${text}`)),
    lastFault: () =>
      answer(() => {
        const { fault } = desktop;
        desktop.fault = null;
        return fault;
      }),
    closeWindow: () => answer(() => void (desktop.closed += 1)),
  };
}
