import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { CertaintyMark } from "./CertaintyMark.tsx";

describe("CertaintyMark", () => {
  test("puts no mark on what the report states", () => {
    const { container } = render(<CertaintyMark certainty="stated" />);
    expect(container.textContent).toBe("");
  });

  test("says that something is derived, and what that means", () => {
    render(<CertaintyMark certainty="derived" />);
    expect(screen.getByTitle("Worked out from what the report says.").textContent).toBe("derived");
  });

  test("says that something is open, with a question mark that is not spoken", () => {
    render(<CertaintyMark certainty="open" />);
    expect(screen.getByTitle(/^The report can be read both ways/).textContent).toBe("? open");
    expect(screen.getByText("?").getAttribute("aria-hidden")).toBe("true");
  });
});
