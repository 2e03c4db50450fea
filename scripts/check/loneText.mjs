import { kindOf } from "./childKind.mjs";

/**
 * A lint rule for what a translator does to a page: it takes each text out and puts elements with another text in its
 * place. React holds on to a text that stands beside other children. To change that text then changes what nobody sees;
 * to take it away, or to put something before it, is an error that takes the whole page down. A text that is the only
 * child of an element is safe: React sets all that the element holds.
 *
 * So a text that changes or comes and goes is alone in an element, and so is one behind something that comes and goes;
 * a fragment has no text at all. Not seen: texts that a component puts together from its `children`, and blanks, which
 * no translator touches.
 * @typedef {import("./childKind.mjs").Child} Child
 * @typedef {import("./childKind.mjs").Context} Context
 */

const messages = {
  changing: "A text that changes stands alone in an element: a translator takes it from under React.",
  listed: "A list is of elements, not of texts: a translator takes a text from under React.",
  fragment: "A fragment has no text of its own: a translator takes it from under React.",
  behind: "A text behind what comes and goes stands alone in an element: React puts that in front of the text.",
};

/** @type {import("./childKind.mjs").Rule} */
export const loneText = {
  meta: { type: "problem", messages },
  createOnce(context) {
    return {
      JSXElement: ({ children }) => checkElement(drawn(children, context), context),
      JSXFragment: ({ children }) => checkFragment(drawn(children, context), context),
    };
  },
};

export default { meta: { name: "sidelines" }, rules: { "lone-text": loneText } };

/**
 * The children that are drawn, each with its kind.
 * @param {Child[]} children
 * @param {Context} context
 */
function drawn(children, context) {
  return children.map((node) => ({ node, kind: kindOf(node, context) })).filter(({ kind }) => kind !== "nothing");
}

/**
 * @param {ReturnType<typeof drawn>} children
 * @param {Context} context
 */
function checkElement(children, context) {
  let isBehindMoving = false;
  for (const { node, kind } of children) {
    const isBeside = children.length > 1;
    if (kind === "listed" || (isBeside && kind === "changing")) context.report({ node, messageId: kind });
    else if (kind === "fixed" && isBehindMoving) context.report({ node, messageId: "behind" });
    isBehindMoving = kind === "moving" || (isBehindMoving && kind !== "steady");
  }
}

/**
 * @param {ReturnType<typeof drawn>} children
 * @param {Context} context
 */
function checkFragment(children, context) {
  for (const { node, kind } of children) {
    if (kind !== "steady" && kind !== "moving") context.report({ node, messageId: "fragment" });
  }
}
