import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createBrowserAddress } from "./browserAddress.ts";
import { connectHost } from "./embedHost.ts";
import { createHostedAddress } from "./hostedAddress.ts";
import { isInFrame } from "./isInFrame.ts";

const HOST = "https://host.example";
const ROOT = "http://localhost:3000/";
const HELLO = { sidelines: 1, type: "hello" };
const CHINA = { sidelines: 1, type: "show", href: "/qingdao-2025/china/" };

const postMessage = vi.fn<(message: { type: string }, targetOrigin: string) => void>();
const parent = Object.assign(document.createElement("iframe"), { postMessage });
let disconnect: () => void;
let address: ReturnType<typeof createHostedAddress>;

class QuietObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** A message as it arrives; from the window above unless said otherwise. jsdom takes only windows and ports as a source. */
function receive(data: unknown, origin = HOST, source: unknown = parent): void {
  window.dispatchEvent(Object.assign(new Event("message"), { data, origin, source }));
}

const sent = () => postMessage.mock.calls.map(([{ type }, targetOrigin]) => [type, targetOrigin]);

beforeEach(() => {
  vi.stubGlobal("parent", parent);
  vi.stubGlobal("ResizeObserver", QuietObserver);
  window.history.replaceState(null, "", "/qingdao-2025/?embed=1");
  address = createHostedAddress(
    createBrowserAddress((href) => href),
    ROOT,
  );
  disconnect = connectHost(address);
});

afterEach(() => {
  disconnect();
  postMessage.mockReset();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.embedHeight;
});

test("only a page that is embedded and stands in a frame has a host", () => {
  expect(isInFrame("/qingdao-2025/?embed=1", ROOT)).toBe(true);
  expect(isInFrame("/qingdao-2025/", ROOT)).toBe(false);
  vi.stubGlobal("parent", window);
  expect(isInFrame("/qingdao-2025/?embed=1", ROOT)).toBe(false);
});

test("before the first hello nothing but a message without content is sent", () => {
  expect(postMessage.mock.calls).toEqual([[{ sidelines: 1, type: "ready" }, "*"]]);
  address.write("/qingdao-2025/china/?embed=1", "push");
  expect(postMessage).toHaveBeenCalledOnce();
});

test("after it, everything goes to that origin alone", () => {
  receive(HELLO);
  address.write("/qingdao-2025/china/?embed=1&q=1", "push");
  expect(sent().slice(1)).toEqual([
    ["attached", HOST],
    ["view", HOST],
  ]);
});

test("the host's views are shown", () => {
  receive(HELLO);
  receive(CHINA);
  expect(address.read()).toBe("/qingdao-2025/china/?embed=1");
});

test.each([
  ["nobody who has said hello", () => receive(CHINA)],
  [
    "another origin than the first",
    () => {
      receive(HELLO);
      receive(HELLO, "https://other.example");
      receive(CHINA, "https://other.example");
    },
  ],
  [
    "another window",
    () => {
      receive(HELLO);
      receive(CHINA, HOST, window);
    },
  ],
  [
    "an origin that has no name",
    () => {
      receive(HELLO, "null");
      receive(CHINA, "null");
    },
  ],
])("a view from %s is not", (_who, messages) => {
  messages();
  expect(address.read()).toBe("/qingdao-2025/?embed=1");
  expect(sent().filter(([, origin]) => origin === "https://other.example" || origin === "null")).toEqual([]);
});

test("once disconnected, nothing is heard", () => {
  disconnect();
  receive(HELLO);
  expect(postMessage).toHaveBeenCalledOnce();
});
