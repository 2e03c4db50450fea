import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { address, expect, listedMeetings, openPage, openUnwritten, test } from "./reader.ts";

const PAGES = [
  "",
  "qingdao-2025/",
  "qingdao-2025/china/",
  "qingdao-2025/belarus/",
  "qingdao-2025/tajikistan/",
  "qingdao-2025/kazakhstan/",
];

interface Facts {
  title: string;
  summary: string;
  people: { id: string; name: string }[];
  meetings: { id: string; date: string; parties: { people: { person: string }[] }[] }[];
  statements: { text: string; meetings: { id: string }[]; sources: { paragraphs: number[] }[] }[];
}

/** What the test reads of a node of linked data. */
interface LinkedNode {
  "@type": string;
  itemListElement?: { item: { startDate: string } }[];
}

const dossier = JSON.parse(readFileSync("public/data/dossiers/qingdao-2025.json", "utf8")) as Facts;

function statementsOf(meeting: string): Facts["statements"] {
  return dossier.statements.filter(({ meetings }) => meetings.some(({ id }) => id === meeting));
}

/** The page as a reader without JavaScript gets it. */
async function withoutScript(
  browser: Browser,
  path: string,
  baseURL: string | undefined,
  check: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(`./${path}`);
  await check(page);
  await context.close();
}

for (const path of PAGES) {
  test(`the page “${path}” has its facts without script @desktop`, async ({ browser, baseURL }) => {
    const meeting = path.split("/")[1] ?? "";
    await withoutScript(browser, path, baseURL, async (page) => {
      await expect(page.getByRole("heading", { level: 1, name: dossier.title })).toBeVisible();
      await expect(page.getByText(dossier.summary).first()).toBeVisible();
      const names = dossier.meetings.map(({ id }) => [id, id[0]?.toUpperCase() + id.slice(1)] as const);
      const own = names.filter(([id]) => meeting === "" || id === meeting).map(([, name]) => name);
      await expect.poll(() => listedMeetings(page)).toEqual(own);
      for (const [id, name] of names.filter(([, name]) => !own.includes(name))) {
        const other = page.getByRole("listitem").getByRole("link", { name, exact: true });
        await expect(other).toHaveAttribute("href", `../../qingdao-2025/${id}/`);
      }
      const body = await page.locator("main").innerText();
      for (const { text, sources } of statementsOf(meeting)) {
        expect(body).toContain(text);
        for (const paragraph of sources.flatMap(({ paragraphs }) => paragraphs))
          expect(body).toContain(`¶${paragraph}`);
      }
    });
  });

  test(`the page “${path}” has a map and a timeline without script @desktop`, async ({ browser, baseURL }) => {
    await withoutScript(browser, path, baseURL, async (page) => {
      const map = page.getByRole("region", { name: "Map of the countries that took part" });
      expect(
        await map.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("aria-label"))),
      ).toEqual([
        "India, whose meetings these are, 4 meetings",
        "Belarus, met, 1 meeting",
        "China, met, host, 1 meeting",
        "Kazakhstan, met, 1 meeting",
        "Tajikistan, met, 1 meeting",
      ]);
      for (const country of ["IND", "BLR", "CHN", "KAZ", "TJK"]) {
        await expect(map.locator(`a:has(path[data-country="${country}"])`)).toHaveAttribute(
          "href",
          new RegExp(`\\?country=${country}$`),
        );
      }
      const timeline = page.getByRole("group", { name: "Timeline of context, meetings and coverage" });
      await expect(timeline).toHaveCount(1);
      await expect(timeline.getByRole("link", { name: /^Meeting with / })).toHaveCount(4);
      await expect(timeline.getByText("27 Jun", { exact: true })).toBeVisible();
    });
  });

  test(`the page “${path}” tells others what it is @desktop`, async ({ browser, baseURL }) => {
    await withoutScript(browser, path, baseURL, async (page) => {
      const content = (selector: string) => page.locator(selector).getAttribute("content");
      const title = await page.title();
      const meeting = path.split("/")[1] ?? "";
      expect(title).toContain(dossier.title);
      if (meeting !== "") expect(title.toLowerCase()).toContain(meeting);
      const description = await content('meta[name="description"]');
      expect(description?.length).toBeGreaterThan(40);
      expect(await content('meta[property="og:title"]')).toBe(title);
      expect(await content('meta[property="og:description"]')).toBe(description);
      expect(await content('meta[property="og:image"]')).toMatch(/cards\/qingdao-2025.*\.png$/);
      expect(await content('meta[name="twitter:card"]')).toBe("summary_large_image");
      // A canonical link has to be absolute, and this build was not told where the site lies.
      await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
    });
  });

  test(`the page “${path}” has linked data of what it is about @desktop`, async ({ browser, baseURL }) => {
    await withoutScript(browser, path, baseURL, async (page) => {
      const jsonLd = await page.locator('script[type="application/ld+json"]').textContent();
      const graph = (JSON.parse(jsonLd ?? "") as { "@graph": LinkedNode[] })["@graph"];
      expect(graph.some((node) => node["@type"] === "BreadcrumbList")).toBe(true);
      const meeting = dossier.meetings.find(({ id }) => id === path.split("/")[1]);
      const events = graph.filter((node) => node["@type"] === "Event");
      if (meeting === undefined) {
        expect(events).toEqual([]);
        const listed = graph.flatMap(({ itemListElement, ...node }) =>
          node["@type"] === "ItemList" ? (itemListElement ?? []) : [],
        );
        expect(listed.map(({ item }) => item.startDate)).toEqual(dossier.meetings.map(({ date }) => date));
        return;
      }
      const people = new Map(dossier.people.map(({ id, name }) => [id, name]));
      const attendees = meeting.parties.flatMap((party) => party.people.map(({ person }) => people.get(person)));
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        startDate: meeting.date,
        location: { name: "Qingdao" },
        attendee: attendees.map((name) => ({ name })),
        superEvent: { name: "SCO Defence Ministers’ meeting" },
      });
    });
  });
}

test("without script the dossier's page leads to each meeting's own, which tells all of it @desktop", async ({
  browser,
  baseURL,
}) => {
  await withoutScript(browser, "qingdao-2025/", baseURL, async (page) => {
    await page.getByRole("article").getByRole("link", { name: "Belarus" }).click();
    await page.waitForURL("**/qingdao-2025/belarus/");
    for (const { text } of statementsOf("belarus")) await expect(page.getByText(text, { exact: true })).toBeVisible();
  });
});

test("on a phone without script the timeline stands below the map @phone", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto("./qingdao-2025/");
  await expect(page.getByRole("link", { name: /^Meeting with China/ })).toBeVisible();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  await context.close();
});

test("a country of the map is a link to its view, with script off and on", async ({ browser, baseURL, page }) => {
  await withoutScript(browser, "qingdao-2025/china/", baseURL, async (bare) => {
    await bare.getByRole("link", { name: /^Kazakhstan, met/ }).click();
    await bare.waitForURL("**/qingdao-2025/kazakhstan/?country=KAZ");
  });
  await withoutScript(browser, "qingdao-2025/", baseURL, async (bare) => {
    // In the west of China, far from any mark.
    const { x, y } = await inShape(bare, "CHN", 0.25, 0.4);
    await bare.mouse.click(x, y);
    await bare.waitForURL("**/qingdao-2025/china/?country=CHN");
  });
  // The live map never comes: what stands for it has to do.
  await page.route(/MapView|world\.topo/, () => {});
  await openPage(page, "qingdao-2025/");
  await page.getByRole("link", { name: /^Kazakhstan, met/ }).click();
  await expect.poll(() => listedMeetings(page)).toEqual(["Kazakhstan"]);
  expect(address(page)).toBe("/qingdao-2025/kazakhstan/?country=KAZ");
});

/** A place on the screen, as shares of the width and height of a country's shape in the picture. */
async function inShape(page: Page, country: string, across: number, down: number): Promise<{ x: number; y: number }> {
  // On a small screen the map ends below the window.
  await page.locator(".map-slot").scrollIntoViewIfNeeded();
  const box = await page.locator(`path[data-country="${country}"]`).boundingBox();
  if (!box) throw new Error(`${country} is not shown`);
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

test("a press on a country's shape in the picture chooses it", async ({ page }) => {
  await page.route(/MapView|world\.topo/, () => {});
  await openPage(page, "qingdao-2025/");
  const { x, y } = await inShape(page, "CHN", 0.25, 0.4);
  await page.mouse.click(x, y);
  await expect.poll(() => listedMeetings(page)).toEqual(["China"]);
  expect(address(page)).toBe("/qingdao-2025/china/?country=CHN");
});

test("the land of the picture comes with the page, and as a file only where no page was written", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("data/maps/")) asked.push(new URL(request.url()).pathname);
  });
  await page.route(/MapView|world\.topo/, () => {});
  await openPage(page, "qingdao-2025/?country=KAZ");
  await expect.poll(() => listedMeetings(page)).toEqual(["Kazakhstan"]);
  await expect(page.locator('path[data-country="KAZ"]')).toHaveCount(1);
  expect(asked).toEqual([]);
  await openUnwritten(page, "qingdao-2025/");
  await expect(page.locator('path[data-country="KAZ"]')).toHaveCount(1);
  expect(asked).toEqual(["/data/maps/qingdao-2025.json"]);
});

test("the focus on a country of the picture goes to the same country of the live map @desktop", async ({ page }) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/world\.topo/, async (route) => {
    await held;
    await route.continue();
  });
  await openPage(page, "qingdao-2025/");
  await page.getByRole("link", { name: /^Belarus, met/ }).focus();
  letThrough();
  await expect(page.getByRole("button", { name: /^Belarus, met/ })).toBeFocused();
});

/** Sum of layout shifts since the page began. */
function countShifts(): void {
  Object.assign(window, { shifts: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

for (const path of ["qingdao-2025/", "qingdao-2025/china/"]) {
  test(`nothing moves on “${path}” while the live map and timeline come`, async ({ page }) => {
    await page.addInitScript(countShifts);
    await openPage(page, path);
    // On a small screen a meeting's page has its meeting before the map.
    await page.locator(".map-slot").scrollIntoViewIfNeeded();
    await expect(page.getByRole("button", { name: /^India, whose meetings these are/ })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Meeting with China/ })).toBeVisible();
    expect(await page.evaluate("window.shifts")).toBeLessThan(0.01);
  });

  test(`the live map shows “${path}” where its picture did`, async ({ page }) => {
    const dots = page.locator(".map-view .map-dot");
    const places = () =>
      dots.evaluateAll((all) =>
        all.map((dot) => {
          const { left, top, width, height } = dot.getBoundingClientRect();
          return [Math.round(left + width / 2), Math.round(top + height / 2)];
        }),
      );
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/world\.topo/, async (route) => {
      await held;
      await route.continue();
    });
    await openPage(page, path);
    // On a small screen a meeting's page has its meeting before the map.
    await page.locator(".map-slot").scrollIntoViewIfNeeded();
    const before = await places();
    // The host's name has no dot.
    expect(before).toHaveLength(4);
    letThrough();
    await expect(page.getByRole("button", { name: /^India, whose meetings these are/ })).toBeVisible();
    const after = await places();
    for (const [index, [x = 0, y = 0]] of before.entries()) {
      expect(Math.hypot(x - (after[index]?.[0] ?? 0), y - (after[index]?.[1] ?? 0))).toBeLessThan(4);
    }
  });
}

test("map and timeline are loaded once each", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => {
    const [part] = /MapView-|liveTimelines-|TimelineView-|world\.topo/.exec(new URL(request.url()).pathname) ?? [];
    if (part && !request.url().endsWith(".css")) loaded.push(part);
  });
  await openPage(page, "qingdao-2025/");
  await page
    .getByRole("region", { name: "Map of the countries that took part" })
    .hover({ position: { x: 200, y: 30 } });
  await expect(page.getByRole("button", { name: /^India, whose meetings these are/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Meeting with China/ })).toBeVisible();
  expect(loaded.toSorted()).toEqual(["MapView-", "liveTimelines-", "world.topo"]);
});

test("a link with a query never shows the list of all meetings", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { seen: [] });
    const look = () => {
      const cards = Array.from(document.querySelectorAll("article")).filter((card) =>
        card.checkVisibility({ visibilityProperty: true }),
      );
      (window as unknown as { seen: number[] }).seen.push(cards.length);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await openPage(page, "qingdao-2025/?country=KAZ");
  await expect.poll(() => listedMeetings(page)).toEqual(["Kazakhstan"]);
  const seen = await page.evaluate("window.seen");
  expect(Math.max(...(seen as number[]))).toBe(1);
});
