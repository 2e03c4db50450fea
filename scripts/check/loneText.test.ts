import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const CHANGING: [what: string, code: string][] = [
  ["a text on a condition", '<p><b /> {isOpen && "open"}</p>'],
  ["one text or another", '<p>{isOpen ? "open" : "shut"} <b /></p>'],
  ["a text or an element", '<p>{isOpen ? "open" : <b />} <b /></p>'],
  ["a text in a condition within a condition", '<p><b />{isOpen && (isWide ? <b /> : "open")}</p>'],
  ["a text in place of none", '<p><b />{name ?? "nobody"}</p>'],
  ["a text put together", "<p>{`${count} of 4`} <b /></p>"],
  ["a number added to a text", '<p>{"a" + count}<b /></p>'],
  ["a name", "<p><b /> {count}</p>"],
  ["a name's property", "<p><b /> {mark.label}</p>"],
  ["one of several constants", "<p><b /> {WORDS[name]}</p>"],
  ["what a call gives", "<p><b /> {meetingCount(4)}</p>"],
  ["two of them", "<p>from {first}</p>"],
  ["a name that stands for such a text", "const words = `${count}`; const x = <p><b />{words}</p>"],
  ["a name that is given", "function A({ notice }) { return <p><b />{notice}</p> }"],
  ["a type told to the compiler", "<p><b /> {count as string}</p>"],
  ["beside a component's other children", "<Card><b /> {count}</Card>"],
  ["in a drawing", '<text><tspan className="code">CN</tspan>{label.slice(2)}</text>'],
];

const LISTED: [what: string, code: string][] = [
  ["names, one by one", "<p>{names.map((name) => name)}</p>"],
  ["texts or elements", '<p>{names.map((name) => (name === "" ? "none" : <b />))}</p>'],
  ["texts that are returned", "<p>{names.flatMap((name) => { const text = name.trim(); return text; })}</p>"],
];

const FRAGMENT: [what: string, code: string][] = [
  ["alone", "<>open</>"],
  ["beside elements", "<><b /> open</>"],
  ["that changes", "<>{count}</>"],
  ["by a constant", "<>{WORDS.open}</>"],
];

const BEHIND: [what: string, code: string][] = [
  ["an element on a condition", "<p>{isOpen && <b />} of 4</p>"],
  ["a component, which may draw nothing", "<p><Mark /> {WORDS.open}</p>"],
  ["a list", "<p>{names.map((name) => <b key={name} />)}{'and more'}</p>"],
  ["children", "<p>{children} and more</p>"],
];

const VALID: [what: string, code: string][] = [
  ["a text that changes alone in an element", '<p>{isOpen ? "open" : "shut"}</p>'],
  ["a text that comes and goes alone in an element", '<p>{isOpen && "open"}</p>'],
  ["such an element beside others", "<p>{isOpen && <b>open</b>} <span>{count}</span></p>"],
  ["a text that stays, with elements around it that stay", "<p>The <b>one</b> and the other</p>"],
  ["constants beside elements", '<p><b /> {WORDS.open} {WORDS["shut"]} {LIMIT} {"."}</p>'],
  ["a text that stays in front of what comes and goes", "<p>Order {isOpen && <b />}</p>"],
  ["a text behind an element that stays, whatever is in front of that", "<p>{isOpen && <b />}<i /> of 4</p>"],
  ["blanks", '<p><Mark />{" "}<b /> <i /></p>'],
  ["a comment", "<p>{/* why */}{count}</p>"],
  ["elements in a list", "<ul>{names.map((name) => <li key={name}>{name}</li>)}</ul>"],
  ["elements of a fragment", "<>{isOpen && <b />}<i /></>"],
  ["a name that stands for an element", "const detail = <Detail />; const x = <p><b />{detail}</p>"],
  ["children beside an element", "<p><b />{children}</p>"],
  ["what is drawn somewhere else", "<><b />{createPortal(<b />, place)}</>"],
  ["nothing", "<p><b />{isOpen ? <b /> : null}{undefined}</p>"],
];

const REFUSED = [
  { kind: "a text that changes", because: "A text that changes", examples: CHANGING },
  { kind: "a list", because: "A list is of elements", examples: LISTED },
  { kind: "a fragment's text", because: "A fragment has no text", examples: FRAGMENT },
  { kind: "a text behind", because: "A text behind what comes and goes", examples: BEHIND },
].flatMap(({ kind, because, examples }) =>
  examples.map(([what, code]) => ({ what: `${kind}: ${what}`, code, because })),
);

const CONFIG = {
  plugins: [],
  categories: { correctness: "off" },
  jsPlugins: [join(import.meta.dirname, "loneText.mjs")],
  rules: { "sidelines/lone-text": "error" },
};

interface Diagnostic {
  filename: string;
  message: string;
}

let folder: string;
let diagnostics: Diagnostic[];

/** All examples in one run, because the linter takes a second to start. */
function lintExamples() {
  folder = mkdtempSync(join(tmpdir(), "sidelines-lint-"));
  writeFileSync(join(folder, "oxlint.json"), JSON.stringify(CONFIG));
  for (const [index, { code }] of REFUSED.entries()) writeFileSync(join(folder, `refused-${index}.tsx`), code);
  for (const [index, [, code]] of VALID.entries()) writeFileSync(join(folder, `valid-${index}.tsx`), code);
  const cli = join(import.meta.dirname, "..", "..", "node_modules", "oxlint", "bin", "oxlint");
  const run = spawnSync(process.execPath, [cli, "-c", "oxlint.json", "--format=json"], {
    cwd: folder,
    encoding: "utf8",
  });
  diagnostics = (JSON.parse(run.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

function complaints(file: string): string[] {
  return diagnostics.filter(({ filename }) => filename.endsWith(file)).map(({ message }) => message);
}

beforeAll(lintExamples, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(REFUSED.map((example, index) => ({ ...example, index })))("loneText refuses $what", ({ index, because }) => {
  expect(complaints(`refused-${index}.tsx`)).toEqual([expect.stringContaining(because)]);
});

test.each(VALID.map(([what], index) => ({ what, index })))("loneText has nothing against $what", ({ index }) => {
  expect(complaints(`valid-${index}.tsx`)).toEqual([]);
});
