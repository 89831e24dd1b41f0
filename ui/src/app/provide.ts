// Gives the components of the page the ports they use, each by its own context.
import { provideBackups } from "../backups/context";
import { provideActing, provideContactActions, provideDetail, provideEditing } from "../detail/context";
import { provideDuplicates } from "../duplicates/context";
import { provideEntries, provideHistory } from "../history/context";
import { provideImports } from "../import/context";
import { provideAttempt } from "../lib/attempt";
import { provideCommands } from "../lib/commands";
import { provideDialogs } from "../lib/dialogs";
import { provideFrame } from "../lib/frame";
import { provideNavigation } from "../lib/navigation";
import { provideNotices } from "../lib/notices";
import { providePreferences } from "../lib/preferences";
import { provideSamples } from "../lib/samples";
import { provideSchema } from "../lib/schema";
import { provideStoreChanges } from "../lib/store-changes";
import { provideSubscription } from "../lib/subscription";
import { provideUndo } from "../lib/undo";
import { provideActions, provideBrowse, provideCarry, provideColumns, providePanel } from "../list/context";
import { provideDrafts, provideErasing } from "../settings/context";
import { provideSmartGroups } from "../smart/context";
import type { App } from "./app.svelte";

/** Call it while the root component is being created. */
export function provide(app: App): void {
  provideAttempt(app.attempt);
  provideCommands(app.commands);
  provideDialogs(app.dialogs);
  provideFrame(app.frame);
  provideNavigation(app.navigator);
  provideNotices(app.toasts);
  providePreferences(app.workspace);
  provideSamples(app.samples);
  provideSchema(app.workspace);
  provideStoreChanges(app.changes);
  provideSubscription(app.workspace);
  provideUndo(app.undoSteps);

  provideBrowse(app.browse);
  provideCarry(app.carry);
  provideColumns(app.columns);
  provideActions(app.actions);
  providePanel(app.detail);
  provideSmartGroups(app.smartGroups);

  provideDetail(app.detail);
  provideEditing(app.editing);
  provideContactActions(app.actions);
  provideActing(app.acting);
  provideHistory(app.history);
  provideEntries(app.entries);

  provideBackups(app.backups);
  provideDuplicates(app.duplicates);
  provideImports(app.imports);
  provideErasing(app.erasing);
  provideDrafts({
    settled: () => app.detail.drafts.settled(),
    close: () => {
      if (app.detail.editor) app.detail.cancel();
    },
  });
}
