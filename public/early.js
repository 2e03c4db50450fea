// Runs before the first paint. A written page shows the plain view of its path; a link with a query asks for another
// one, which the app draws. Until then the list is held back, but never longer than four seconds.
if (location.search.length > 1) {
  const root = document.documentElement;
  root.classList.add("is-waiting");
  setTimeout(() => root.classList.remove("is-waiting"), 4000);
}

// A theme that the link asks for holds from the first paint on; the app keeps it in step from then on.
const theme = /[?&]theme=(light|dark)(&|$)/.exec(location.search)?.[1];
if (theme) document.documentElement.dataset.theme = theme;

// In another page the written one is not what was asked for either: its chrome would be seen for a moment.
if (/[?&]embed=1(&|$)/.test(location.search)) {
  const root = document.documentElement;
  root.classList.add("is-embed");
  setTimeout(() => root.classList.remove("is-embed"), 4000);
}
