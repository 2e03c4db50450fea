import { axeFindings, inScheme } from "./axe.ts";
import { expect, openPage, openUnwritten, test } from "./reader.ts";

const STATES = [
  { name: "first view", path: "./" },
  { name: "open meeting", path: "qingdao-2025/china/" },
  {
    name: "filters with an open fit",
    path: "qingdao-2025/?country=CHN&topic=training&act=agreed&period=2025..&q=military",
  },
  { name: "empty result", path: "qingdao-2025/?country=BLR&topic=delimitation" },
  { name: "topics", path: "qingdao-2025/?panel=topics&topic=training" },
  { name: "source", path: "qingdao-2025/?panel=source&para=10" },
  { name: "timeline panel", path: "qingdao-2025/?panel=timeline" },
  { name: "sheet of filters", path: "qingdao-2025/?filters=open" },
  { name: "notice", path: "qingdao-2025/?country=XXX&wibble=1" },
  { name: "boundaries as one side draws them", path: "qingdao-2025/?boundaries=IND" },
];

/** The states that between them show every colour. */
const COLOURED = ["first view", "open meeting", "filters with an open fit", "topics", "source"];

for (const colorScheme of ["light", "dark"] as const) {
  for (const { name, path } of colorScheme === "light"
    ? STATES
    : STATES.filter(({ name }) => COLOURED.includes(name))) {
    test(`axe finds nothing: ${name}, ${inScheme(colorScheme)}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openPage(page, path);
      await expect(page.getByText(/^Loading/)).toHaveCount(0);
      // What a reader has scrolled half under the strip of paragraphs is no small target.
      await page.evaluate(() => window.scrollTo(0, 0));
      expect(await axeFindings(page, { coloursOnly: colorScheme === "dark" })).toEqual([]);
    });
  }
}

const OTHER_DOSSIERS = [
  { name: "seventy-nine meetings", path: "india-defence-2019-2025/" },
  { name: "accounts that differ", path: "india-defence-2019-2025/2025-06-26-qingdao-chn/" },
  { name: "a trilateral and an organisation", path: "singapore-2024/" },
];

for (const { name, path } of OTHER_DOSSIERS) {
  test(`axe finds nothing: ${name} @desktop`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPage(page, path);
    // On a map of the world venues lie on each other. What a mark does, the list and its filters do too, which the rule
    // on the size of targets accepts and the program cannot see.
    expect(await axeFindings(page, { outside: ".map-mark" })).toEqual([]);
  });
}

test("axe finds nothing on a failure", async ({ page }) => {
  await page.route("**/data/dossiers/*.json", (route) => route.fulfill({ body: "{ not json" }));
  await openUnwritten(page, "./");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

/** The states with the longest texts. */
const WIDEST = ["open meeting", "filters with an open fit", "topics", "source", "notice"];

for (const width of [320, 390, 820, 1440]) {
  test(`nothing scrolls sideways at ${width} px @desktop`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { path } of STATES.filter(({ name }) => WIDEST.includes(name))) {
      await openPage(page, path);
      await expect(page.getByText(/^Loading/)).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
