import { address, expect, listedMeetings, openPage, test } from "./reader.ts";

test("Back and Forward restore each choice", async ({ page }) => {
  await openPage(page, "./");
  await page.getByRole("article", { name: "China" }).getByRole("link", { name: "China" }).click();
  await page.getByRole("link", { name: /^Topics/ }).click();
  await page.getByRole("link", { name: "Training, Belarus: agreed" }).click();
  expect(address(page)).toBe("/qingdao-2025/belarus/?country=BLR&topic=training");
  await page.goBack();
  expect(address(page)).toBe("/qingdao-2025/china/?panel=topics");
  await expect(page.getByRole("table")).toBeVisible();
  await page.goBack();
  expect(address(page)).toBe("/qingdao-2025/china/");
  await page.goBack();
  expect(address(page)).toBe("/");
  expect(await listedMeetings(page)).toHaveLength(4);
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect.poll(() => listedMeetings(page)).toEqual(["Belarus"]);
});

test("Back restores the focus and the scroll position", async ({ page }) => {
  await openPage(page, "qingdao-2025/china/");
  const link = page.getByRole("article", { name: "China" }).getByRole("link", { name: "Source, paragraph 11" });
  await link.scrollIntoViewIfNeeded();
  await link.focus();
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press("Enter");
  await expect.poll(() => address(page)).toBe("/qingdao-2025/china/?panel=source&para=11");
  await page.goBack();
  await expect(link).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});

test("typing makes no steps in the history, and every letter arrives", async ({ page }) => {
  await openPage(page, "qingdao-2025/?country=CHN");
  await page.getByRole("searchbox").pressSequentially("border management", { delay: 15 });
  await expect(page.getByRole("searchbox")).toHaveValue("border management");
  await expect.poll(() => address(page)).toBe("/qingdao-2025/?country=CHN&q=border+management");
  await page.getByRole("button", { name: "Remove Country: China" }).click();
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("border management");
  expect(address(page)).toBe("/qingdao-2025/?country=CHN&q=border+management");
});

test("a choice made while typing still waits keeps the typed text", async ({ page }) => {
  await openPage(page, "./");
  await page.getByRole("searchbox").fill("training");
  await page.getByRole("article", { name: "Belarus" }).getByRole("link", { name: "Belarus" }).click();
  await expect.poll(() => address(page)).toBe("/qingdao-2025/belarus/?q=training");
});

test("Back closes the sheet of filters and keeps what was chosen in it @phone", async ({ page }) => {
  await openPage(page, "./");
  await page.getByRole("button", { name: "Filters" }).click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await expect(sheet).toBeVisible();
  await sheet.getByRole("checkbox", { name: /^Belarus/ }).check();
  await page.goBack();
  await expect(sheet).toBeHidden();
  expect(address(page)).toBe("/qingdao-2025/?country=BLR");
  await expect.poll(() => listedMeetings(page)).toEqual(["Belarus"]);
  await page.goBack();
  await expect.poll(() => address(page)).toBe("/");
  await expect.poll(() => listedMeetings(page)).toHaveLength(4);
});

test("the sheet's own button closes it, keeps the choice and returns the focus @phone", async ({ page }) => {
  await openPage(page, "./");
  await page.getByRole("button", { name: "Filters" }).click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await sheet.getByRole("checkbox", { name: /^Proposed/ }).check();
  await sheet.getByRole("button", { name: "Show 1 meeting" }).click();
  await expect(sheet).toBeHidden();
  await expect.poll(() => address(page)).toBe("/qingdao-2025/?act=proposed");
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeFocused();
});
