// Runs before the first paint. A written page shows the plain view of its path; a link with a query asks for another
// one, which the app draws. Until then the list is held back, but never longer than four seconds.
if (location.search.length > 1) {
  const root = document.documentElement;
  root.classList.add("is-waiting");
  setTimeout(() => root.classList.remove("is-waiting"), 4000);
}
