import { expect, test } from "vitest";
import { isInstalled, nodeProblem } from "./install.mjs";

test.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0"])("nodeProblem finds nothing wrong with Node %s", (version) => {
  expect(nodeProblem(version)).toBeNull();
});

test.each(["18.20.1", "20.18.3", "21.7.0", "22.11.0"])(
  "Node %s is refused with its number and what is needed",
  (version) => {
    expect(nodeProblem(version)).toContain(version);
    expect(nodeProblem(version)).toContain("20.19");
  },
);

const lockfile = { "": { version: "0.1.0" }, a: { version: "1.0.0" }, mac: { version: "2.0.0", optional: true } };

test("isInstalled: what the lockfile asks for is there, though packages for other systems are missing", () => {
  expect(isInstalled(lockfile, { a: { version: "1.0.0" } })).toBe(true);
});

test("isInstalled: a missing or outdated package means that an install is needed", () => {
  expect(isInstalled(lockfile, {})).toBe(false);
  expect(isInstalled(lockfile, { a: { version: "0.9.0" } })).toBe(false);
  expect(isInstalled(lockfile, { a: { version: "1.0.0" }, mac: { version: "1.0.0" } })).toBe(false);
});
