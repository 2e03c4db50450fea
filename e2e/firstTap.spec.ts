import type { Page } from "@playwright/test";
import { address, expect, test } from "./reader.ts";

/** Something to tap, and what it says it does. */
interface Tap {
  what: string;
  tap: (page: Page) => Promise<void>;
  isDone: (page: Page) => Promise<unknown>;
}

const addressHas = (part: string) => (page: Page) => expect.poll(() => address(page)).toContain(part);
const tapText = (text: string) => (page: Page) => page.getByText(text, { exact: true }).first().tap();

const TAPS: Tap[] = [
  {
    what: "why China's part is unclear",
    tap: (page) => page.locator(".story-outcome summary").first().tap(),
    isDone: (page) => expect(page.getByText(/¶3 says only “the Ministers”/).first()).toBeVisible(),
  },
  {
    what: "an outcome's paragraph",
    tap: (page) => page.locator("#story-further-consultations-para-11").tap(),
    isDone: addressHas("para=11"),
  },
  {
    what: "the reporting agency",
    tap: tapText("As reported by IANS, 27 Jun 2025"),
    isDone: addressHas("panel=source"),
  },
  {
    what: "Share",
    tap: (page) => page.getByRole("button", { name: "Share", exact: true }).tap(),
    isDone: (page) => expect(page.getByRole("button", { name: "Copy link" })).toBeVisible(),
  },
  {
    what: "the map's key",
    tap: tapText("Key"),
    isDone: (page) => expect(page.getByText("Disputed: no position taken")).toBeVisible(),
  },
  {
    what: "Kazakhstan on the map",
    tap: (page) => page.locator("#map-country-KAZ").tap(),
    isDone: addressHas("/kazakhstan/?country=KAZ"),
  },
  {
    what: "a meeting on the strip",
    tap: (page) => page.locator("[aria-label^='Meeting with Belarus']").filter({ visible: true }).first().tap(),
    isDone: addressHas("/belarus/"),
  },
  {
    what: "Filters",
    tap: (page) => page.getByRole("button", { name: "Filters" }).tap(),
    isDone: (page) => expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible(),
  },
  {
    what: "Topics by country",
    tap: (page) => page.getByRole("link", { name: "Topics by country" }).tap(),
    isDone: (page) => expect(page.getByRole("table", { name: /Topics by country/ })).toBeVisible(),
  },
  {
    what: "a card, beside its name",
    tap: (page) => page.getByText("Lieutenant General Victor Khrenin").tap({ force: true }),
    isDone: addressHas("/belarus/"),
  },
];

/** So long after the page is seen, in milliseconds: without the app, while it comes, and as map and strip come alive. */
const MOMENTS = { "as soon as it is seen": 0, "a third of a second later": 330, "a second later": 1000 };

for (const [moment, wait] of Object.entries(MOMENTS)) {
  for (const { what, tap, isDone } of TAPS) {
    test(`the first tap on ${what}, ${moment}, does what it says @phone`, async ({ page }) => {
      await page.route(/\.js$|\.json$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 250));
        await route.continue();
      });
      await page.goto("qingdao-2025/", { waitUntil: "commit" });
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForTimeout(wait);
      await tap(page);
      await isDone(page);
    });
  }
}
