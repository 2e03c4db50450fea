/** What must be seen of elements: that they are there, how many, or what the first of them says. */
export interface Sight {
  selector: string;
  count?: number;
  /** How the first one's text begins. */
  text?: string;
}

/** What a page is to look out for. */
export interface LookOut {
  /** Controls to press, each once it can be seen and the one before it has been. */
  controls: string[];
  /** What together makes the effect. */
  effect: Sight[];
}

/** Times in milliseconds since the start of the navigation. */
export interface Sightings {
  /** For each control, when it was painted. */
  shown: number[];
  /** When the effect was painted; null until then. */
  effect: number | null;
}

declare global {
  interface Window {
    sightings: Sightings;
    /** Given by the bench: a control can be seen, with its middle at x and y. */
    onControlShown: (control: number, x: number, y: number) => void;
  }
}

/**
 * Runs in the page before anything else, and so stands on nothing outside itself. Looks at the page in the frame that
 * follows each change of it, and notes the time of the first task after that frame's paint. Looking in every frame would
 * make the browser draw frames that nothing else asks for.
 */
export function lookOut({ controls, effect }: LookOut): void {
  const sightings: Sightings = { shown: [], effect: null };
  window.sightings = sightings;
  let isLookDue = false;
  new MutationObserver(lookInNextFrame).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  new PerformanceObserver(lookInNextFrame).observe({ type: "paint", buffered: true });

  function lookInNextFrame(): void {
    if (isLookDue) return;
    isLookDue = true;
    requestAnimationFrame(() => {
      isLookDue = false;
      look();
    });
  }

  function look(): void {
    const control = controls[sightings.shown.length];
    const element = control === undefined ? undefined : visible(control)[0];
    const isEffectSeen = sightings.effect === null && effect.every(isSeen);
    if ((!element || !hasPainted()) && !isEffectSeen) return;
    afterPaint((time) => {
      if (isEffectSeen) sightings.effect ??= time;
      if (element && hasPainted() && controls[sightings.shown.length] === control) {
        const { left, top, width, height } = element.getBoundingClientRect();
        sightings.shown.push(time);
        window.onControlShown(sightings.shown.length - 1, left + width / 2, top + height / 2);
        lookInNextFrame();
      }
    });
  }

  function isSeen({ selector, count, text }: Sight): boolean {
    const elements = visible(selector);
    if (count === undefined ? elements.length === 0 : elements.length !== count) return false;
    return text === undefined || (elements[0]?.textContent?.startsWith(text) ?? false);
  }

  function visible(selector: string): Element[] {
    return [...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
  }

  function hasPainted(): boolean {
    return performance.getEntriesByName("first-contentful-paint").length > 0;
  }

  /** A message sent before a frame's paint arrives after it. */
  function afterPaint(handlePainted: (time: number) => void): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => handlePainted(performance.now());
    port2.postMessage(null);
  }
}
