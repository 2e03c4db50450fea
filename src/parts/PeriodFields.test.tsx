import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { renderHeldView } from "../testing/heldView.tsx";
import type { View } from "../view/view.ts";
import { PeriodFields } from "./PeriodFields.tsx";

function openFields(period: View["period"] = null) {
  return renderHeldView(
    ({ view, changeView }) => <PeriodFields idPrefix="test" period={view.period} changeView={changeView} />,
    { period },
  );
}

const field = (name: "From" | "Until") => screen.getByLabelText<HTMLInputElement>(name);
const set = (name: "From" | "Until", value: string) => fireEvent.change(field(name), { target: { value } });

describe("PeriodFields", () => {
  test("shows a month or a year as its first and its last day", () => {
    openFields({ from: "2024", to: "2025-02" });
    expect([field("From").value, field("Until").value]).toEqual(["2024-01-01", "2025-02-28"]);
  });

  test("changes one end, leaves the other as the link wrote it, and makes no step in the history", () => {
    const seen = openFields({ from: "2024", to: "2025-02" });
    set("Until", "2025-06-26");
    expect(seen).toMatchObject({ view: { period: { from: "2024", to: "2025-06-26" } }, modes: ["replace"] });
  });

  test("gives no period once both ends are empty", () => {
    const seen = openFields({ from: "2024", to: null });
    set("From", "");
    expect(seen).toMatchObject({ view: { period: null }, modes: ["replace"] });
  });

  test("waits while a year is half typed, and keeps what is typed in the field", () => {
    const seen = openFields({ from: "2024", to: null });
    for (const half of ["0002-06-01", "0020-06-01", "0202-06-01"]) {
      set("From", half);
      expect(field("From").value).toBe(half);
    }
    expect(seen.modes).toEqual([]);
    set("From", "2025-06-01");
    expect(seen.view.period).toEqual({ from: "2025-06-01", to: null });
  });

  test("waits while a date is half typed, which a browser gives as an empty one", () => {
    const seen = openFields({ from: "2024", to: null });
    Object.defineProperty(field("From"), "validity", { value: { badInput: true } });
    set("From", "");
    expect(seen.modes).toEqual([]);
    expect(seen.view.period).toEqual({ from: "2024", to: null });
  });

  test("goes back to what the link says when a field with half a year is left", () => {
    openFields({ from: "2024", to: null });
    set("From", "0202-06-01");
    fireEvent.blur(field("From"));
    expect(field("From").value).toBe("2024-01-01");
  });

  test("changes nothing for a range that ends before it begins, says so, and marks the field", () => {
    const seen = openFields({ from: "2025-06-01", to: null });
    set("Until", "2025-05-31");
    expect(seen.modes).toEqual([]);
    expect(screen.getByRole("alert").textContent).toMatch(/“Until” must not come before “From”/);
    expect(field("Until").getAttribute("aria-invalid")).toBe("true");
    expect(field("From").getAttribute("aria-invalid")).toBe("false");
    expect(field("Until").getAttribute("aria-describedby")).toBe(screen.getByRole("alert").id);
  });

  test("takes a range of a single day", () => {
    const seen = openFields({ from: "2025-06-01", to: null });
    set("Until", "2025-06-01");
    expect(seen.view.period).toEqual({ from: "2025-06-01", to: "2025-06-01" });
    expect(screen.getByRole("alert").textContent).toBe("");
  });
});
