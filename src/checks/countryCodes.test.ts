import { expect, test } from "vitest";
import { alpha2Of, alpha3Named } from "./countryCodes.ts";

test("alpha2Of gives the short code, and null for one that ISO 3166-1 does not have", () => {
  expect([alpha2Of("CHN"), alpha2Of("XXX")]).toEqual(["CN", null]);
});

test("alpha3Named reads English names in any case, and gives null for others", () => {
  expect([alpha3Named("kazakhstan"), alpha3Named("Inde")]).toEqual(["KAZ", null]);
});
