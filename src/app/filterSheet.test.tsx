import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { goBack, openApp, openedAddress } from "../testing/openApp.tsx";
import { standInForScreen } from "../testing/screenStandIn.ts";

beforeEach(() => standInForScreen({ isWide: false }));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const sheet = () => screen.getByRole<HTMLDialogElement>("dialog", { name: "Filters" });
const isOpen = () => document.querySelector("dialog")?.open;
const cards = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

async function openSheet() {
  await userEvent.click(screen.getByRole("button", { name: /^Filters/ }));
}

async function choose(name: RegExp) {
  await userEvent.click(within(sheet()).getByRole("checkbox", { name }));
}

describe("the filter sheet of a small screen", () => {
  test("opens as a step of its own, and says what it would show", async () => {
    await openApp("qingdao-2025/");
    await openSheet();
    expect(isOpen()).toBe(true);
    expect(openedAddress()).toBe("qingdao-2025/?filters=open");
    await choose(/^Kazakhstan/);
    expect(within(sheet()).getByRole("button", { name: "Show 1 meeting" })).toBeDefined();
  });

  test("is closed by Back, which keeps what was chosen in it", async () => {
    await openApp("qingdao-2025/?q=minister");
    await openSheet();
    await choose(/^Kazakhstan/);
    await goBack();
    expect(isOpen()).toBe(false);
    expect(openedAddress()).toBe("qingdao-2025/?country=KAZ&q=minister");
    expect(cards()).toEqual(["Kazakhstan"]);
    expect(screen.getByRole("button", { name: "Filters (2)" })).toBeDefined();
    await goBack();
    expect(openedAddress()).toBe("qingdao-2025/?q=minister");
  });

  test("is closed by its own button just as by Back", async () => {
    await openApp("qingdao-2025/?q=minister");
    await openSheet();
    await choose(/^Kazakhstan/);
    await userEvent.click(within(sheet()).getByRole("button", { name: "Show 1 meeting" }));
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(openedAddress()).toBe("qingdao-2025/?country=KAZ&q=minister");
    await goBack();
    expect(openedAddress()).toBe("qingdao-2025/?q=minister");
  });

  test("is closed by Escape, which a dialog tells as “cancel”", async () => {
    await openApp("qingdao-2025/");
    await openSheet();
    act(() => void sheet().dispatchEvent(new Event("cancel", { cancelable: true })));
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(openedAddress()).toBe("qingdao-2025/");
  });

  test("opened by a link, is closed in its place, and Back is left to what was there before", async () => {
    await openApp("qingdao-2025/belarus/");
    await openApp("qingdao-2025/?filters=open");
    const [dialog] = screen.getAllByRole<HTMLDialogElement>("dialog", { name: "Filters" }).filter(({ open }) => open);
    await userEvent.click(within(dialog!).getByRole("button", { name: /^Show 4 meetings/ }));
    await waitFor(() => expect(openedAddress()).toBe("qingdao-2025/"));
    expect(dialog!.open).toBe(false);
  });

  test("clears every filter and stays open", async () => {
    await openApp("qingdao-2025/?country=KAZ&act=agreed");
    await openSheet();
    await userEvent.click(within(sheet()).getByRole("button", { name: "Clear all" }));
    expect(isOpen()).toBe(true);
    expect(within(sheet()).getByRole("button", { name: "Show 4 meetings" })).toBeDefined();
  });
});
