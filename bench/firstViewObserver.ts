/** A script's share of a long frame, as the browser tells it. */
export interface ScriptTime {
  /** What ran: a file's name, `DOMWindow.onload`, an event's listener. */
  invoker: string;
  duration: number;
}

/** A frame of 50 ms or more: milliseconds since the start of the navigation. */
export interface LongFrame {
  start: number;
  duration: number;
  scripts: ScriptTime[];
}

/** What a page has noted of its own first view; times in milliseconds since the start of the navigation. */
export interface PageNotes {
  fcp: number;
  lcp: number;
  lcpElement: string;
  cls: number;
  /** What moved, as the browser tells it: `p.deck`. */
  shifted: string[];
  longTasks: { start: number; duration: number }[];
  longFrames: LongFrame[];
}

declare global {
  interface Window {
    pageNotes: PageNotes;
  }
}

interface ShiftEntry extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}
interface PaintedEntry extends PerformanceEntry {
  element: Element | null;
}
interface FrameEntry extends PerformanceEntry {
  scripts: { invoker: string; sourceURL: string; duration: number }[];
}

/** Runs in the page before anything else, and so stands on nothing outside itself: fills `window.pageNotes`. */
export function observeFirstView(): void {
  const notes: PageNotes = { fcp: 0, lcp: 0, lcpElement: "", cls: 0, shifted: [], longTasks: [], longFrames: [] };
  window.pageNotes = notes;

  watch<PerformanceEntry>("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") notes.fcp = startTime;
  });
  watch<PaintedEntry>("largest-contentful-paint", ({ startTime, element }) => {
    notes.lcp = startTime;
    notes.lcpElement = nameOf(element);
  });
  watch<ShiftEntry>("layout-shift", ({ value, sources }) => {
    notes.cls += value;
    notes.shifted.push(...sources.map(({ node }) => nameOf(node)));
  });
  watch<PerformanceEntry>("longtask", ({ startTime, duration }) => {
    notes.longTasks.push({ start: startTime, duration });
  });
  watch<FrameEntry>("long-animation-frame", ({ startTime, duration, scripts }) => {
    notes.longFrames.push({
      start: startTime,
      duration,
      scripts: scripts.map((script) => ({
        invoker: (script.invoker || script.sourceURL).replace(/^.*\//, ""),
        duration: script.duration,
      })),
    });
  });

  function nameOf(node: Node | null): string {
    if (!(node instanceof Element)) return node?.nodeName ?? "?";
    const name = node.id ? `#${node.id}` : node.classList[0] ? `.${node.classList[0]}` : "";
    return node.localName + name;
  }

  function watch<Entry extends PerformanceEntry>(type: string, handleEntry: (entry: Entry) => void): void {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) handleEntry(entry as Entry);
    }).observe({ type, buffered: true });
  }
}
