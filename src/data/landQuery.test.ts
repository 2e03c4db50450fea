import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, test, vi } from "vitest";
import { landQuery } from "./landQuery.ts";

const LAND = { land: "m0 0 1 1", borders: "", parties: [{ code: "IND", path: "m0 0 1 1z" }], disputed: "" };

/** What the query gives when the server answers with that. */
function answered(json: unknown, status = 200) {
  const asked = vi.fn<typeof fetch>().mockResolvedValue(new Response(JSON.stringify(json), { status }));
  vi.stubGlobal("fetch", asked);
  const answer = new QueryClient().fetchQuery(landQuery("https://example.org/site/", "test"));
  return { asked, answer };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("landQuery", () => {
  test("fetches a dossier's land from beside the other data files", async () => {
    const { asked, answer } = answered(LAND);
    expect(await answer).toEqual(LAND);
    expect(asked.mock.lastCall?.[0]).toEqual(new URL("https://example.org/site/data/maps/test.json"));
  });

  test.each([null, 1, [], {}, { ...LAND, land: 1 }, { ...LAND, parties: {} }, { ...LAND, parties: [{ code: "IND" }] }])(
    "gives no land for %j",
    async (json) => {
      expect(await answered(json).answer).toBeNull();
    },
  );

  test("does not ask again when there is no such file", async () => {
    const { asked, answer } = answered({}, 404);
    await expect(answer).rejects.toThrow("404");
    expect(asked).toHaveBeenCalledOnce();
  });
});
