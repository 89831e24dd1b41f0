// Short messages at the foot of the window, read aloud as they come.
import { sentence } from "../lib/failure";

/** One message. An error stays until it is closed; others disappear after a while. */
export type Toast = {
  id: number;
  text: string;
  kind: "note" | "error";
  action: { label: string; run: () => void } | null;
};

const STAY = 6000;
const MOST = 3;

export class Toasts {
  list = $state.raw<Toast[]>([]);
  private next = 1;
  private timers = new Map<number, ReturnType<typeof setTimeout>>();

  note(text: string, action: Toast["action"] = null): void {
    this.push({ id: this.next++, text, kind: "note", action });
  }

  /** Shows the failure that a command was rejected with. */
  fail(thrown: unknown, action: Toast["action"] = null): void {
    const text = sentence(thrown);
    this.list = this.list.filter((toast) => toast.text !== text);
    this.push({ id: this.next++, text, kind: "error", action });
  }

  /** Says something that stays until it is closed. */
  warn(text: string, action: Toast["action"] = null): void {
    this.push({ id: this.next++, text, kind: "error", action });
  }

  close(id: number): void {
    this.hold(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** Keeps a message on screen while the pointer or the focus is on it. */
  hold(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
  }

  /** Lets a message disappear again. */
  release(toast: Toast): void {
    if (toast.kind === "error") return;
    this.hold(toast.id);
    this.timers.set(
      toast.id,
      setTimeout(() => this.close(toast.id), STAY),
    );
  }

  private push(toast: Toast): void {
    this.list = [...this.list, toast].slice(-MOST);
    this.release(toast);
  }
}
