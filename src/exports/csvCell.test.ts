import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCell, csvRecord } from "./csvCell.ts";

const cellText = fc.string({ unit: fc.oneof(fc.constantFrom('"', ",", ";", "\r", "\n", "\t", "=", " "), fc.string()) });

test("csvCell writes every text so that an independent parser reads it back, but for the apostrophe before a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cellText, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const read = parse(rows.map(csvRecord).join(""), { record_delimiter: "\r\n" });
      expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "")))).toEqual(
        rows.map((row) => row.map((cell) => cell.toWellFormed().replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ""))),
      );
    }),
  );
});

test.each(["=1+1", "+1", "-1+1", "-", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", '=HYPERLINK("https://x.example")'])(
  "%j gets an apostrophe before it",
  (text) => {
    expect(parse(csvRecord([text, "b"]), { record_delimiter: "\r\n" })).toEqual([[`'${text}`, "b"]]);
  },
);

test.each(["India-China border", "a = b", "'quoted'", "", "-1", "-77.03653"])("csvCell leaves %j as it is", (text) => {
  expect(csvCell(text)).toBe(`"${text}"`);
});
