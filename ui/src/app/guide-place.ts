// Where the guide opens: at what it says about the present view.
import type { App } from "./app.svelte";

/** The pages of the guide about the pages of Settings. */
const OF_SETTINGS: Record<string, string> = {
  fields: "fields",
  subscription: "plans",
  imports: "importing#undo-an-import",
  backups: "backups",
  privacy: "privacy",
};

/** The pages about the steps of an import. */
const OF_STEPS: Record<string, string> = {
  choose: "importing",
  read: "importing#check-how-the-file-was-read",
  match: "importing#match-the-columns",
  preview: "importing#look-at-the-preview",
  import: "importing#import",
  done: "importing#read-the-summary",
};

export function guidePlace({ browse, detail, imports, router }: App): string | null {
  const { view } = router;
  switch (view.name) {
    case "import": {
      const { wizard } = imports;
      return wizard?.fixing ? "fixing" : (OF_STEPS[wizard?.step ?? "choose"] ?? null);
    }
    case "settings":
      return OF_SETTINGS[view.page ?? ""] ?? null;
    case "duplicates":
      return "duplicates";
    case "overview":
      return "finding#the-overview";
    case "contacts":
      if (detail.editor) return "contacts#add-or-edit-a-contact";
      return browse.place.kind === "group" ? "groups" : null;
  }
}
