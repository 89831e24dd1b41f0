// The system around the page: what it is told is kept, for tests to look at.
import type { Api } from "../api";
import type { Menu } from "../bindings";

export class MockDesktop {
  menus: Menu[] = [];
  look: [string | null, boolean] | null = null;
  closed = 0;
}

export function desktopCommands(
  desktop: MockDesktop,
  answer: <T>(make: () => T) => Promise<T>,
): Pick<Api, "showMenus" | "dressWindow" | "closeWindow"> {
  return {
    showMenus: (menus) => answer(() => void (desktop.menus = menus)),
    dressWindow: (theme, rtl) => answer(() => void (desktop.look = [theme, rtl])),
    closeWindow: () => answer(() => void (desktop.closed += 1)),
  };
}
