import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed. True before the browser lays the pages out, so that what it draws is printed. */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);

  useEffect(function followPrinting() {
    function handleBefore(): void {
      measurePicture();
      flushSync(() => setIsPrinting(true));
    }
    function handleAfter(): void {
      setIsPrinting(false);
    }
    window.addEventListener("beforeprint", handleBefore);
    window.addEventListener("afterprint", handleAfter);
    return function stopListening() {
      window.removeEventListener("beforeprint", handleBefore);
      window.removeEventListener("afterprint", handleAfter);
    };
  }, []);

  return isPrinting;
}

/** In CSS pixels: the width of A4 within the margins of `print.css`; Letter is a little wider. */
const PAGE_WIDTH = 684;
/** A phone's picture is not blown up beyond this, or its labels would be headlines. */
const MOST_ENLARGED = 1.3;

/**
 * Tells `print.css` how map and timeline are drawn on the screen. They are printed as they are, scaled to the page: a
 * map is drawn for one size in pixels, and there is no time to draw it anew.
 */
function measurePicture(): void {
  const { style } = document.documentElement;
  const { width, height } = document.querySelector(".map-slot")?.getBoundingClientRect() ?? { width: 0, height: 0 };
  if (width === 0) return;
  style.setProperty("--print-picture-width", `${width}px`);
  style.setProperty("--print-map-height", `${height}px`);
  style.setProperty("--print-picture-scale", String(Math.min(PAGE_WIDTH / width, MOST_ENLARGED)));
}
