import {
  type CallExpression,
  isBinaryExpression,
  isCallExpression,
  isConditionalExpression,
  isImportDeclaration,
  isJsxAttribute,
  isJsxExpression,
  isJsxText,
  isNewExpression,
  isNoSubstitutionTemplateLiteral,
  isParenthesizedExpression,
  isPropertyAssignment,
  isStringLiteral,
  isTemplateExpression,
  type JsxAttribute,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast'

/** A string that a person reads, where it stands. */
export interface InlineString {
  line: number
  text: string
}

/** Attributes that people read or hear, of elements and of our own components. */
const ATTRIBUTES = new Set([
  ...['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'summary', 'data-busy'],
  ...['words', 'meaning', 'heading', 'legend', 'about', 'nothing', 'none', 'does', 'head', 'became', 'note'],
])
/** Properties of what pages are made from that are shown as they stand. */
const PROPERTIES = new Set(['words', 'meaning', 'says', 'heading', 'legend', 'note', 'tag', 'rest', 'reason', 'notice'])

/** The name of a header of an answer, as an argument or a key. */
const HEADER = /^'(?:Cache-Control|Content-[A-Z][a-z]+)'$/

/** The beginning of an address is the same in every language. */
const hasLetter = (text: string): boolean => /\p{L}/u.test(text.replace(/^https?:\/\//, ''))
/** Two words in a row: codes, addresses, classes of one word and query keys have none. */
const isSentence = (text: string): boolean =>
  !text.startsWith('<') && /\p{L}[\p{L}’']*[,.;:!?”’]? (?:[“‘(]?\p{L}|…)/u.test(text)

/** A word that begins as a sentence or a heading does, as the value of any property. */
const CAPITAL = /^\p{Lu}\p{Ll}+$/u

const lineOf = (file: SourceFile, node: Node): number => file.text.slice(0, node.getStart(file)).split('\n').length

/** The strings that an expression can come to, through conditions, sums and the arguments of calls. */
function stringsIn(node: Node): Node[] {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node) || isTemplateExpression(node)) return [node]
  if (isParenthesizedExpression(node) || isJsxExpression(node)) return node.expression ? stringsIn(node.expression) : []
  if (isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(stringsIn)
  if (isBinaryExpression(node))
    return [node.left, node.right].flatMap((side) => (isCompared(node) ? [] : stringsIn(side)))
  return isCallExpression(node) ? [...node.arguments].flatMap(stringsIn) : []
}

const isCompared = (node: Node): boolean => /^[^'"`]*[=!<>]==?[^'"`]*['"`][^'"`]*['"`]$/.test(node.getText())

/** What is written in a string or in the pieces of a template. */
function textOf(node: Node): string {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!isTemplateExpression(node)) return ''
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
}

function tagOf(attribute: Node): string {
  const { tagName } = attribute.parent.parent as Node & { tagName?: Node }
  return tagName?.getText() ?? ''
}

/** What stands on a key of the keyboard; scripts listen for that very key. */
const isKeyName = (node: Node): boolean => /^<kbd>.<\/kbd>$/.test(node.parent.getText())

/** What of a node is read by a person because of where it stands: as text, in an attribute, in a property. */
function readAt(node: Node): Node[] {
  if (isJsxText(node)) return isKeyName(node) ? [] : [node]
  if (isJsxExpression(node) && !isJsxAttribute(node.parent)) return stringsIn(node)
  if (isJsxAttribute(node)) {
    const name = node.name.getText()
    return ATTRIBUTES.has(name) && node.initializer ? stringsIn(node.initializer) : []
  }
  if (!isPropertyAssignment(node)) return []
  const strings = stringsIn(node.initializer)
  return PROPERTIES.has(node.name.getText()) ? strings : strings.filter((one) => CAPITAL.test(textOf(one)))
}

const isForBrowser = (attribute: JsxAttribute): boolean =>
  /^[a-z]/.test(tagOf(attribute)) && !ATTRIBUTES.has(attribute.name.getText())

const isForMachines = ({ expression, arguments: [first] }: CallExpression): boolean =>
  HEADER.test(first?.getText() ?? '') || /\.(?:type|querySelector|querySelectorAll|closest)$/.test(expression.getText())

/** Imports, errors for the log, headers, selectors, classes, keys, and attributes that only a browser reads. */
function isUnread(node: Node): boolean {
  if (isNewExpression(node)) return node.expression.getText() === 'Error'
  if (isPropertyAssignment(node)) return HEADER.test(node.name.getText())
  if (isBinaryExpression(node)) return node.left.getText().endsWith('.className')
  if (isStringLiteral(node) && isCallExpression(node.parent)) return isForMachines(node.parent)
  if (isJsxAttribute(node)) return node.name.getText() === 'key' || isForBrowser(node)
  return isImportDeclaration(node)
}

/** Strings that stand where people read them, and those with two words in a row wherever they stand. */
export function inlineStrings(file: SourceFile): InlineString[] {
  const found = new Map<Node, InlineString>()
  const add = (node: Node, text: string) => found.set(node, { line: lineOf(file, node), text: text.trim() })
  const visit = (node: Node): void => {
    if (isUnread(node)) return
    for (const read of readAt(node)) {
      const text = isJsxText(read) ? read.text : textOf(read)
      if (hasLetter(text)) add(read, text)
    }
    if (isSentence(textOf(node))) add(node, textOf(node))
    node.forEachChild(visit)
  }
  visit(file)
  return [...found.values()].sort((a, b) => a.line - b.line)
}
