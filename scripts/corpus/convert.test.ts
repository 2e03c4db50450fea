import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indiaDossier } from "./indiaDossier.ts";

test("the written file is what the converter gives", () => {
  const file = join(import.meta.dirname, "../../public/data/dossiers", `${indiaDossier.id}.json`);
  const written: unknown = JSON.parse(readFileSync(file, "utf8"));
  // Compared as text: where they differ, a list of all differences would tell nobody more than what to do.
  expect(JSON.stringify(written) === JSON.stringify(indiaDossier), "run npm run convert-corpus").toBe(true);
});
