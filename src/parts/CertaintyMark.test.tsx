import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { CertaintyMark } from "./CertaintyMark.tsx";

test.each([
  ["stated", ""],
  ["derived", "worked out from the report"],
  ["open", "unclear"],
] as const)("CertaintyMark says of what is %s, in plain words, %j", (certainty, words) => {
  expect(render(<CertaintyMark certainty={certainty} />).container.textContent).toBe(words);
});
