import { queryOptions } from "@tanstack/react-query";
import { judgedFile } from "./judgedFile.ts";
import { mayPass } from "./retry.ts";

/** The query for the index of all dossiers' meetings, people and places, which the build writes. */
export function siteIndexQuery(root: string) {
  return queryOptions({
    queryKey: ["site-index"],
    queryFn: ({ signal }) =>
      judgedFile(
        { root, file: "data/site-index.json", signal },
        async () => (await import("./parseSiteIndex.ts")).parseSiteIndex,
      ),
    staleTime: Number.POSITIVE_INFINITY,
    retry: mayPass,
  });
}
