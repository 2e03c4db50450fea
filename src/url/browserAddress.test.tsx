import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AddressStore, createBrowserAddress } from "./browserAddress.ts";

/** Longer than a replacement waits. */
const SETTLED = 1000;

const here = () => window.location.pathname + window.location.search;
const withoutOverlay = (href: string) => href.replace(/[?&]filters=open/, "");
const unsubscribes: (() => void)[] = [];

/** A store that is listened to, as it is while the page is shown. */
function listening(listener: () => void = () => {}): AddressStore {
  const store = createBrowserAddress(withoutOverlay);
  unsubscribes.push(store.subscribe(listener));
  return store;
}

/** Goes through the history as the browser's buttons do, and waits until the page is told: jsdom uses a timer. */
async function travel(go: () => void): Promise<void> {
  const arrived = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
  go();
  await vi.advanceTimersByTimeAsync(1);
  await arrived;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame"] });
  window.history.pushState(null, "", "/start/");
});

afterEach(() => {
  for (const unsubscribe of unsubscribes.splice(0)) unsubscribe();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe("a push", () => {
  test("is a step of the history, made at once, and told to every listener", () => {
    const [one, other] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const store = listening(one);
    unsubscribes.push(store.subscribe(other));
    const steps = window.history.length;
    store.write("/a/?q=1", "push");
    expect([here(), store.read(), window.history.length]).toEqual(["/a/?q=1", "/a/?q=1", steps + 1]);
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
  });

  test("of the present address is none", () => {
    const listener = vi.fn<() => void>();
    const store = listening(listener);
    const push = vi.spyOn(window.history, "pushState");
    store.write("/start/", "push");
    expect(push).not.toHaveBeenCalled();
    expect(listener).not.toHaveBeenCalled();
  });

  test("is undone by Back, and listeners are told", async () => {
    const listener = vi.fn<() => void>();
    const store = listening(listener);
    store.write("/a/", "push");
    await travel(() => store.back());
    expect([store.read(), listener.mock.calls.length]).toEqual(["/start/", 2]);
  });

  test("makes the page know that the entry before is its own; the first entry does not", async () => {
    const store = listening();
    expect(store.canGoBack()).toBe(false);
    store.write("/a/", "push");
    expect(store.canGoBack()).toBe(true);
    store.write("/b/", "replace");
    vi.advanceTimersByTime(SETTLED);
    expect(store.canGoBack()).toBe(true);
    await travel(() => store.back());
    expect(store.canGoBack()).toBe(false);
  });
});

describe("a replacement", () => {
  test("is read at once and told at once, and written a moment later", () => {
    const listener = vi.fn<() => void>();
    const store = listening(listener);
    store.write("/start/?q=b", "replace");
    expect([store.read(), here(), listener.mock.calls.length]).toEqual(["/start/?q=b", "/start/", 1]);
    vi.advanceTimersByTime(SETTLED);
    expect([store.read(), here()]).toEqual(["/start/?q=b", "/start/?q=b"]);
  });

  test("is joined with those that follow quickly: one call, no new step", () => {
    const store = listening();
    const steps = window.history.length;
    const replace = vi.spyOn(window.history, "replaceState");
    for (const text of ["b", "bo", "bor"]) store.write(`/start/?q=${text}`, "replace");
    vi.advanceTimersByTime(SETTLED);
    expect(replace).toHaveBeenCalledOnce();
    expect([here(), window.history.length]).toEqual(["/start/?q=bor", steps]);
  });

  test("that waits is written before a push, so that Back leads to it", async () => {
    const store = listening();
    store.write("/start/?q=b", "replace");
    store.write("/a/?q=b", "push");
    expect(here()).toBe("/a/?q=b");
    vi.advanceTimersByTime(SETTLED);
    expect(here()).toBe("/a/?q=b");
    await travel(() => store.back());
    expect(store.read()).toBe("/start/?q=b");
  });

  test("that waits is dropped when the reader goes Back: it belonged to the entry that was left", async () => {
    const store = listening();
    store.write("/a/", "push");
    store.write("/a/?q=b", "replace");
    await travel(() => window.history.back());
    expect(store.read()).toBe("/start/");
    vi.advanceTimersByTime(SETTLED);
    expect(here()).toBe("/start/");
  });

  test("that waits is written first when the page itself goes back", async () => {
    const store = listening();
    store.write("/a/", "push");
    store.write("/a/?q=b", "replace");
    await travel(() => store.back());
    await travel(() => window.history.forward());
    expect(store.read()).toBe("/a/?q=b");
  });

  test.each(["beforeunload", "pagehide"])("that waits is written when the page is left (%s)", (event) => {
    const store = listening();
    store.write("/start/?q=b", "replace");
    window.dispatchEvent(new Event(event));
    expect(here()).toBe("/start/?q=b");
  });
});

describe("the focus", () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<button id="china">China</button><button id="belarus">Belarus</button><a href="/x">x</a>';
  });

  const focused = () => document.activeElement?.id;
  const focus = (id: string) => document.getElementById(id)?.focus();

  test("returns with Back to the element that had it when the step was made", async () => {
    const store = listening();
    focus("china");
    store.write("/a/", "push");
    focus("belarus");
    await travel(() => store.back());
    vi.advanceTimersByTime(SETTLED);
    expect(focused()).toBe("china");
  });

  test("returns for each step to its own element", async () => {
    const store = listening();
    focus("china");
    store.write("/a/", "push");
    focus("belarus");
    store.write("/b/", "push");
    await travel(() => store.back());
    vi.advanceTimersByTime(SETTLED);
    expect(focused()).toBe("belarus");
    await travel(() => store.back());
    vi.advanceTimersByTime(SETTLED);
    expect(focused()).toBe("china");
  });

  test("returns to what is drawn some frames later, and opens what it stands folded in", async () => {
    const store = listening();
    focus("china");
    store.write("/a/", "push");
    document.getElementById("china")?.remove();
    await travel(() => store.back());
    vi.advanceTimersByTime(100);
    document.body.insertAdjacentHTML("beforeend", '<details><a id="china" href="/x">China</a></details>');
    vi.advanceTimersByTime(100);
    expect(focused()).toBe("china");
    expect(document.querySelector("details")?.open).toBe(true);
  });

  test("returns to its element although the page that is drawn takes it first", async () => {
    const store = listening();
    focus("china");
    store.write("/a/", "push");
    await travel(() => store.back());
    focus("belarus");
    vi.advanceTimersByTime(SETTLED);
    expect(focused()).toBe("china");
  });

  test("is not taken from where a reader has put it meanwhile", async () => {
    const store = listening();
    focus("china");
    store.write("/a/", "push");
    document.getElementById("china")?.remove();
    await travel(() => store.back());
    vi.advanceTimersByTime(100);
    focus("belarus");
    document.body.insertAdjacentHTML("beforeend", '<a id="china" href="/x">China</a>');
    vi.advanceTimersByTime(SETTLED);
    expect(focused()).toBe("belarus");
  });

  test("is left where it is when its element had no id, or is gone", async () => {
    const store = listening();
    document.querySelector("a")?.focus();
    store.write("/a/", "push");
    focus("belarus");
    store.write("/b/", "push");
    document.getElementById("belarus")?.remove();
    focus("china");
    await travel(() => store.back());
    vi.advanceTimersByTime(SETTLED);
    expect(focused()).toBe("china");
    await travel(() => store.back());
    vi.advanceTimersByTime(SETTLED);
    expect(focused()).toBe("china");
  });

  test("does not return to where it once was, when it was nowhere at the last leaving", async () => {
    const store = listening();
    focus("china");
    store.write("/a/", "push");
    await travel(() => store.back());
    vi.advanceTimersByTime(SETTLED);
    (document.activeElement as HTMLElement).blur();
    store.write("/b/", "push");
    focus("belarus");
    await travel(() => store.back());
    vi.advanceTimersByTime(SETTLED);
    expect(focused()).toBe("belarus");
  });
});

describe("an overlay", () => {
  test("is a step that Back closes", async () => {
    const store = listening();
    expect(store.isOverlay()).toBe(false);
    store.write("/start/?filters=open", "overlay");
    expect([store.isOverlay(), store.canGoBack()]).toEqual([true, true]);
    await travel(() => store.back());
    expect([store.read(), store.isOverlay()]).toEqual(["/start/", false]);
  });

  test("keeps what was chosen in it: choices make no steps, and closing it makes one for all", async () => {
    const store = listening();
    store.write("/start/?filters=open", "overlay");
    const steps = window.history.length;
    store.write("/start/?act=agreed&filters=open", "push");
    store.write("/start/?act=agreed~raised&filters=open", "push");
    expect([store.read(), window.history.length]).toEqual(["/start/?act=agreed~raised&filters=open", steps]);
    await travel(() => store.back());
    expect([store.read(), store.isOverlay()]).toEqual(["/start/?act=agreed~raised", false]);
    await travel(() => store.back());
    expect(store.read()).toBe("/start/");
  });

  test("is open again after Forward and after a reload within it", async () => {
    const store = listening();
    store.write("/start/?filters=open", "overlay");
    expect(createBrowserAddress(withoutOverlay).isOverlay()).toBe(true);
    await travel(() => store.back());
    await travel(() => window.history.forward());
    expect([store.read(), store.isOverlay()]).toEqual(["/start/?filters=open", true]);
  });
});

test("a listener that has left is not told, and the last one takes the store's own listeners away", async () => {
  const remove = vi.spyOn(window, "removeEventListener");
  const [stays, leaves] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const store = createBrowserAddress(withoutOverlay);
  const [unsubscribeStays, unsubscribeLeaves] = [store.subscribe(stays), store.subscribe(leaves)];
  unsubscribeLeaves();
  expect(remove).not.toHaveBeenCalled();
  store.write("/a/", "push");
  expect([stays.mock.calls.length, leaves.mock.calls.length]).toEqual([1, 0]);
  unsubscribeStays();
  await travel(() => window.history.back());
  expect(stays).toHaveBeenCalledOnce();
});

test("what was written at build time is known by the path alone", () => {
  window.history.replaceState(null, "", "/qingdao-2025/china/?q=border#top");
  const store = createBrowserAddress(withoutOverlay);
  expect([store.readPrerendered(), store.read()]).toEqual(["/qingdao-2025/china/", "/qingdao-2025/china/?q=border"]);
});

test("a history entry that another script has made is read without a throw", () => {
  for (const state of ["text", 7, null, []]) {
    window.history.replaceState(state, "");
    const store = createBrowserAddress(withoutOverlay);
    expect([store.canGoBack(), store.isOverlay()]).toEqual([false, false]);
  }
});
