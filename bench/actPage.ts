import type { Page } from "@playwright/test";

/** What the page saw between an act and the quiet after it; milliseconds. */
export interface ActTimes {
  /** From each input event to the frame that shows what it did. */
  answers: number[];
  /** The longest time between two frames, from the act until all that follows it is drawn. */
  longestFrame: number;
  /** From the act until the page last changed. */
  settled: number;
}

/** What the browser does not report because it is quicker than this counts as this. */
const LEAST = 16;
/** Without a change or a long frame for so long, an act is over. */
const QUIET = 200;
const LONGEST_ACT = 6000;

interface Watch {
  begin: () => void;
  end: (timing: Timing) => Promise<ActTimes>;
}

/** Which events of an act are timed. */
export type Timing = "presses" | "moves";

/**
 * Lets every page opened after this measure acts. Presses and keys are timed by the Event Timing API, the longest
 * event of an interaction counting for it. It leaves out moves of the pointer and the wheel: for these the time from
 * the event to the task after the next frame's drawing is taken.
 */
export async function watchActs(page: Page): Promise<void> {
  // The helper by which tsx keeps the names of functions, which a function sent to the page takes along by name only.
  await page.addInitScript("globalThis.__name ??= (named) => named;");
  await page.addInitScript(installWatch, { least: LEAST, quiet: QUIET, longest: LONGEST_ACT });
}

/** Runs `act` with real input and gives what the page saw of it. */
export async function timedAct(page: Page, timing: Timing, act: () => Promise<void>): Promise<ActTimes> {
  await page.evaluate(() => (window as unknown as { actWatch: Watch }).actWatch.begin());
  await act();
  return page.evaluate((kind) => (window as unknown as { actWatch: Watch }).actWatch.end(kind), timing);
}

/** Runs in the page, and so may use nothing from outside. */
function installWatch({ least, quiet, longest }: { least: number; quiet: number; longest: number }): void {
  let interactions = new Map<number, number>();
  let pressed = 0;
  let moves: number[] = [];
  let began = 0;
  let lastChange = 0;
  let lastFrame = 0;
  let longestFrame = 0;
  let isWatching = false;

  function note(entries: PerformanceEntryList): void {
    for (const entry of entries as PerformanceEventTiming[]) {
      if (!entry.interactionId || entry.startTime < began) continue;
      interactions.set(entry.interactionId, Math.max(entry.duration, interactions.get(entry.interactionId) ?? 0));
    }
  }
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  const eventsFrom: PerformanceObserverInit & { durationThreshold: number } = {
    type: "event",
    durationThreshold: least,
  };
  observer.observe(eventsFrom);
  observer.observe({ type: "first-input" });

  const channel = new MessageChannel();
  let waiting: number[] = [];
  let isFrameAsked = false;
  channel.port1.onmessage = function afterFrame() {
    if (isWatching) moves.push(...waiting.map((at) => performance.now() - at));
    waiting = [];
    isFrameAsked = false;
  };
  function handleMove({ timeStamp }: Event): void {
    waiting.push(timeStamp);
    if (isFrameAsked) return;
    isFrameAsked = true;
    requestAnimationFrame(() => channel.port2.postMessage(null));
  }
  function handlePress(): void {
    pressed += 1;
  }
  for (const name of ["pointermove", "wheel"]) addEventListener(name, handleMove, { capture: true, passive: true });
  for (const name of ["pointerdown", "keydown"]) addEventListener(name, handlePress, { capture: true });

  const changes = new MutationObserver(() => {
    lastChange = performance.now();
  });
  addEventListener("DOMContentLoaded", () => {
    changes.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });

  function watchFrames(): void {
    requestAnimationFrame((now) => {
      if (!isWatching) return;
      if (lastFrame > 0) longestFrame = Math.max(longestFrame, now - lastFrame);
      if (now - lastFrame > 50) lastChange = Math.max(lastChange, now);
      lastFrame = now;
      watchFrames();
    });
  }

  function begin(): void {
    interactions = new Map();
    moves = [];
    waiting = [];
    pressed = 0;
    began = performance.now();
    [lastChange, lastFrame, longestFrame, isWatching] = [began, 0, 0, true];
    watchFrames();
  }

  async function end(timing: Timing): Promise<ActTimes> {
    const start = performance.now();
    while (performance.now() - Math.max(lastChange, start) < quiet && performance.now() - start < longest) {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    note(observer.takeRecords());
    isWatching = false;
    const timed = [...interactions.values()];
    const quick = Array.from({ length: Math.max(0, pressed - timed.length) }, () => least);
    return { answers: timing === "moves" ? moves : [...timed, ...quick], longestFrame, settled: lastChange - began };
  }

  Object.assign(window, { actWatch: { begin, end } });
}
