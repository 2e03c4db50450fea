import { act, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { lazyExtra } from "./lazyExtra.tsx";

test("lazyExtra: draws the component once its code has come", async () => {
  const Extra = lazyExtra<{ of: string }>(async () => ({ of }) => <p>{`More of ${of}`}</p>);
  render(<Extra of="it" />);
  expect(await screen.findByText("More of it")).toBeDefined();
});

test("lazyExtra: leaves what stands there when the code does not come", async () => {
  const Extra = lazyExtra(async () => {
    throw new Error("offline");
  });
  await act(async () => {
    render(
      <p>
        <span>All else</span>
        <Extra />
      </p>,
    );
  });
  expect(screen.getByText("All else").parentElement?.textContent).toBe("All else");
});
