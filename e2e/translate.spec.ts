import type { Locator, Page } from "@playwright/test";
import { expect, listedMeetings, openPage, test } from "./reader.ts";
import { translateFromNow, translateFromStart } from "./translator.ts";

const ALL = ["China", "Belarus", "Tajikistan", "Kazakhstan"];

/** Nothing has failed, and the count and the list say which meetings are in view. */
async function expectMeetings(page: Page, meetings: readonly string[]): Promise<void> {
  await expect(page.locator(".result-count")).toHaveText(`${meetings.length} of 4 meetings`);
  await expect.poll(() => listedMeetings(page)).toEqual(meetings);
  await expect(page.locator(".failure")).toHaveCount(0);
}

/** Opens a page and has it translated once all of it answers. React marks each element that it has taken over. */
async function openTranslated(page: Page, path: string): Promise<void> {
  await openPage(page, path);
  const panel = page.locator("#panel");
  await expect.poll(() => panel.evaluate((element) => Object.keys(element).join())).toContain("__reactFiber");
  await translateFromNow(page, "the same");
}

/** A facet's button and the facets behind it: a menu of its own, or on a small screen one sheet with all of them. */
function facet(page: Page, name: string, isMobile: boolean): { opener: Locator; fields: Locator } {
  const menu = page.locator(".filter-menu").filter({ has: page.locator("summary", { hasText: name }) });
  return isMobile
    ? { opener: page.getByRole("button", { name: /^Filters/ }), fields: page.getByRole("dialog") }
    : { opener: menu.locator("summary"), fields: menu };
}

async function leaveFacet(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole("button", { name: /^Show (\d|no)/ }).click();
  else await page.keyboard.press("Escape");
}

test("a translated page can be searched, and the search cleared", async ({ page }) => {
  await openTranslated(page, "./");
  await page.getByRole("searchbox").fill("china");
  await expectMeetings(page, ["China"]);
  await page.getByRole("searchbox").fill("");
  await expectMeetings(page, ALL);
});

test("on a translated page acts are ticked and unticked, and the counts follow", async ({ page, isMobile }) => {
  await openTranslated(page, "./");
  const { opener, fields } = facet(page, "What was done", isMobile);
  const name = isMobile ? "Filters" : "What was done";
  await opener.click();
  const steps = [
    { act: "Acknowledged", meetings: ["China"], count: " (1)" },
    { act: "Briefed", meetings: ["China"], count: " (2)" },
    { act: "Acknowledged", meetings: [], count: " (1)" },
    { act: "Briefed", meetings: ALL, count: "" },
  ];
  for (const { act, count } of steps) {
    await fields.getByRole("checkbox", { name: new RegExp(`^${act}`) }).click();
    await expect(opener).toHaveText(`${name}${count}`);
    await expect(page.locator(".failure")).toHaveCount(0);
  }
  await leaveFacet(page, isMobile);
  await expectMeetings(page, ALL);
});

test("on a translated page a period can be set and cleared, and count and timeline say so", async ({
  page,
  isMobile,
}) => {
  await openTranslated(page, "./");
  const { opener, fields } = facet(page, "Period", isMobile);
  await opener.click();
  await fields.getByLabel("From").fill("2025-06-01");
  await fields.getByLabel("Until").fill("2025-06-10");
  await expect(opener).toHaveText(isMobile ? "Filters (1)" : "Period (1)");
  await leaveFacet(page, isMobile);
  await expectMeetings(page, []);
  const status = page.locator(".timeline-status").last();
  await expect(status).toContainText("Showing 1 Jun 2025 to 10 Jun 2025");
  await status.getByRole("button", { name: "Clear dates" }).click();
  await expect(status).toHaveCount(0);
  await expectMeetings(page, ALL);
});

test("on a translated page a meeting opens with its statements, and closes", async ({ page }) => {
  await openTranslated(page, "./");
  const card = page.getByRole("article", { name: "China" });
  await card.getByRole("link", { name: "China", exact: true }).click();
  await expect(card).toContainText("Held beside the SCO Defence Ministers");
  await expect(card).toContainText(/disengagement, de-escalation, managing the border/);
  await expectMeetings(page, ALL);
  await card.getByRole("link", { name: "China", exact: true }).click();
  await expect(card.locator(".list-detail")).toHaveCount(0);
  await expect(card).toContainText("2 statements are unclear:");
  await expectMeetings(page, ALL);
});

test("a translated page's topics lead to their statements, marked as of the topic", async ({ page }) => {
  await openTranslated(page, "./");
  await page.getByRole("link", { name: "Topics by country", exact: true }).click();
  await page.getByRole("link", { name: "Training, China: agreed: unclear" }).click();
  const card = page.getByRole("article", { name: "China" });
  await expect(card.locator("dd.is-match")).toContainText("On a chosen topic:");
  await expect(card).toContainText("It is unclear whether this one fits the filters.");
  await expect(page.locator(".result-count")).toHaveText("1 of 4 meetings, 1 of them unclear");
  await page.getByRole("button", { name: "Remove Topic: Training" }).click();
  await expect(card).not.toContainText("On a chosen topic:");
  await page.getByRole("button", { name: "Remove Country: China" }).click();
  await expectMeetings(page, ALL);
});

test("from a translated page a ¶ leads to the source, where a copy can be checked, and back", async ({ page }) => {
  await openTranslated(page, "qingdao-2025/china/");
  await page.getByRole("article", { name: "China" }).getByRole("link", { name: "Source, paragraph 11" }).click();
  await expect(page.getByRole("article", { name: "Paragraph 11", exact: true })).toBeFocused();
  await page.getByText("Check against your own copy").click();
  const outcome = page.locator(".source-copy-outcome");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(outcome).toHaveText(/^There is no text to compare yet/);
  await page.getByLabel("Text of your copy").fill("A text about nothing of the kind.");
  await expect(outcome).toHaveText("");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(outcome).toHaveText(/^This seems to be a different text/);
  await page.getByRole("button", { name: "Back to where you were" }).click();
  await expectMeetings(page, ALL);
});

test("a translated page can be sorted", async ({ page }) => {
  await openTranslated(page, "./");
  await page.getByRole("combobox", { name: "Order" }).selectOption("country");
  await expectMeetings(page, ["Belarus", "China", "Kazakhstan", "Tajikistan"]);
});

test("a translated page is shared: each outcome takes the place of the one before", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openTranslated(page, "qingdao-2025/?country=CHN");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const section = page.getByRole("region", { name: "Share", exact: true });
  await section.getByRole("button", { name: "Copy link" }).click();
  await expect(section.getByRole("status")).toHaveText("Link copied.");
  await section.getByRole("button", { name: "Copy as text" }).click();
  await expect(section.getByRole("status")).toHaveText("Title, filter and link copied as text.");
  await section.getByRole("button", { name: "Show QR code" }).click();
  await expect(section.getByRole("status")).toHaveText("QR code of the link shown.");
  await expect(section.getByRole("button", { name: "Hide QR code" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Remove Country: China" }).click();
  await expectMeetings(page, ALL);
});

test("a translated page's empty result says what to take away, and that helps", async ({ page }) => {
  await openTranslated(page, "qingdao-2025/?country=BLR&topic=delimitation");
  await expect(page.locator(".list-empty")).toContainText("Without Country: Belarus gives 1 meeting");
  await page.getByRole("button", { name: "Without Country: Belarus" }).click();
  await expectMeetings(page, ["China"]);
});

test("a translated page's notice of a bad link keeps the link's own words, and can be dismissed", async ({ page }) => {
  await openTranslated(page, "qingdao-2025/?country=XXX&act=shouted");
  const notice = page.getByRole("status", { name: "About this link" });
  await expect(notice.getByRole("listitem").last()).toHaveText("country “XXX” is not in this dossier");
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
  await expectMeetings(page, ALL);
});

test("on a translated page's map a country is chosen and let go", async ({ page }) => {
  await openTranslated(page, "./");
  await page.locator("#map-zoom-in").waitFor();
  const country = page.getByRole("button", { name: /^Kazakhstan, met/ });
  for (const meetings of [["Kazakhstan"], ALL]) {
    await country.press("Enter");
    await expectMeetings(page, meetings);
    const label = page.locator(".map-mark .map-label", { hasText: "Kazakhstan" });
    await expect(label).toHaveText(meetings === ALL ? "Kazakhstan" : "✓ Kazakhstan");
  }
});

test("a translated page inside another one lets its filters go", async ({ page }) => {
  await openTranslated(page, "qingdao-2025/?embed=1&country=CHN");
  await page.getByRole("button", { name: "Remove Country: China" }).click();
  await expectMeetings(page, ALL);
});

test("what a translation would spoil is left as it is: codes, names in their own script, editions, links", async ({
  page,
}) => {
  await openPage(page, "qingdao-2025/?country=XXX");
  await translateFromNow(page, "marked");
  await expect(page.locator(".result-count")).toHaveText("«4» «of 4 meetings»");
  const spared = [
    ".wordmark",
    ".actor-badge",
    ".notice code",
    ".list-card-sides [translate=no]",
    "[id=edition-heading] + p [translate=no]",
  ];
  for (const place of spared) {
    await expect(page.locator(place).first()).toHaveText(/^[^«]+$/);
  }
  await expect(page.getByRole("article", { name: "China" })).toContainText(
    "«Admiral Dong Jun» (董军)«, Defence Minister",
  );
});

test.describe("translated before the page's own script runs", () => {
  // React finds other text than it wrote, says so, and draws the page afresh.
  test.use({ expectedNoise: /Minified React error #418/ });

  for (const says of ["the same", "marked"] as const) {
    test(`the page is drawn and answers, with ${says} texts`, async ({ page }) => {
      const marked = (text: string) => (says === "marked" ? `«${text}»` : text);
      await translateFromStart(page, says);
      await openPage(page, "./");
      await page.getByRole("searchbox").fill("china");
      await expect(page.locator(".result-count")).toHaveText(`${marked("1")} ${marked("of 4 meetings")}`);
      await page.getByRole("searchbox").fill("");
      await expect(page.locator(".result-count")).toHaveText(`${marked("4")} ${marked("of 4 meetings")}`);
      await expect.poll(() => listedMeetings(page)).toEqual(ALL.map(marked));
      await expect(page.locator(".failure")).toHaveCount(0);
    });
  }
});
