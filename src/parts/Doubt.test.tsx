import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Doubt } from "./Doubt.tsx";

test("a Doubt says what is unclear, and why when it is pressed", async () => {
  render(<Doubt notes={["No name is printed.", "The singular fits one of them."]}>Unclear who came:</Doubt>);
  const note = screen.getByText("No name is printed.");
  expect(note.closest("details")?.open).toBe(false);
  await userEvent.click(screen.getByText("why?"));
  expect(note.closest("details")?.open).toBe(true);
  expect(screen.getByText("The singular fits one of them.").closest("details")).toBe(note.closest("details"));
});

test("a Doubt that nobody explains offers nothing to press", () => {
  const { container } = render(<Doubt notes={[]}>worked out from “Thursday”</Doubt>);
  expect(container.textContent).toBe("worked out from “Thursday”");
  expect(container.querySelector("summary")).toBeNull();
});
