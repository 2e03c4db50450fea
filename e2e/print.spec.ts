import type { Page } from "@playwright/test";
import { expect, openPage, test } from "./reader.ts";

/** Brings the page into the state in which the browser would print it. */
async function preparePrint(page: Page): Promise<void> {
  await expect(page.getByText(/^Loading/)).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
}

test("on paper stand the filter, every meeting in view in full, the sources, the link and its QR code", async ({
  page,
}) => {
  await openPage(page, "qingdao-2025/?act=agreed");
  await page.waitForLoadState("networkidle");
  await preparePrint(page);
  const sheet = page.locator(".print-sheet");
  await expect(sheet.getByText("What was done: Agreed; all 4 meetings").first()).toBeVisible();
  await expect(sheet.getByRole("article")).toHaveCount(4);
  const china = sheet.getByRole("article").filter({ hasText: "India and China" });
  await expect(china).toContainText("Admiral Dong Jun");
  await expect(china).toContainText("delimitation");
  await expect(china).toContainText("[¶11]");
  await expect(china.getByText("unclear").first()).toBeVisible();
  await expect(sheet.getByRole("heading", { name: "Sources" })).toBeVisible();
  await expect(sheet.getByText(page.url(), { exact: true }).last()).toBeVisible();
  await expect(sheet.getByRole("img", { name: `QR code of the link ${page.url()}` })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Panels" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeHidden();
});

test("map and timeline are printed as they stand on the screen, within the paper @desktop", async ({ page }) => {
  await openPage(page, "qingdao-2025/");
  await page.waitForLoadState("networkidle");
  await preparePrint(page);
  await page.setViewportSize({ width: 686, height: 1000 });
  for (const part of [".map-slot", ".timeline-slot"]) {
    const box = await page.locator(part).boundingBox();
    expect(box?.width).toBeGreaterThan(600);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(686);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(686);
});

test("a meeting’s page prints that meeting and says so; the view is printed where that is chosen @desktop", async ({
  page,
}) => {
  await openPage(page, "qingdao-2025/china/?country=KAZ");
  await page.waitForLoadState("networkidle");
  await preparePrint(page);
  const sheet = page.locator(".print-sheet");
  await expect(sheet.getByText("The meeting with China").first()).toBeVisible();
  await expect(sheet.getByRole("article")).toHaveCount(1);
  await expect(sheet.getByRole("article")).toContainText("India and China");
  await expect(page.locator(".timeline-slot")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("radio", { name: /^This view/ }).check();
  await preparePrint(page);
  await expect(sheet.getByText("Country: Kazakhstan; 1 of 4 meetings").first()).toBeVisible();
  await expect(sheet.getByRole("article")).toContainText("India and Kazakhstan");
});

test("before anybody has touched it, a meeting’s page prints without controls and other meetings @desktop", async ({
  page,
}) => {
  await page.goto("qingdao-2025/china/");
  await page.waitForLoadState("networkidle");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("To go on consulting at several levels").first()).toBeVisible();
  for (const control of await page.getByRole("button").all()) await expect(control).toBeHidden();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await expect(page.getByRole("navigation", { name: "Panels" })).toHaveCount(0);
  await expect(page.getByText("Lieutenant General Victor Khrenin").first()).toBeHidden();
});

for (const format of ["A4", "Letter"]) {
  test(`${format}: the pages can be made, and the screen is as before afterwards`, async ({ page }) => {
    await openPage(page, "qingdao-2025/china/");
    await expect(page.getByText(/^Loading/)).toHaveCount(0);
    await page.waitForLoadState("networkidle");
    const pdf = await page.pdf({ format });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(1);
    expect(pages.length).toBeLessThanOrEqual(4);
    await expect(page.locator(".print-sheet")).toHaveCount(0);
    await expect(page.getByRole("article")).toHaveCount(4);
  });
}

test("“Print this view” opens the print dialog", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) });
  });
  await openPage(page, "qingdao-2025/");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Print this view" }).click();
  await expect(page.getByText("Handed to the print dialog.")).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
});
