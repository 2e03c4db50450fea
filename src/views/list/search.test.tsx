import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { card, renderList } from "../../testing/heldList.tsx";

/** The marked words of a part of the page. */
const marked = (element: HTMLElement) => [...element.querySelectorAll("mark")].map(({ textContent }) => textContent);

/** The line that begins with these words, once the code for it has come. */
async function line(start: string, country = "China"): Promise<HTMLElement> {
  const begin = await within(card(country)).findByText(start);
  return begin.closest("p")!;
}

describe("a card that a search finds", () => {
  test("shows the sentence, with the word marked", async () => {
    renderList({ query: "roadmap" });
    const sentence = await line("Statement:");
    expect(sentence.textContent).toMatch(/roadmap/);
    expect(marked(sentence)).toEqual(["roadmap"]);
  });

  test("names the person of another spelling", async () => {
    renderList({ query: "viktor" });
    expect((await line("Victor Khrenin, also written:", "Belarus")).textContent).toBe(
      "Victor Khrenin, also written: Viktor Khrenin ",
    );
  });

  test("says where it is unclear whether the word is of the meeting", async () => {
    renderList({ query: "education" });
    expect((await line("Statement:")).textContent).toMatch(/unclear$/);
  });

  test("says nothing of it while nothing is searched for", () => {
    renderList({ query: "  " });
    expect(marked(card("China"))).toEqual([]);
  });
});

describe("a search is answered from the report where", () => {
  const answer = async (start: RegExp) => (await screen.findByText(start)).closest<HTMLElement>(".list-answer")!;

  test("it names who took part in no meeting, with the way to the paragraphs", async () => {
    const seen = renderList({ query: "pakistan" });
    const told = await answer(/^Named in the report, but took part in no meeting:/);
    expect(told.textContent).toMatch(/^Pakistan\. Named in the report, but took part in no meeting: ¶4¶12/);
    await userEvent.click(within(told).getByRole("link", { name: "Source, paragraph 12" }));
    expect(seen.view).toMatchObject({ panel: "source", paragraph: { report: null, number: 12 } });
  });

  test("the report leaves it out, with how that is known", async () => {
    renderList({ query: "russia" });
    const told = await answer(/^Not in this report:/);
    expect(marked(told)).toEqual(["Russia"]);
    expect(within(told).getByRole("link", { name: /^Other reports of 26 and 27 June/ })).toBeDefined();
  });

  test("meetings are found as well", async () => {
    renderList({ query: "SCO" });
    expect((await answer(/^Named in the report/)).textContent).toMatch(/^Shanghai Cooperation Organisation\. /);
    expect(marked(await line("Held beside:"))).toEqual(["SCO"]);
  });
});
