import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ReadingNotes } from "./ReadingNotes.tsx";

describe("ReadingNotes", () => {
  it("tells every note in full, each named as one, in the order given", () => {
    render(<ReadingNotes notes={["The day is not printed.", "One name is misspelt."]} />);
    expect(screen.getAllByRole("paragraph").map(({ textContent }) => textContent)).toEqual([
      "Reading note. The day is not printed.",
      "Reading note. One name is misspelt.",
    ]);
  });

  it("shows nothing where there is no note", () => {
    const { container } = render(<ReadingNotes notes={[]} />);
    expect(container.textContent).toBe("");
  });
});
