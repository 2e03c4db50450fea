import { act, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useMediaQuery } from "./useMediaQuery.ts";

let isWide = true;
let isPrinted = false;
const listeners = new Set<() => void>();

/** The browser tells of a change. */
function change(next: { isWide?: boolean; isPrinted?: boolean }) {
  act(() => {
    isWide = next.isWide ?? isWide;
    isPrinted = next.isPrinted ?? isPrinted;
    for (const listener of listeners) listener();
  });
}

beforeEach(function standInForTheBrowser() {
  [isWide, isPrinted] = [true, false];
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query === "print" ? isPrinted : isWide,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
});

afterEach(() => void vi.unstubAllGlobals());

function Shown() {
  return <p>{useMediaQuery("(min-width: 900px)", true) ? "wide" : "small"}</p>;
}

describe("useMediaQuery", () => {
  test("gives the answer of the screen, and follows it", () => {
    render(<Shown />);
    expect(screen.getByText("wide")).toBeDefined();
    change({ isWide: false });
    expect(screen.getByText("small")).toBeDefined();
  });

  test("keeps the screen's answer while the page is printed, whose width is the paper's", () => {
    render(<Shown />);
    change({ isWide: false, isPrinted: true });
    expect(screen.getByText("wide")).toBeDefined();
    change({ isPrinted: false });
    expect(screen.getByText("small")).toBeDefined();
  });

  test("listens no more once it is taken away", () => {
    const { unmount } = render(<Shown />);
    unmount();
    expect(listeners.size).toBe(0);
  });

  test("has the given answer where a page is written", () => {
    isWide = false;
    expect(renderToString(<Shown />)).toContain("wide");
  });
});
