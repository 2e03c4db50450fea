import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  devices,
  type Page,
} from "@playwright/test";
import { browserArguments, findBrowser } from "../scripts/tools/browser.mjs";

/** Screens on which the site is measured. */
export const SCREENS = {
  phone: {
    userAgent: devices["Pixel 7"].userAgent,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  },
  wide: { viewport: { width: 1440, height: 900 } },
} as const satisfies Record<string, BrowserContextOptions>;
export type Screen = keyof typeof SCREENS;

/** Slow 4G, with the figures of Lighthouse: 150 ms, 1.6 Mbit/s down, 750 kbit/s up. In bytes each second. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const CPU_SLOWDOWN = 4;

/** A page on a slow phone's line and processor, with nothing in its cache. */
export interface SlowPage {
  page: Page;
  session: CDPSession;
  close: () => Promise<void>;
}

/** Starts the browser of the tests. `debuggingPort` is for programs that bring a protocol client of their own. */
export async function launchBrowser(debuggingPort?: number): Promise<Browser> {
  const executablePath = findBrowser();
  const extra = debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`];
  return chromium.launch({
    args: [...browserArguments(), ...extra],
    ...(executablePath !== null && { executablePath }),
  });
}

/** Opens an empty page in a context of its own, slowed down before its first request. */
export async function openSlowPage(browser: Browser, screen: Screen): Promise<SlowPage> {
  const context = await browser.newContext({ ...SCREENS[screen], locale: "en-GB", timezoneId: "Asia/Kolkata" });
  // tsx compiles functions with calls of this helper, and so those too that are sent into the page.
  await context.addInitScript({ content: "globalThis.__name = (named) => named;" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  return { page, session, close: () => context.close() };
}
