// The services that chats can be opened with.
import type { ChatService } from "./bindings";

export const CHAT_SERVICES: readonly { service: ChatService; name: string }[] = [
  { service: "whatsapp", name: "WhatsApp" },
  { service: "signal", name: "Signal" },
  { service: "telegram", name: "Telegram" },
];

export function serviceName(service: ChatService): string {
  return CHAT_SERVICES.find((each) => each.service === service)?.name ?? service;
}
