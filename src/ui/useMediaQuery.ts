import { useCallback, useSyncExternalStore } from "react";

/** Whether the CSS media query holds, kept current. `onServer` is the answer where there is no window to ask. */
export function useMediaQuery(query: string, onServer: boolean): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return function unsubscribe() {
        list.removeEventListener("change", listener);
      };
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => screenAnswer(query),
    () => onServer,
  );
}

const screenAnswers = new Map<string, boolean>();

/** While the page is printed its width is the paper's, and the answer for the screen stands: nothing is taken away. */
function screenAnswer(query: string): boolean {
  const known = screenAnswers.get(query);
  if (known !== undefined && window.matchMedia("print").matches) return known;
  const { matches } = window.matchMedia(query);
  screenAnswers.set(query, matches);
  return matches;
}
