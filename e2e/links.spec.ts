import { address, expect, listedMeetings, openPage, test } from "./reader.ts";

/** Links as a reader may receive them, and what must be on the screen. */
const LINKS: { link: string; meetings: string[]; filters?: string[]; open?: string }[] = [
  { link: "", meetings: ["China", "Belarus", "Tajikistan", "Kazakhstan"] },
  { link: "qingdao-2025/", meetings: ["China", "Belarus", "Tajikistan", "Kazakhstan"] },
  { link: "qingdao-2025/china/", meetings: ["China", "Belarus", "Tajikistan", "Kazakhstan"], open: "China" },
  {
    link: "qingdao-2025/kazakhstan/?country=KAZ",
    meetings: ["Kazakhstan"],
    open: "Kazakhstan",
    filters: ["Country: Kazakhstan"],
  },
  {
    link: "qingdao-2025/?country=CHN~KAZ",
    meetings: ["China", "Kazakhstan"],
    filters: ["Country: China", "Country: Kazakhstan"],
  },
  {
    link: "qingdao-2025/?topic=border-management~training&act=agreed",
    meetings: ["China", "Belarus", "Tajikistan", "Kazakhstan"],
    filters: ["Topic: Border management", "Topic: Training", "What was done: Agreed"],
  },
  { link: "qingdao-2025/?act=proposed", meetings: ["China"], filters: ["What was done: Proposed"] },
  {
    link: "qingdao-2025/?period=2025-04..2025-06-26",
    meetings: ["China", "Belarus", "Tajikistan", "Kazakhstan"],
    filters: ["Period: Apr 2025 to 26 Jun 2025"],
  },
  { link: "qingdao-2025/?period=..2025-06-25", meetings: [], filters: ["Period: until 25 Jun 2025"] },
  { link: "qingdao-2025/?q=delimitation", meetings: ["China"], filters: ["Search: delimitation"] },
  { link: "qingdao-2025/?q=Sobirzoda", meetings: ["Tajikistan"], filters: ["Search: Sobirzoda"] },
  { link: "qingdao-2025/?sort=country", meetings: ["Belarus", "China", "Kazakhstan", "Tajikistan"] },
];

for (const { link, meetings, filters = [], open } of LINKS) {
  test(`the link “${link}” opens exactly its view, and again after a reload`, async ({ page }) => {
    for (const visit of ["opened", "reloaded"]) {
      await (visit === "opened" ? openPage(page, `./${link}`) : page.reload());
      await expect(page.getByRole("status").filter({ hasText: `${meetings.length} of 4 meetings` })).toBeVisible();
      await expect.poll(() => listedMeetings(page)).toEqual(meetings);
      const chips = page.getByRole("list", { name: "Active filters" }).getByRole("button");
      expect(await chips.evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label")))).toEqual(
        filters.map((filter) => `Remove ${filter}`),
      );
      const opened = page.getByRole("article").filter({ has: page.locator("[aria-expanded=true]") });
      await expect(opened).toHaveCount(open ? 1 : 0);
      if (open) await expect(opened.getByRole("heading", { level: 3 })).toContainText(open);
      await expect(page.getByRole("status", { name: "About this link" })).toHaveCount(0);
    }
  });
}

test("what a link gets wrong is named, one by one, and the rest of it is honoured", async ({ page }) => {
  await openPage(
    page,
    "qingdao-2025/?country=CHN~XXX~cn&act=shouted&period=2025-06..2025-05&sort=size&wibble=1&q=border",
  );
  const notice = page.getByRole("status", { name: "About this link" });
  for (const value of ["XXX", "cn", "shouted", "2025-06..2025-05", "size", "wibble"]) {
    await expect(notice).toContainText(value);
  }
  await expect.poll(() => listedMeetings(page)).toEqual(["China"]);
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
  await expect.poll(() => address(page)).toBe("/qingdao-2025/?country=CHN&q=border");
});

test("marks that other sites append to a link raise no notice", async ({ page }) => {
  await openPage(page, "qingdao-2025/?utm_source=feed&fbclid=abc&country=BLR");
  await expect(page.getByRole("status", { name: "About this link" })).toHaveCount(0);
  await expect.poll(() => listedMeetings(page)).toEqual(["Belarus"]);
});

test("the site works below a path, deep links and data included", async ({ page }) => {
  await page.goto("/some/folder/qingdao-2025/china/?country=CHN");
  await expect(page.getByRole("article", { name: "China" }).getByText(/delimitation/)).toBeVisible();
  await page.getByRole("button", { name: "Remove Country: China" }).click();
  expect(address(page)).toBe("/some/folder/qingdao-2025/china/");
  await page.getByRole("article", { name: "Belarus" }).getByRole("link", { name: "Belarus" }).click();
  expect(address(page)).toBe("/some/folder/qingdao-2025/belarus/");
  await page.reload();
  await expect(page.getByRole("article", { name: "Belarus" }).getByText(/training, military education/)).toBeVisible();
});

test("“Copy link” copies the link of exactly this view and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, "qingdao-2025/?topic=de-escalation&act=agreed");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("where the browser refuses the clipboard, the link is shown to copy by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
  });
  await openPage(page, "qingdao-2025/?country=CHN");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("textbox", { name: "Text to copy by hand" })).toHaveValue(page.url());
});

test("where there is a share sheet, it is opened with the link of the view", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(navigator, {
      shared,
      canShare: () => true,
      share: (data: ShareData) => Promise.resolve(void shared.push(data)),
    });
  });
  await openPage(page, "qingdao-2025/?country=CHN");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Share sheet…" }).click();
  await expect(page.getByText("Link handed to the share sheet.")).toBeVisible();
  const shared = await page.evaluate(() =>
    (navigator as unknown as { shared: ShareData[] }).shared.map(({ url }) => url),
  );
  expect(shared).toEqual([page.url()]);
});
