import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { card, renderList } from "../../testing/heldList.tsx";
import { testDossier } from "../../testing/mapTestDossier.ts";
import { changedDossier } from "../../testing/realDossier.ts";

describe("a closed card", () => {
  test("says who met whom, in which office and rank, and that a rank is not given", () => {
    renderList();
    expect(card("China").textContent).toContain("India: Rajnath Singh, Defence Minister (no rank given)");
    expect(card("China").textContent).toContain("Admiral Dong Jun (董军), Defence Minister");
    expect(card("Kazakhstan").textContent).toContain("Lieutenant General Dauren Kosanov, Defence Minister");
  });

  test("names in a line those for whom nobody is named", () => {
    renderList({}, testDossier);
    const [first] = screen.getAllByRole("article");
    expect(first?.querySelectorAll(".list-card-sides li")).toHaveLength(1);
    expect(first?.textContent).toContain("Nobody is named for India and Kazakhstan.");
  });

  test("says where and when", () => {
    renderList();
    const belarus = within(card("Belarus"));
    expect(belarus.getByText(/Qingdao, China/)).toBeDefined();
    expect(belarus.getByText("26 Jun 2025").getAttribute("datetime")).toBe("2025-06-26");
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

  test("says what came of it and who agreed, with its paragraph, and counts what else each side said", () => {
    renderList();
    const china = card("China").textContent;
    expect(china).toContain("India and China agreed to go on consulting at several levels");
    expect(china).toContain("Also: India: 3 proposed, 3 raised, 1 acknowledged, 1 briefed; India and China: 1 raised");
    expect(within(card("China")).getByRole("link", { name: "Source, paragraph 11" })).toBeDefined();
    expect(card("Belarus").textContent).toContain("India and Belarus agreed to keep working together");
  });

  test("says how much is unclear, and why when that is pressed", () => {
    renderList();
    const unclear = within(card("China")).getByText("2 statements are unclear:").closest("details");
    expect(unclear?.textContent).toContain("¶3 says only “the Ministers”");
    expect(within(card("Belarus")).queryByText(/unclear/)).toBeNull();
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
    expect(within(chinaInMay!).getByText("Trade").parentElement?.textContent).toBe("Trade (unclear)");
    expect(within(card("Belarus")).getByText("Trade").parentElement?.textContent).toBe("Trade");
  });

  test("says when it is unclear whether it fits the filters", () => {
    renderList({ topics: ["training"] });
    const words = "It is unclear whether this one fits the filters.";
    expect(within(card("China")).getByText(words)).toBeDefined();
    expect(screen.getAllByText(words)).toHaveLength(1);
  });

  test("says nothing of the fit where nothing is filtered", () => {
    renderList();
    expect(screen.queryByText(/fits the filters/)).toBeNull();
  });
});
