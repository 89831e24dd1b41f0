// Made-up histories and chats for the mock: enough to design and test the timeline by.
import type { Api } from "../api";
import type {
  ChatInspection,
  ChatOptions,
  ChatSummary,
  ChatTarget,
  HistoryPage,
  Message,
  MessageInput,
  SourceFile,
} from "../bindings";
import { refuse, fold, type MockStore } from "./store";
import type { Tools } from "./tools";

/** Picked one after another: a plain chat, a group's, one whose dates are open. */
export const CHATS: SourceFile[] = [
  { token: "chat-1", name: "WhatsApp Chat with Ana.zip", size: 48_000 },
  { token: "chat-group", name: "WhatsApp Chat - Our group 🎉.zip", size: 96_000 },
  { token: "chat-dates", name: "_chat.txt", size: 12_000 },
];

const SAID = [
  "Hi! Are we still on for Thursday?",
  "Yes, 18:30 at the usual place. I’ll bring the contract so that we can go through the last two points together.",
  "👍",
  "Perfect, see you there.",
  "مرحبا، هل وصلت الأوراق؟",
  "One more thing:\n1. the invoice from March\n2. the photos\n3. who calls the printer?",
  "https://example.org/a/rather/long/address/that/does/not/fit/into/one/line/of/the/panel?and=more",
  "Done",
];
const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 15, 8, 41);

/** What a history begins with: `count` entries, the same ones every time. */
function made(contact: number, name: string, count: number): Message[] {
  // Over two years at most, so that what is written now is the newest.
  const perDay = Math.max(7, Math.ceil(count / 700));
  return Array.from({ length: count }, (_, n): Message => {
    const kind = n === 0 ? "system" : n % 17 === 5 ? "note" : n % 3 === 0 ? "out" : "in";
    const photo = n % 13 === 7;
    const at = START + Math.floor(n / perDay) * DAY + (n % perDay) * Math.floor(259 / perDay) * 60_000;
    return {
      id: contact * 1_000_000 + n + 1,
      contact_id: contact,
      at: new Date(at).toISOString(),
      direction: kind,
      author: kind === "in" ? name : kind === "out" ? "Leo" : null,
      text:
        n === 0
          ? "Messages and calls are end-to-end encrypted."
          : kind === "note"
            ? "Called; wants the new price list."
            : photo
              ? ""
              : SAID[n % SAID.length]!,
      attachment: photo && kind !== "note" ? `IMG-2024011${n % 10}-WA000${n % 10}.jpg` : null,
      attached: photo && kind !== "note",
      imported: kind !== "note",
    };
  });
}

export class MockHistory {
  private readonly kept = new Map<number, Message[]>();
  private next = 1;
  private known: string | null = null;

  constructor(private readonly store: MockStore) {}

  page(contact: number, offset: number, limit: number): HistoryPage {
    const all = this.of(contact);
    return { total: all.length, messages: all.slice(offset, offset + limit), cut: [] };
  }

  find(contact: number, search: string): number[] {
    const terms = fold(search).split(/\s+/).filter(Boolean);
    const found = (message: Message) => {
      const text = fold([message.text, message.author, message.attachment].join(" "));
      return terms.every((term) => text.includes(term));
    };
    return this.of(contact).flatMap((message, place) => (found(message) ? [place] : []));
  }

  message(id: number): Message {
    for (const all of this.kept.values()) {
      const found = all.find((message) => message.id === id);
      if (found) return found;
    }
    throw refuse("message_not_found", "This message is gone.");
  }

  place(id: number): number {
    const message = this.message(id);
    return this.of(message.contact_id).indexOf(message);
  }

  add(contact: number, input: MessageInput): Message {
    const text = input.text?.trim() ?? "";
    if (text === "") throw refuse("message_text_missing", "Write something first.");
    return this.put({
      id: this.next++,
      contact_id: contact,
      at: moment(input.at ?? null, new Date().toISOString()),
      direction: input.direction ?? "note",
      author: null,
      text,
      attachment: null,
      attached: false,
      imported: false,
    });
  }

  edit(id: number, input: MessageInput): Message {
    const before = this.message(id);
    const text = input.text?.trim() ?? before.text;
    if (text === "" && !before.attached) throw refuse("message_text_missing", "Write something first.");
    this.kept.set(
      before.contact_id,
      this.of(before.contact_id).filter((message) => message !== before),
    );
    const at = moment(input.at ?? null, before.at);
    return this.put({ ...before, text, at, direction: input.direction ?? before.direction });
  }

  delete(ids: number[]): number {
    const gone = ids.map((id) => this.message(id));
    for (const { contact_id, id } of gone) {
      this.kept.set(
        contact_id,
        this.of(contact_id).filter((message) => message.id !== id),
      );
      this.count(contact_id);
    }
    return gone.length;
  }

  forget(contacts: number[]): void {
    contacts.forEach((contact) => this.kept.delete(contact));
  }

  inspect(token: string, contact: number | null, options: ChatOptions): ChatInspection {
    if (!token.startsWith("chat")) throw refuse("file_unsupported", "This is no chat.");
    if (token === "chat-dates" && options.date_order === null) {
      const readings = [
        { order: "dmy", date: "2024-02-01" },
        { order: "mdy", date: "2024-01-02" },
      ];
      throw refuse("date_order_needed", "Which order?", { example: "01/02/2024, 21:42", readings });
    }
    const matched = contact === null ? null : { id: contact, name: nameOf(this.store, contact) };
    const group = token === "chat-group";
    const me = options.me ?? this.known;
    const one = (sender: string, messages: number, found: typeof matched) => ({
      sender,
      phone: sender.startsWith("+") ? sender : null,
      messages,
      contact: found,
      me: sender === me,
    });
    const others = group
      ? [
          one("+34 612 34 56 78", 12, null),
          one("~ Maria José de la Fuente y Ortega 🎉", 3, null),
          one("أحمد", 4, { id: 2, name: nameOf(this.store, 2) }),
        ]
      : [];
    return {
      messages: group ? 84 : 42,
      system: 3,
      first: "2024-01-15T20:41:00Z",
      last: "2025-03-02T09:00:00Z",
      participants: [one(matched?.name ?? "Ana", 40, matched), one("Leo", 25, null), ...others],
    };
  }

  import(token: string, target: ChatTarget, options: ChatOptions): ChatSummary {
    if (options.me) this.known = options.me;
    const choices = target.by_sender ?? [];
    const wanted = target.contact !== undefined ? [target.contact] : choices.map(({ contact }) => contact);
    const contacts = wanted
      .filter((id) => id !== null)
      .map((contact) => {
        const all = this.of(contact);
        const skipped = all.filter((message) => message.author === token).length;
        for (let n = skipped; n < 5; n += 1) {
          const at = new Date(START + 400 * DAY + n * 60_000).toISOString();
          this.put({ ...made(contact, token, 8)[n + 1]!, id: this.next++, at, author: token });
        }
        return { contact, imported: 5 - skipped, skipped };
      });
    const left_out = choices.flatMap(({ sender, contact }) => (contact === null ? [sender] : []));
    const sum = (part: "imported" | "skipped") => contacts.reduce((total, each) => total + each[part], 0);
    return {
      imported: sum("imported"),
      skipped: sum("skipped"),
      messages: 42,
      system: 3,
      me: options.me || null,
      contacts,
      left_out,
      not_taken: left_out.length * 3,
    };
  }

  private of(contact: number): Message[] {
    let all = this.kept.get(contact);
    if (!all) {
      const { messages } = this.store.contact(contact);
      all = made(contact, nameOf(this.store, contact), messages);
      this.kept.set(contact, all);
    }
    return all;
  }

  private put(message: Message): Message {
    const all = [...this.of(message.contact_id), message];
    all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id - b.id));
    this.kept.set(message.contact_id, all);
    this.count(message.contact_id);
    return message;
  }

  private count(contact: number): void {
    this.store.put({ ...this.store.contact(contact), messages: this.of(contact).length });
  }
}

function nameOf(store: MockStore, id: number): string {
  const { first_name, last_name } = store.contact(id);
  return [first_name, last_name].filter(Boolean).join(" ");
}

function moment(at: string | null, otherwise: string): string {
  if (at === null) return otherwise;
  const when = new Date(at.includes("Z") ? at : at.replace(" ", "T"));
  if (Number.isNaN(when.getTime())) throw refuse("time_invalid", "This is not a time.", { text: at });
  return when.toISOString();
}

export function historyCommands({ answer, touched }: Tools, history: MockHistory) {
  let picked = 0;
  return {
    history: (contact, offset, limit) => answer(() => history.page(contact, offset, limit)),
    findMessages: (contact, search) => answer(() => history.find(contact, search)),
    message: (id) => answer(() => history.message(id)),
    messagePlace: (id) => answer(() => history.place(id)),
    addMessage: (contact, input) => answer(() => touched(history.add(contact, input))),
    editMessage: (id, input) => answer(() => touched(history.edit(id, input))),
    deleteMessages: (ids) => answer(() => touched({ deleted: history.delete(ids) })),
    pickChat: () => answer(() => CHATS[picked++ % CHATS.length]!),
    inspectChat: (token, contact, chosen) => answer(() => history.inspect(token, contact, chosen)),
    importChat: (token, target, chosen) => answer(() => touched(history.import(token, target, chosen))),
  } satisfies Partial<Api>;
}
