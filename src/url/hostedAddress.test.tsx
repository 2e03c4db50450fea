import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type AddressStore, createBrowserAddress } from "./browserAddress.ts";
import { createHostedAddress, type HostedAddress } from "./hostedAddress.ts";

/** Longer than a replacement waits. */
const SETTLED = 1000;
const ROOT = "http://localhost:3000/";

let own: AddressStore;
let address: HostedAddress;
let unsubscribe: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  window.history.replaceState(null, "", "/qingdao-2025/?embed=1&theme=dark");
  own = createBrowserAddress((href) => href);
  address = createHostedAddress(own, ROOT);
  unsubscribe = address.subscribe(() => {});
});

afterEach(() => {
  unsubscribe();
  vi.useRealTimers();
});

function attached() {
  const report = vi.fn<(href: string, mode: string) => void>();
  address.attach(report);
  return report;
}

describe("without a host's script", () => {
  test("a push is a step of the frame's own", () => {
    const steps = window.history.length;
    address.write("/qingdao-2025/china/?embed=1&theme=dark", "push");
    expect([window.history.length, address.canGoBack()]).toEqual([steps + 1, true]);
  });
});

describe("with a host's script", () => {
  test("a push makes no step and is reported at once, without the embedding", () => {
    const report = attached();
    const steps = window.history.length;
    address.write("/qingdao-2025/china/?embed=1&theme=dark", "push");
    expect(report.mock.calls).toEqual([["/qingdao-2025/china/", "push"]]);
    expect(address.read()).toBe("/qingdao-2025/china/?embed=1&theme=dark");
    vi.advanceTimersByTime(SETTLED);
    expect([window.history.length, window.location.pathname]).toEqual([steps, "/qingdao-2025/china/"]);
    expect(address.canGoBack()).toBe(false);
  });

  test("replacements in quick succession are reported as one", () => {
    const report = attached();
    for (const text of ["b", "bo"]) address.write(`/qingdao-2025/?q=${text}&embed=1&theme=dark`, "replace");
    expect(report).not.toHaveBeenCalled();
    vi.advanceTimersByTime(SETTLED);
    expect(report.mock.calls).toEqual([["/qingdao-2025/?q=bo", "replace"]]);
  });

  test("a replacement that waits is reported before a push, so that Back leads to it", () => {
    const report = attached();
    address.write("/qingdao-2025/?q=b&embed=1&theme=dark", "replace");
    address.write("/qingdao-2025/china/?q=b&embed=1&theme=dark", "push");
    vi.advanceTimersByTime(SETTLED);
    expect(report.mock.calls).toEqual([
      ["/qingdao-2025/?q=b", "replace"],
      ["/qingdao-2025/china/?q=b", "push"],
    ]);
  });

  test("an open sheet is nothing to report, and no step", () => {
    const report = attached();
    address.write("/qingdao-2025/?filters=open&embed=1&theme=dark", "overlay");
    vi.advanceTimersByTime(SETTLED);
    expect(report).not.toHaveBeenCalled();
    expect(address.isOverlay()).toBe(false);
  });

  test("a view that the host shows keeps the embedding, and is not reported back", () => {
    const report = attached();
    address.write("/qingdao-2025/?q=b&embed=1&theme=dark", "replace");
    address.show("/qingdao-2025/china/?act=agreed&embed=1&theme=light");
    vi.advanceTimersByTime(SETTLED);
    expect(address.read()).toBe("/qingdao-2025/china/?act=agreed&embed=1&theme=dark");
    expect(report).not.toHaveBeenCalled();
  });

  test("a path of another site is not shown", () => {
    address = createHostedAddress(own, `${ROOT}qingdao-2025/`);
    address.show("/elsewhere/");
    address.show("https://other.example/");
    expect(address.read()).toBe("/qingdao-2025/?embed=1&theme=dark");
  });
});
