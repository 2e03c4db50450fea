/**
 * The one arrow of imports. Each layer names the folders that it may import from, besides itself, and
 * the packages and globals that are not for it. What is not named is forbidden, type imports included.
 * @typedef {{ folder: string, may: string[], because: string, packages?: string[], globals?: string[] }} Layer
 */

/** @type {Layer[]} */
export const layers = [
  {
    folder: "model",
    may: [],
    because: "the model says what things are and knows of nobody else: no React, no DOM, no Date, no network",
    packages: ["react*", "@tanstack/*"],
    globals: ["Date", "document", "window"],
  },
  {
    folder: "geo",
    may: [],
    because: "geometry knows points and texts, and nothing of what they stand for",
    packages: ["react*", "@tanstack/*"],
    globals: ["Date", "document", "window"],
  },
  {
    folder: "records",
    may: ["model"],
    because: "records tell what a dossier says, whatever the view",
    packages: ["react*", "@tanstack/*"],
    globals: ["Date", "document", "window"],
  },
  {
    folder: "filters",
    may: ["model", "records"],
    because: "a filter is given what is chosen in it; the view's type follows from the table of filters",
    packages: ["react*", "@tanstack/*"],
    globals: ["Date", "document", "window"],
  },
  {
    folder: "view",
    may: ["model", "records", "filters"],
    because: "a view says what a reader looks at, and not what is found there",
    packages: ["react*", "@tanstack/*"],
    globals: ["Date", "document", "window"],
  },
  {
    folder: "selectors",
    may: ["model", "records", "filters", "view"],
    because: "a selector is a pure function of dossier and view; whatever it needs is an argument",
    packages: ["react*", "@tanstack/*"],
    globals: ["Date", "document", "window"],
  },
  {
    folder: "url",
    may: ["model", "records", "filters", "view", "selectors"],
    because: "the URL layer turns a link into a view and back, and draws nothing",
  },
  {
    folder: "data",
    may: ["model"],
    because: "data turns untrusted JSON into the model and does not know who will show it",
  },
  {
    folder: "exports",
    may: ["model", "records", "filters", "view", "selectors", "url", "words", "geo", "drawing"],
    because: "an export is a pure function from dossier and view to text",
    packages: ["react*", "@tanstack/*"],
    globals: ["Date", "document", "window"],
  },
  {
    folder: "checks",
    may: ["model", "records", "selectors", "data"],
    because: "a check is a pure function from a dossier and its sources to findings, in a browser as in Node",
    packages: ["react*", "@tanstack/*"],
    globals: ["document", "window"],
  },
  {
    folder: "words",
    may: ["model", "records", "filters", "view", "selectors"],
    because: "words holds the page's texts, keyed by the names of model and selectors; it draws and computes nothing",
  },
  {
    folder: "drawing",
    may: ["model", "records", "filters", "view", "selectors", "geo", "words"],
    because: "a drawing says once what is on a picture and how it looks; who shows it adds links and behaviour",
    packages: ["@tanstack/*", "react-dom"],
    globals: ["Date", "document", "window"],
  },
  { folder: "ui", may: [], because: "a leaf widget knows no domain word; what it shows is given to it" },
  {
    folder: "parts",
    may: ["model", "records", "filters", "view", "selectors", "url", "exports", "words", "ui"],
    because: "a part is what several views show alike; it gets its data from them",
    packages: ["@tanstack/*"],
  },
  {
    folder: "views",
    may: [
      "model",
      "records",
      "filters",
      "view",
      "selectors",
      "url",
      "exports",
      "words",
      "geo",
      "drawing",
      "ui",
      "parts",
    ],
    because: "a view gets its data from app, so that no view fetches or knows where data come from",
    packages: ["@tanstack/*"],
  },
  {
    folder: "app",
    may: [
      "model",
      "records",
      "filters",
      "view",
      "selectors",
      "url",
      "data",
      "exports",
      "words",
      "ui",
      "parts",
      "geo",
      "drawing",
      "views",
    ],
    because: "fixtures are for tests, and checks for programs that check",
  },
];
