import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { cardOrder, renderList } from "../../testing/heldList.tsx";
import { code } from "../../testing/mapTestDossier.ts";
import type { View } from "../../view/view.ts";

/** Belarus did not speak of the border's delimitation. */
const NOTHING: Partial<View> = { countries: [code("BLR")], topics: ["delimitation"] };

const offers = () =>
  within(screen.getByRole("list"))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("a list without a meeting", () => {
  test("says so, and what dropping each filter would give", () => {
    renderList({ ...NOTHING, query: "border" });
    expect(screen.getByRole("heading", { name: "No meeting fits all of these filters" })).toBeDefined();
    expect(screen.getByText("Dropping one of them helps:")).toBeDefined();
    expect(offers()).toEqual(["Drop Country gives 1 meeting", "Clear all filters gives 4 meetings"]);
  });

  test("says that no single filter is the cause where none is", () => {
    renderList({ ...NOTHING, query: "nowhere" });
    expect(screen.getByText(/No single filter is the cause/)).toBeDefined();
    expect(offers()).toEqual(["Clear all filters gives 4 meetings"]);
  });

  const period = { from: null, to: "2024" };
  test.each<[string, Partial<View>, Partial<View>, string[]]>([
    ["Country", NOTHING, { countries: [], topics: ["delimitation"] }, ["China"]],
    ["Topic", NOTHING, { countries: [code("BLR")], topics: [] }, ["Belarus"]],
    [
      "What was done",
      { countries: [code("BLR")], acts: ["proposed"] },
      { countries: [code("BLR")], acts: [] },
      ["Belarus"],
    ],
    ["Period", { countries: [code("BLR")], period }, { countries: [code("BLR")], period: null }, ["Belarus"]],
    ["Search", { countries: [code("BLR")], query: "nowhere" }, { countries: [code("BLR")], query: "" }, ["Belarus"]],
  ])("drops the %s alone, as a step of the history", async (name, start, after, countries) => {
    const seen = renderList(start);
    await userEvent.click(screen.getByRole("button", { name: `Drop ${name}` }));
    expect(seen).toMatchObject({ view: after, modes: ["push"] });
    expect(cardOrder()).toEqual(countries);
  });

  test("clears all filters, and keeps the order", async () => {
    const seen = renderList({ ...NOTHING, sort: "country" });
    await userEvent.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(seen.view).toMatchObject({ countries: [], topics: [], sort: "country" });
    expect(cardOrder()).toHaveLength(4);
  });

  test("hands the focus to the search when its button goes away", async () => {
    renderList(NOTHING);
    await userEvent.click(screen.getByRole("button", { name: "Drop Topic" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Search"));
  });
});
