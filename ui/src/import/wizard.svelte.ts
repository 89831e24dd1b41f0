// One import, from choosing the file to its summary.
import { api } from "../lib/api";
import type {
  BareNumbers,
  Fixes,
  ImportOptions,
  Inspection,
  OnDuplicate,
  ReadOptions,
  SourceColumn,
  SourceFile,
  Problem,
} from "../lib/bindings";
import { isFailure, sentence } from "../lib/failure";
import type { Preferences } from "../lib/preferences";
import type { Schema } from "../lib/schema";
import type { Subscription } from "../lib/subscription";
import { ColumnMatching } from "./column-matching.svelte";
import { FileFindings } from "./file-findings.svelte";
import { homeOf } from "../lib/countries";
import { stored } from "./figures";
import { ImportRun } from "./import-run.svelte";
import { carryFixes } from "./matching";
import { PreviewRun } from "./preview-run.svelte";
import { before, type Step } from "./steps";

const AS_DETECTED: ReadOptions = { sheet: null, header_row: null, encoding: null, delimiter: null };

/** No corrections. */
export const NO_FIXES: Fixes = { cells: [], values: [], left_out: [] };

/** How many records the engine samples before it reads the whole file. */
const SAMPLE = 50;

/** What the wizard needs from the rest of the page. */
export type WizardPorts = {
  preferences: Pick<Preferences, "info" | "settings">;
  schema: Pick<Schema, "activeFields">;
  subscription: Pick<Subscription, "plans" | "plan">;
};

export class Wizard {
  step = $state<Step>("choose");
  source = $state.raw<SourceFile | null>(null);
  recent = $state.raw<SourceFile[]>([]);
  /** The error of the current step. */
  failure = $state<string | null>(null);
  /** Whether it is that the file is no longer what was shown here. */
  changed = $state(false);

  /** The warnings about the files that were combined, with their names. */
  parts = $state.raw<readonly [string, Problem][]>([]);
  inspection = $state.raw<Inspection | null>(null);
  inspecting = $state(false);
  read = $state.raw<ReadOptions>(AS_DETECTED);

  /** How phone numbers without a country code are read. */
  bareNumbers = $state.raw<BareNumbers>("refuse");
  /** Whether such a number is one of the country in the row's address. */
  byAddressCountry = $state(false);
  /** What separates several groups in a cell, besides `|`; null is nothing. */
  groupSeparator = $state<string | null>(null);
  /** The country that is offered first for them. */
  readonly home: string;
  /** The ids of the fields created for this import: undoing it deletes those that are empty. */
  fieldsMade = $state.raw<number[]>([]);
  /** Whether the rows with problems are being corrected. */
  fixing = $state(false);
  /** The user's corrections of the file. */
  fixes = $state.raw<Fixes>(NO_FIXES);
  onDuplicate = $state<OnDuplicate>("skip");
  groups = $state.raw<string[]>([]);

  readonly findings = new FileFindings();
  readonly matching: ColumnMatching;
  readonly preview = new PreviewRun((thrown) => this.fail(thrown));
  readonly run = new ImportRun();
  private asked = 0;

  /** `ended` is called when an import is over. */
  constructor(
    private readonly ports: WizardPorts,
    private readonly ended: (wizard: Wizard) => void = () => {},
  ) {
    const fields = () => ports.schema.activeFields;
    const dateOrder = () => ports.preferences.settings.date_order;
    this.matching = new ColumnMatching({ fields, dateOrder }, this.findings);
    this.home = homeOf(ports.preferences.info?.system_locale ?? "en");
  }

  // ---- choosing and reading ------------------------------------------------------------------------------------

  async loadRecent(): Promise<void> {
    try {
      this.recent = await api.recentSources();
    } catch {
      // The step works without recent files.
      this.recent = [];
    }
  }

  /** Lets the user choose files, and takes the first; returns the others. */
  async pick(): Promise<SourceFile[]> {
    try {
      const [source, ...more] = await api.pickSources();
      if (source) await this.take(source);
      return more;
    } catch (thrown) {
      this.fail(thrown);
      return [];
    }
  }

  /** Takes cells that were copied from a spreadsheet. */
  async paste(text: string): Promise<void> {
    try {
      await this.take(await api.pasteSource(text));
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** Starts over with a file. */
  async take(source: SourceFile): Promise<void> {
    this.preview.reset();
    this.source = source;
    this.inspection = null;
    this.matching.reset();
    this.fixes = NO_FIXES;
    this.findings.stop();
    this.step = "choose";
    await this.inspect(AS_DETECTED);
    if (this.inspection && this.source === source) this.go(this.sure ? "match" : "read");
  }

  /** Reads the beginning of the file again with other options. */
  async reread(part: Partial<ReadOptions>): Promise<void> {
    // Another sheet has another header row, which has to be detected again.
    const sheet = part.sheet !== undefined ? { header_row: null } : {};
    await this.inspect({ ...this.read, ...sheet, ...part });
  }

  /** Looks at a file again that has changed, and keeps what still fits. */
  async lookAgain(): Promise<void> {
    const headers = () => JSON.stringify(this.matching.columns.map((column) => column.header));
    const before = headers();
    // Corrections of single rows are of rows that may be others now.
    this.fixes = this.fixes.values.length > 0 ? { ...NO_FIXES, values: this.fixes.values } : NO_FIXES;
    this.run.reset();
    this.preview.reset();
    this.go("read");
    await this.inspect(this.read);
    if (headers() !== before) this.matching.forgetDateOrders();
    if (!this.failure && this.sure) this.go("match");
  }

  private async inspect(read: ReadOptions): Promise<void> {
    const source = this.source;
    if (!source) return;
    const ask = ++this.asked;
    this.inspecting = true;
    this.failure = null;
    this.read = read;
    try {
      const found = await api.inspect(source.token, read);
      if (ask !== this.asked) return;
      const known = this.matching.columns;
      this.matching.renew(found.columns);
      // Another sheet has other rows, which only happen to have the same numbers.
      const sameRows = found.sheet === this.inspection?.sheet;
      if (this.fixes !== NO_FIXES)
        this.fixes = sameRows ? carryFixes(this.fixes, known, found.columns) : NO_FIXES;
      this.inspection = found;
      void this.findings.read(source, read);
    } catch (thrown) {
      if (ask === this.asked) this.fail(thrown);
    } finally {
      if (ask === this.asked) this.inspecting = false;
    }
  }

  /** The first values of a column: of the whole file, once they are known. */
  samples(column: SourceColumn): readonly string[] {
    return this.findings.columns?.get(column.index)?.samples ?? column.samples;
  }

  /** How many rows the samples come from; null for the whole file. */
  get seenRows(): number | null {
    if (this.findings.columns) return null;
    const seen = this.inspection?.sample.length ?? 0;
    return seen < SAMPLE ? null : seen;
  }

  private get sure(): boolean {
    return this.inspection?.sure === true;
  }

  /** Says what was thrown; null clears what was said. */
  private fail(thrown: unknown): void {
    this.failure = thrown === null ? null : sentence(thrown);
    this.changed = isFailure(thrown) && thrown.code === "file_changed";
  }

  // ---- options for the engine ----------------------------------------------------------------------------------

  get options(): ImportOptions {
    return {
      read: this.read,
      columns: this.matching.options,
      groups: this.groups,
      on_duplicate: this.onDuplicate,
      bare_numbers: this.bareNumbers,
      by_address_country: this.byAddressCountry,
      group_separator: this.groupSeparator,
      fields_created: this.fieldsMade,
      fixes: this.fixes,
    };
  }

  // ---- going from step to step ------------------------------------------------------------------------------------

  /** Why Next can't be pressed, as the id of a message; null when it can. */
  get blocked(): string | null {
    if (this.inspecting || this.preview.running) return "import-wait";
    switch (this.step) {
      case "read":
        return this.failure ? "import-blocked-read" : null;
      case "match":
        if (this.matching.missing.length > 0) return "import-blocked-missing";
        if (this.matching.mustWait) return "import-wait";
        return this.matching.ambiguous.some((column) => this.matching.dateOrder(column) === null)
          ? "import-blocked-dates"
          : null;
      case "preview":
        if (this.fixing) return "import-wait";
        if (!this.preview.result || this.failure) return "import-wait";
        if (stored(this.preview.result.summary) > 0) return null;
        return this.preview.result.summary.over_limit > 0 ? "import-blocked-full" : "import-blocked-empty";
      default:
        return null;
    }
  }

  /** Whether leaving now would lose something. */
  get hasWork(): boolean {
    return this.step === "read" || this.step === "match" || this.step === "preview";
  }

  get running(): boolean {
    return this.step === "import";
  }

  go(step: Step): void {
    if (this.step === "preview" && step !== "preview") this.preview.stop();
    this.failure = null;
    this.fixing = false;
    this.step = step;
  }

  next(): void {
    if (this.blocked !== null) return;
    if (this.step === "read") this.go("match");
    else if (this.step === "match") this.go("preview");
    else if (this.step === "preview") void this.start();
  }

  back(): void {
    const step = before(this.step);
    // The read step is skipped in both directions when reading was sure.
    if (step) this.go(step === "read" && this.sure ? "choose" : step);
  }

  // ---- preview ---------------------------------------------------------------------------------------------------

  /** Runs the preview if what it depends on has changed since the last. Reads reactive state: call it in an effect. */
  ensurePreview(): void {
    // Groups for all contacts change no count, so they need no new preview.
    const options = { ...this.options, groups: [] };
    const { active, used } = this.ports.subscription.plans ?? { active: "", used: 0 };
    const key = JSON.stringify([options, active, used, this.ports.subscription.plan?.limit]);
    if (this.source) this.preview.ensure(key, this.source, this.options);
  }

  /** The preview whose rows with problems can be corrected; null while there is none. */
  get fixable(): number | null {
    const summary = this.preview.result?.summary;
    const some = (summary?.invalid ?? 0) - (summary?.left_out ?? 0) + (summary?.duplicates ?? 0);
    return some > 0 && !this.preview.running ? this.preview.reported : null;
  }

  /** Goes back from the rows to the figures, which are counted again with the corrections. */
  stopFixing(): void {
    this.fixing = false;
  }

  /** Discards all corrections. */
  forgetFixes(): void {
    this.fixes = NO_FIXES;
    this.fixing = false;
  }

  /** Runs the preview again after it failed. */
  async retryPreview(): Promise<void> {
    if (this.source) await this.preview.run(this.source, this.options);
  }

  // ---- importing -------------------------------------------------------------------------------------------------

  async start(): Promise<void> {
    const source = this.source;
    if (!source || this.running) return;
    this.go("import");
    try {
      await this.run.run(source, this.options);
      if (this.run.summary) this.preview.result = null;
    } catch (thrown) {
      this.fail(thrown);
    }
    this.preview.forget();
    this.step = "done";
    this.ended(this);
  }

  async cancel(): Promise<void> {
    try {
      await this.run.cancel();
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** After a cancelled or failed import: goes back to the preview. */
  tryAgain(): void {
    this.run.reset();
    this.go("preview");
  }

  /** Rows that failed and can be saved to a file. */
  get failedRows(): number {
    const summary = this.run.summary ?? this.preview.result?.summary;
    return this.reported === null ? 0 : (summary?.failed_rows ?? 0);
  }

  /** Saves the failed rows; null when the user cancels. */
  saveFailedRows() {
    return this.reported === null ? Promise.resolve(null) : api.saveFailedRows(this.reported);
  }

  /** The job whose failed rows can be saved. */
  private get reported(): number | null {
    return this.run.summary ? this.run.reported : this.preview.reported;
  }

  /** Leaves the wizard: a running preview is cancelled. */
  close(): void {
    this.preview.stop();
    this.findings.stop();
    this.asked += 1;
  }
}
