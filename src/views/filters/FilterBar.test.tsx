import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { goBack, openApp, openedAddress } from "../../testing/openApp.tsx";
import { standInForScreen } from "../../testing/screenStandIn.ts";

beforeEach(() => standInForScreen());

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const bar = () => within(screen.getByLabelText("Filter the meetings"));
const chip = (name: string) => bar().getByRole("button", { name: `Remove ${name}` });
const box = (name: RegExp) => bar().getByRole<HTMLInputElement>("checkbox", { name });

describe("a facet", () => {
  test.each([
    ["Country", /^Kazakhstan/, "?country=KAZ"],
    ["Topic", /^Training/, "?topic=training"],
    ["What was done", /^Proposed/, "?act=proposed"],
  ])("%s: ticking a value is a step of the history, which Back undoes", async (_, value, search) => {
    await openApp("qingdao-2025/");
    await userEvent.click(box(value));
    expect(openedAddress()).toBe(`qingdao-2025/${search}`);
    expect(box(value).checked).toBe(true);
    await goBack();
    expect(box(value).checked).toBe(false);
  });

  test("says what a value would give, and how many of that only by an open reading", async () => {
    await openApp("qingdao-2025/");
    expect(box(/^Training/).closest("label")?.textContent).toContain(": 4 of the meetings, 1 unclear");
    expect(box(/^Proposed/).closest("label")?.textContent).toMatch(/: 1 of the meetings$/);
  });
});

describe("the count of meetings", () => {
  test("says how many of all fit, and how many only by an open reading", async () => {
    await openApp("qingdao-2025/?topic=training");
    expect(bar().getByText(/of 4 meetings/).parentElement?.textContent).toBe("4 of 4 meetings, 1 of them unclear");
  });
});

describe("what narrows the view", () => {
  const LINK = "qingdao-2025/?country=CHN&topic=de-escalation&act=agreed";

  test("goes one by one, and the focus moves on to the next, at the end to the one before", async () => {
    await openApp(LINK);
    await userEvent.click(chip("Topic: De-escalation"));
    expect(openedAddress()).toBe("qingdao-2025/?country=CHN&act=agreed");
    expect(document.activeElement).toBe(chip("What was done: Agreed"));
    await userEvent.click(chip("What was done: Agreed"));
    expect(document.activeElement).toBe(chip("Country: China"));
    await userEvent.click(chip("Country: China"));
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });

  test("goes all at once, as one step, and the focus goes to the search", async () => {
    await openApp(LINK);
    await userEvent.click(bar().getByRole("button", { name: "Clear all" }));
    expect(openedAddress()).toBe("qingdao-2025/");
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
    await goBack();
    expect(openedAddress()).toBe(LINK);
  });
});

describe("a facet's menu", () => {
  /** Opens the menu with the keyboard's focus on its first value. */
  async function openMenu() {
    await openApp("qingdao-2025/");
    const menu = box(/^Kazakhstan/).closest("details")!;
    menu.open = true;
    act(() => box(/^Kazakhstan/).focus());
    return menu;
  }

  test("closes with Escape, and gives the focus back to its button", async () => {
    const menu = await openMenu();
    await userEvent.keyboard("{Escape}");
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(within(menu).getByText("Country", { selector: "summary" }));
  });

  test("closes when the focus leaves it, and stays open while it moves within", async () => {
    const menu = await openMenu();
    act(() => box(/^China/).focus());
    expect(menu.open).toBe(true);
    act(() => screen.getByRole("searchbox").focus());
    expect(menu.open).toBe(false);
  });

  test("says how many of its values are chosen", async () => {
    const menu = await openMenu();
    await userEvent.click(box(/^Kazakhstan/));
    await userEvent.click(box(/^China/));
    expect(within(menu).getByText("Country (2)", { selector: "summary" })).toBeDefined();
  });
});
