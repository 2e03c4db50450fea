import { act, fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useWanted } from "./useWanted.ts";

/** What the browser would tell: the place comes near the screen, the browser is idle. */
let comeNear: () => void;
let becomeIdle: (() => void) | null;

class FakeObserver {
  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    comeNear = () => tell([{ isIntersecting: true }]);
  }
  observe() {}
  disconnect() {}
}

beforeEach(function standInForTheBrowser() {
  becomeIdle = null;
  vi.stubGlobal("IntersectionObserver", FakeObserver);
  Object.assign(window, {
    requestIdleCallback: (callback: () => void) => {
      becomeIdle = callback;
      return 1;
    },
    cancelIdleCallback: () => {
      becomeIdle = null;
    },
  });
});

afterEach(function putBack() {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(window, "requestIdleCallback");
  Reflect.deleteProperty(window, "cancelIdleCallback");
});

function Place() {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <a href="#somewhere">{useWanted(place) ? "wanted" : "not yet"}</a>
    </div>
  );
}

describe("useWanted", () => {
  test("waits until the place is near and then until the browser is idle", () => {
    render(<Place />);
    expect(becomeIdle).toBeNull();
    act(() => comeNear());
    expect(screen.getByText("not yet")).toBeDefined();
    act(() => becomeIdle?.());
    expect(screen.getByText("wanted")).toBeDefined();
  });

  test.each([
    ["pointed at", () => fireEvent.pointerEnter(screen.getByRole("link").parentElement as HTMLElement)],
    ["touched", () => fireEvent.touchStart(screen.getByRole("link"))],
    ["come to by keyboard", () => screen.getByRole("link").focus()],
  ])("does not wait when the place is %s", (_how, touch) => {
    render(<Place />);
    act(() => {
      touch();
    });
    expect(screen.getByText("wanted")).toBeDefined();
  });

  test("asks nothing more of the browser once it is unmounted", () => {
    const { unmount } = render(<Place />);
    act(() => comeNear());
    unmount();
    expect(becomeIdle).toBeNull();
  });

  test("is false where a page is written", () => {
    expect(renderToString(<Place />)).toContain("not yet");
  });
});
