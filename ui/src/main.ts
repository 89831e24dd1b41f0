import { mount } from "svelte";
import { useApi } from "./lib/api";
import Root from "./app/Root.svelte";
import { applyLastTheme } from "./app/workspace.svelte";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/input.css";

applyLastTheme();
if (import.meta.env.MODE === "mock") {
  // For design work in a plain browser: ?contacts=1000000&delay=20&dark&locale=ar&damaged=alone
  const { createMock } = await import("./lib/mock");
  const ask = new URLSearchParams(location.search);
  useApi(
    createMock({
      contacts: Number(ask.get("contacts") ?? 1000),
      delay: Number(ask.get("delay") ?? 10),
      dark: ask.has("dark"),
      locale: ask.get("locale") ?? "en-GB",
      damaged: ask.has("damaged") ? (ask.get("damaged") === "alone" ? "alone" : "yes") : "no",
      history: ask.has("history") ? Number(ask.get("history")) : undefined,
    }),
  );
}

mount(Root, { target: document.getElementById("app")! });
