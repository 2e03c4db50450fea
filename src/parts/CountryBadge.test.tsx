import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { code } from "../testing/mapTestDossier.ts";
import { CountryBadge } from "./CountryBadge.tsx";

it("CountryBadge shows the two letters of a country, and leaves its name to what stands beside it", () => {
  const country = { code: code("KAZ"), alpha2: "KZ", name: "Kazakhstan", anchor: { lat: 48, lon: 67 } };
  render(<CountryBadge country={country} />);
  expect(screen.getByText("KZ").getAttribute("aria-hidden")).toBe("true");
});
