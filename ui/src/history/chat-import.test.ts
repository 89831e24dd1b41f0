import { beforeEach, describe, expect, it } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { CHATS } from "../lib/mock/history";
import { ChatImport, mayBeChat, NOBODY } from "./chat-import.svelte";

let mock: Mock;
const [plain, group, dates] = CHATS as [(typeof CHATS)[0], (typeof CHATS)[0], (typeof CHATS)[0]];
const ana = { id: 1, name: "Ana" };

beforeEach(() => {
  mock = createMock({ contacts: 20 });
  useApi(mock);
});

async function looked(source = plain, contact: typeof ana | null = ana) {
  const chat = new ChatImport(source, contact);
  await chat.look();
  return chat;
}

describe("who the user is", () => {
  it("is asked once and remembered", async () => {
    const chat = await looked();
    expect(chat.me).toBeNull();
    expect(chat.ready).toBe(false);
    expect(await chat.run()).toBe(false);
    chat.me = "Leo";
    expect(await chat.run()).toBe(true);
    expect(chat.summary).toMatchObject({ imported: 5, skipped: 0, me: "Leo" });
    const again = await looked();
    expect(again.me).toBe("Leo");
    await again.run();
    expect(again.summary).toMatchObject({ imported: 0, skipped: 5 });
  });

  it("may be nobody", async () => {
    const chat = await looked();
    chat.me = NOBODY;
    expect(chat.others).toHaveLength(2);
    expect(chat.ready).toBe(true);
  });
});

describe("a group", () => {
  it("gives each contact their part, and lists the people Kith doesn’t know", async () => {
    const chat = await looked(group);
    chat.me = "Leo";
    expect([chat.isGroup, chat.choosable, chat.bySender]).toEqual([true, true, true]);
    const unknown = chat.others.filter((one) => chat.contactOf(one) === null).map((one) => one.sender);
    expect(unknown).toEqual(["+34 612 34 56 78", "~ Maria José de la Fuente y Ortega 🎉"]);
    chat.give("+34 612 34 56 78", { id: 7, name: "Bo" });
    await chat.run();
    expect(chat.summary?.contacts.map((part) => part.contact).sort()).toEqual([1, 2, 7]);
    expect(chat.summary?.left_out).toEqual(["~ Maria José de la Fuente y Ortega 🎉"]);
    expect(chat.names.get(7)).toBe("Bo");
  });

  it("can go to one contact as a whole", async () => {
    const chat = await looked(group);
    chat.me = "Leo";
    chat.whole = true;
    await chat.run();
    expect(chat.summary?.contacts.map((part) => part.contact)).toEqual([1]);
  });

  it("needs at least one contact to go to", async () => {
    const chat = await looked(plain, null);
    chat.me = "Leo";
    expect([chat.bySender, chat.ready]).toEqual([true, false]);
    chat.give("Ana", { id: 3, name: "Ana" });
    expect(chat.ready).toBe(true);
  });
});

describe("dates", () => {
  it("are asked about, with an example of each reading", async () => {
    const chat = await looked(dates);
    expect(chat.failed).toBeNull();
    expect(chat.inspection).toBeNull();
    expect(chat.question?.readings).toEqual([
      { order: "dmy", date: "2024-02-01" },
      { order: "mdy", date: "2024-01-02" },
    ]);
    chat.order = "mdy";
    await chat.look();
    expect(chat.inspection?.messages).toBe(42);
  });

  it("begin with the usual order", async () => {
    const chat = new ChatImport(dates, ana, "mdy");
    await chat.look();
    expect(chat.order).toBe("mdy");
  });
});

it("distinguishes chats from other files", async () => {
  expect(["_chat.txt", "Chat.ZIP", "people.csv"].map(mayBeChat)).toEqual([true, true, false]);
  expect(await ChatImport.reads(plain, null)).toBe(true);
  expect(await ChatImport.reads(dates, null)).toBe(true);
  expect(await ChatImport.reads({ token: "source-1", name: "a.txt", size: 1 }, null)).toBe(false);
});

it("says why a file is not read", async () => {
  const chat = await looked({ token: "source-1", name: "a.txt", size: 1 });
  expect(chat.failed).toMatchObject({ code: "file_unsupported" });
});

it("says that a file was changed, and looks at it again", async () => {
  const chat = await looked(plain, ana);
  chat.me = NOBODY;
  mock.importChat = () => Promise.reject({ code: "file_changed", message: "", details: {} });
  expect(await chat.run()).toBe(false);
  expect(chat.changed).toBe(true);
  await chat.look();
  expect([chat.changed, chat.failed]).toEqual([false, null]);
});
