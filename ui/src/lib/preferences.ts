// What the user has set, and what the page knows of the system.
import { createContext } from "svelte";
import type { AppInfo, Settings } from "./bindings";
import type { Platform } from "./keys";

export interface Preferences {
  readonly settings: Settings;
  readonly info: AppInfo | null;
  readonly platform: Platform;
  /** How large the page is shown, in per cent. */
  readonly zoom: number;
  /** Changes some settings, at once on screen and then in the store. */
  change(part: Partial<Settings>): Promise<void>;
}

export const [usePreferences, providePreferences] = createContext<Preferences>();
