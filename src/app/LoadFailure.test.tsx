import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { DataFailure } from "../data/problem.ts";
import { LoadFailure } from "./LoadFailure.tsx";

function renderFailure(error: Error, isRetrying = false) {
  const onRetry = vi.fn<() => void>();
  render(
    <LoadFailure title="The map could not be drawn." error={error} onRetry={onRetry} isRetrying={isRetrying}>
      <p>The list works without it.</p>
    </LoadFailure>,
  );
  return onRetry;
}

const problems = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ pointer: `/topics/${index}`, expected: "a topic", found: "null" }));
const lines = () => screen.queryAllByRole("listitem").map(({ textContent }) => textContent);

describe("LoadFailure", () => {
  test("says what failed, why, what to do, and what still works", () => {
    renderFailure(new DataFailure("offline", "world.json", "world.json could not be fetched."));
    const alert = screen.getByRole("alert", { name: "The map could not be drawn." });
    expect(alert.textContent).toContain("world.json could not be fetched.");
    expect(alert.textContent).toContain("Check the connection, then try again.");
    expect(alert.textContent).toContain("The list works without it.");
    expect(lines()).toEqual([]);
  });

  test("names each wrong place in a file, with what was expected and found", () => {
    const whole = { pointer: "", expected: "an object", found: "null" };
    renderFailure(new DataFailure("content", "world.json", "Wrong.", [whole, ...problems(1)]));
    expect(lines()).toEqual(["/ expected an object; found null", "/topics/0 expected a topic; found null"]);
  });

  test("names twelve places at most, and says how many more there are", () => {
    renderFailure(new DataFailure("content", "world.json", "Wrong.", problems(15)));
    expect(lines()).toHaveLength(13);
    expect(lines().at(-1)).toBe("… and 3 more");
  });

  test("shows any other error as one of the content", () => {
    renderFailure(new Error("no such thing"));
    expect(screen.getByRole("alert").textContent).toContain("no such thing");
    expect(screen.getByRole("alert").textContent).toContain("npm run check-data");
  });

  test("tries again by its button", async () => {
    const onRetry = renderFailure(new Error("no such thing"));
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test("cannot be asked again while it is trying, and says so without losing the focus", async () => {
    const onRetry = renderFailure(new Error("no such thing"), true);
    const button = screen.getByRole("button", { name: "Trying…" });
    await userEvent.click(button);
    expect(onRetry).not.toHaveBeenCalled();
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(button);
  });
});
