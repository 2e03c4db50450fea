import { act, fireEvent, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(function standInForTheBrowser() {
  delete window.isReaderHere;
  // What the page knows of its reader is known to the whole page: each test gets a new one.
  vi.resetModules();
  vi.useFakeTimers();
});

afterEach(function putBack() {
  vi.useRealTimers();
});

/** A page with two places that wait for the reader. */
async function page() {
  const { useReaderSign } = await import("./useReaderSign.ts");
  return function Page() {
    const here = [useReaderSign(), useReaderSign()];
    return <p>{here.join(" ")}</p>;
  };
}

function idle(): void {
  act(() => {
    vi.runAllTimers();
  });
}

test.each([
  ["a touch", () => fireEvent.touchStart(document.body)],
  ["a key", () => fireEvent.keyDown(document.body, { key: "Tab" })],
  ["a scroll", () => fireEvent.scroll(window)],
  ["a movement", () => fireEvent.pointerMove(document.body)],
])("useReaderSign sees the reader by %s, once the browser is idle", async (_sign, give) => {
  const Page = await page();
  render(<Page />);
  idle();
  expect(screen.getByText("false false")).toBeDefined();
  give();
  expect(screen.getByText("false false")).toBeDefined();
  idle();
  expect(screen.getByText("true true")).toBeDefined();
});

test("useReaderSign knows of a reader who was there before the app", async () => {
  window.isReaderHere = true;
  const Page = await page();
  render(<Page />);
  idle();
  expect(screen.getByText("true true")).toBeDefined();
});

test("useReaderSign is false where a page is written", async () => {
  const Page = await page();
  expect(renderToString(<Page />)).toContain("false false");
});
