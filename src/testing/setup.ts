import { afterEach, beforeEach, expect, vi } from "vitest";

// The rows of the picture's key come later in a browser; a test would have to wait for them wherever there is a map.
vi.mock(import("../views/map/LaterLegendList.tsx"), async () => ({
  LaterLegendList: (await import("../views/map/LegendList.tsx")).LegendList,
}));

// An unexpected warning or error on the console fails the test that caused it. A test that expects one replaces
// the method itself: vi.spyOn(console, "error").mockImplementation(() => {}).
const { error: originalError, warn: originalWarn } = console;
let messages: unknown[][] = [];

/** jsdom does not know the element `<search>` yet, and React says so, once for each test file. */
const isOfSearchElement = ([text, tag]: unknown[]) => tag === "search" && String(text).includes("is unrecognized");

function recordConsole() {
  messages = [];
  console.error = (...message: unknown[]) => {
    if (!isOfSearchElement(message)) messages.push(message);
  };
  console.warn = (...message: unknown[]) => messages.push(message);
}

function expectQuietConsole() {
  console.error = originalError;
  console.warn = originalWarn;
  expect(messages, "unexpected console output").toEqual([]);
}

// In this order: hooks after a test run last-registered first, so what unmounting prints is seen too.
beforeEach(recordConsole);
afterEach(expectQuietConsole);

if (typeof document !== "undefined") {
  // Without this flag React does not warn about updates that no act() covered.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom lays nothing out, and so cannot scroll to anything.
  Element.prototype.scrollIntoView = () => {};
  const { cleanup } = await import("@testing-library/react");
  afterEach(cleanup);
}
