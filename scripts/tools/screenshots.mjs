import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserArguments, findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

// Takes the pictures that the README shows, from the site in dist/, at the sizes and in the schemes named here.
const pictures = [
  { name: "desktop", width: 1440, height: 900, path: "" },
  { name: "desktop-dark", width: 1440, height: 900, path: "qingdao-2025/china/", colorScheme: "dark" },
  { name: "tablet", width: 820, height: 1180, path: "qingdao-2025/?panel=topics" },
  { name: "many-topics", width: 820, height: 1180, path: "india-defence-2019-2025/?panel=topics", at: "#panel" },
  { name: "many-meetings", width: 1440, height: 900, path: "india-defence-2019-2025/" },
  { name: "many-list", width: 820, height: 1180, path: "india-defence-2019-2025/?sort=occasion", at: "#panel" },
  { name: "many-reports", width: 820, height: 1180, path: "india-defence-2019-2025/?panel=source", at: "#panel" },
  { name: "accounts", width: 820, height: 1180, path: "india-defence-2019-2025/2025-06-26-qingdao-chn/" },
  { name: "catalogue", width: 820, height: 1180, path: "dossiers/" },
  { name: "phone", width: 390, height: 844, path: "" },
  { name: "small-phone", width: 320, height: 640, path: "qingdao-2025/belarus/" },
];

const folder = join(import.meta.dirname, "../..", "docs", "screenshots");
mkdirSync(folder, { recursive: true });
const port = await serve({ folder: join(import.meta.dirname, "../..", "dist"), port: 4390 });
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserArguments(), ...(executablePath && { executablePath }) });
for (const { name, width, height, path, at, colorScheme = "light" } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: colorScheme === "dark" ? "dark" : "light",
  });
  await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: "networkidle" });
  // The live map waits for a reader, and then loads, if it is near the screen.
  await page.mouse.move(1, 1);
  await page.waitForTimeout(1000);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
  if (at) await page.locator(at).evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  console.log(`docs/screenshots/${name}.png`);
}
await browser.close();
process.exit(0);
