import { expect, test } from "vitest";
import { inRunningText } from "./runningText.ts";

test.each([
  ["United States", "the United States"],
  ["Netherlands", "the Netherlands"],
  ["Solomon Islands", "the Solomon Islands"],
  ["Shanghai Cooperation Organisation", "the Shanghai Cooperation Organisation"],
  ["India", "India"],
  ["ASEAN", "ASEAN"],
  ["Republic of the Congo", "the Republic of the Congo"],
])("inRunningText writes %s as %s", (name, written) => {
  expect(inRunningText(name)).toBe(written);
});
