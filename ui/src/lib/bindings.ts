// The contract between the page and the shell. Generated from Rust (`cargo xtask bindings`); do not edit.
// (Provisional, written by hand until the shell generates it: shapes and names are final.)
import { invoke, Channel } from "@tauri-apps/api/core";

/** A standard field's name, or a dynamic field's name (the two never collide). */
export type FieldName = string;
export type FieldType =
  | "text" | "long_text" | "number" | "date" | "time" | "checkbox"
  | "dropdown" | "multi_select" | "email" | "url" | "phone";
/** date "YYYY-MM-DD", time "HH:MM[:SS]", multi_select string[], checkbox boolean, phone E.164. Never "". */
export type Value = null | string | number | boolean | string[];

export type Contact = {
  id: number;
  first_name: string;
  last_name: string | null;
  /** E.164. */
  phone: string;
  /** International format, for showing. */
  phone_display: string;
  email: string | null;
  groups: string[];
  street: string | null;
  city: string | null;
  state: string | null;
  zip: string | null;
  country: string | null;
  starred: boolean;
  fields: Record<string, Value>;
  /** RFC 3339, UTC. */
  created_at: string;
  updated_at: string;
  messages: number;
};

/** What the editor sends: texts as typed; the engine validates. Keys left out of an edit stay as they are. */
export type ContactInput = {
  first_name?: string | null; last_name?: string | null; phone?: string | null; email?: string | null;
  groups?: string[]; street?: string | null; city?: string | null; state?: string | null;
  zip?: string | null; country?: string | null; starred?: boolean;
  fields?: Record<string, Value>;
};

export type Field = {
  id: number; name: string; type: FieldType; help: string | null; options: string[];
  required: boolean; shown: boolean; active: boolean; position: number;
};
export type FieldInput = {
  name: string; type: FieldType; help: string | null; options: string[]; required: boolean; shown: boolean;
};
export type Group = { id: number; name: string; contacts: number };
/** limit null = unlimited */
export type Plan = { name: string; limit: number | null };
export type Plans = { active: string; used: number; plans: Plan[] };

export type Filter =
  | { kind: "group"; name: string }
  | { kind: "no_group" }
  | { kind: "starred" }
  /** equal, ignoring case and accents; value null = empty */
  | { kind: "field"; field: FieldName; value: string | null };
export type Sort = { field: FieldName; descending: boolean };
/** filters are all applied together; sort null = name order. "created_at"/"updated_at" sort too. */
export type Query = { search: string; filters: Filter[]; sort: Sort | null };
/** `revision` grows with every change of the store. */
export type Page = { revision: number; total: number; offset: number; rows: Contact[] };
export type Selection =
  | { kind: "ids"; ids: number[] }
  | { kind: "all"; query: Query; except: number[] };
export type SelectionSize = { contacts: number; messages: number };

export type PhoneCheck = {
  e164: string | null; display: string | null;
  /** ISO 3166-1 alpha-2 of the number, when it has one. */
  region: string | null;
  problem: Problem | null;
  /** The other contact that holds this number. */
  taken_by: { id: number; name: string } | null;
};

/** `message` is the English sentence; the page prefers its catalogue's `problem-<code>` with `args`. */
export type Problem = {
  line: number | null; column: string | null; code: string; value: string | null;
  args: Record<string, string>; message: string;
};
/** What every command rejects with. `details.problems` is set when a contact's input is refused. */
export type Failure = { code: string; message: string; details: Record<string, unknown> };

// ---- files: the page holds tokens, never paths --------------------------------------------------------------
export type SourceFile = { token: string; name: string; size: number };
export type SavedFile = { token: string; name: string; exported: number };
export type FileFormat = "csv" | "xlsx";

// ---- import ------------------------------------------------------------------------------------------------
export type ReadOptions = {
  sheet: string | null; header_row: number | null; encoding: string | null; delimiter: string | null;
};
export type Certainty = "exact" | "guessed" | "none";
export type Column = {
  index: number; header: string;
  /** The first three non-empty values. */
  samples: string[];
  /** null = not imported; "full_name" = split into first and last name */
  field: FieldName | null; certainty: Certainty;
};
export type Inspection = {
  format: "csv" | "xlsx"; encoding: string | null; delimiter: string | null;
  sheets: string[]; sheet: string | null; header_row: number;
  /** false: detection was not certain, show step 2 */
  sure: boolean;
  columns: Column[];
  /** First 50 records as read. */
  sample: string[][];
  /** Columns whose dates can be read day-first and month-first. */
  ambiguous_dates: number[];
  warnings: Problem[];
};
export type OnDuplicate = "skip" | "update" | "fill";
export type DateOrder = "dmy" | "mdy" | "ymd";
export type ImportOptions = {
  read: ReadOptions;
  /** One entry per column that differs from, or confirms, the inspection. */
  columns: { index: number; field: FieldName | null }[];
  groups: string[];
  on_duplicate: OnDuplicate;
  default_country: string | null;
  bare_phones: "refuse" | "international";
  date_order: DateOrder | null;
};
export type Counts = {
  rows: number; created: number; updated: number; duplicates: number; invalid: number;
  over_limit: number; blank: number; cancelled: number;
};
export type ProblemGroup = { code: string; column: string | null; count: number; examples: Problem[] };
export type Summary = Counts & {
  import_id: number | null;
  groups_created: string[];
  ignored_columns: string[];
  problems: ProblemGroup[];
  warnings: ProblemGroup[];
  /** Failed rows that can be saved. */
  failed_rows: number;
};
export type Preview = {
  summary: Summary;
  /** The first rows as they would be stored (id 0). */
  sample: Contact[];
  /** Phones without a country code, and how many would be valid either way. */
  bare_phones: { count: number; as_international: number; by_country: { region: string; valid: number }[] };
  plan: { name: string; used: number; limit: number | null };
};
export type ImportEvent =
  | { event: "progress"; rows: number; fraction: number }
  | { event: "finishing" };
export type ImportRecord = Counts & {
  id: number; file: string; at: string; undone: boolean;
};

// ---- settings and state ---------------------------------------------------------------------------------------
export type Settings = {
  /** null = follow the system */
  language: string | null; theme: "light" | "dark" | null;
  /** Column order of the list: field names; widths in px. */
  columns: { field: FieldName; width: number | null }[] | null;
  date_order: DateOrder | null;
};
export type AppInfo = {
  version: string; system_locale: string; dark: boolean; platform: "linux" | "macos" | "windows";
  store_path_display: string;
};
export type AppEvent =
  /** The store changed, here or through another process. */
  | { event: "changed"; revision: number }
  | { event: "theme"; dark: boolean }
  /** A menu item of the native menu: the id of an entry of the command table. */
  | { event: "menu"; command: string }
  /** A file was dropped on the window or opened with Kith. */
  | { event: "file"; source: SourceFile }
  | { event: "drag"; over: boolean };
export type Overview = {
  total: number; starred: number;
  countries: { region: string | null; contacts: number }[];
  groups: { name: string | null; contacts: number }[];
  months: { month: string; contacts: number }[];
  completeness: { field: FieldName; filled: number }[];
};
export type UndoState = { undo: string | null; redo: string | null };

export const commands = {
  appInfo: () => invoke<AppInfo>("app_info"),
  subscribe: (onEvent: Channel<AppEvent>) => invoke<null>("subscribe", { onEvent }),
  settings: () => invoke<Settings>("settings"),
  saveSettings: (settings: Settings) => invoke<Settings>("save_settings", { settings }),

  list: (query: Query, offset: number, limit: number) => invoke<Page>("list", { query, offset, limit }),
  /** The contact's place in the list, null if the query leaves it out. */
  position: (query: Query, id: number) => invoke<number | null>("position", { query, id }),
  contact: (id: number) => invoke<Contact>("contact", { id }),
  addContact: (input: ContactInput) => invoke<Contact>("add_contact", { input }),
  editContact: (id: number, input: ContactInput) => invoke<Contact>("edit_contact", { id, input }),
  selectionSize: (selection: Selection) => invoke<SelectionSize>("selection_size", { selection }),
  deleteContacts: (selection: Selection) => invoke<{ deleted: number; messages_erased: number }>("delete_contacts", { selection }),
  starContacts: (selection: Selection, starred: boolean) => invoke<{ changed: number }>("star_contacts", { selection, starred }),
  groupContacts: (selection: Selection, group: string, member: boolean) => invoke<{ changed: number }>("group_contacts", { selection, group, member }),
  checkPhone: (text: string, contact: number | null) => invoke<PhoneCheck>("check_phone", { text, contact }),

  groups: () => invoke<Group[]>("groups"),
  addGroup: (name: string) => invoke<Group>("add_group", { name }),
  renameGroup: (id: number, name: string) => invoke<Group>("rename_group", { id, name }),
  deleteGroup: (id: number) => invoke<null>("delete_group", { id }),

  fields: () => invoke<Field[]>("fields"),
  addField: (input: FieldInput) => invoke<Field>("add_field", { input }),
  editField: (id: number, input: FieldInput) => invoke<Field>("edit_field", { id, input }),
  moveField: (id: number, position: number) => invoke<Field[]>("move_field", { id, position }),
  activateField: (id: number, active: boolean) => invoke<Field>("activate_field", { id, active }),
  /** How many contacts hold a value. */
  fieldValues: (id: number) => invoke<number>("field_values", { id }),
  deleteField: (id: number) => invoke<{ values: number }>("delete_field", { id }),

  plans: () => invoke<Plans>("plans"),
  usePlan: (name: string) => invoke<Plans>("use_plan", { name }),
  savePlan: (name: string, plan: Plan) => invoke<Plans>("save_plan", { name, plan }),
  addPlan: (plan: Plan) => invoke<Plans>("add_plan", { plan }),
  removePlan: (name: string) => invoke<Plans>("remove_plan", { name }),

  /** Opens the native file dialog; null = cancelled. */
  pickSource: () => invoke<SourceFile | null>("pick_source"),
  recentSources: () => invoke<SourceFile[]>("recent_sources"),
  inspect: (token: string, read: ReadOptions) => invoke<Inspection>("inspect", { token, read }),
  preview: (token: string, job: number, options: ImportOptions, onEvent: Channel<ImportEvent>) =>
    invoke<Preview>("preview", { token, job, options, onEvent }),
  runImport: (token: string, job: number, options: ImportOptions, onEvent: Channel<ImportEvent>) =>
    invoke<Summary>("run_import", { token, job, options, onEvent }),
  cancelJob: (job: number) => invoke<boolean>("cancel_job", { job }),
  /** Native save dialog, then the failed rows of the last preview or import with this job number. */
  saveFailedRows: (job: number) => invoke<SavedFile | null>("save_failed_rows", { job }),
  saveTemplate: (format: FileFormat) => invoke<SavedFile | null>("save_template", { format }),
  exportContacts: (selection: Selection, format: FileFormat) => invoke<SavedFile | null>("export_contacts", { selection, format }),
  /** Show in folder. */
  reveal: (token: string) => invoke<null>("reveal", { token }),
  imports: () => invoke<ImportRecord[]>("imports"),

  overview: () => invoke<Overview>("overview"),
  undoState: () => invoke<UndoState>("undo_state"),
  undo: () => invoke<UndoState>("undo"),
  redo: () => invoke<UndoState>("redo"),
};
