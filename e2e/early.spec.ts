import type { Page } from "@playwright/test";
import { address, expect, listedMeetings, test } from "./reader.ts";

/** Opens a page whose app does not come until it is let in, as on a slow connection. */
async function openSlowly(page: Page, path: string): Promise<() => Promise<void>> {
  let letIn: (() => void) | undefined;
  const isLetIn = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await isLetIn;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return async function openTheDoor() {
    letIn?.();
    await page.waitForLoadState("load");
  };
}

test("what is typed into search before the app is there is searched for once it is", async ({ page }) => {
  const letIn = await openSlowly(page, "qingdao-2025/");
  const search = page.getByRole("searchbox");
  await search.pressSequentially("S-400");
  await letIn();
  await expect.poll(() => address(page)).toContain("?q=S-400");
  await expect(search).toHaveValue("S-400");
  await expect(search).toBeFocused();
  await expect.poll(async () => (await listedMeetings(page)).length).toBeLessThan(4);
  await search.press("Backspace");
  await expect(search).toHaveValue("S-40");
});

test("a box checked before the app is there filters the list once it is @desktop", async ({ page }) => {
  const letIn = await openSlowly(page, "qingdao-2025/");
  await page.locator("#filter-country").click();
  const box = page.getByRole("checkbox", { name: /^China/ });
  await box.check();
  await letIn();
  await expect.poll(() => address(page)).toContain("country=CHN");
  await expect(box).toBeChecked();
  await expect.poll(() => listedMeetings(page)).toEqual(["China"]);
});

test("a press on Filters before the app is there opens the sheet once it is @phone", async ({ page }) => {
  const letIn = await openSlowly(page, "qingdao-2025/");
  await page.getByRole("button", { name: "Filters" }).tap();
  await letIn();
  await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
});

test("a meeting's mark pressed before the app is there opens the meeting @desktop", async ({ page }) => {
  const letIn = await openSlowly(page, "qingdao-2025/");
  await page.getByRole("link", { name: /^Meeting with Belarus/ }).click({ noWaitAfter: true });
  await letIn();
  await expect.poll(() => address(page)).toContain("/qingdao-2025/belarus/");
});

test("a country of the map pressed before the app is there leads to the view with that country", async ({ page }) => {
  const letIn = await openSlowly(page, "qingdao-2025/");
  await page.getByRole("link", { name: /^Kazakhstan, met/ }).click({ noWaitAfter: true });
  await letIn();
  await expect.poll(() => address(page)).toContain("country=KAZ");
  await expect.poll(() => listedMeetings(page)).toEqual(["Kazakhstan"]);
});

test("on a phone the live map is loaded and starts at the reader's first touch @phone", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("qingdao-2025/", { waitUntil: "networkidle" });
  expect(asked.filter((url) => /MapView|world\.topo/.test(url))).toEqual([]);
  await page.getByRole("heading", { level: 1 }).tap();
  await expect(page.locator(".leaflet-container")).toBeVisible();
});

test("with a mouse too the live map and timeline wait for the first movement @desktop", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("qingdao-2025/", { waitUntil: "networkidle" });
  expect(asked.filter((url) => /MapView|world\.topo/.test(url))).toEqual([]);
  await page.mouse.move(1, 1);
  await expect(page.locator(".leaflet-container")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Meeting with China/ })).toBeVisible();
});

test("the map is in sight all the while a link with filters opens: first as a picture, then live", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { gaps: 0 });
    const look = () => {
      const slot = document.querySelector(".map-slot");
      if (slot && !slot.querySelector(".map-static, .leaflet-container")) {
        (window as unknown as { gaps: number }).gaps += 1;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto("qingdao-2025/?country=KAZ");
  await expect.poll(() => listedMeetings(page)).toEqual(["Kazakhstan"]);
  await page.mouse.move(1, 1);
  await expect(page.locator(".leaflet-container")).toBeVisible();
  expect(await page.evaluate("window.gaps")).toBe(0);
});
