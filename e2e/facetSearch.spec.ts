import type { Page } from "@playwright/test";
import { axeFindings, inScheme } from "./axe.ts";
import { address, expect, openPage, test } from "./reader.ts";

const DOSSIER = "india-defence-2019-2025/";
const field = (page: Page) => page.getByRole("searchbox", { name: "Find a country" });
const country = (page: Page) => page.getByRole("group", { name: "Country" });

/** Opens the facet's menu, or the sheet with all of them on a small screen. */
async function openFacet(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole("button", { name: /^Filters/ }).click();
  else await page.locator("#filter-country").click();
  await expect(field(page)).toBeVisible();
}

/** The names of the values that are shown. */
const shown = (page: Page) => country(page).locator(".facet-label").allInnerTexts();

test("many countries stand by their meetings", async ({ page, isMobile }) => {
  await openPage(page, DOSSIER);
  await openFacet(page, isMobile);
  if (isMobile) await country(page).getByRole("button", { name: "Show all 38" }).click();
  await expect.poll(async () => (await shown(page)).length).toBe(38);
  const counts = await country(page).locator(".facet-count > [aria-hidden]").allInnerTexts();
  expect(counts.map(Number)).toEqual(counts.map(Number).toSorted((one, other) => other - one));
  expect((await shown(page)).slice(0, 5)).toEqual(["India", "Russia", "United States", "Australia", "Kazakhstan"]);
});

test("a country is found by typing, and ticked by keys", async ({ page, isMobile }) => {
  await openPage(page, DOSSIER);
  await openFacet(page, isMobile);
  await field(page).focus();
  await page.keyboard.type("VIET");
  await expect.poll(() => shown(page)).toEqual(["Vietnam"]);
  await expect(country(page).getByRole("status")).toHaveText("1 of 38");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect.poll(() => address(page)).toMatch(/\?country=VNM/);
  await expect(country(page).getByRole("checkbox", { name: /^Vietnam/ })).toBeFocused();
  await field(page).fill("laos");
  await expect.poll(() => shown(page)).toEqual(["Vietnam", "Laos"]);
});

test("Escape clears the search, then closes", async ({ page, isMobile }) => {
  await openPage(page, DOSSIER);
  await openFacet(page, isMobile);
  await field(page).fill("viet");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeHidden();
});

test("what is chosen stands on top when the list is opened", async ({ page, isMobile }) => {
  await openPage(page, `${DOSSIER}?country=LAO~VNM`);
  await openFacet(page, isMobile);
  await expect.poll(async () => (await shown(page)).slice(0, 3)).toEqual(["Vietnam", "Laos", "India"]);
});

test("few values have no search", async ({ page, isMobile }) => {
  await openPage(page, "qingdao-2025/");
  if (isMobile) await page.getByRole("button", { name: /^Filters/ }).click();
  else await page.locator("#filter-country").click();
  await expect(country(page).getByRole("checkbox").first()).toBeVisible();
  await expect(field(page)).toHaveCount(0);
  expect(await shown(page)).toEqual(["India", "Belarus", "Tajikistan", "Kazakhstan", "China"]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in a searched facet, ${inScheme(colorScheme)}`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme });
    await openPage(page, `${DOSSIER}?country=VNM`);
    await openFacet(page, isMobile);
    await field(page).fill("an");
    await expect(country(page).getByRole("status")).toHaveText("12 of 38");
    expect(
      await axeFindings(page, { inside: isMobile ? ".filter-sheet" : ".filters", coloursOnly: colorScheme === "dark" }),
    ).toEqual([]);
    const inView = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    expect(inView).toBe(true);
  });
}
