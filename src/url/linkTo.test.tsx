import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { DEFAULT_VIEW, toggleValue, type View } from "../view/view.ts";
import { type ChangeView, linkMaker } from "./linkTo.ts";
import { formatViewSearch } from "./viewSearch.ts";

const toTraining = (view: View) => toggleValue(view, "topic", "training");

/** Draws a link, clicks it, and gives what the click did. */
function click(mouse: MouseEventInit) {
  const changeView = vi.fn<ChangeView>();
  const linkTo = linkMaker({ ...DEFAULT_VIEW, query: "border" }, formatViewSearch, changeView);
  render(<a {...linkTo(toTraining)}>Training</a>);
  const isLeftToTheBrowser = fireEvent.click(screen.getByRole("link"), mouse);
  return { changeView, isLeftToTheBrowser };
}

test("a link has the address of the changed view", () => {
  const { href } = linkMaker({ ...DEFAULT_VIEW, query: "border" }, formatViewSearch, vi.fn<ChangeView>())(toTraining);
  expect(href).toBe("?topic=training&q=border");
});

test("a plain click stays on the page and pushes the change", () => {
  const { changeView, isLeftToTheBrowser } = click({ button: 0 });
  expect(isLeftToTheBrowser).toBe(false);
  expect(changeView).toHaveBeenCalledExactlyOnceWith(toTraining, "push");
});

test.each<[string, MouseEventInit]>([
  ["Ctrl", { ctrlKey: true }],
  ["Command", { metaKey: true }],
  ["Shift", { shiftKey: true }],
  ["Alt", { altKey: true }],
  ["the middle button", { button: 1 }],
])("a click with %s is left to the browser", (_name, mouse) => {
  window.addEventListener("click", keepHere, { once: true });
  const { changeView } = click(mouse);
  expect(changeView).not.toHaveBeenCalled();
  expect(wasPrevented).toBe(false);
});

let wasPrevented: boolean | undefined;

/** Notes whether the link has kept the click for itself; jsdom has no page to go to. */
function keepHere(event: Event): void {
  wasPrevented = event.defaultPrevented;
  event.preventDefault();
}

test("a click that somebody else has handled is left alone", () => {
  const changeView = vi.fn<ChangeView>();
  const { onClick, href } = linkMaker(DEFAULT_VIEW, formatViewSearch, changeView)(toTraining);
  render(
    <a href={href} onClickCapture={(event) => event.preventDefault()} onClick={onClick}>
      Training
    </a>,
  );
  fireEvent.click(screen.getByRole("link"));
  expect(changeView).not.toHaveBeenCalled();
});
