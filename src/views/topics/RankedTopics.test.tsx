import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { allowForWholePage } from "../../testing/allowForWholePage.ts";
import { renderHeldView } from "../../testing/heldView.tsx";
import { manyMeetings } from "../../testing/manyMeetings.ts";
import type { View } from "../../view/view.ts";
import { TopicsView } from "./TopicsView.tsx";

allowForWholePage();

class QuietObserver {
  observe() {}
  disconnect() {}
}

let panelWidth = 0;
beforeEach(() => {
  panelWidth = 548;
  vi.stubGlobal("ResizeObserver", QuietObserver);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => panelWidth);
});

function renderTopics(start: Partial<View> = {}) {
  return renderHeldView(({ view, linkTo }) => <TopicsView dossier={manyMeetings} view={view} linkTo={linkTo} />, {
    panel: "topics",
    ...start,
  });
}

const names = (role: string) => screen.queryAllByRole(role).map(({ textContent }) => textContent);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("the topics of many countries", () => {
  test("stand as the first of a table, with totals, and the rest is asked for", async () => {
    renderTopics();
    expect(names("columnheader")).toHaveLength(2 + 8 + 1);
    expect(names("columnheader").slice(0, 4)).toEqual(["Topic", "All", "RussiaRU", "United StatesUS"]);
    expect(names("rowheader").slice(0, 3)).toEqual([
      "Meetings",
      "Defence cooperation in general",
      "Defence industry and co-production",
    ]);
    await press("Show 29 more countries");
    expect(names("columnheader")).toHaveLength(2 + 37);
    await press("Show 17 more topics");
    expect(names("rowheader")).toHaveLength(1 + 29);
    await press("Show fewer countries");
    await press("Show fewer topics");
    expect([names("columnheader").length, names("rowheader").length]).toEqual([11, 13]);
  });

  test("lead from a number to its meetings, into a lone one, and from a total to all of them", async () => {
    const seen = renderTopics({ query: "defence", meeting: "gone" });
    const follow = (name: string) => userEvent.click(screen.getByRole("link", { name }));
    const takeAway = () => act(() => seen.changeView((view) => ({ ...view, topics: [], countries: [] }), "push"));
    await follow("Defence industry and co-production, Russia: 6 meetings; a subject of the meeting");
    expect(seen.view).toMatchObject({ panel: "meetings", meeting: null, countries: ["RUS"], query: "defence" });
    expect(seen.view.topics).toEqual(["defence-industry"]);
    takeAway();
    await follow("Joint exercises, Russia: 1 meeting; a subject of the meeting");
    expect(manyMeetings.meetings.find(({ id }) => id === seen.view.meeting)?.topics).toContain("joint-exercises");
    takeAway();
    await follow("Joint exercises: 13 meetings");
    expect(seen.view).toMatchObject({ meeting: null, topics: ["joint-exercises"], countries: [] });
  });

  test("say what a topic of a whole meeting is, and nothing of marks that are not there", () => {
    renderTopics();
    const legend = within(screen.getByRole("list", { name: "Legend" })).getAllByRole("listitem");
    expect(legend.map(({ textContent }) => textContent)).toEqual([
      "n a subject of the meetings; no statement on it is told",
    ]);
  });

  test("stand one by one in a narrow panel, each opening into all of its countries", () => {
    panelWidth = 362;
    renderTopics();
    expect(screen.queryByRole("table")).toBeNull();
    const items = within(screen.getByRole("list", { name: /^Topics by country/ })).getAllByRole("group");
    expect(items).toHaveLength(12);
    expect(items[1]?.querySelector("summary")?.textContent).toBe("Defence industry and co-production3131 meetings");
    const links = [...(items[1]?.querySelectorAll("a") ?? [])];
    expect(links.map(({ textContent }) => textContent).slice(0, 2)).toEqual(["Russia6", "United States4"]);
    expect(links.at(-1)?.textContent).toBe("All 31 meetings");
  });
});
