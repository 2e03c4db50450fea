import { vi } from "vitest";

/** What a test decides about the screen; jsdom has neither layout nor media queries. */
interface ScreenOptions {
  /** Map and timeline stand beside the list, as on a wide screen. */
  isWide?: boolean;
  /** What is watched is near the screen from the start. */
  isNear?: boolean;
}

class SilentResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/**
 * Stands in for what jsdom lacks of a screen: a size for every element, answers to media queries, observers, a browser
 * that is always idle, scrolling, and modal dialogs without their focus trap. `vi.unstubAllGlobals()` and
 * `vi.restoreAllMocks()` take it away, but for the two last, which jsdom has not at all.
 */
export function standInForScreen({ isWide = true, isNear = false }: ScreenOptions = {}): void {
  class StillIntersectionObserver {
    readonly #tell: (entries: { isIntersecting: boolean }[]) => void;
    constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
      this.#tell = tell;
    }
    observe() {
      if (isNear) this.#tell([{ isIntersecting: true }]);
    }
    disconnect() {}
  }
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(400);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 800, 400));
  vi.stubGlobal("ResizeObserver", SilentResizeObserver);
  vi.stubGlobal("IntersectionObserver", StillIntersectionObserver);
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("min-width") ? isWide : query.includes("hover"),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => {
    callback();
    return 0;
  });
  vi.stubGlobal("cancelIdleCallback", () => {});
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
}
