import { findNodeAtLocation, type JSONPath, type Node, parseTree } from "jsonc-parser";

/**
 * The JSON text with one property more in the object at a path, before the one named `before`; or, if it is there, with
 * another value. Every other character stays: the author's own lines and spaces are not ours to change.
 */
export function withProperty(text: string, at: JSONPath, key: string, value: unknown, before: string): string {
  const tree = parseTree(text);
  const object = tree && findNodeAtLocation(tree, at);
  const own = object && findNodeAtLocation(object, [key]);
  const next = (object && findNodeAtLocation(object, [before])?.parent) ?? object?.children?.[0];
  const place = own?.parent ?? next;
  if (place === undefined) throw new Error(`There is no property to put ${key} beside.`);
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, place.offset))?.[1] ?? null;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const written = writtenValue(value, indent, eol);
  if (own) return spliced(text, own, written);
  const gap = indent === null ? " " : `${eol}${indent}`;
  return spliced(text, { offset: place.offset, length: 0 }, `${JSON.stringify(key)}: ${written},${gap}`);
}

/** In lines where its property has a line of its own, else in one. */
function writtenValue(value: unknown, indent: string | null, eol: string): string {
  return indent === null ? JSON.stringify(value) : JSON.stringify(value, null, 2).replaceAll("\n", `${eol}${indent}`);
}

function spliced(text: string, { offset, length }: Pick<Node, "offset" | "length">, by: string): string {
  return text.slice(0, offset) + by + text.slice(offset + length);
}
