import { queryOptions } from "@tanstack/react-query";
import { judgedFile } from "./judgedFile.ts";
import { mayPass } from "./retry.ts";

/** The query for the list of dossiers. */
export function catalogQuery(root: string) {
  return queryOptions({
    queryKey: ["catalog"],
    queryFn: ({ signal }) =>
      judgedFile(
        { root, file: "data/catalog.json", signal },
        async () => (await import("./parseCatalog.ts")).parseCatalog,
      ),
    staleTime: Number.POSITIVE_INFINITY,
    retry: mayPass,
  });
}
