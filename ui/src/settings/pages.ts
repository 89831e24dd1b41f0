// The pages of Settings, in order. Each has the message `settings-<page>`.

export const PAGES = ["general", "fields", "subscription", "imports", "backups", "privacy", "about"] as const;
export type Page = (typeof PAGES)[number];

/** The page of a name; the first one where there is none of that name. */
export function pageOf(name: string | null): Page {
  return PAGES.find((page) => page === name) ?? "general";
}
