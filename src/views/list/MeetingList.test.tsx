import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { card, cardOrder, renderList } from "../../testing/heldList.tsx";
import { realDossier } from "../../testing/realDossier.ts";

const link = (country: string) => within(card(country)).getByRole("link", { name: country });

describe("the list of meetings", () => {
  test("has a card for each meeting in view, and no other", () => {
    renderList({ topics: ["defence-production"] });
    expect(cardOrder()).toEqual(["Belarus", "Tajikistan", "Kazakhstan"]);
  });

  test.each([
    ["Editors’ order", ["China", "Belarus", "Tajikistan", "Kazakhstan"]],
    ["By country name", ["Belarus", "China", "Kazakhstan", "Tajikistan"]],
    ["Most topics first", ["China", "Belarus", "Tajikistan", "Kazakhstan"]],
  ])("can be ordered: %s", async (order, countries) => {
    const seen = renderList({ sort: order === "By country name" ? "report" : "country" });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Order" }), order);
    expect(cardOrder()).toEqual(countries);
    expect(seen.modes).toEqual(["push"]);
  });

  test("opens a meeting in its place, and closes it by the same link", async () => {
    const seen = renderList({ panel: "source", paragraph: { report: null, number: 3 } });
    expect(link("Belarus").getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(link("Belarus"));
    expect(seen.view).toMatchObject({ meeting: "belarus", panel: "meetings", paragraph: null });
    expect(link("Belarus").getAttribute("aria-expanded")).toBe("true");
    expect(within(card("Belarus")).getByText(/defence production is growing quickly/)).toBeDefined();
    await userEvent.click(link("Belarus"));
    expect(seen).toMatchObject({ view: { meeting: null }, modes: ["push", "push"] });
    expect(screen.queryByText(/defence production is growing quickly/)).toBeNull();
  });

  test("opens one meeting at a time", async () => {
    renderList({ meeting: "china" });
    await userEvent.click(link("Belarus"));
    expect(screen.getAllByRole("link", { expanded: true })).toEqual([link("Belarus")]);
  });

  test("has a real address in the link of each card: the meeting's, or the list's for the open one", () => {
    renderList({ meeting: "china", countries: [realDossier.focus!] });
    expect(link("Belarus").getAttribute("href")).toBe("held/belarus/?country=IND");
    expect(link("China").getAttribute("href")).toBe("held/?country=IND");
  });

  test("tells which meeting is pointed at, until the pointer leaves", () => {
    const { told } = renderList();
    fireEvent.mouseEnter(card("Tajikistan"));
    expect(told).toEqual(["tajikistan"]);
    fireEvent.mouseLeave(card("Tajikistan"));
    expect(told).toEqual(["tajikistan", null]);
  });

  test("tells which meeting has the focus, until it leaves", () => {
    const { told } = renderList();
    act(() => link("China").focus());
    expect(told.at(-1)).toBe("china");
    act(() => link("China").blur());
    expect(told.at(-1)).toBeNull();
  });

  test("shows which card is highlighted, wherever that was pointed at", () => {
    renderList();
    const plain = card("China").className;
    fireEvent.mouseEnter(card("Tajikistan"));
    expect(card("Tajikistan").className).not.toBe(plain);
    expect(card("China").className).toBe(plain);
  });
});

/** The dossier, with a count of how often a card asks for the name of its place: once each time that it is drawn. */
function countedDraws() {
  const counted = { draws: 0 };
  const places = realDossier.places.map((place) => ({
    ...place,
    get name() {
      counted.draws += 1;
      return place.name;
    },
  }));
  return { counted, dossier: { ...realDossier, places } };
}

describe("a card", () => {
  test("is not drawn again when only the address changes, but its links follow", () => {
    const { counted, dossier } = countedDraws();
    const seen = renderList({}, dossier);
    const before = counted.draws;
    act(() => seen.changeView((view) => ({ ...view, map: { zoom: 3, lat: 30, lon: 100 } }), "replace"));
    expect(counted.draws).toBe(before);
    expect(link("Belarus").getAttribute("href")).toBe("held/belarus/?map=3/30/100");
  });

  test("is drawn again when it opens, and the others are not", async () => {
    const { counted, dossier } = countedDraws();
    renderList({}, dossier);
    const each = counted.draws / dossier.meetings.length;
    counted.draws = 0;
    await userEvent.click(link("Belarus"));
    // Once for the highlight that comes with the focus, once for being opened.
    expect(counted.draws).toBeGreaterThan(0);
    expect(counted.draws).toBeLessThanOrEqual(2 * each);
  });

  test("is drawn again when it comes to fit by an open reading only", () => {
    const seen = renderList();
    act(() => seen.changeView((view) => ({ ...view, topics: ["training"] }), "push"));
    expect(within(card("China")).getByText(/unclear whether this one fits/)).toBeDefined();
  });
});
