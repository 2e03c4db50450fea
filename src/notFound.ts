// Stands in 404.html (scripts/build/notFoundHtml.ts), which a host answers with at any depth, so that no address in it can be
// relative: finds the site's root among the folders of the address, mends the links, and starts the app there.

/** More folders than a site is likely to lie in are not asked. */
const DEEPEST = 9;

const names = location.pathname.split("/").slice(0, -1);
const folders = names.map((_name, index) => `${location.origin}${names.slice(0, index + 1).join("/")}/`);

void start();

async function start(): Promise<void> {
  const asked = folders.slice(0, DEEPEST);
  const answers = await Promise.all(asked.map(isRoot));
  // The deepest: a site may lie within another one.
  const root = asked.findLast((_folder, index) => answers[index]);
  const place = document.querySelector<HTMLMetaElement>("meta[name=sidelines-root]");
  if (root === undefined || !place) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>("[data-path]")) {
    link.href = root + (link.dataset.path ?? "");
  }
  place.content = root;
  for (const path of place.dataset.scripts?.split(" ") ?? []) await run(root + path);
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

/** A host may answer any address with a page of its own, so the answer itself is read. */
async function isRoot(folder: string): Promise<boolean> {
  try {
    const answer = await fetch(`${folder}data/catalog.json`);
    return answer.ok && "dossiers" in ((await answer.json()) as object);
  } catch {
    return false;
  }
}
