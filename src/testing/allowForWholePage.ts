import { configure } from "@testing-library/react";
import { vi } from "vitest";

/**
 * Gives the tests of a file the time that a whole page, map or timeline takes: a second for jsdom, several on a busy
 * machine. Queries find what an ancestor hides, too: to ask that of each element takes seconds, and nothing is laid out.
 */
export function allowForWholePage(): void {
  configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
  vi.setConfig({ testTimeout: 30_000 });
}
