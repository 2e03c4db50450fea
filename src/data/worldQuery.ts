import { queryOptions } from "@tanstack/react-query";
import { judgedFile } from "./judgedFile.ts";
import { mayPass } from "./retry.ts";

/** The query for the bundled world map. */
export function worldQuery(root: string) {
  return queryOptions({
    queryKey: ["world"],
    queryFn: ({ signal }) =>
      judgedFile(
        { root, file: "data/world.topo.json", signal },
        async () => (await import("./parseWorld.ts")).parseWorld,
      ),
    staleTime: Number.POSITIVE_INFINITY,
    retry: mayPass,
  });
}
