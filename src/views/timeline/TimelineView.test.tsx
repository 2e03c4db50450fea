import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { TimelineView } from "./TimelineView.tsx";

function setup(start: Partial<View> = {}) {
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
        dossier={realDossier}
        view={view}
        now={view}
        highlighted={null}
        onHighlight={onHighlight}
        changeView={changeView}
      />
    );
  }
  render(<Page />);
  return { seen, onHighlight, user: userEvent.setup() };
}

const slider = (name: string) => screen.getByRole("slider", { name });

describe("the timeline's marks", () => {
  it("are buttons for meetings, named with date, certainty and selection", () => {
    setup({ meeting: "china" });
    const china = screen.getByRole("button", { name: "Meeting with China, 26 Jun 2025, derived date, selected" });
    expect(china).toHaveProperty("id", "timeline-mark-china");
    expect(china.getAttribute("aria-pressed")).toBe("true");
    expect(screen.getAllByRole("button", { name: /^Meeting with/ })).toHaveLength(4);
  });

  it("open and close their meeting by Enter and Space, and keep the focus", async () => {
    const { seen, user } = setup();
    const mark = screen.getByRole("button", { name: /Belarus/ });
    act(() => mark.focus());
    await user.keyboard("{Enter}");
    expect(seen).toMatchObject({ view: { meeting: "belarus" }, modes: ["push"] });
    expect(document.activeElement).toBe(mark);
    await user.keyboard(" ");
    expect(seen.view.meeting).toBeNull();
  });

  it("highlight their meeting while they have the focus", () => {
    const { onHighlight } = setup();
    const mark = screen.getByRole("button", { name: /Belarus/ });
    fireEvent.focus(mark);
    expect(onHighlight).toHaveBeenLastCalledWith("belarus");
    fireEvent.blur(mark);
    expect(onHighlight).toHaveBeenLastCalledWith(null);
  });

  it("tell an event's note on focus, until Escape", async () => {
    const { user } = setup();
    const event = screen.getByRole("img", { name: /^Operation Sindoor, some time within/ });
    fireEvent.focus(event);
    expect(screen.getByRole("tooltip").textContent).toContain("The report gives no date");
    expect(event.getAttribute("aria-describedby")).toBe("timeline-tip");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).toBeNull();
  });

  it("say when the filters leave them out", () => {
    setup({ period: { from: null, to: "2025-05" } });
    expect(screen.getByRole("button", { name: /Belarus.*outside the filters/ })).toBeTruthy();
  });

  it("are not made again when the period changes", () => {
    setup();
    const mark = screen.getByRole("button", { name: /Belarus/ });
    fireEvent.change(slider("From"), { target: { value: "370" } });
    expect(screen.getByRole("button", { name: /Belarus/ })).toBe(mark);
  });
});

describe("the timeline's range", () => {
  it("is two sliders that speak dates", () => {
    setup({ period: { from: "2025-04", to: "2025-06-26" } });
    expect(slider("From").getAttribute("aria-valuetext")).toBe("1 Apr 2025");
    expect(slider("Until").getAttribute("aria-valuetext")).toBe("26 Jun 2025");
  });

  it("moves one end and leaves the other as the link wrote it", () => {
    const { seen } = setup({ period: { from: "2025-04", to: "2025-06-26" } });
    fireEvent.change(slider("Until"), { target: { value: String(366 + 60) } });
    expect(seen).toMatchObject({ view: { period: { from: "2025-04", to: "2025-05-31" } }, modes: ["replace"] });
  });

  it("gives no period when both ends are at the ends of the axis", () => {
    const { seen } = setup({ period: { from: "2025-04", to: null } });
    fireEvent.change(slider("From"), { target: { value: "0" } });
    expect(seen.view.period).toBeNull();
  });

  it("can be cleared, and says what is shown", async () => {
    const { seen, user } = setup({ period: { from: "2025-04", to: "2025-06-26" } });
    expect(screen.getByText("Showing Apr 2025 to 26 Jun 2025")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear dates" }));
    expect(seen).toMatchObject({ view: { period: null }, modes: ["push"] });
    expect(screen.getByText("Showing all dates")).toBeTruthy();
  });
});

describe("the timeline as a list", () => {
  it("tells every event and meeting in the order of time, and what the axis leaves out", () => {
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
