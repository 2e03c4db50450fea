import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { card, renderList } from "../../testing/heldList.tsx";
import { testDossier } from "../../testing/mapTestDossier.ts";
import { changedDossier } from "../../testing/realDossier.ts";

const lines = (country: string, name: string) =>
  within(within(card(country)).getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("a closed card", () => {
  test("says who was met, in which office and rank", () => {
    renderList();
    expect(card("China").textContent).toContain("Admiral Dong Jun (董军), Defence Minister");
    expect(card("Kazakhstan").textContent).toContain("Lieutenant General Dauren Kosanov, Defence Minister");
  });

  test("says where and when, and how far the date is known", () => {
    renderList();
    const belarus = within(card("Belarus"));
    expect(belarus.getByText(/Qingdao, China/)).toBeDefined();
    expect(belarus.getByText("26 Jun 2025").getAttribute("datetime")).toBe("2025-06-26");
    expect(belarus.getByTitle("Worked out from what the report says.").textContent).toBe("derived");
  });

  test("names no country for a place that is nobody's", () => {
    const dossier = changedDossier({ "/places/0/country": null, "/places/0/disputedArea": "somewhere" });
    renderList({}, dossier);
    expect(within(card("Belarus")).getByText("Qingdao")).toBeDefined();
  });

  test("calls the country host where it was also the venue's, and no other", () => {
    renderList();
    expect(within(card("China")).getByText("host")).toBeDefined();
    expect(screen.getAllByText("host")).toHaveLength(1);
  });

  test("counts the statements by kind, and the open ones apart", () => {
    renderList();
    expect(lines("Belarus", "Statements by kind")).toEqual(["1 agreed", "1 raised", "1 stated", "1 briefed"]);
    expect(lines("China", "Statements by kind")).toEqual([
      "1 agreed1 agreed: open",
      "3 proposed",
      "4 raised",
      "1 acknowledged",
      "1 briefed1 briefed: open",
    ]);
  });

  test("names three topics, agreed ones first, and says how many more there are", () => {
    renderList();
    const china = within(card("China"));
    for (const topic of ["Disengagement", "De-escalation", "Border management"]) {
      expect(china.getByText(topic)).toBeDefined();
    }
    expect(china.queryByText("Delimitation of the border")).toBeNull();
    expect(china.getByText("13 more topics")).toBeDefined();
  });

  test("speaks of one more topic in the singular", () => {
    const topics = ["Trade", "Water", "Fish", "Nets"].map((label) => ({ id: label.toLowerCase(), label }));
    const [trade] = testDossier.statements;
    const statements = trade ? [{ ...trade, topics: topics.map(({ id }) => id) }] : [];
    renderList({}, { ...testDossier, topics, statements });
    expect(within(card("Belarus")).getByText("1 more topic")).toBeDefined();
  });

  test("marks a topic that only an open statement has", () => {
    renderList({}, testDossier);
    const [chinaInMay] = screen.getAllByRole("article", { name: "China" });
    expect(within(chinaInMay!).getByText("Trade").parentElement?.textContent).toBe("Trade (open)");
    expect(within(card("Belarus")).getByText("Trade").parentElement?.textContent).toBe("Trade");
  });

  test("says when it fits the filters only by an open reading", () => {
    renderList({ topics: ["training"] });
    const words = /Fits the filters only by a reading that the report leaves open\./;
    expect(within(card("China")).getByText(words)).toBeDefined();
    expect(screen.getAllByText(words)).toHaveLength(1);
  });

  test("says nothing of the fit where nothing is filtered", () => {
    renderList();
    expect(screen.queryByText(/Fits the filters/)).toBeNull();
  });
});
