import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { createMemoryAddress } from "../testing/memoryAddress.ts";
import { realDossier } from "../testing/realDossier.ts";
import { useAddress } from "../url/useAddress.ts";
import { useViews } from "./useViews.ts";

const ROOT = "https://example.org/";

test("useViews gives what is asked before what is shown, and then both alike", () => {
  const store = createMemoryAddress("/qingdao-2025/");
  const seen: string[] = [];
  renderHook(() => {
    const { address, changeAddress } = useAddress(store, ROOT);
    const { asked, shown } = useViews({ root: ROOT, dossier: realDossier, address, store, changeAddress });
    seen.push(`${asked.topics.join()} ${shown.topics.join()}`);
  });
  act(() => store.write("/qingdao-2025/?topic=trust", "push"));
  expect([...new Set(seen)]).toEqual([" ", "trust ", "trust trust"]);
});
