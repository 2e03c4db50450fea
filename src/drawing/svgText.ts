import { Fragment, isValidElement, type ReactNode } from "react";
import { COLOURS } from "./colours.ts";
import { xmlText } from "./xmlText.ts";

type Props = Record<string, unknown> & { children?: ReactNode };

/** Attributes of SVG that are not written with a hyphen where JSX has a capital. */
const CAMEL_CASE = new Set(["viewBox", "patternUnits", "patternTransform"]);

/**
 * A drawing as the text of an SVG file: elements, fragments and components without hooks. Custom properties of colours
 * become the light colours of the page. Throws for what React alone can draw. React's own writer of HTML would cost a
 * reader 28 kB for this.
 */
export function svgText(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number") return xmlText(String(node));
  if (Array.isArray(node)) return node.map(svgText).join("");
  if (!isValidElement<Props>(node)) throw new Error("This cannot be written as SVG.");
  const { type, props } = node;
  if (type === Fragment) return svgText(props.children);
  if (typeof type === "function") return svgText((type as (given: Props) => ReactNode)(props));
  const content = svgText(props.children);
  return content === "" ? `<${type}${attributes(props)}/>` : `<${type}${attributes(props)}>${content}</${type}>`;
}

function attributes(props: Props): string {
  return Object.entries(props)
    .filter(([name, value]) => name !== "children" && value !== undefined)
    .map(([name, value]) => ` ${attributeName(name)}="${xmlText(coloured(String(value)))}"`)
    .join("");
}

function attributeName(name: string): string {
  if (name === "className") return "class";
  return CAMEL_CASE.has(name) ? name : name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

function coloured(value: string): string {
  const [, name] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  const colour = Object.entries(COLOURS).find(([known]) => known === name);
  return colour?.[1] ?? value;
}
