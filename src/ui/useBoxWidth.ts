import { type RefObject, useLayoutEffect, useState } from "react";

/** Until a box is measured, and where nothing can be. */
const FIRST_WIDTH = 720;

/** The width of an element in pixels, kept current; measured before the first paint, so that nothing moves. */
export function useBoxWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(
    function watchWidth() {
      const element = box.current;
      if (!element) return undefined;
      const measure = () => {
        if (element.clientWidth > 0) setWidth(element.clientWidth);
      };
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return function stopWatching() {
        observer.disconnect();
      };
    },
    [box],
  );
  return width;
}
