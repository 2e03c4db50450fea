import { address, expect, listedMeetings, openPage, test } from "./reader.ts";

const COUNTERPARTS = [
  { country: "China", person: "Admiral Dong Jun" },
  { country: "Belarus", person: "Lieutenant General Victor Khrenin" },
  { country: "Tajikistan", person: "Lieutenant General Sobrizoda Emomali Abdurakhim" },
  { country: "Kazakhstan", person: "Lieutenant General Dauren Kosanov" },
];

test("the first view tells who met whom, where, when and about what, with no click", async ({ page }) => {
  await openPage(page, "./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "India’s defence minister meets four counterparts in Qingdao",
  );
  await expect(page.getByText(/^On 26 June 2025 Rajnath Singh met/)).toBeVisible();
  await expect(page.getByRole("link", { name: "As reported by IANS, 27 Jun 2025" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "4 of 4 meetings" })).toBeVisible();
  for (const { country, person } of COUNTERPARTS) {
    const card = page.getByRole("article", { name: country });
    await expect(card.getByText(person)).toBeVisible();
    await expect(card.getByText("26 Jun 2025")).toBeVisible();
    await expect(card.getByText(/Qingdao, China/)).toBeVisible();
    await expect(card.getByText(`India and ${country} agreed`)).toBeVisible();
  }
});

test("China's card says that it was also the host, and how much is unclear", async ({ page }) => {
  await openPage(page, "./");
  const card = page.getByRole("article", { name: "China" });
  await expect(card.getByText("host", { exact: true })).toBeVisible();
  await card.getByText("2 statements are unclear:").click();
  await expect(card.getByText(/¶3 says only “the Ministers”/)).toBeVisible();
  expect(address(page), "a press on a doubt does not open the card").toBe("/");
  await expect(page.getByRole("article", { name: "Belarus" }).getByText("host", { exact: true })).toHaveCount(0);
});

test("a meeting opens in place with its statements by act, their paragraphs and reading notes", async ({ page }) => {
  await openPage(page, "./");
  await page.getByRole("article", { name: "China" }).getByRole("link", { name: "China" }).click();
  const card = page.getByRole("article", { name: "China" });
  await expect(card.getByText(/disengagement, de-escalation, managing the border/)).toBeVisible();
  await card.getByText("Unclear whether China took part:").click();
  await expect(card.getByText(/¶3 says only “the Ministers”/)).toBeVisible();
  await expect(card.getByText(/the report says Thursday/i)).toBeVisible();
  await expect(card.getByRole("link", { name: "Source, paragraph 11" })).toBeVisible();
  expect(address(page)).toBe("/qingdao-2025/china/");
  await expect(page).toHaveTitle(/^China · India’s defence minister/);
  await card.getByRole("link", { name: "China", exact: true }).click();
  expect(address(page)).toBe("/qingdao-2025/");
});

test("a card opens wherever it is pressed", async ({ page }) => {
  await openPage(page, "./");
  // The card's link lies over it, which a press on the text itself is not to wait for.
  await page.getByText("Lieutenant General Dauren Kosanov").click({ force: true });
  await expect(page.getByRole("link", { name: "Kazakhstan", exact: true })).toHaveAttribute("aria-expanded", "true");
  expect(address(page)).toBe("/qingdao-2025/kazakhstan/");
});

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test(`a meeting's page opens at its meeting, ${width} × ${height} @desktop`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openPage(page, "qingdao-2025/kazakhstan/");
    const head = page.getByRole("article", { name: "Kazakhstan" }).locator("header");
    await expect(head).toBeInViewport({ ratio: 1 });
    await expect.poll(() => listedMeetings(page)).toEqual(["Kazakhstan", "China", "Belarus", "Tajikistan"]);
    await expect(head).toBeInViewport({ ratio: 1 });
  });
}

test("the list leads up to the page's own meeting, and the story to the dossier's page", async ({ page }) => {
  await openPage(page, "qingdao-2025/kazakhstan/");
  await page.getByRole("link", { name: "Kazakhstan ↑" }).click();
  await expect(page.getByRole("article", { name: "Kazakhstan" })).toBeInViewport();
  await expect(page.getByRole("link", { name: "Kazakhstan", exact: true })).toBeFocused();
  expect(address(page)).toBe("/qingdao-2025/kazakhstan/");
  await page.getByRole("link", { name: "All 4 meetings, and what came of them" }).click();
  await expect(page.getByRole("heading", { name: "What came of it" })).toBeVisible();
  expect(address(page)).toBe("/qingdao-2025/");
});

test("a meeting opened in the list is the page's own after a reload, and Back leads to where it was not", async ({
  page,
}) => {
  await openPage(page, "qingdao-2025/?act=agreed");
  await page.getByRole("article", { name: "Belarus" }).getByRole("link", { name: "Belarus" }).click();
  await expect.poll(() => address(page)).toBe("/qingdao-2025/belarus/?act=agreed");
  await expect.poll(async () => (await listedMeetings(page))[0]).toBe("China");
  await page.reload();
  await expect.poll(async () => (await listedMeetings(page))[0]).toBe("Belarus");
  await expect(page.getByRole("link", { name: "Belarus", exact: true })).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("button", { name: "Remove What was done: Agreed" })).toBeVisible();
  await page.goBack();
  await expect.poll(() => address(page)).toBe("/qingdao-2025/?act=agreed");
  await expect(page.locator("[aria-expanded=true]")).toHaveCount(0);
});

test("only one meeting is open at a time, and its own link can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, "qingdao-2025/china/");
  await page.getByRole("article", { name: "Belarus" }).getByRole("link", { name: "Belarus" }).click();
  await expect(page.getByRole("link", { name: "China", exact: true })).toHaveAttribute("aria-expanded", "false");
  await page.getByRole("button", { name: "Copy the link to this meeting" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe("/qingdao-2025/belarus/");
});

test("the list can be sorted, and the order is in the link", async ({ page }) => {
  await openPage(page, "./");
  await expect.poll(() => listedMeetings(page)).toEqual(["China", "Belarus", "Tajikistan", "Kazakhstan"]);
  await page.getByRole("combobox", { name: "Order" }).selectOption({ label: "By country name" });
  await expect.poll(() => listedMeetings(page)).toEqual(["Belarus", "China", "Kazakhstan", "Tajikistan"]);
  expect(address(page)).toBe("/qingdao-2025/?sort=country");
});

test("the topics table says how each topic was spoken of, and leads to the statements", async ({ page }) => {
  await openPage(page, "qingdao-2025/?panel=topics");
  const table = page.getByRole("table", { name: /Topics by country/ });
  await expect(table.getByRole("columnheader")).toHaveCount(5);
  await expect(table.getByRole("link", { name: "Training, Belarus: agreed" })).toBeVisible();
  await expect(table.getByRole("link", { name: "Training, China: agreed: unclear" })).toBeVisible();
  await expect(table.getByRole("link", { name: "Delimitation of the border, China: agreed" })).toBeVisible();
  await expect(table.getByRole("link", { name: "Normal relations, China: acknowledged" })).toBeVisible();
  await expect(table.getByRole("link", { name: /Delimitation of the border, Belarus/ })).toHaveCount(0);
  await table.getByRole("link", { name: "Training, China: agreed: unclear" }).click();
  expect(address(page)).toBe("/qingdao-2025/china/?country=CHN&topic=training");
  const card = page.getByRole("article", { name: "China" });
  await expect(card.getByText("On a chosen topic:")).toHaveCount(1);
  await expect(card.getByText("It is unclear whether this one fits the filters.")).toBeVisible();
});
