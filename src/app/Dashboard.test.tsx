import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openApp, openedAddress, preloadedWith } from "../testing/openApp.tsx";
import { standInForScreen } from "../testing/screenStandIn.ts";
import { spreadDossier } from "../testing/timelineDossiers.ts";

beforeEach(() => standInForScreen());

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const cards = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

describe("the page of a dossier", () => {
  test("shows the view that its address says", async () => {
    await openApp("qingdao-2025/kazakhstan/?country=KAZ~CHN&sort=country");
    // The meeting that the page is about stands first, whatever the order of the list.
    expect(cards()).toEqual(["Kazakhstan", "China"]);
    expect(screen.getByRole("link", { name: "Kazakhstan", expanded: true })).toBeDefined();
    expect(screen.getByRole("button", { name: "Remove Country: China" })).toBeDefined();
    expect(screen.getByLabelText("Filter the meetings").textContent).toContain("2 of 4 meetings");
  });

  test("writes what is chosen into its address, and the list follows", async () => {
    await openApp("qingdao-2025/?country=KAZ~CHN");
    await userEvent.click(screen.getByRole("button", { name: "Remove Country: China" }));
    expect(openedAddress()).toBe("qingdao-2025/?country=KAZ");
    expect(cards()).toEqual(["Kazakhstan"]);
  });

  test("leads to every panel by a link, from however deep it lies", async () => {
    await openApp("qingdao-2025/china/?country=CHN");
    const panels = within(screen.getByRole("navigation", { name: "Panels" }));
    expect(panels.getByRole("link", { name: "Topics by country" }).getAttribute("href")).toBe(
      "../../qingdao-2025/china/?country=CHN&panel=topics",
    );
    expect(panels.getByRole("link", { name: "Meetings" }).getAttribute("aria-current")).toBe("true");
    expect(screen.getByRole("link", { name: "Sidelines" }).getAttribute("href")).toBe("../../");
  });

  test("shows another panel in the place of the meetings, and without their order", async () => {
    await openApp("qingdao-2025/");
    await userEvent.click(screen.getByRole("link", { name: "Topics by country" }));
    expect(screen.getByRole("region", { name: "Topics by country panel" })).toBeDefined();
    expect(screen.queryByRole("combobox", { name: "Order" })).toBeNull();
    expect(openedAddress()).toBe("qingdao-2025/?panel=topics");
  });

  test("names the open meeting in the document's title, and the dossier without one", async () => {
    await openApp("qingdao-2025/belarus/");
    expect(document.title).toBe("Belarus · India’s defence minister meets four counterparts in Qingdao · Sidelines");
    await userEvent.click(screen.getByRole("link", { name: "Belarus", expanded: true }));
    expect(document.title).toBe("India’s defence minister meets four counterparts in Qingdao · Sidelines");
  });

  test("shows the timeline beside the map on a wide screen, where it is no panel of its own", async () => {
    await openApp("qingdao-2025/?panel=timeline");
    expect(screen.getByRole("region", { name: "Meetings panel" })).toBeDefined();
    expect(within(screen.getByRole("main")).getAllByRole("heading", { name: "Timeline" })).toHaveLength(1);
  });

  test("shows a chart of time as a panel on a small screen, and only there", async () => {
    vi.restoreAllMocks();
    standInForScreen({ isWide: false });
    await openApp("qingdao-2025/?panel=timeline", preloadedWith({ ...spreadDossier, id: "qingdao-2025" }));
    const panel = within(screen.getByRole("region", { name: "Timeline panel" }));
    expect(await panel.findByRole("region", { name: "Timeline" })).toBeDefined();
    expect(screen.getAllByRole("region", { name: "Timeline" })).toHaveLength(1);
  });

  test("shows a strip of dates under the map on a small screen too, and the meetings in its panel's place", async () => {
    vi.restoreAllMocks();
    standInForScreen({ isWide: false });
    await openApp("qingdao-2025/?panel=timeline");
    expect(screen.getByRole("region", { name: "Meetings panel" })).toBeDefined();
    expect(screen.getAllByRole("region", { name: "Timeline" })).toHaveLength(1);
    expect(screen.queryByRole("link", { name: "Timeline" })).toBeNull();
  });
});

describe("the theme", () => {
  test.each(["dark", "light"])("of an embedded page is %s where its link says so", async (theme) => {
    await openApp(`qingdao-2025/?embed=1&theme=${theme}`);
    expect(document.documentElement.dataset.theme).toBe(theme);
  });

  test("is left to the reader's system where the link says nothing", async () => {
    document.documentElement.dataset.theme = "dark";
    await openApp("qingdao-2025/");
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});
