import type { Page } from "@playwright/test";
import { axeFindings } from "./axe.ts";
import { type HostSite, startHostSite } from "./embedHost.ts";
import { test as base, expect, listedMeetings, openPage } from "./reader.ts";

/** The sites of others run for the whole of a test; requests to them are expected. */
const test = base.extend<{ host: HostSite; stranger: HostSite }>({
  host: async ({ baseURL }, provide) => {
    const site = await startHostSite(new URL(baseURL!).hostname);
    await provide(site);
    await site.close();
  },
  stranger: async ({ baseURL }, provide) => {
    const site = await startHostSite(new URL(baseURL!).hostname);
    await provide(site);
    await site.close();
  },
  otherOrigins: async ({ host, stranger }, provide) => provide([host.origin, stranger.origin]),
});

const EMBED = "qingdao-2025/?embed=1";

const frameHtml = (src: string, attributes = "") =>
  `<iframe src="${src}" title="Meetings" width="100%" height="500" ${attributes}></iframe>`;

const scripted = (root: string, path = EMBED) =>
  `${frameHtml(root + path, "data-sidelines")}<script src="${root}embed.js" async></script>`;

const embedded = (page: Page) => page.frameLocator('iframe[title="Meetings"]');
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

/** The frame's height once the script has set it. */
async function measuredHeight(page: Page): Promise<number> {
  const frame = page.locator('iframe[title="Meetings"]');
  await expect.poll(() => frame.evaluate((element) => element.style.height)).not.toBe("");
  return frame.evaluate((element) => element.getBoundingClientRect().height);
}

const contentHeight = (page: Page) =>
  embedded(page)
    .locator("html")
    .evaluate((element) => element.getBoundingClientRect().height);

async function openCountry(page: Page, name: string): Promise<void> {
  await embedded(page).getByRole("article", { name }).getByRole("link", { name, exact: true }).click();
}

test.describe("an embedded page", () => {
  test("has its source, the way to the full view, and no chrome", async ({ page }) => {
    await openPage(page, "qingdao-2025/?act=agreed&embed=1&theme=dark");
    await expect(page.getByText(/^As reported by .*2025$/)).toBeVisible();
    await expect(page.getByRole("button", { name: /Share/ })).toHaveCount(0);
    await expect(page.getByRole("searchbox")).toHaveCount(0);
    const full = page.getByRole("link", { name: "Open on Sidelines" });
    await expect(full).toHaveAttribute("target", "_top");
    await expect(full).toHaveAttribute("href", /\/qingdao-2025\/\?act=agreed$/);
  });

  test("shows the parts that its link names", async ({ page }) => {
    const map = page.locator(".map-view");
    const timeline = page.locator(".timeline-slot");
    await openPage(page, EMBED);
    await expect(map).toBeVisible();
    await expect(timeline).toBeVisible();
    expect(await listedMeetings(page)).toHaveLength(4);
    await openPage(page, `${EMBED}&parts=list`);
    expect(await listedMeetings(page)).toHaveLength(4);
    expect([await map.count(), await timeline.count()]).toEqual([0, 0]);
    await openPage(page, "qingdao-2025/?country=CHN&embed=1&parts=map");
    await expect(map).toBeVisible();
    await expect(page.getByText("Country: China; 1 of 4 meetings")).toBeVisible();
    expect([await timeline.count(), await page.getByRole("article").count()]).toEqual([0, 0]);
    await expect(page.getByRole("navigation", { name: "Panels" })).toHaveCount(0);
  });

  test("leads to the statement that its link names @desktop", async ({ page }) => {
    for (const parts of ["", "&parts=list"]) {
      await openPage(page, `qingdao-2025/china/?embed=1${parts}#statement-border-calm`);
      await expect(page.locator("#statement-border-calm:target")).toBeInViewport();
    }
  });

  for (const theme of ["light", "dark"] as const) {
    test(`is ${theme} where its link says so, whatever the system says`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme === "dark" ? "light" : "dark" });
      const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await openPage(page, EMBED);
      const ofSystem = await ground();
      await openPage(page, `${EMBED}&theme=${theme}`);
      expect(await ground()).not.toBe(ofSystem);
      expect(await ground()).toBe(theme === "dark" ? "rgb(20, 22, 27)" : "rgb(251, 250, 246)");
    });

    for (const parts of ["", "&parts=map~timeline"]) {
      test(`has nothing for axe to find, ${theme}${parts}`, async ({ page }) => {
        await openPage(page, `qingdao-2025/?country=CHN&embed=1${parts}&theme=${theme}`);
        await expect(page.getByText(/^Loading/)).toHaveCount(0);
        expect(await axeFindings(page, { coloursOnly: theme === "dark" })).toEqual([]);
      });
    }
  }

  for (const width of [320, 600, 900]) {
    test(`does not scroll sideways at ${width} px @desktop`, async ({ page }) => {
      await page.setViewportSize({ width, height: 600 });
      await openPage(page, `qingdao-2025/china/?country=CHN&topic=border-management&embed=1`);
      await expect(page.getByText(/^Loading/)).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});

test.describe("on a page of another origin, without the script", () => {
  test("the frame works, and Back undoes a choice within it", async ({ page, host, baseURL }) => {
    host.setPage("/", frameHtml(baseURL + EMBED));
    await page.goto(`${host.origin}/`);
    await openCountry(page, "China");
    await expect(embedded(page).getByRole("article", { name: "China" }).getByText("Dong Jun").first()).toBeVisible();
    await expect.poll(() => page.frames()[1]?.url()).toBe(`${baseURL}qingdao-2025/china/?embed=1`);
    expect(page.url()).toBe(`${host.origin}/`);
    // A step of the frame alone loads nothing, which `goBack` would wait for.
    await page.evaluate(() => window.history.back());
    await expect.poll(() => page.frames()[1]?.url()).toBe(baseURL + EMBED);
    expect(page.url()).toBe(`${host.origin}/`);
  });
});

test.describe("on a page of another origin, with the script", () => {
  test("the frame is as tall as its content, and follows it both ways", async ({ page, host, baseURL }) => {
    host.setPage("/", scripted(baseURL!));
    await page.goto(`${host.origin}/`);
    await measuredHeight(page);
    await expect(embedded(page).getByText(/^Loading/)).toHaveCount(0);
    const isFitting = async () => Math.abs((await measuredHeight(page)) - (await contentHeight(page))) < 8;
    await expect.poll(isFitting).toBe(true);
    const closed = await measuredHeight(page);
    await openCountry(page, "China");
    await expect.poll(() => measuredHeight(page)).toBeGreaterThan(closed + 40);
    await expect.poll(isFitting).toBe(true);
    await openCountry(page, "China");
    await expect.poll(() => measuredHeight(page)).toBeLessThan(closed + 8);
  });

  test("the frame has room for its content in whatever box the host gives it @desktop", async ({
    page,
    host,
    baseURL,
  }) => {
    const boxes = "*{box-sizing:border-box}iframe{border:5px solid;padding:7px}";
    host.setPage("/", `<style>${boxes}</style>${scripted(baseURL!)}`);
    await page.goto(`${host.origin}/`);
    await measuredHeight(page);
    const root = embedded(page).locator("html");
    const isScrolled = () => root.evaluate((element) => element.scrollHeight > element.clientHeight);
    await expect.poll(isScrolled).toBe(false);
    await expect.poll(async () => Math.floor((await measuredHeight(page)) - (await contentHeight(page)))).toBe(24);
  });

  test("a choice is one step in the host's history, its address carries the view, and Back returns", async ({
    page,
    host,
    baseURL,
  }) => {
    host.setPage("/", scripted(baseURL!));
    await page.goto(`${host.origin}/#chapter-2`);
    await measuredHeight(page);
    const steps = await page.evaluate(() => window.history.length);
    await openCountry(page, "China");
    await expect.poll(() => hash(page)).toBe("#chapter-2&sidelines=/qingdao-2025/china/");
    expect(await page.evaluate(() => window.history.length)).toBe(steps + 1);
    await embedded(page)
      .getByRole("link", { name: /^Topics/ })
      .click();
    await expect.poll(() => hash(page)).toBe("#chapter-2&sidelines=/qingdao-2025/china/?panel=topics");
    await page.goBack();
    await expect.poll(() => page.frames()[1]?.url()).toBe(`${baseURL}qingdao-2025/china/?embed=1`);
    await expect(embedded(page).getByRole("table")).toHaveCount(0);
    await page.goBack();
    await expect.poll(() => page.frames()[1]?.url()).toBe(baseURL + EMBED);
    await page.goForward();
    await expect.poll(() => page.frames()[1]?.url()).toBe(`${baseURL}qingdao-2025/china/?embed=1`);
  });

  test("a link to the host opens the view, in the frame's own parts and theme", async ({ page, host, baseURL }) => {
    host.setPage("/", scripted(baseURL!, `${EMBED}&parts=list&theme=dark`));
    await page.goto(`${host.origin}/#sidelines=/qingdao-2025/belarus/%3Ftopic%3Dtraining`);
    await expect(embedded(page).getByRole("button", { name: /^Remove Topic: Training/ })).toBeVisible();
    await expect
      .poll(() => page.frames()[1]?.url())
      .toBe(`${baseURL}qingdao-2025/belarus/?topic=training&embed=1&parts=list&theme=dark`);
    await page.reload();
    await expect(embedded(page).getByRole("button", { name: /^Remove Topic: Training/ })).toBeVisible();
  });

  test("two frames keep their views apart", async ({ page, host, baseURL }) => {
    const second = frameHtml(baseURL + EMBED, "data-sidelines").replace("Meetings", "Others");
    host.setPage("/", `${scripted(baseURL!)}${second}<script src="${baseURL}embed.js" async></script>`);
    await page.goto(`${host.origin}/#sidelines-2=/qingdao-2025/belarus/`);
    await expect.poll(() => page.frames()[2]?.url()).toBe(`${baseURL}qingdao-2025/belarus/?embed=1`);
    await openCountry(page, "China");
    await expect.poll(() => hash(page)).toBe("#sidelines-2=/qingdao-2025/belarus/&sidelines=/qingdao-2025/china/");
  });

  test("messages from elsewhere change nothing, neither on the host nor in the frame", async ({
    page,
    host,
    stranger,
    baseURL,
  }) => {
    stranger.setPage("/", "<p>Stranger</p>");
    host.setPage("/", `${scripted(baseURL!)}<iframe src="${stranger.origin}/" title="Stranger"></iframe>`);
    await page.goto(`${host.origin}/`);
    const before = await measuredHeight(page);
    await page
      .frameLocator('iframe[title="Stranger"]')
      .locator("body")
      .evaluate(() => {
        const view = { sidelines: 1, type: "view", href: "/fake/", mode: "push" };
        const messages = [view, { sidelines: 1, type: "height", height: 9 }, { sidelines: 1, type: "attached" }];
        for (const message of messages) window.parent.postMessage(message, "*");
        const show = { sidelines: 1, type: "show", href: "/qingdao-2025/belarus/" };
        for (const message of [{ sidelines: 1, type: "hello" }, show])
          window.parent.frames[0]?.postMessage(message, "*");
      });
    await openCountry(page, "China");
    await expect.poll(() => hash(page)).toBe("#sidelines=/qingdao-2025/china/");
    expect(await measuredHeight(page)).toBeGreaterThanOrEqual(before - 8);
    await expect.poll(() => page.frames()[1]?.url()).toBe(`${baseURL}qingdao-2025/china/?embed=1`);
  });

  test("a frame that was led to another site is heard no more", async ({ page, host, stranger, baseURL }) => {
    stranger.setPage("/", "<p>Stranger</p>");
    host.setPage("/", scripted(baseURL!));
    await page.goto(`${host.origin}/`);
    const before = await measuredHeight(page);
    const frame = page.frames()[1]!;
    await frame.goto(`${stranger.origin}/`);
    await frame.evaluate(async () => {
      const fakes = [
        { sidelines: 1, type: "view", href: "/fake/", mode: "push" },
        { sidelines: 1, type: "height", height: 120 },
      ];
      for (const fake of fakes) window.parent.postMessage(fake, "*");
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(hash(page)).toBe("");
    expect(await measuredHeight(page)).toBeCloseTo(before, -1);
  });
});

test.describe("the builder", () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  });

  async function openBuilder(page: Page, path: string) {
    await openPage(page, path);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("button", { name: "Embed…" }).click();
    const dialog = page.getByRole("dialog", { name: "Embed this view" });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  test("makes code that works when pasted into another site", async ({ page, host, baseURL }) => {
    const dialog = await openBuilder(page, "qingdao-2025/china/?topic=border-management");
    await dialog.getByRole("checkbox", { name: "Timeline" }).uncheck();
    await dialog.getByRole("radio", { name: "Dark" }).check();
    await dialog.getByRole("checkbox", { name: /^Automatic height/ }).check();
    const src = `${baseURL}qingdao-2025/china/?topic=border-management&embed=1&parts=map~list&theme=dark#embed-map-list`;
    await expect(dialog.locator("iframe")).toHaveAttribute("src", src);
    await dialog.getByRole("button", { name: "Copy the code" }).click();
    await expect(dialog.getByText("Code copied.")).toBeVisible();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    host.setPage("/", code);
    await page.goto(`${host.origin}/`);
    const frame = page.locator("iframe");
    await expect(frame).toHaveAttribute("title", /Qingdao/);
    await expect.poll(() => frame.evaluate((element) => element.style.height)).not.toBe("");
    await expect(page.frameLocator("iframe").getByRole("article", { name: "China" })).toBeVisible();
  });

  test("writes a fixed size, and says when nothing is chosen to be shown", async ({ page }) => {
    const dialog = await openBuilder(page, "qingdao-2025/");
    const code = dialog.getByRole("textbox", { name: "Code for your page" });
    await dialog.getByRole("radio", { name: "Fixed width" }).check();
    await dialog.getByRole("spinbutton", { name: "Width in pixels" }).fill("480");
    await dialog.getByRole("spinbutton", { name: "Height in pixels" }).fill("5");
    await expect(code).toHaveValue(/width="480" height="600"/);
    for (const part of ["Map", "Timeline", "Meetings and source"]) {
      await dialog.getByRole("checkbox", { name: part }).uncheck();
    }
    await expect(dialog.getByText("Choose at least one part")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  test("has nothing for axe to find", async ({ page }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const dialog = await openBuilder(page, "qingdao-2025/");
      await expect(dialog.frameLocator("iframe").getByRole("article")).toHaveCount(4);
      expect(await axeFindings(page, { outside: "iframe", coloursOnly: colorScheme === "dark" })).toEqual([]);
    }
  });
});

test("in an embed, clearing the filters leaves the focus with the meetings", async ({ page }) => {
  await page.goto("./qingdao-2025/?country=CHN&act=agreed&embed=1");
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page.getByRole("region", { name: "Meetings panel" })).toBeFocused();
});
