import { address, expect, listedMeetings, openPage, test } from "./reader.ts";

test.describe("with the keyboard alone @desktop", () => {
  test("the skip link leads past map and timeline to the meetings", async ({ page }) => {
    await openPage(page, "./");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the meetings" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Meetings panel" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Meetings", exact: true })).toBeFocused();
  });

  test("a facet opens, is chosen, and closes with the focus back on its button", async ({ page }) => {
    await openPage(page, "./");
    const button = page.getByRole("search").getByText("What was done", { exact: true }).first();
    await button.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("checkbox", { name: /^Agreed/ })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => listedMeetings(page)).toEqual(["China"]);
    await page.keyboard.press("Escape");
    await expect(page.getByText("What was done (1)")).toBeFocused();
    expect(address(page)).toBe("/qingdao-2025/?act=proposed");
  });

  test("a facet closes when the focus moves on", async ({ page }) => {
    await openPage(page, "./");
    await page.getByRole("search").getByText("Country", { exact: true }).first().focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("checkbox", { name: /^India/ })).toBeVisible();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press("Tab");
    await expect(page.getByRole("checkbox", { name: /^India/ })).toBeHidden();
  });

  test("from a statement to its paragraph and back to the same link", async ({ page }) => {
    await openPage(page, "qingdao-2025/china/");
    const link = page
      .getByRole("article", { name: "China" })
      .getByRole("link", { name: "Source, paragraph 9" })
      .first();
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: /Back to where you were/ })).toBeVisible();
    await page.getByRole("button", { name: /Back to where you were/ }).focus();
    await page.keyboard.press("Enter");
    await expect(link).toBeFocused();
  });

  test("every stop of the Tab key can be seen: something is focused, and it shows", async ({ page }) => {
    await openPage(page, "qingdao-2025/china/");
    await expect(page.getByRole("button", { name: /^India, whose meetings these are/ })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Meeting with China/ })).toBeVisible();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return "nothing is focused";
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 ? "seen" : element.outerHTML.slice(0, 120);
      });
      if (seen === "nothing is focused") break;
      expect(seen).toBe("seen");
    }
  });
});
