// Names of groups, as far as the page knows what is wrong with one before it asks.
import { t } from "../lib/i18n.svelte";

/** What is wrong with a name that is typed for a group or a smart group, as a sentence; null if nothing is. */
export function nameFault(name: string): string | null {
  if (name.trim() === "") return t("group-name-empty");
  return name.includes("|") ? t("group-name-bar") : null;
}
