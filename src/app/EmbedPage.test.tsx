import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openApp, openedAddress } from "../testing/openApp.tsx";
import { realDossier } from "../testing/realDossier.ts";
import { standInForScreen } from "../testing/screenStandIn.ts";
import { ROOT } from "../testing/siteFiles.ts";
import { EmbedSource } from "./EmbedSource.tsx";

beforeEach(() => standInForScreen());

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const map = () => screen.queryByRole("region", { name: "Map of the countries that took part" });
const timeline = () => screen.queryByRole("region", { name: "Timeline" });
const list = () => screen.queryByRole("region", { name: "Meetings panel" });

describe("an embedded page", () => {
  test.each([
    ["", [true, true, true]],
    ["&parts=map", [true, false, false]],
    ["&parts=timeline", [false, true, false]],
    ["&parts=list", [false, false, true]],
    ["&parts=map~list", [true, false, true]],
  ] as const)("shows the parts that its link asks for: “%s”", async (parts, shown) => {
    await openApp(`qingdao-2025/?embed=1${parts}`);
    expect([map(), timeline(), list()].map((part) => part !== null)).toEqual(shown);
  });

  test("names the article, and leads to the full page of the same view in place of its host", async () => {
    await openApp("qingdao-2025/china/?country=CHN&embed=1&parts=list&theme=dark");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "India’s defence minister meets four counterparts in Qingdao",
    );
    expect(screen.getByText("As reported by IANS, 27 Jun 2025")).toBeDefined();
    const full = screen.getByRole("link", { name: "Open on Sidelines" });
    expect([full.getAttribute("href"), full.getAttribute("target")]).toEqual([
      `${ROOT}qingdao-2025/china/?country=CHN`,
      "_top",
    ]);
  });

  test("shows the filters, each with a way out, and stays embedded", async () => {
    await openApp("qingdao-2025/?country=CHN~BLR&embed=1&parts=list");
    expect(screen.getByText(/of 4 meetings/).parentElement?.textContent).toBe("2 of 4 meetings");
    await userEvent.click(screen.getByRole("button", { name: "Remove Country: Belarus" }));
    expect(openedAddress()).toBe("qingdao-2025/?country=CHN&embed=1&parts=list");
    expect(screen.getAllByRole("article").map((card) => within(card).getByRole("heading").textContent)).toEqual([
      "China",
    ]);
  });

  test("tells the filters in words where it has no list, and neither search nor share", async () => {
    await openApp("qingdao-2025/?country=CHN&embed=1&parts=map");
    expect(screen.getByRole("status").textContent).toContain("China");
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(screen.queryByRole("button", { name: "Share" })).toBeNull();
  });

  test("tells of many reports how many there are, and not each of them", () => {
    const reports = Array.from({ length: 30 }, (_, index) => ({ ...realDossier.reports[0]!, id: `report-${index}` }));
    render(<EmbedSource dossier={{ ...realDossier, reports }} fullLink={ROOT} />);
    expect(screen.getByText("As reported in 30 reports")).toBeDefined();
  });

  test("credits the map only where there is one", async () => {
    await openApp("qingdao-2025/?embed=1&parts=list");
    const foot = screen.getByRole("contentinfo").textContent;
    expect(foot).toContain("One side’s account");
    expect(foot).not.toContain("Natural Earth");
  });
});
