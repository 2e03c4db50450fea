import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createFixedAddress } from "../url/fixedAddress.ts";
import { reloadPage } from "../url/reloadPage.ts";
import { App } from "./App.tsx";
import { Guard } from "./Guard.tsx";
import { newQueryClient } from "./queryClient.ts";

vi.mock("../url/reloadPage.ts", () => ({ reloadPage: vi.fn<() => void>() }));
vi.mock("./DossierPage.tsx", () => ({ DossierPage: Broken }));

const ROOT = "https://example.org/folder/";
const reported: unknown[] = [];

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubGlobal("reportError", (error: unknown) => reported.push(error));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  reported.length = 0;
});

function Broken(): null {
  throw new Error("no such mark");
}

test("a Guard around a part says that the part has failed and that the rest works, which it does", () => {
  render(
    <>
      <Guard what="the map">
        <Broken />
      </Guard>
      <p>The list</p>
    </>,
  );
  const { textContent } = screen.getByRole("alert");
  expect(textContent).toContain("Something went wrong in the map");
  expect(textContent).toContain("The rest of the page still works.");
  expect(textContent).toContain("no such mark");
  expect(screen.getByRole("button", { name: "Reload the page" })).toBeDefined();
  expect(screen.getByText("The list")).toBeDefined();
});

test("a Guard draws what stands behind it while nothing is wrong", () => {
  render(<Guard what="the map">Land</Guard>);
  expect(screen.getByText("Land")).toBeDefined();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a Guard offers to load the page again", async () => {
  render(
    <Guard what="the map">
      <Broken />
    </Guard>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Reload the page" }));
  expect(reloadPage).toHaveBeenCalledOnce();
});

test("a Guard reports the defect with its cause and with what stood behind it", () => {
  render(
    <Guard what="the map">
      <Broken />
    </Guard>,
  );
  expect(reported).toHaveLength(1);
  expect(reported[0]).toMatchObject({
    message: expect.stringContaining("the map failed: no such mark") as string,
    cause: expect.objectContaining({ message: "no such mark" }) as Error,
  });
});

test.each([
  { at: "/folder/qingdao-2025/china/?act=agreed&q=border", plain: "/folder/qingdao-2025/china/" },
  { at: "/folder/qingdao-2025/?panel=topics", plain: "/folder/qingdao-2025/" },
  { at: "/folder/?country=CHN", plain: "/folder/" },
])("the Guard around the page at $at offers its link, the plain page and a reload", ({ at, plain }) => {
  render(<App root={ROOT} address={createFixedAddress(at)} client={newQueryClient()} />);
  const { textContent } = screen.getByRole("alert");
  expect(textContent).toContain("This page has stopped working");
  expect(textContent).not.toContain("still works");
  const link = screen.getByRole("link", { name: `https://example.org${at}` });
  expect(link.getAttribute("href")).toBe(link.textContent);
  expect(link.getAttribute("translate")).toBe("no");
  expect(screen.getByRole("link", { name: /Every meeting as text/ }).getAttribute("href")).toBe(plain);
  expect(screen.getByRole("button", { name: "Reload the page" })).toBeDefined();
  expect(reported).toHaveLength(1);
});
