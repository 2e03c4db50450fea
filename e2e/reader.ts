import { test as base, expect, type Page } from "@playwright/test";

interface Reader {
  /** Console lines that a test brings about on purpose, such as a failed request. */
  expectedNoise: RegExp | null;
  /** Origins besides the site's own that a test brings itself, such as a page that embeds the site. */
  otherOrigins: string[];
  /** Checks at the end of every test that the page was quiet and asked no other host. */
  quietPage: void;
}

/** Every test fails on a console error or warning, on an uncaught error, and on any request to another host. */
export const test = base.extend<Reader>({
  expectedNoise: [null, { option: true }],
  otherOrigins: [[], { option: true }],
  quietPage: [
    async ({ page, baseURL, expectedNoise, otherOrigins }, use) => {
      const noise: string[] = [];
      const own = [new URL(baseURL ?? "").origin, ...otherOrigins];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) noise.push(message.text());
      });
      page.on("pageerror", (error) => noise.push(error.message));
      page.on("request", (request) => {
        if (!/^(data|blob):/.test(request.url()) && !own.includes(new URL(request.url()).origin)) {
          noise.push(`request to another host: ${request.url()}`);
        }
      });
      await page.addInitScript(ignoreMadeUpMovement);
      await use();
      expect(noise.filter((line) => !expectedNoise?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Chromium's headless shell tells a page of a pointer in its corner when it takes the size of a phone, and the page would
 * take that for a reader.
 */
function ignoreMadeUpMovement(): void {
  const ignore = (event: PointerEvent) => {
    if (event.clientX === 0 && event.clientY === 0) event.stopImmediatePropagation();
  };
  window.addEventListener("pointermove", ignore, { capture: true });
}

/**
 * Opens a page of the site, waits until the meetings are there, and gives a sign of life, for which the live map waits
 * on a phone. `path` is relative to the site's root.
 */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.mouse.move(1, 1);
}

/**
 * Opens a page as it is where nothing was written into it at build time, so that the app has to fetch its data:
 * the development server, and a host's page for an unknown address.
 */
export async function openUnwritten(page: Page, path: string): Promise<void> {
  await page.route(/\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const bare = html
      .replace(/<div id="root">.*<\/div>(?=<script type="application\/json")/s, '<div id="root"></div>')
      .replace(/<script type="application\/json".*?<\/script><link rel="preload"[^>]*>/s, "");
    await route.fulfill({ response, body: bare });
  });
  await page.goto(path);
}

/** The path and query of the page's address. */
export function address(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** The names of the meetings in the list, in its order. */
export async function listedMeetings(page: Page): Promise<string[]> {
  const headings = page.getByRole("article").getByRole("heading", { level: 3 });
  return (await headings.allInnerTexts()).map((text) => text.replace(/[▸▾]/g, "").trim());
}
