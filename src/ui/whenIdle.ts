/** A browser that is never idle goes on after so many milliseconds all the same. */
const LONGEST_WAIT = 2500;

/**
 * Calls back when the page has loaded and the browser has nothing better to do, `longest` milliseconds after load at
 * the latest. Gives what calls it off.
 */
export function whenIdle(callback: () => void, longest = LONGEST_WAIT): () => void {
  let cancel: () => void;
  if (document.readyState === "complete") cancel = afterLoad();
  else {
    const handleLoad = () => {
      cancel = afterLoad();
    };
    window.addEventListener("load", handleLoad, { once: true });
    cancel = () => window.removeEventListener("load", handleLoad);
  }
  return () => cancel();

  function afterLoad(): () => void {
    // Safari has no idle callback.
    if (typeof window.requestIdleCallback !== "function") {
      const timer = setTimeout(callback, Math.min(longest, 300));
      return () => clearTimeout(timer);
    }
    const handle = window.requestIdleCallback(callback, { timeout: longest });
    return () => window.cancelIdleCallback(handle);
  }
}
