// Stands in the head of every page (scripts/build/earlyScript.ts) and runs before the first paint: every byte that it
// imports stands there too.
import { readFirstPaint } from "./url/firstPaint.ts";

/** What a reader did to a control before the app was there to hear it. */
export interface EarlyInput {
  /** The control; when the app draws the page afresh, another one with the same id stands for it. */
  control: Element;
  /** A press, or a change of what a field says. */
  kind: "click" | "input";
}

declare global {
  interface Window {
    /**
     * Ends the listening in a place and gives what was heard there, in order. A place is the whole page, but for what
     * stands in an element with `data-later`, which is a place of its own; null is all of them.
     */
    endEarlyInput?: (place: Element | null) => EarlyInput[];
    /** Whether the reader has touched, scrolled, pointed or typed anything yet. */
    isReaderHere?: boolean;
  }
}

const page = document.documentElement;

// What is done to a control is answered, at the latest once the app is there. Without this class, and so without script,
// the page has no control that only the app can answer, and says what it shows.
const ANSWERING = "is-answering";
page.classList.add(ANSWERING);

// A written page shows the plain view of its path; a link with a query asks for another one, which the app draws.
// Until then the list is held back, but never longer than four seconds.
const WAITING = "is-waiting";
if (location.search.length > 1) {
  page.classList.add(WAITING);
  setTimeout(() => {
    if (page.classList.contains(WAITING)) showAsWritten();
  }, 4000);
}

const { isEmbedded, parts, theme } = readFirstPaint(location.search);

// In another page the written one has none of the site's chrome, and of its parts those that were asked for.
if (isEmbedded) {
  page.classList.add("is-embed");
  page.dataset.parts = parts.join("-");
}

// A theme that the link asks for holds from the first paint on; the app keeps it in step from then on.
if (theme !== null) page.dataset.theme = theme;

let heard: EarlyInput[] = [];
const silent = new Set<Element>();
const kinds = ["click", "input"] as const;
for (const kind of kinds) document.addEventListener(kind, note, true);
window.endEarlyInput = (place) => {
  page.classList.add(ANSWERING);
  page.classList.remove(WAITING);
  for (const over of place ? [place] : [page, ...page.querySelectorAll("[data-later]")]) silent.add(over);
  const isOver = ({ control }: EarlyInput) => silent.has(placeOf(control));
  const ended = heard.filter(isOver);
  heard = heard.filter((input) => !isOver(input));
  return ended;
};

function placeOf(control: Element): Element {
  return control.closest("[data-later]") ?? page;
}

/** Links and `details` answer by themselves; a field's click says nothing, unless it is a box to check. */
function note({ type, target }: Event): void {
  const control = target instanceof Element && target.closest("button, input, select");
  if (!control || silent.has(placeOf(control))) return;
  const isPressed = control.matches("button, [type=checkbox], [type=radio]");
  if (isPressed === (type === "click")) heard.push({ control, kind: isPressed ? "click" : "input" });
}

const signs = ["pointermove", "pointerdown", "touchstart", "keydown", "wheel", "scroll", "click"];
for (const sign of signs) addEventListener(sign, noteReader, { capture: true, passive: true });

function noteReader(): void {
  window.isReaderHere = true;
  for (const sign of signs) removeEventListener(sign, noteReader, { capture: true });
}

// The app's script did not come: a host's sandbox, a blocker, a file that is gone.
addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLScriptElement && !silent.has(page)) showAsWritten();
  },
  true,
);

function showAsWritten(): void {
  page.classList.remove(WAITING, ANSWERING);
}
