// Stands in 404.html (scripts/build/notFoundHtml.ts), which a host answers with at any depth, so that no address in it can be
// relative: finds the site's root among the folders of the address, mends the links, and starts the app there.

/** More folders than a site is likely to lie in are not asked. */
const DEEPEST = 9;

const names = location.pathname.split("/").slice(0, -1);
const folders = names.map((_name, index) => `${location.origin}${names.slice(0, index + 1).join("/")}/`);

void start();

async function start(): Promise<void> {
  const asked = folders.slice(0, DEEPEST);
  const place = document.querySelector<HTMLMetaElement>("meta[name=sidelines-root]");
  const scripts = place?.dataset.scripts?.split(" ") ?? [];
  const ranks = await Promise.all(asked.map((folder) => rankOf(folder, scripts[0] ?? "")));
  const best = Math.max(...ranks);
  // The deepest: a site may lie within another one.
  const root = best > 0 ? asked[ranks.lastIndexOf(best)] : undefined;
  if (root === undefined || !place) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>("[data-path]")) {
    link.href = root + (link.dataset.path ?? "");
  }
  place.content = root;
  for (const path of scripts) await run(root + path);
  document.querySelector("#not-found")?.remove();
}

/** Ends when the module has run; never, if it does not come: then the page stays as it is. */
function run(module: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.type = "module";
    script.src = module;
    script.addEventListener("load", () => resolve());
    document.body.append(script);
  });
}

/**
 * How surely this site lies in a folder: 2 with its catalogue and the app's script, whose name tells one build from another,
 * 1 with the catalogue alone, else 0. A host may answer any address with a page of its own, and another site may have a
 * file of that name, so the answers themselves are read.
 */
async function rankOf(folder: string, script: string): Promise<number> {
  try {
    const catalog = await fetch(`${folder}data/catalog.json`);
    if (!catalog.ok || !isCatalog(await catalog.json())) return 0;
    const code = await fetch(folder + script, { method: "HEAD" });
    return code.ok && code.headers.get("content-type")?.includes("javascript") ? 2 : 1;
  } catch {
    return 0;
  }
}

function isCatalog(json: unknown): boolean {
  const { dossiers } = json as { dossiers?: unknown };
  return Array.isArray(dossiers) && dossiers.length > 0 && dossiers.every(isEntry);
}

function isEntry(entry: Record<string, unknown>): boolean {
  return ["id", "title", "file"].every((key) => typeof entry[key] === "string");
}
