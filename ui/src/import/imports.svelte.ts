// The current import. It lives longer than its view: the window stays usable while it runs or waits.
import { api } from "../lib/api";
import type { SourceFile } from "../lib/bindings";
import { t } from "../lib/i18n.svelte";
import type { Navigation } from "../lib/navigation";
import type { Notices } from "../lib/notices";
import { areCells } from "./cells";
import { sentence } from "../lib/failure";
import { stored } from "./figures";
import { Wizard, type WizardPorts } from "./wizard.svelte";

/** Sends a notification about the end of an import; the shell shows it when the window is not in front. */
function notify({ run: { outcome, summary }, failure, source }: Wizard): void {
  // The user who cancelled it knows.
  if (outcome !== "done" && outcome !== "failed") return;
  const title = t(`import-${outcome}-title`, { count: summary ? stored(summary) : 0 });
  void api.notify(title, failure ?? source?.name ?? "").catch(() => {});
}

export class Imports {
  wizard = $state.raw<Wizard | null>(null);
  /** A file that was opened during the import of another one: the user is asked which to import. */
  offered = $state.raw<SourceFile | null>(null);
  /** The files to import after this one, each by itself. */
  later = $state.raw<readonly SourceFile[]>([]);
  /** Whether the user is being asked to confirm leaving. */
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

  /** Replaces the current wizard with a new one. */
  restart(): Wizard {
    this.wizard?.close();
    this.offered = null;
    this.wizard = this.fresh();
    return this.wizard;
  }

  /** Keeps files until the current import is over. */
  queue(files: readonly SourceFile[]): void {
    this.later = [...this.later, ...files];
  }

  /** Imports the file at hand and those that wait as one. */
  async together(): Promise<void> {
    const { wizard, later } = this;
    if (!wizard?.source || later.length === 0) return;
    const files = [wizard.source, ...later];
    const name = t("import-files-name", { file: wizard.source.name, count: later.length });
    try {
      const combined = await api.combineSources(
        files.map((file) => file.token),
        name,
      );
      this.later = [];
      const next = this.restart();
      next.parts = combined.warnings;
      await next.take(combined.source);
    } catch (error) {
      wizard.failure = sentence(error);
    }
  }

  /** Goes on with the next file that waits. */
  next(): void {
    const [source, ...later] = this.later;
    this.later = later;
    if (source) void this.restart().take(source);
  }

  /** Imports cells that were pasted while nothing is being edited. */
  async paste(text: string): Promise<void> {
    if (!areCells(text)) return;
    const { wizard } = this;
    if (wizard?.step === "choose" && this.ports.navigation.view.name === "import") await wizard.paste(text);
    else {
      const source = await api.pasteSource(text);
      this.ports.navigation.go({ name: "import", source });
    }
  }

  /** Switches to the file that was offered. */
  accept(): void {
    const source = this.offered;
    if (source) void this.restart().take(source);
  }

  /** Esc and Close: leaves, but asks before work is lost. */
  back(): void {
    if (this.wizard?.running) this.minimise();
    else if (this.wizard?.hasWork) this.leaving = true;
    else this.leave();
  }

  /** Forgets an import that has ended. */
  dismiss(): void {
    if (this.wizard?.step === "done") this.wizard = null;
  }

  /** Discards the current import and goes back to the list. */
  leave(): void {
    this.wizard?.close();
    this.wizard = null;
    this.offered = null;
    this.leaving = false;
    this.later = [];
    this.ports.navigation.contacts();
  }

  /** Goes back to the list; the import continues, or waits. */
  minimise(): void {
    this.ports.navigation.contacts();
  }

  show(): void {
    this.ports.navigation.go({ name: "import", source: null });
  }

  private fresh(): Wizard {
    return new Wizard(this.ports, notify);
  }
}
