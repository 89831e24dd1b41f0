// The import of an exported chat: the questions, the choices, and the result.
import { api } from "../lib/api";
import type {
  ChatInspection,
  ChatOptions,
  ChatSummary,
  DateOrder,
  MatchedContact,
  Participant,
  SourceFile,
} from "../lib/bindings";
import { isFailure } from "../lib/failure";

/** A date that can be read in several ways, and what it means in each. */
export type DateQuestion = { example: string; readings: { order: DateOrder; date: string }[] };
/** Stands for "nobody in this chat"; the engine takes a blank name for that. */
export const NOBODY = "";

export class ChatImport {
  /** The content of the file; null until it has been read. */
  inspection = $state.raw<ChatInspection | null>(null);
  question = $state.raw<DateQuestion | null>(null);
  order = $state<DateOrder | null>(null);
  /** The sender who is the user; null until that is known. */
  me = $state<string | null>(null);
  /** Whether the whole chat goes to the contact; otherwise each sender's part goes to the sender's own contact. */
  whole = $state(true);
  /** The contacts chosen for senders, where they differ from those that were found. */
  private chosen = $state.raw<ReadonlyMap<string, MatchedContact | null>>(new Map());
  busy = $state(false);
  failed = $state.raw<unknown>(null);
  summary = $state.raw<ChatSummary | null>(null);

  constructor(
    readonly source: SourceFile,
    readonly contact: MatchedContact | null,
    private readonly usualOrder: DateOrder | null = null,
  ) {}

  /** Whether a file is a chat, even if its date order still has to be asked for. */
  static async reads(source: SourceFile, contact: MatchedContact | null): Promise<boolean> {
    try {
      await api.inspectChat(source.token, contact?.id ?? null, {});
      return true;
    } catch (thrown) {
      return isFailure(thrown) && ["date_order_needed", "calendar_unsupported"].includes(thrown.code);
    }
  }

  /** Whether it failed because the file is no longer what was shown here. */
  get changed(): boolean {
    return isFailure(this.failed) && this.failed.code === "file_changed";
  }

  /** Everybody but the user. */
  get others(): Participant[] {
    return (this.inspection?.participants ?? []).filter((one) => one.sender !== this.me);
  }

  /** Whether there are several others, so that parts can go to several contacts. */
  get isGroup(): boolean {
    return this.others.length > 1;
  }

  /** Whether the user can choose where the chat goes: it is a group chat, or one with somebody else. */
  get choosable(): boolean {
    const { contact } = this;
    if (contact === null) return false;
    return this.isGroup || this.others.some((one) => one.contact !== null && one.contact.id !== contact.id);
  }

  /** Whether each sender's part goes to the sender's own contact. */
  get bySender(): boolean {
    return this.contact === null || (this.choosable && !this.whole);
  }

  contactOf(one: Participant): MatchedContact | null {
    const chosen = this.chosen.get(one.sender);
    return chosen === undefined ? one.contact : chosen;
  }

  /** Whether everything that is needed is known. */
  get ready(): boolean {
    if (!this.inspection || this.me === null || this.busy) return false;
    return !this.bySender || this.others.some((one) => this.contactOf(one) !== null);
  }

  give(sender: string, contact: MatchedContact | null): void {
    this.chosen = new Map(this.chosen).set(sender, contact);
  }

  /** Reads the file with what is known so far. */
  async look(): Promise<void> {
    this.busy = true;
    this.failed = null;
    try {
      const found = await api.inspectChat(this.source.token, this.contact?.id ?? null, this.options());
      this.inspection = found;
      const me = found.participants.find((one) => one.me);
      const alone = found.participants.length < 2 && found.participants.every((one) => one.contact !== null);
      this.me = me?.sender ?? (alone ? NOBODY : null);
      this.whole = !this.others.some((one) => one.contact !== null && one.contact.id !== this.contact?.id);
    } catch (thrown) {
      const asked = questionOf(thrown);
      if (asked) {
        this.question = asked;
        const usual = asked.readings.find(({ order }) => order === this.usualOrder);
        this.order = usual?.order ?? null;
      } else this.failed = thrown;
    } finally {
      this.busy = false;
    }
  }

  async run(): Promise<boolean> {
    if (!this.ready) return false;
    this.busy = true;
    this.failed = null;
    try {
      const target =
        this.bySender || !this.contact
          ? {
              by_sender: this.others.map((one) => ({
                sender: one.sender,
                contact: this.contactOf(one)?.id ?? null,
              })),
            }
          : { contact: this.contact.id };
      this.summary = await api.importChat(this.source.token, target, this.options());
      return true;
    } catch (thrown) {
      this.failed = thrown;
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** The names of the contacts that received messages, by id. */
  get names(): ReadonlyMap<number, string> {
    const all = this.others.flatMap((one) => this.contactOf(one) ?? []);
    return new Map([...all, ...(this.contact ? [this.contact] : [])].map(({ id, name }) => [id, name]));
  }

  private options(): ChatOptions {
    return { date_order: this.order, me: this.me };
  }
}

/** The question about the date order, from the failure that asks for it. */
function questionOf(thrown: unknown): DateQuestion | null {
  if (!isFailure(thrown) || thrown.code !== "date_order_needed") return null;
  const { example, readings } = thrown.details as Partial<DateQuestion>;
  return example !== undefined && readings && readings.length > 1 ? { example, readings } : null;
}

/** Whether the name of a file could be that of a chat. */
export function mayBeChat(name: string): boolean {
  return /\.(txt|zip)$/i.test(name);
}
