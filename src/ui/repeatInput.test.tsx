import { act } from "@testing-library/react";
import { type ReactNode, startTransition, useState } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import type { EarlyInput } from "../early.ts";
import { repeatInput } from "./repeatInput.ts";

let root: Root | null = null;

afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

function Controls() {
  const [presses, setPresses] = useState(0);
  const [text, setText] = useState("");
  const [isOn, setIsOn] = useState(false);
  const [order, setOrder] = useState("date");
  return (
    <>
      <button type="button" id="press" onClick={() => setPresses((count) => count + 1)}>
        Press
      </button>
      <input id="field" value={text} onChange={(event) => setText(event.target.value)} />
      <input type="checkbox" id="box" checked={isOn} onChange={(event) => setIsOn(event.target.checked)} />
      <select id="order" value={order} onChange={(event) => setOrder(event.target.value)}>
        <option>date</option>
        <option>name</option>
      </select>
      <output>{JSON.stringify({ presses, text, isOn, order })}</output>
    </>
  );
}

/** Writes the page, lets the reader do something before the app is there, and gives what the app then knows. */
async function early(readerDoes: () => EarlyInput[], page: ReactNode = <Controls />): Promise<unknown> {
  const container = document.createElement("div");
  container.innerHTML = renderToString(page);
  document.body.append(container);
  const heard = readerDoes();
  // At once, while React still has everything to hydrate.
  await act(() => {
    startTransition(() => {
      root = hydrateRoot(container, page);
    });
    repeatInput(heard);
    return Promise.resolve();
  });
  return JSON.parse(document.querySelector("output")?.textContent ?? "null") as unknown;
}

const control = (id: string) => document.getElementById(id) as HTMLInputElement;

test("repeatInput: a button that was pressed twice is pressed twice", async () => {
  const known = await early(() => [
    { control: control("press"), kind: "click" },
    { control: control("press"), kind: "click" },
  ]);
  expect(known).toMatchObject({ presses: 2 });
});

test("repeatInput: what was typed stays in the field and is known to the app", async () => {
  const known = await early(() => {
    control("field").value = "border";
    return [
      { control: control("field"), kind: "input" },
      { control: control("field"), kind: "input" },
    ];
  });
  expect(known).toMatchObject({ text: "border" });
  expect(control("field").value).toBe("border");
});

test("repeatInput: a box that was checked is checked once, not checked and unchecked", async () => {
  const known = await early(() => {
    control("box").click();
    return [{ control: control("box"), kind: "click" }];
  });
  expect(known).toMatchObject({ isOn: true });
  expect(control("box").checked).toBe(true);
});

test("repeatInput: a box that was checked and unchecked again is unchecked", async () => {
  const known = await early(() => {
    control("box").click();
    control("box").click();
    return [
      { control: control("box"), kind: "click" },
      { control: control("box"), kind: "click" },
    ];
  });
  expect(known).toMatchObject({ isOn: false });
});

test("repeatInput: a choice from a list is made again", async () => {
  const known = await early(() => {
    control("order").value = "name";
    return [{ control: control("order"), kind: "input" }];
  });
  expect(known).toMatchObject({ order: "name" });
});

test("repeatInput: for a control that was drawn afresh, the one with its id stands; one without heir is left out", async () => {
  const known = await early(() => {
    const field = Object.assign(document.createElement("input"), { id: "field", value: "lake" });
    const button = Object.assign(document.createElement("button"), { id: "press" });
    return [
      { control: field, kind: "input" },
      { control: button, kind: "click" },
      { control: document.createElement("button"), kind: "click" },
    ];
  });
  expect(known).toMatchObject({ text: "lake", presses: 1 });
});
