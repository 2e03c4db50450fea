import { act, fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useSwap } from "./useSwap.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Place({ isReady, onClick = () => {} }: { isReady: boolean; onClick?: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const isSwapped = useSwap(place, isReady);
  return (
    <div ref={place}>
      {isSwapped ? (
        <button type="button" id="one">
          live
        </button>
      ) : (
        <>
          <button type="button" data-heir="one" onClick={onClick}>
            picture
          </button>
          <input aria-label="date" />
        </>
      )}
    </div>
  );
}

describe("useSwap", () => {
  test("swaps as soon as the part is ready", () => {
    const { rerender } = render(<Place isReady={false} />);
    expect(screen.getByText("picture")).toBeDefined();
    rerender(<Place isReady />);
    expect(screen.getByText("live")).toBeDefined();
  });

  test("waits for the end of a press, and for its click", () => {
    const onClick = vi.fn<() => void>();
    const { rerender } = render(<Place isReady={false} onClick={onClick} />);
    fireEvent.pointerDown(screen.getByText("picture"));
    rerender(<Place isReady onClick={onClick} />);
    fireEvent.pointerUp(screen.getByText("picture"));
    fireEvent.click(screen.getByText("picture"));
    expect(onClick).toHaveBeenCalledOnce();
    act(() => void vi.runAllTimers());
    expect(screen.getByText("live")).toBeDefined();
  });

  test("waits while the reader types", () => {
    const { rerender } = render(<Place isReady={false} />);
    act(() => screen.getByLabelText("date").focus());
    rerender(<Place isReady />);
    expect(screen.getByText("picture")).toBeDefined();
    act(() => screen.getByLabelText("date").blur());
    act(() => void vi.runAllTimers());
    expect(screen.getByText("live")).toBeDefined();
  });

  test("hands the focus to the heir", () => {
    const { rerender } = render(<Place isReady={false} />);
    act(() => screen.getByText("picture").focus());
    rerender(<Place isReady />);
    expect(document.activeElement).toBe(screen.getByText("live"));
  });

  test("takes the focus from nowhere else", () => {
    const { rerender } = render(<Place isReady={false} />);
    rerender(<Place isReady />);
    expect(document.activeElement).toBe(document.body);
  });

  test("never swaps back", () => {
    const { rerender } = render(<Place isReady />);
    rerender(<Place isReady={false} />);
    expect(screen.getByText("live")).toBeDefined();
  });
});
