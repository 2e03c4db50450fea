import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ReadingNotes } from "./ReadingNotes.tsx";

describe("ReadingNotes", () => {
  test("tells every note in full, each named as one, in the order given", () => {
    render(<ReadingNotes notes={["The day is not printed.", "One name is misspelt."]} />);
    expect(screen.getAllByRole("paragraph").map(({ textContent }) => textContent)).toEqual([
      "Reading note. The day is not printed.",
      "Reading note. One name is misspelt.",
    ]);
  });

  test("shows nothing where there is no note", () => {
    const { container } = render(<ReadingNotes notes={[]} />);
    expect(container.textContent).toBe("");
  });
});
