/**
 * What a child in JSX is to React: an element that stays (`steady`), what may come and go (`moving`: a component may
 * draw nothing), a text that stays (`fixed`), one that may change or come and go (`changing`), an array with texts in
 * it (`listed`), or nothing.
 * @typedef {"nothing" | "steady" | "moving" | "fixed" | "changing" | "listed"} Kind
 */

/**
 * The linter names no types for rules: these are those of what takes a rule.
 * @typedef {Parameters<import("oxlint/plugins-dev").RuleTester["run"]>[1]} Rule
 * @typedef {Extract<Rule, { createOnce: unknown }>["createOnce"]} Create
 * @typedef {Parameters<Create>[0]} Context
 * @typedef {Parameters<NonNullable<ReturnType<Create>["JSXElement"]>>[0]} JsxElement
 * @typedef {JsxElement["children"][number]} Child
 * @typedef {JsxElement["parent"]} Node
 */

/**
 * The kind of a child, read off the file alone: a name or call that the file does not explain is taken for a text that
 * changes, a name in capitals for a constant text, `children` for elements.
 * @param {Node} node
 * @param {Context} context
 * @returns {Kind}
 */
export function kindOf(node, context) {
  switch (node.type) {
    case "JSXText":
      return node.value.trim() === "" ? "nothing" : "fixed";
    case "JSXElement":
      return /^[a-z]/.test(context.sourceCode.getText(node.openingElement.name)) ? "steady" : "moving";
    case "JSXFragment":
      return "moving";
    case "JSXEmptyExpression":
      return "nothing";
    case "JSXExpressionContainer":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
      return kindOf(node.expression, context);
    case "Literal":
      return isDrawnLiteral(node.value) ? "fixed" : "nothing";
    case "TemplateLiteral":
      return node.expressions.length === 0 ? "fixed" : "changing";
    case "ConditionalExpression":
      return kindOfEither([node.consequent, node.alternate], context);
    case "LogicalExpression":
      return kindOfEither(node.operator === "&&" ? [node.right] : [node.left, node.right], context);
    case "CallExpression":
      return kindOfCall(node, context);
    case "Identifier":
      return kindOfName(node, context);
    case "MemberExpression":
      return isConstant(node) ? "fixed" : "changing";
    default:
      return "changing";
  }
}

/** @param {unknown} value */
function isDrawnLiteral(value) {
  return typeof value === "number" || (typeof value === "string" && value.trim() !== "");
}

/** @param {Kind} kind */
function isText(kind) {
  return kind === "fixed" || kind === "changing";
}

/**
 * The kind of what is one or another of these, or none of them.
 * @param {Node[]} nodes
 * @param {Context} context
 * @returns {Kind}
 */
function kindOfEither(nodes, context) {
  const kinds = nodes.map((node) => kindOf(node, context));
  if (kinds.includes("listed")) return "listed";
  return kinds.some(isText) ? "changing" : "moving";
}

/**
 * @param {Extract<Node, { type: "CallExpression" }>} call
 * @param {Context} context
 * @returns {Kind}
 */
function kindOfCall({ callee, arguments: [made] }, context) {
  if (callee.type === "Identifier" && callee.name === "createPortal") return "moving";
  const isList = callee.type === "MemberExpression" && /^(map|flatMap)$/.test(nameOf(callee.property));
  if (!isList || made?.type !== "ArrowFunctionExpression") return "changing";
  const results = made.body.type === "BlockStatement" ? made.body.body : [made.body];
  const kinds = results
    .map((result) => (result.type === "ReturnStatement" ? result.argument : result))
    .flatMap((result) => (result && isExpression(result) ? [kindOf(result, context)] : []));
  return kinds.every((kind) => kind === "steady" || kind === "moving") ? "moving" : "listed";
}

/** @param {Node} node */
function isExpression({ type }) {
  return !/(Declaration|Statement)$/.test(type);
}

/**
 * @param {Extract<Node, { type: "Identifier" }>} identifier
 * @param {Context} context
 * @returns {Kind}
 */
function kindOfName(identifier, context) {
  if (identifier.name === "undefined") return "nothing";
  if (identifier.name === "children") return "moving";
  if (isConstant(identifier)) return "fixed";
  const definition = definitionOf(identifier, context);
  const isExplained = definition?.type === "VariableDeclarator" && definition.id.type === "Identifier";
  return isExplained && definition.init ? kindOf(definition.init, context) : "changing";
}

/**
 * @param {Extract<Node, { type: "Identifier" }>} identifier
 * @param {Context} context
 */
function definitionOf(identifier, { sourceCode }) {
  /** @type {ReturnType<Context["sourceCode"]["getScope"]> | null} */
  let scope = sourceCode.getScope(identifier);
  while (scope && !scope.set.has(identifier.name)) scope = scope.upper;
  return scope?.set.get(identifier.name)?.defs[0]?.node;
}

/**
 * Whether it is a name in capitals or something that a fixed name leads to from there: `WORDS`, `WORDS.share`, `WORDS["share"]`.
 * @param {Node} node
 * @returns {boolean}
 */
function isConstant(node) {
  if (node.type === "Identifier") return /^[A-Z][A-Z\d_]*$/.test(node.name);
  if (node.type !== "MemberExpression") return false;
  return isConstant(node.object) && (!node.computed || node.property.type === "Literal");
}

/** @param {Node} node */
function nameOf(node) {
  return node.type === "Identifier" ? node.name : "";
}
