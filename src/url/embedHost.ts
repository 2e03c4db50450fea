import { marked, type PageMessage, parseHostMessage } from "./embedMessages.ts";
import type { HostedAddress } from "./hostedAddress.ts";

/**
 * Listens for the script of the page that embeds this one, and tells it the height and each change of the view once it
 * has said hello. Nothing but a message without content is sent to an unknown origin, and only the window above this one
 * is heard. A host without an origin of its own (a file, a sandbox) cannot be addressed and is left to the plain frame.
 * Gives a function that stops all of it.
 */
export function connectHost(address: HostedAddress): () => void {
  let hostOrigin: string | null = null;
  const observer = new ResizeObserver(sendHeight);

  function send(message: PageMessage): void {
    if (hostOrigin !== null) window.parent.postMessage(marked(message), hostOrigin);
  }

  function sendHeight(): void {
    send({ type: "height", height: Math.ceil(document.documentElement.getBoundingClientRect().height) });
  }

  function handleMessage(event: MessageEvent): void {
    if (event.source !== window.parent || event.origin === "null") return;
    if (hostOrigin !== null && event.origin !== hostOrigin) return;
    const message = parseHostMessage(event.data);
    if (message?.type === "hello") attachTo(event.origin);
    // A view is taken from nobody who has not said hello.
    if (message?.type === "show" && hostOrigin !== null) address.show(message.href);
  }

  function attachTo(origin: string): void {
    hostOrigin = origin;
    // The page must not be as tall as its frame any more: the frame becomes as tall as the page.
    document.documentElement.dataset.embedHeight = "automatic";
    address.attach((href, mode) => send({ type: "view", href, mode }));
    send({ type: "attached" });
    observer.observe(document.documentElement);
  }

  window.addEventListener("message", handleMessage);
  window.parent.postMessage(marked({ type: "ready" }), "*");
  return function disconnect() {
    window.removeEventListener("message", handleMessage);
    observer.disconnect();
  };
}
