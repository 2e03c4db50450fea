import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { cardOrder, renderList } from "../../testing/heldList.tsx";
import { code } from "../../testing/mapTestDossier.ts";
import type { View } from "../../view/view.ts";

/** Belarus did not speak of the border's delimitation. */
const NOTHING: Partial<View> = { countries: [code("BLR")], topics: ["delimitation"] };

/** What the empty list offers, in one line. */
const offer = async () => (await screen.findByRole("button")).closest("p")?.textContent;

describe("a list without a meeting", () => {
  test("says so, and names the one filter without which there are most", async () => {
    renderList({ ...NOTHING, query: "border" });
    expect(screen.getByRole("heading", { name: "No meeting fits all of these filters" })).toBeDefined();
    expect(await offer()).toBe("Without Country: Belarus gives 1 meeting");
  });

  test("names all that is chosen in that filter", async () => {
    renderList({ countries: [code("BLR"), code("KAZ")], topics: ["delimitation"], query: "border" });
    expect(await offer()).toBe("Without Country: Belarus, Kazakhstan gives 1 meeting");
  });

  test("says that no single filter is the cause where none is, and offers to clear them all", async () => {
    renderList({ ...NOTHING, query: "nowhere" });
    expect(await screen.findByText("No single one of them is the cause.")).toBeDefined();
    expect(await offer()).toBe("Clear all filters gives 4 meetings");
  });

  const period = { from: null, to: "2024" };
  test.each<[string, Partial<View>, Partial<View>, string[]]>([
    ["Country: Belarus", NOTHING, { countries: [], topics: ["delimitation"] }, ["China"]],
    [
      "Topic: Delimitation of the border",
      { ...NOTHING, query: "belarus" },
      { topics: [], query: "belarus" },
      ["Belarus"],
    ],
    ["What was done: Proposed", { query: "belarus", acts: ["proposed"] }, { query: "belarus", acts: [] }, ["Belarus"]],
    [
      "Period: until 2024",
      { countries: [code("BLR")], period },
      { countries: [code("BLR")], period: null },
      ["Belarus"],
    ],
    ["Search: nowhere", { countries: [code("BLR")], query: "nowhere" }, { query: "" }, ["Belarus"]],
  ])("takes away %s alone, as a step of the history", async (name, start, after, countries) => {
    const seen = renderList(start);
    await userEvent.click(await screen.findByRole("button", { name: `Without ${name}` }));
    expect(seen).toMatchObject({ view: after, modes: ["push"] });
    expect(cardOrder()).toEqual(countries);
  });

  test("clears all filters, and keeps the order", async () => {
    const seen = renderList({ ...NOTHING, query: "nowhere", sort: "country" });
    await userEvent.click(await screen.findByRole("button", { name: "Clear all filters" }));
    expect(seen.view).toMatchObject({ countries: [], topics: [], query: "", sort: "country" });
    expect(cardOrder()).toHaveLength(4);
  });

  test("hands the focus to the search when its button goes away", async () => {
    renderList(NOTHING);
    await userEvent.click(await screen.findByRole("button", { name: /^Without Country/ }));
    expect(document.activeElement).toBe(screen.getByLabelText("Search"));
  });
});
