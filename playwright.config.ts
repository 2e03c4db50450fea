import { defineConfig, devices } from "@playwright/test";
import { browserArguments, findTestBrowser } from "./scripts/tools/browser.mjs";

const port = Number(process.env.SIDELINES_TEST_PORT ?? 4319);
const browser = findTestBrowser();
// The workers read this file again: what was found once need not be looked for again.
if (browser !== null) process.env.SIDELINES_BROWSER = browser;

/** A title with `@desktop` or `@phone` runs in that project only, which needs no skipped test. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Machines are shared: a wait that is over ends at once, and only a failing test waits as long as it may.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  globalTimeout: 1_800_000,
  reporter: [["list"], ["json", { outputFile: "reports/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: "en-GB",
    timezoneId: "Asia/Kolkata",
    launchOptions: { args: browserArguments(), ...(browser !== null && { executablePath: browser }) },
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      // What a narrow screen and a finger do not change is read once, on the desktop.
      testIgnore: /(editions|embed|links|print)\.spec\.ts/,
      grepInvert: /@desktop/,
      use: {
        userAgent: devices["Pixel 7"].userAgent,
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  webServer: {
    // The same built folder twice: at the root, and below a path, as on a host that the site shares with others.
    command: `node scripts/tools/serve.mjs --port ${port} --base / --base /some/folder/`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
