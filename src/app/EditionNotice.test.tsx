import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Correction } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { openApp, preloadedWith } from "../testing/openApp.tsx";
import { realDossier } from "../testing/realDossier.ts";
import { standInForScreen } from "../testing/screenStandIn.ts";

beforeEach(() => standInForScreen());

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const CURRENT = { id: "cccccccccccc", date: "2025-08-01" } as Edition;
const corrections = [
  { date: "2025-08-01", what: "A name is spelled as printed.", replaces: "bbbbbbbbbbbb" },
  { date: "2025-07-10", what: "A paragraph was added.", replaces: "aaaaaaaaaaaa" },
] as Correction[];

/** Opens a link that was made for an edition. */
function openLink(edition: string) {
  return openApp(`qingdao-2025/?edition=${edition}`, preloadedWith({ ...realDossier, corrections }, CURRENT));
}

const notice = () => screen.queryByRole("status", { name: "About this edition" });

const foundNotice = () => screen.findByRole("status", { name: "About this edition" });

describe("the notice about an edition", () => {
  test("tells which edition is shown, and what was corrected since that of the link", async () => {
    await openLink("bbbbbbbbbbbb");
    expect((await foundNotice()).textContent).toContain("Shown is the edition of 1 Aug 2025 (cccccccccccc)");
    expect(
      within(notice()!)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["1 Aug 2025: A name is spelled as printed."]);
  });

  test("says that it cannot tell for an edition that the log does not know", async () => {
    await openLink("dddddddddddd");
    expect((await foundNotice()).textContent).toContain("cannot tell what has changed");
    expect(within(notice()!).getAllByRole("listitem")).toHaveLength(2);
  });

  test("is not there for a link to the present edition", async () => {
    await openLink(CURRENT.id);
    expect(notice()).toBeNull();
  });

  test("leaves the edition and its corrections at the foot of the page", async () => {
    await openLink(CURRENT.id);
    const foot = within(screen.getByRole("region", { name: "Edition and corrections" }));
    expect(foot.getByText("cccccccccccc").parentElement?.textContent).toContain("Edition cccccccccccc, 1 Aug 2025.");
    expect(foot.getAllByRole("listitem")).toHaveLength(2);
  });
});
