import type { Page } from "@playwright/test";
import { axeFindings, inScheme } from "./axe.ts";
import { address, expect, openPage, test } from "./reader.ts";

const SOURCE = "qingdao-2025/?panel=source";
const paragraph = (page: Page, number: number) =>
  page.getByRole("article", { name: `Paragraph ${number}`, exact: true });

/**
 * Words of our own that stand for nobody's report: they hold the terms that the dossier cites from paragraphs 3 and 6
 * to 11, so that the page can line them up; no digest can match.
 */
const STAND_IN = [
  "Capacity building, training, military technical cooperation, military education: all were agreed.",
  "Continued engagement, defence cooperation and technical areas came up.",
  "Rapid advances in defence production, and self-reliance, were described.",
  "Admiral Dong Jun, a bilateral meeting, in-depth discussions, peace and tranquillity, the India-China border.",
  "Both sides, normalcy, bilateral relations; a structured roadmap, permanent engagement, de-escalation.",
  "Border management, a permanent solution, an established mechanism, good neighbourly conditions, the trust deficit of 2020 — “on the ground”.",
  "Consultations on disengagement, de-escalation, border management, eventual delimitation.",
].join("\n\n");

test("the link of a paragraph shows it, marks it and focuses it", async ({ page }) => {
  await openPage(page, `${SOURCE}&para=10`);
  const shown = paragraph(page, 10);
  await expect(shown).toBeFocused();
  await expect(shown).toHaveAttribute("aria-current", "true");
  await expect(shown.getByRole("heading", { level: 4 })).toBeInViewport();
  const strip = page.getByRole("navigation", { name: "Paragraphs" });
  await expect(strip.getByRole("link", { name: "Paragraph 10", exact: true })).toHaveAttribute("aria-current", "true");
  const { y, height } = (await strip.boundingBox())!;
  expect((await shown.boundingBox())!.y).toBeGreaterThanOrEqual(y + height);
  await expect(shown).toContainText("The standoff has only a year");
  await expect(shown.getByRole("button", { name: "Back to where you were" })).toHaveCount(0);
});

test("the strip leads to a paragraph from wherever the reader is, and Back to the strip", async ({ page }) => {
  await openPage(page, SOURCE);
  const strip = page.getByRole("navigation", { name: "Paragraphs" });
  await paragraph(page, 12).scrollIntoViewIfNeeded();
  await expect(strip).toBeInViewport({ ratio: 1 });
  const link = strip.getByRole("link", { name: "Paragraph 6", exact: true });
  const { width, height } = (await link.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await link.click();
  await expect(paragraph(page, 6)).toBeFocused();
  expect(address(page)).toBe("/qingdao-2025/?panel=source&para=6");
  await expect(paragraph(page, 6).getByText("The value of staying engaged")).toBeVisible();
  await expect(paragraph(page, 7).getByRole("listitem").first()).toBeHidden();
  await page.goBack();
  await expect(link).toBeFocused();
  expect(address(page)).toBe("/qingdao-2025/?panel=source");
});

test("all the paragraphs can be read over in some two screens", async ({ page }) => {
  await openPage(page, SOURCE);
  const spine = (await page.getByRole("region", { name: "Paragraph by paragraph" }).boundingBox())!;
  expect(spine.height).toBeLessThanOrEqual(2.5 * (page.viewportSize()?.height ?? 0));
});

test("from a statement's ¶ one key leads to the paragraph, and one back to the same link", async ({ page }) => {
  await openPage(page, "qingdao-2025/china/?topic=delimitation");
  const link = page.getByRole("article", { name: "China" }).getByRole("link", { name: "Source, paragraph 11" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(paragraph(page, 11)).toBeFocused();
  expect(address(page)).toBe("/qingdao-2025/china/?topic=delimitation&panel=source&para=11");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Back to where you were" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(link).toBeFocused();
  expect(address(page)).toBe("/qingdao-2025/china/?topic=delimitation");
});

test("a paragraph leads to its statement's meeting, although a filter would hide that", async ({ page }) => {
  await openPage(page, `${SOURCE}&country=KAZ&para=11`);
  await paragraph(page, 11).getByRole("link", { name: "Meeting with China" }).click();
  expect(address(page)).toBe("/qingdao-2025/china/");
  const card = page.getByRole("article", { name: "China" });
  await expect(card.getByRole("link", { name: "Source, paragraph 11" })).toBeVisible();
});

test("a statement that stands in two paragraphs leads from the one to the other and back", async ({ page }) => {
  await openPage(page, `${SOURCE}&para=1`);
  const link = paragraph(page, 1).getByRole("link", { name: "Source, paragraph 4" });
  await link.click();
  await expect(paragraph(page, 4)).toBeFocused();
  await paragraph(page, 4).getByRole("button", { name: "Back to where you were" }).click();
  await expect(link).toBeFocused();
  expect(address(page)).toBe("/qingdao-2025/?panel=source&para=1");
});

test("every paragraph has its number, a link, a gist and its uses, and all are used", async ({ page }) => {
  await openPage(page, SOURCE);
  await expect(page.getByText("12 of 12 paragraphs used")).toBeVisible();
  for (let number = 1; number <= 12; number += 1) {
    const shown = paragraph(page, number);
    await expect(shown.getByRole("heading", { level: 4 })).toHaveText(`¶${number}Paragraph ${number}`);
    await expect(shown.getByRole("link", { name: `Paragraph ${number}`, exact: true })).toHaveAttribute(
      "href",
      new RegExp(`\\?panel=source&para=${number}$`),
    );
    await expect(shown.getByRole("paragraph").first()).toHaveText(/^\S.{40,}\.$/);
    await expect(shown.getByText(/^Taken from it: /)).toBeVisible();
  }
});

test("provenance, what is left out and who took no part are told first", async ({ page }) => {
  await openPage(page, SOURCE);
  const report = page.getByRole("article", { name: "IANS, 27 Jun 2025" });
  await expect(report.getByRole("heading", { level: 3 })).toHaveText([
    "As reported in",
    "What the report leaves out",
    "Check against your own copy",
    "Paragraph by paragraph",
  ]);
  await expect(report.getByText(/^One side’s account/)).toBeVisible();
  await expect(report.getByText(/press release of India’s Ministry of Defence/)).toBeVisible();
  await expect(report.getByText(/Russia’s defence minister/)).toBeVisible();
  await expect(report.getByText(/Pakistan\. Named in the description/)).toBeVisible();
  const original = report.getByRole("link", { name: "Read the original" });
  await expect(original).toHaveAttribute("rel", "noopener external");
  await expect(original).toHaveAccessibleDescription(/leaves this site/);
});

test("what the report leaves open is open at the statement, at its speaker and at its meeting", async ({ page }) => {
  await openPage(page, `${SOURCE}&para=3`);
  const statement = paragraph(page, 3).getByRole("listitem").filter({ hasText: "To keep working together" });
  await expect(statement).toContainText("Agreed India, Belarus, Tajikistan, Kazakhstan, China unclear:");
  await expect(statement).toContainText(/China\s*unclear,/);
  await expect(statement.getByText(/¶3 says only “the Ministers”/)).toBeVisible();
});

test("a pasted copy is compared on the page: nothing is sent, stored or put into the link", async ({ page }) => {
  await openPage(page, SOURCE);
  await page.getByText("Check against your own copy").click();
  await page.waitForLoadState("networkidle");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const before = address(page);
  const stored = () => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  const storedBefore = await stored();
  await page.getByRole("textbox", { name: "Text of your copy" }).fill(STAND_IN);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("0 of 12 paragraphs match; 7 differ; 5 are missing.")).toBeVisible();
  const compared = page.getByRole("list", { name: "Your copy, paragraph by paragraph" });
  await expect(compared.getByText(/^¶10 differs/)).toContainText("Not in it: “border demarcation”");
  await expect(compared.getByText(/^¶12 missing/)).toBeVisible();
  const beside = page.getByRole("list", { name: "Each statement beside what it cites" }).locator("> li");
  await expect(beside).toHaveCount(14);
  const roadmap = beside.filter({ hasText: "A structured roadmap for the complex issues" });
  await expect(roadmap.locator("mark")).toHaveText(["structured roadmap", "permanent engagement", "de-escalation"]);
  await expect(beside.filter({ hasText: "A lasting answer" })).toContainText(
    "Not found in your copy: “border demarcation”.",
  );
  expect(requests).toEqual([]);
  expect(address(page)).toBe(before);
  expect(await stored()).toBe(storedBefore);
});

test("a file can be chosen; one in an old encoding is read as well, and one that is no text is refused", async ({
  page,
}) => {
  await openPage(page, SOURCE);
  await page.getByText("Check against your own copy").click();
  const input = page.getByLabel("Or choose a .txt file");
  const windows = Buffer.from(STAND_IN.replace("“", "\u0093").replace("”", "\u0094").replace("—", "-"), "latin1");
  await input.setInputFiles({ name: "copy.txt", mimeType: "text/plain", buffer: windows });
  await expect(page.getByText(/^0 of 12 paragraphs match; 7 differ/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Text of your copy" })).toHaveValue(/“on the ground”/);
  await input.setInputFiles({ name: "copy.txt", mimeType: "text/plain", buffer: Buffer.from([0x89, 0x50, 0, 0, 7]) });
  await expect(page.getByText(/^That is not plain text/)).toBeVisible();
});

test("a file can be dropped on the text field", async ({ page }) => {
  await openPage(page, SOURCE);
  await page.getByText("Check against your own copy").click();
  const dataTransfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "copy.txt", { type: "text/plain" }));
    return transfer;
  }, STAND_IN);
  await page.getByRole("textbox", { name: "Text of your copy" }).dispatchEvent("drop", { dataTransfer });
  await expect(page.getByText(/^0 of 12 paragraphs match; 7 differ/)).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in a compared copy, ${inScheme(colorScheme)}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPage(page, SOURCE);
    await page.getByText("Check against your own copy").click();
    await page.getByText("How the comparison works").click();
    await page.getByRole("textbox", { name: "Text of your copy" }).fill(`An advert.\n\n${STAND_IN}`);
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByText(/1 extra passage/)).toBeVisible();
    expect(await axeFindings(page, { inside: "#panel", coloursOnly: colorScheme === "dark" })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    );
  });
}
