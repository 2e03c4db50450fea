import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { card, renderList } from "../../testing/heldList.tsx";
// A card loads it when it is opened; here it is loaded with the test, so that no test waits for a busy machine.
import "./extras.ts";

/** The line of an open card that has these words. */
const statement = (words: RegExp) => screen.getByText(words).closest("dd")!;

describe("an open card", () => {
  test("tells every statement under its act, open ones last", () => {
    renderList({ meeting: "china" });
    const acts = within(card("China")).getAllByRole("term");
    expect(acts.map(({ textContent }) => textContent)).toEqual([
      "Agreed",
      "Proposed",
      "Raised",
      "Acknowledged",
      "Briefed",
    ]);
    const agreed = within(acts[0]!.parentElement!).getAllByRole("definition");
    expect(agreed.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^India, China: To go on consulting .* ¶11#?$/),
      expect.stringMatching(
        /^India, China: To keep working together .* ¶3Unclear whether China took part: why\?¶3 says only/,
      ),
    ]);
  });

  test("names as speakers only those who were at this meeting", () => {
    renderList({ meeting: "belarus" });
    expect(statement(/To keep working together/).textContent).toMatch(/^India, Belarus:/);
  });

  test("offers a statement's link and citation behind its sign, which Escape closes with the focus back on it", async () => {
    renderList({ meeting: "belarus" });
    const sign = await within(statement(/Told his counterpart/)).findByRole("link", { name: "Link to this statement" });
    await userEvent.click(sign);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Copy link" }));
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: "Copy with citation" })).toBeNull();
    expect(document.activeElement).toBe(sign);
  });

  test("leads from a statement to its paragraphs in the source panel", async () => {
    const seen = renderList({ meeting: "belarus" });
    const toFourth = within(statement(/Told his counterpart/)).getByRole("link", { name: "Source, paragraph 4" });
    await userEvent.click(toFourth);
    expect(seen.view).toMatchObject({ meeting: "belarus", panel: "source", paragraph: { report: null, number: 4 } });
  });

  test("marks the statements on a chosen topic, for a screen reader too", () => {
    renderList({ meeting: "belarus", topics: ["defence-production"] });
    expect(screen.getAllByText("On a chosen topic:")).toHaveLength(1);
    expect(statement(/defence production is growing/).textContent).toMatch(/^On a chosen topic:/);
  });

  test("says how the meeting is known: its occasion, its paragraphs, and the reading notes in full", () => {
    renderList({ meeting: "tajikistan" });
    const record = within(screen.getByRole("region", { name: "How this meeting is known" }));
    expect(record.getByText(/^Held beside the SCO Defence Ministers’ meeting\./)).toBeDefined();
    expect(record.getAllByRole("link").map(({ textContent }) => textContent)).toEqual(["¶2", "¶5"]);
    expect(record.getByText(/The report says Thursday/)).toBeDefined();
    expect(record.getByText(/Sobrizoda is probably a letter swap/)).toBeDefined();
  });

  test("copies the full link of its own page", async () => {
    renderList({ meeting: "tajikistan", countries: [] });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Copy the link to this meeting" }));
    expect(await navigator.clipboard.readText()).toBe("https://example.org/talks/held/tajikistan/");
  });

  test("offers each statement’s own link, and the statement with its citation", async () => {
    renderList({ meeting: "china" });
    const user = userEvent.setup();
    const line = statement(/To go on consulting/);
    const link = await within(line).findByRole("link", { name: "Link to this statement" });
    expect(link.getAttribute("href")).toBe(`#${line.id}`);
    await user.click(link);
    expect(link.getAttribute("aria-expanded")).toBe("true");
    await user.click(within(line).getByRole("button", { name: "Copy link" }));
    expect(await within(line).findByText("Link to the statement copied.")).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(`https://example.org/talks/held/china/#${line.id}`);
    await user.click(within(line).getByRole("button", { name: "Copy with citation" }));
    expect(await within(line).findByText("Statement and citation copied.")).toBeDefined();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^Agreed: India, China: To go on consulting .*\[IANS, 27 Jun 2025, ¶11\]/);
    expect(text).toContain(`qingdao-2025/china/#${line.id} (accessed `);
  });

  test("has no two links with the same id, so that Back finds the one that was followed", () => {
    renderList({ meeting: "china" });
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
