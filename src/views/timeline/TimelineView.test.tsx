import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import { date } from "../../testing/mapTestDossier.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { TimelineView } from "./TimelineView.tsx";

function setup(start: Partial<View> = {}, dossier: Dossier = realDossier) {
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
      <TimelineView
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

/** As many meetings as share a number, on three days. */
function crowdedDossier(): Dossier {
  const meetings = realDossier.meetings.flatMap((meeting) =>
    ["2025-06-25", "2025-06-26", "2025-06-27"].map((day) => ({
      ...meeting,
      id: `${meeting.id}-${day}`,
      date: date(day),
    })),
  );
  return { ...realDossier, meetings, statements: [] };
}

const slider = (name: string) => screen.getByRole("slider", { name });

describe("the timeline's marks", () => {
  test("are buttons for meetings, named with date, certainty and selection", () => {
    setup({ meeting: "china" });
    const china = screen.getByRole("button", { name: "Meeting with China, 26 Jun 2025, derived date, selected" });
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

  test.each(["click", "{Enter}", " "])("set the period to their days where they are several, by “%s”", async (way) => {
    const { seen, user } = setup({}, crowdedDossier());
    const group = screen.getByRole("button", {
      name: "12 meetings, 25 Jun 2025 to 27 Jun 2025, 12 in view: show only these dates",
    });
    if (way === "click") await user.click(group);
    else {
      act(() => group.focus());
      await user.keyboard(way);
    }
    expect(seen).toMatchObject({
      view: { period: { from: "2025-06-25", to: "2025-06-27" }, meeting: null },
      modes: ["push"],
    });
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
    const event = screen.getByRole("img", { name: /^Operation Sindoor, some time within/ });
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
    expect(screen.getByText("Showing all dates")).toBeTruthy();
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
