import { readFile } from "node:fs/promises";
import { check } from "@placemarkio/check-geojson";
import type { Download, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { axeFindings, inScheme } from "./axe.ts";
import { expect, openPage, test } from "./reader.ts";

const CHINA = "qingdao-2025/china/?topic=border-management";

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

async function openMenu(page: Page, path: string) {
  await openPage(page, path);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const panel = page.getByRole("group", { name: "Share, export and cite this view" });
  await expect(panel.getByRole("heading", { name: "Cite" })).toBeVisible();
  return panel;
}

/** The link of the open meeting, which is what the menu is of at first, without the filters beside it. */
function meetingLink(page: Page): string {
  return page.url().replace(/\?.*/, "");
}

/** The link of the view, which is the other choice: without the open meeting, with the filters. */
function viewLink(page: Page): string {
  return page.url().replace("/china/", "/");
}

/** Takes what the filters leave instead of the open meeting. */
async function takeView(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /^This view/ }).check();
}

function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    if (!item) throw new Error("The clipboard is empty.");
    return (await item.getType(wanted)).text();
  }, type);
}

async function saved(page: Page, button: string | RegExp): Promise<{ name: string; text: string }> {
  const waiting: Promise<Download> = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await waiting;
  const name = download.suggestedFilename();
  await expect(page.getByRole("status").filter({ hasText: `Saved as ${name}.` })).toBeVisible();
  return { name, text: await readFile(await download.path(), "utf8") };
}

test("the link that is copied is the open meeting’s, the view’s or this edition’s, as chosen", async ({ page }) => {
  const panel = await openMenu(page, CHINA);
  const copied = async () => {
    await panel.getByRole("button", { name: "Copy link" }).click();
    await expect(panel.getByRole("status").filter({ hasText: "Link copied." })).toBeVisible();
    return clipboard(page, "text/plain");
  };
  expect(await copied()).toBe(meetingLink(page));
  await takeView(page);
  expect(await copied()).toBe(viewLink(page));
  await panel.getByRole("radio", { name: /^the edition of/ }).check();
  expect(await copied()).toMatch(/\?topic=border-management&edition=[0-9a-f]{12}$/);
});

test("as text, the link comes with its title and the filter in words, plain and formatted", async ({ page }) => {
  const panel = await openMenu(page, "qingdao-2025/?q=%3Cb%3Eborder");
  await panel.getByRole("button", { name: "Copy as text" }).click();
  await expect(panel.getByRole("status").filter({ hasText: "copied as text" })).toBeVisible();
  const [title, line, link] = (await clipboard(page, "text/plain")).split("\n");
  expect(title).toBe(await page.getByRole("heading", { level: 1 }).innerText());
  expect(line).toContain("Search: “<b>border”");
  expect(link).toBe(page.url());
  const html = await clipboard(page, "text/html");
  expect(html).toContain(`<strong>${title}</strong>`);
  expect(html).toContain("&lt;b&gt;border");
  expect(html).toContain(`href="${page.url()}"`);
});

test("where the browser refuses the clipboard, the text is there to copy by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
  });
  const panel = await openMenu(page, CHINA);
  await panel.getByRole("button", { name: "Copy link" }).click();
  await expect(panel.getByRole("textbox", { name: "Text to copy by hand" })).toHaveValue(meetingLink(page));
  await panel.getByRole("button", { name: "Copy as BibTeX" }).click();
  await expect(panel.getByRole("textbox", { name: "Text to copy by hand" }).last()).toHaveValue(/^@misc\{/);
});

test("the QR code names its link and can be saved as SVG", async ({ page }) => {
  const panel = await openMenu(page, CHINA);
  await panel.getByRole("button", { name: "Show QR code" }).click();
  const code = panel.getByRole("img", { name: `QR code of the link ${meetingLink(page)}` });
  await expect(code).toBeVisible();
  // 17 modules and 4 for each version, with a quiet zone of 4 on each side.
  const size = Number((await code.getAttribute("viewBox"))?.split(" ")[2]);
  expect((size - 8 - 17) % 4).toBe(0);
  const { name, text } = await saved(page, "Save QR code as SVG");
  expect(name).toBe("sidelines-qingdao-2025-china-qr-code.svg");
  const root = await page.evaluate((svg) => {
    const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
    const title = documentElement.querySelector("title")?.textContent;
    return { name: documentElement.tagName, title, width: Number(documentElement.getAttribute("width")) };
  }, text);
  expect(root).toEqual({ name: "svg", title: meetingLink(page), width: 8 * size });
});

test("what the filters leave is saved as CSV, JSON, GeoJSON and calendar", async ({ page }) => {
  await openMenu(page, CHINA);
  await takeView(page);
  const csv = await saved(page, /^CSV/);
  expect(csv.name).toBe("sidelines-qingdao-2025-topic-border-management.csv");
  const rows: Record<string, string>[] = parse(csv.text, { columns: true, bom: true });
  expect(rows.length).toBeGreaterThan(5);
  expect(new Set(rows.map(({ meeting }) => meeting))).toEqual(new Set(["china"]));
  expect(rows[0]?.view_link).toBe(viewLink(page));

  const json = await saved(page, /^JSON/);
  const dossier = JSON.parse(json.text) as { meetings: { id: string }[]; extract: { link: string } };
  expect(dossier.meetings.map(({ id }) => id)).toEqual(["china"]);
  expect(dossier.extract.link).toBe(viewLink(page));

  const geojson = await saved(page, /^GeoJSON/);
  expect(geojson.name).toBe("sidelines-qingdao-2025-topic-border-management.geojson");
  expect(check(geojson.text)).toMatchObject({ type: "FeatureCollection" });

  const calendar = await saved(page, /^Calendar/);
  expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar.text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
});

test("the open meeting is saved by itself, whatever the filters are", async ({ page }) => {
  await openMenu(page, "qingdao-2025/belarus/?country=CHN");
  const { name, text } = await saved(page, /^Calendar/);
  expect(name).toBe("sidelines-qingdao-2025-belarus.ics");
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  expect(text).toContain("UID:belarus@qingdao-2025.sidelines");
});

test("an empty view says that there is nothing to export", async ({ page }) => {
  const panel = await openMenu(page, "qingdao-2025/?period=..2025-06-25");
  for (const name of [/^CSV/, /^JSON/, /^GeoJSON/, /^Calendar/]) {
    await panel.getByRole("button", { name }).click();
    await expect(panel.getByText("Nothing is shown, so there is nothing to export.")).toBeVisible();
  }
});

test("a citation is of the open meeting or of the view, and bears the reader’s own day", async ({ page }) => {
  // In Kolkata, where the test's reader is, it is the next day already.
  await page.clock.install({ time: new Date("2026-01-31T20:00:00Z") });
  const panel = await openMenu(page, CHINA);
  await panel.getByRole("button", { name: "Copy as plain text" }).click();
  await expect(panel.getByText("Citation copied as plain text.")).toBeVisible();
  const text = await clipboard(page, "text/plain");
  expect(text).toContain("India and China: bilateral meeting in Qingdao");
  expect(text).toContain("(accessed 1 Feb 2026)");
  await expect(panel.getByRole("textbox", { name: "Citation, as copied" })).toHaveValue(text);

  await takeView(page);
  await panel.getByRole("button", { name: "Copy as BibTeX" }).click();
  await expect(panel.getByText("Citation copied as BibTeX.")).toBeVisible();
  expect(await clipboard(page, "text/plain")).toMatch(/^@misc\{sidelines-qingdao-2025-[0-9a-f]{8},/);

  await panel.getByRole("button", { name: "Copy as CSL-JSON" }).click();
  await expect(panel.getByText("Citation copied as CSL-JSON.")).toBeVisible();
  const items = JSON.parse(await clipboard(page, "text/plain")) as { URL: string; type: string }[];
  expect(items).toMatchObject([{ URL: viewLink(page), type: "webpage" }]);
});

test("the menu is opened, walked and left with the keyboard alone @desktop", async ({ page }) => {
  await openPage(page, CHINA);
  const opener = page.getByRole("button", { name: "Share", exact: true });
  const panel = page.getByRole("group", { name: "Share, export and cite this view" });
  await page.getByRole("banner").getByRole("link").last().focus();
  await page.keyboard.press("Tab");
  await expect(opener).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(opener).toHaveAttribute("aria-expanded", "true");
  await expect(panel.getByRole("heading", { name: "Print" })).toBeVisible();
  const names: string[] = [];
  const buttons = await panel.getByRole("button").allInnerTexts();
  while (names.length < buttons.length) {
    await page.keyboard.press("Tab");
    const focused = page.locator("#share-panel :focus");
    if ((await focused.getAttribute("type")) === "button") names.push(await focused.innerText());
  }
  expect(names).toEqual(buttons);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(panel.getByRole("heading", { name: "Print" })).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await expect(panel, "a focus that leaves the panel must not be hidden below it").toHaveCount(0);
});

test("a press elsewhere and “Close” shut the menu", async ({ page }) => {
  let panel = await openMenu(page, "qingdao-2025/");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(panel).toHaveCount(0);
  panel = await openMenu(page, "qingdao-2025/");
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the open menu, ${inScheme(colorScheme)}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const panel = await openMenu(page, CHINA);
    await panel.getByRole("button", { name: "Show QR code" }).click();
    await panel.getByRole("button", { name: "Copy as BibTeX" }).click();
    await expect(panel.getByText("Citation copied as BibTeX.")).toBeVisible();
    expect(await axeFindings(page, { coloursOnly: colorScheme === "dark" })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test("a menu that cannot be loaded says so and leaves the page alone", async ({ page, context }) => {
  await openPage(page, CHINA);
  await expect(page.getByText(/^Loading/)).toHaveCount(0);
  await context.route(/SharePanel/, (route) => route.fulfill({ contentType: "text/javascript", body: "throw 1" }));
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("could not be loaded");
  await expect(page.getByRole("article", { name: "China" })).toBeVisible();
});

test("the map is saved as a picture with its legend, credit, filter and link", async ({ page }) => {
  await openMenu(page, CHINA);
  await takeView(page);
  const { name, text } = await saved(page, /^Map SVG/);
  expect(name).toBe("sidelines-qingdao-2025-topic-border-management-map.svg");
  const texts = await page.evaluate((svg) => {
    const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
    return picture.querySelector("parsererror") ? "not well-formed" : (picture.documentElement.textContent ?? "");
  }, text);
  for (const part of ["Kazakhstan", "Qingdao", "Natural Earth", "Topic: Border management", "IANS"]) {
    expect(texts).toContain(part);
  }
  expect(texts).toContain(viewLink(page));
});

test("a PNG is twice as large as its drawing, and an empty view gives none", async ({ page }) => {
  await openMenu(page, "qingdao-2025/china/");
  for (const [button, file, width] of [
    [/^Map PNG/, "sidelines-qingdao-2025-china-map.png", 2400],
    [/^Timeline PNG/, "sidelines-qingdao-2025-china-timeline.png", 2400],
    [/^Preview card PNG/, "sidelines-qingdao-2025-china-card.png", 2400],
  ] as const) {
    const waiting: Promise<Download> = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(file);
    const bytes = await readFile(await download.path());
    const size = await page.evaluate(async (base64) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${base64}`;
      await picture.decode();
      return [picture.naturalWidth, picture.naturalHeight];
    }, bytes.toString("base64"));
    expect(size).toEqual([width, bytes.readUInt32BE(20)]);
    // The card's drawing is 630 pixels high.
    expect(file.includes("card") ? size[1] : 1260).toBe(1260);
  }
  const panel = await openMenu(page, "qingdao-2025/?period=..2025-06-25");
  await panel.getByRole("button", { name: /^Timeline SVG/ }).click();
  await expect(panel.getByText("Nothing is shown, so there is nothing to export.")).toBeVisible();
});

test("a link to a statement leads to it, marks it and gives it the focus, and Back leaves it", async ({ page }) => {
  await openPage(page, "qingdao-2025/china/");
  const id = await page.getByRole("definition").filter({ hasText: "To go on consulting" }).getAttribute("id");
  for (const query of ["", "?topic=border-management"]) {
    await page.goto("qingdao-2025/");
    await page.goto(`qingdao-2025/china/${query}#${id}`);
    const statement = page.locator(`#${id}`);
    await expect(statement).toBeFocused();
    await expect(statement).toBeInViewport();
    await expect(statement).toHaveCSS("outline-style", "solid");
    await statement.getByRole("link", { name: "Link to this statement" }).click();
    await statement.getByRole("button", { name: "Copy with citation" }).click();
    await expect(statement.getByRole("status")).toHaveText("Statement and citation copied.");
    expect(await clipboard(page, "text/plain")).toMatch(
      /^Agreed: India, China: To go on .*china\/#statement-\S+ \(acc/,
    );
    await page.goBack();
    await expect(page).toHaveURL(/qingdao-2025\/$/);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a link to a statement leads to it in the written page", async ({ page }) => {
    await page.goto("qingdao-2025/china/");
    await page.getByRole("link", { name: "Link to this statement" }).last().click();
    expect(new URL(page.url()).hash).toMatch(/^#statement-/);
    await expect(page.locator("dd:target")).toBeInViewport();
  });
});
