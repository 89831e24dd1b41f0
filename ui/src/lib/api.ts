// The only access to the shell: nothing else imports @tauri-apps, except the generated bindings.
import { Channel } from "@tauri-apps/api/core";
import { commands } from "./bindings";

type Plain<A> = A extends Channel<infer Event> ? (event: Event) => void : A;
type WithCallbacks<F> = F extends (...args: infer Args) => infer Result
  ? (...args: { [K in keyof Args]: Plain<Args[K]> }) => Result
  : never;

/** Every command of the shell; where the shell takes a channel, the page gives a plain callback. */
export type Api = { [K in keyof typeof commands]: WithCallbacks<(typeof commands)[K]> };

function channel<Event>(receive: (event: Event) => void): Channel<Event> {
  const made = new Channel<Event>();
  made.onmessage = receive;
  return made;
}

const shell: Api = {
  ...commands,
  subscribe: (receive) => commands.subscribe(channel(receive)),
  preview: (token, job, options, receive) => commands.preview(token, job, options, channel(receive)),
  undoImport: (id, receive) => commands.undoImport(id, channel(receive)),
  backUpNow: (receive) => commands.backUpNow(channel(receive)),
  saveBackup: (receive) => commands.saveBackup(channel(receive)),
  restoreBackup: (source, receive) => commands.restoreBackup(source, channel(receive)),
  salvageStore: (receive) => commands.salvageStore(channel(receive)),
  runImport: (token, job, options, receive) => commands.runImport(token, job, options, channel(receive)),
  starContacts: (selection, starred, job, receive) =>
    commands.starContacts(selection, starred, job, channel(receive)),
  groupContacts: (selection, group, member, job, receive) =>
    commands.groupContacts(selection, group, member, job, channel(receive)),
  deleteContacts: (selection, forGood, job, receive) =>
    commands.deleteContacts(selection, forGood, job, channel(receive)),
  previewBulkEdit: (selection, edit, job, receive) =>
    commands.previewBulkEdit(selection, edit, job, channel(receive)),
  bulkEdit: (selection, edit, job, receive) => commands.bulkEdit(selection, edit, job, channel(receive)),
  undo: (job, receive) => commands.undo(job, channel(receive)),
  undoThrough: (step, job, receive) => commands.undoThrough(step, job, channel(receive)),
  redo: (job, receive) => commands.redo(job, channel(receive)),
  findDuplicates: (job, receive) => commands.findDuplicates(job, channel(receive)),
};

/** What components and state classes call. */
export let api: Api = shell;

/** Puts another backend behind `api`: the mock, in tests and in design work. */
export function useApi(backend: Api): void {
  api = backend;
}
