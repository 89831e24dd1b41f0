// The import at hand. It outlives its view: the window stays usable while it runs, or while it waits.
import { api } from "../lib/api";
import type { SourceFile } from "../lib/bindings";
import { t } from "../lib/i18n.svelte";
import type { Navigation } from "../lib/navigation";
import type { Notices } from "../lib/notices";
import { stored } from "./figures";
import { Wizard, type WizardPorts } from "./wizard.svelte";

/** Says how an import ended to who is looking elsewhere; the shell knows whether anyone is. */
function tell({ run: { outcome, summary }, failure, source }: Wizard): void {
  // Who cancelled it knows.
  if (outcome !== "done" && outcome !== "failed") return;
  const title = t(`import-${outcome}-title`, { count: summary ? stored(summary) : 0 });
  void api.notify(title, failure ?? source?.name ?? "").catch(() => {});
}

export class Imports {
  wizard = $state.raw<Wizard | null>(null);
  /** A file that came while another one is being worked on: the user is asked. */
  offered = $state.raw<SourceFile | null>(null);
  /** Whether the user is being asked if the work may go. */
  leaving = $state(false);

  constructor(private readonly ports: WizardPorts & { navigation: Navigation; notices: Notices }) {}

  /** Called as the view opens, with the file to start from if there is one. */
  enter(source: SourceFile | null): Wizard {
    const wizard = (this.wizard ??= this.fresh());
    if (!source || source === wizard.source) return wizard;
    if (wizard.running) this.ports.notices.note(t("import-busy", { file: wizard.source?.name ?? "" }));
    else if (wizard.hasWork) this.offered = source;
    else void this.restart().take(source);
    return wizard;
  }

  /** A fresh wizard in place of the one at hand. */
  restart(): Wizard {
    this.wizard?.close();
    this.offered = null;
    this.wizard = this.fresh();
    return this.wizard;
  }

  /** Takes the file that was offered, and leaves the one at hand. */
  accept(): void {
    const source = this.offered;
    if (source) void this.restart().take(source);
  }

  /** Esc and the cross: leaves, but asks before work is thrown away. */
  back(): void {
    if (this.wizard?.running) this.minimise();
    else if (this.wizard?.hasWork) this.leaving = true;
    else this.leave();
  }

  /** Forgets an import that has ended. */
  dismiss(): void {
    if (this.wizard?.step === "done") this.wizard = null;
  }

  /** Throws the import at hand away and goes back to the list. */
  leave(): void {
    this.wizard?.close();
    this.wizard = null;
    this.offered = null;
    this.leaving = false;
    this.ports.navigation.contacts();
  }

  /** Goes back to the list; the import goes on, or waits. */
  minimise(): void {
    this.ports.navigation.contacts();
  }

  show(): void {
    this.ports.navigation.go({ name: "import", source: null });
  }

  private fresh(): Wizard {
    return new Wizard(this.ports, tell);
  }
}
