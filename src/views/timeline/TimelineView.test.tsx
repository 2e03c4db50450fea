import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { standInForScreen } from "../../testing/screenStandIn.ts";
import { crowdedDossier, spreadDossier } from "../../testing/timelineDossiers.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { StripView } from "./StripView.tsx";
import { TimelineView } from "./TimelineView.tsx";

function setup(start: Partial<View> = {}, dossier: Dossier = spreadDossier, Timeline = TimelineView) {
  const seen: { view: View; modes: string[] } = { view: { ...DEFAULT_VIEW, ...start }, modes: [] };
  const onHighlight = vi.fn<(id: string | null) => void>();
  function Page() {
    const [view, setView] = useState(seen.view);
    function changeView(change: (before: View) => View, mode: string) {
      seen.view = change(seen.view);
      seen.modes.push(mode);
      setView(seen.view);
    }
    return (
      <Timeline
        dossier={dossier}
        shown={view}
        asked={view}
        highlighted={null}
        onHighlight={onHighlight}
        changeView={changeView}
      />
    );
  }
  render(<Page />);
  return { seen, onHighlight, user: userEvent.setup() };
}

function setupStrip(start: Partial<View> = {}) {
  standInForScreen();
  return setup(start, realDossier, StripView);
}

afterEach(() => vi.unstubAllGlobals());

const slider = (name: string) => screen.getByRole("slider", { name });

describe("the timeline's marks", () => {
  test("are buttons for meetings, named with date, certainty and selection", () => {
    setup({ meeting: "china" });
    const china = screen.getByRole("button", {
      name: "Meeting with China, 26 Jun 2025, worked out from “Thursday”, selected",
    });
    expect(china).toHaveProperty("id", "timeline-mark-china");
    expect(china.getAttribute("aria-pressed")).toBe("true");
    expect(screen.getAllByRole("button", { name: /^Meeting with/ })).toHaveLength(4);
  });

  test("open and close their meeting by Enter and Space, and keep the focus", async () => {
    const { seen, user } = setup();
    const mark = screen.getByRole("button", { name: /Belarus/ });
    act(() => mark.focus());
    await user.keyboard("{Enter}");
    expect(seen).toMatchObject({ view: { meeting: "belarus" }, modes: ["push"] });
    expect(document.activeElement).toBe(mark);
    await user.keyboard(" ");
    expect(seen.view.meeting).toBeNull();
  });

  test("toggle once, however long the key is held", () => {
    const { seen } = setup();
    const mark = screen.getByRole("button", { name: /Belarus/ });
    for (const key of ["Enter", " "]) {
      fireEvent.keyDown(mark, { key });
      for (let held = 0; held < 3; held += 1) fireEvent.keyDown(mark, { key, repeat: true });
    }
    expect(seen).toMatchObject({ view: { meeting: null }, modes: ["push", "push"] });
  });

  test.each(["click", "{Enter}", " "])("list their meetings where they are several, by “%s”", async (way) => {
    const { seen, user } = setup({}, crowdedDossier);
    const group = screen.getByRole("button", { name: /^16 meetings, 24 Jun 2025 to 27 Jun 2025, 16 in view$/ });
    expect(group.getAttribute("aria-expanded")).toBe("false");
    if (way === "click") await user.click(group);
    else {
      act(() => group.focus());
      await user.keyboard(way);
    }
    expect(group.getAttribute("aria-expanded")).toBe("true");
    const list = screen.getByRole("group", { name: "16 meetings, 24 Jun 2025 to 27 Jun 2025" });
    expect(document.activeElement).toBe(list);
    const buttons = within(list).getAllByRole("button", { name: /^Meeting with/ });
    expect(buttons).toHaveLength(16);
    await user.click(buttons[5]!);
    expect(seen).toMatchObject({ view: { period: null, meeting: "belarus-2025-06-25" }, modes: ["push"] });
    expect(buttons[5]!.getAttribute("aria-pressed")).toBe("true");
    await user.click(buttons[5]!);
    expect(seen.view.meeting).toBeNull();
  });

  test("close their list by Escape, which gives the focus back, by another press, and when the focus leaves", async () => {
    const { user } = setup({}, crowdedDossier);
    const group = screen.getByRole("button", { name: /^16 meetings/ });
    const list = () => screen.queryByRole("group", { name: /^16 meetings/ });
    await user.click(group);
    await user.keyboard("{Escape}");
    expect([list(), document.activeElement]).toEqual([null, group]);
    await user.click(group);
    await user.click(group);
    expect(list()).toBeNull();
    await user.click(group);
    act(() => screen.getByText("Timeline as a list").focus());
    expect(list()).toBeNull();
  });

  test("highlight their meeting while they have the focus", () => {
    const { onHighlight } = setup();
    const mark = screen.getByRole("button", { name: /Belarus/ });
    fireEvent.focus(mark);
    expect(onHighlight).toHaveBeenLastCalledWith("belarus");
    fireEvent.blur(mark);
    expect(onHighlight).toHaveBeenLastCalledWith(null);
  });

  test("tell an event's note on focus, until Escape", async () => {
    const { user } = setup();
    const event = screen.getByRole("img", { name: /^Operation Sindoor, no date given/ });
    fireEvent.focus(event);
    expect(screen.getByRole("tooltip").textContent).toContain("The report gives no date");
    expect(event.getAttribute("aria-describedby")).toBe("timeline-tip");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).toBeNull();
  });

  test("say when the filters leave them out", () => {
    setup({ period: { from: null, to: "2025-05" } });
    expect(screen.getByRole("button", { name: /Belarus.*outside the filters/ })).toBeTruthy();
  });

  test("are not made again when the period changes", () => {
    setup();
    const mark = screen.getByRole("button", { name: /Belarus/ });
    fireEvent.change(slider("From"), { target: { value: "370" } });
    expect(screen.getByRole("button", { name: /Belarus/ })).toBe(mark);
  });
});

test("the timeline's axis names the months that are drawn", () => {
  setup();
  const chart = screen.getByRole("group", { name: "Timeline of context, meetings and coverage" });
  for (const month of ["Apr 2025", "May", "Jun", "Jul"]) expect(within(chart).getByText(month)).toBeTruthy();
});

describe("the timeline's range", () => {
  test("is two sliders that speak dates", () => {
    setup({ period: { from: "2025-04", to: "2025-06-26" } });
    expect(slider("From").getAttribute("aria-valuetext")).toBe("1 Apr 2025");
    expect(slider("Until").getAttribute("aria-valuetext")).toBe("26 Jun 2025");
  });

  test("moves one end and leaves the other as the link wrote it", () => {
    const { seen } = setup({ period: { from: "2025-04", to: "2025-06-26" } });
    fireEvent.change(slider("Until"), { target: { value: String(366 + 60) } });
    expect(seen).toMatchObject({ view: { period: { from: "2025-04", to: "2025-05-31" } }, modes: ["replace"] });
  });

  test("gives no period when both ends are at the ends of the axis", () => {
    const { seen } = setup({ period: { from: "2025-04", to: null } });
    fireEvent.change(slider("From"), { target: { value: "0" } });
    expect(seen.view.period).toBeNull();
  });

  test("can be cleared, and says what is shown", async () => {
    const { seen, user } = setup({ period: { from: "2025-04", to: "2025-06-26" } });
    expect(screen.getByText("Showing Apr 2025 to 26 Jun 2025")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear dates" }));
    expect(seen).toMatchObject({ view: { period: null }, modes: ["push"] });
    expect(screen.queryByText(/^Showing/)).toBeNull();
  });
});

test("the timeline's range is there only where meetings have more than one date", () => {
  const [meeting] = spreadDossier.meetings;
  setup({}, { ...spreadDossier, meetings: [meeting!] });
  expect(screen.queryByRole("slider")).toBeNull();
});

describe("the timeline's strip", () => {
  test("chooses a meeting by its mark, which says so, and closes it by another press", async () => {
    const { seen, user } = setupStrip();
    const china = screen.getByRole("button", { name: /^Meeting with China/ });
    await user.click(china);
    expect(seen).toMatchObject({ view: { meeting: "china" }, modes: ["push"] });
    expect(china.getAttribute("aria-pressed")).toBe("true");
    expect(china.querySelector(".timeline-tick")).not.toBeNull();
    await user.click(china);
    expect(seen.view.meeting).toBeNull();
    expect(china.querySelector(".timeline-tick")).toBeNull();
  });

  test("has no sliders, and lists what shares a date, though none of it is a meeting", async () => {
    const { user } = setupStrip();
    expect(screen.queryByRole("slider")).toBeNull();
    await user.click(screen.getByRole("button", { name: /^2 publications/ }));
    const list = screen.getByRole("group", { name: "2 publications, 27 Jun 2025" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(2);
    expect(within(list).queryByRole("button")).toBeNull();
  });

  test("says which dates are shown only when a period is chosen, and clears it", async () => {
    const { seen, user } = setupStrip({ period: { from: "2025-04", to: null } });
    expect(screen.getByText("Showing from Apr 2025")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear dates" }));
    expect(seen.view.period).toBeNull();
    expect(screen.queryByText(/^Showing/)).toBeNull();
  });
});

describe("the timeline's range under the pointer", () => {
  const TRACK = 1000;

  /** Presses on an element of the range, moves step by step and lets go; places are pixels of the track. */
  function drag(selector: string, from: number, ...to: number[]) {
    const track = document.querySelector(".timeline-track")!;
    vi.spyOn(track, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, TRACK, 28));
    const grip = document.querySelector(selector)!;
    // jsdom has no pointer capture.
    Object.assign(grip, { setPointerCapture: () => undefined });
    fireEvent.pointerDown(grip, { clientX: from });
    for (const clientX of to) fireEvent.pointerMove(grip, { clientX });
    fireEvent.pointerUp(grip);
  }

  const tenDays = { period: { from: "2025-05-01", to: "2025-05-10" } };

  test.each([
    ["right", [700, 1000, 3000, 5000], { from: "2025-06-28", to: null }],
    ["left", [300, 100, -500, -900], { from: null, to: "2020-01-10" }],
  ])("keeps its length when all of it is dragged past the %s end", (_, moves, period) => {
    const { seen } = setup(tenDays);
    drag(".timeline-chosen", 450, ...moves);
    expect(seen.view.period).toEqual(period);
  });

  test("is back where it was when the pointer is", () => {
    const { seen } = setup(tenDays);
    drag(".timeline-chosen", 450, 3000, 450);
    expect(seen.view.period).toEqual(tenDays.period);
  });

  test.each([
    ["from", 420, 900, { from: "2025-05-10", to: "2025-05-10" }],
    ["to", 500, 50, { from: "2025-05-01", to: "2025-05-01" }],
  ])("stops the handle “%s” at the other one", (end, from, to, period) => {
    const { seen } = setup(tenDays);
    drag(`.timeline-handle-${end}`, from, (from + to) / 2, to);
    expect(seen.view.period).toEqual(period);
  });

  test("moves nothing after the pointer has let go, nor by another button", () => {
    const { seen } = setup(tenDays);
    drag(".timeline-chosen", 450);
    const chosen = document.querySelector(".timeline-chosen")!;
    fireEvent.pointerMove(chosen, { clientX: 900 });
    fireEvent.pointerDown(chosen, { clientX: 450, button: 2 });
    fireEvent.pointerMove(chosen, { clientX: 900 });
    expect(seen.modes).toEqual([]);
  });
});

describe("the timeline as a list", () => {
  test("tells every event and meeting in the order of time, and what the axis leaves out", () => {
    setup();
    const list = screen.getByText("Timeline as a list").closest("details")!;
    list.open = true;
    fireEvent(list, new Event("toggle"));
    const entries = within(list).getAllByRole("listitem");
    expect(entries).toHaveLength(realDossier.events.length + realDossier.meetings.length);
    expect(entries[0]?.textContent).toContain("India-China border standoff, 2020");
    expect(entries.at(-1)?.textContent).toContain("27 Jun 2025");
    expect(list.textContent).toContain("1 Jan 2021 to 31 Mar 2025");
  });
});
