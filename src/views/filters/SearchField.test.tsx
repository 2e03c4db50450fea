import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { SearchField } from "./SearchField.tsx";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The field with an address of its own: what it was told, and what it is shown. */
function openField(query = "") {
  let view: View = { ...DEFAULT_VIEW, query };
  const told: string[] = [];
  const field = <SearchField view={view} changeView={handleChange} />;
  const { rerender } = render(field);
  function handleChange(change: (from: View) => View, mode: string) {
    expect(mode).toBe("replace");
    view = change(view);
    told.push(view.query);
    rerender(<SearchField view={view} changeView={handleChange} />);
  }
  function changeElsewhere(next: string) {
    view = { ...view, query: next };
    rerender(<SearchField view={view} changeView={handleChange} />);
  }
  return { told, changeElsewhere, box: () => screen.getByRole<HTMLInputElement>("searchbox") };
}

function type(box: HTMLElement, text: string) {
  fireEvent.change(box, { target: { value: text } });
}

function pause(milliseconds: number) {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

test("SearchField shows each letter at once, and tells the address after a pause", () => {
  const { told, box } = openField();
  type(box(), "b");
  pause(150);
  type(box(), "bo");
  pause(150);
  expect(box().value).toBe("bo");
  expect(told).toEqual([]);
  pause(60);
  expect(told).toEqual(["bo"]);
  expect(box().value).toBe("bo");
});

test("SearchField keeps the space at the end of a word, and what is typed after a pause", () => {
  const { told, box } = openField();
  type(box(), "border ");
  pause(300);
  expect(box().value).toBe("border ");
  type(box(), "border m");
  pause(300);
  expect(told).toEqual(["border ", "border m"]);
});

test.each([
  ["with Enter", (box: HTMLElement) => fireEvent.keyDown(box, { key: "Enter" })],
  ["before another press takes effect", () => fireEvent.click(document.body)],
  ["when the page is left", () => fireEvent(window, new Event("beforeunload"))],
])("SearchField tells the address at once %s, and only once", (_, leave) => {
  const { told, box } = openField();
  type(box(), "train");
  leave(box());
  pause(500);
  expect(told).toEqual(["train"]);
});

test("SearchField tells the address nothing between a press and its click, so that nothing moves under the pointer", () => {
  const { told, box } = openField();
  type(box(), "train");
  fireEvent.pointerDown(document.body);
  pause(600);
  expect(told).toEqual([]);
  fireEvent.pointerUp(document.body);
  pause(300);
  expect(told).toEqual(["train"]);
});

test("SearchField gives way to a change of the search from elsewhere, and tells nothing afterwards", () => {
  const { told, box, changeElsewhere } = openField("border");
  type(box(), "borders");
  changeElsewhere("");
  expect(box().value).toBe("");
  pause(500);
  expect(told).toEqual([]);
});

test("SearchField stays empty when the search it told is cleared elsewhere, as a chip, Clear all and Back do", () => {
  const { told, changeElsewhere, box } = openField();
  type(box(), "bor");
  pause(300);
  changeElsewhere("");
  expect(box().value).toBe("");
  pause(2000);
  expect(told).toEqual(["bor"]);
});

test("SearchField can be emptied", () => {
  const { told, box } = openField("border");
  type(box(), "");
  expect(box().value).toBe("");
  pause(300);
  expect(told).toEqual([""]);
});
