import ts from 'typescript'

/** The name under which instrumented code finds its counter. */
export const COUNTER = '__sternaFuzz'

interface Insert {
  readonly at: number
  readonly text: string
  /** Of two insertions at one place, the one of the outer node stands outside. */
  readonly order: number
}

const SHORT_CIRCUITS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken,
])

/**
 * TypeScript or JavaScript with a counter in every block: bodies of functions, branches, loops and cases, right sides of `&&`, `||`, `??` and `?:`.
 * `next`
 * gives each block its number. Nothing else about the code changes; lines stay where they were.
 */
export function instrumented(source: string, name: string, next: () => number): string {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const inserts: Insert[] = []
  const hit = (): string => `${COUNTER}(${next()})`
  let order = 0
  const around = (node: ts.Node, before: string, after: string): void => {
    order++
    inserts.push({ at: node.getStart(file), text: before, order }, { at: node.end, text: after, order: -order })
  }
  const expression = (node: ts.Expression): void => around(node, `(${hit()},`, ')')
  const statement = (node: ts.Statement): void => (ts.isBlock(node) ? block(node) : around(node, `{${hit()};`, '}'))
  const block = (node: ts.Block): void => {
    // Directives must stay first.
    const first = node.statements.find((s) => !(ts.isExpressionStatement(s) && ts.isStringLiteral(s.expression)))
    inserts.push({ at: first === undefined ? node.end - 1 : first.getStart(file), text: `${hit()};`, order: ++order })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const { body } = node
      if (ts.isBlock(body)) block(body)
      else expression(body)
    } else if (ts.isIfStatement(node)) {
      statement(node.thenStatement)
      if (node.elseStatement !== undefined) statement(node.elseStatement)
    } else if (ts.isIterationStatement(node, false)) statement(node.statement)
    else if (ts.isConditionalExpression(node)) {
      expression(node.whenTrue)
      expression(node.whenFalse)
    } else if (ts.isBinaryExpression(node) && SHORT_CIRCUITS.has(node.operatorToken.kind)) expression(node.right)
    else if (ts.isCaseOrDefaultClause(node)) {
      const [first] = node.statements
      if (first !== undefined) inserts.push({ at: first.getStart(file), text: `${hit()};`, order: ++order })
    } else if (ts.isCatchClause(node)) block(node.block)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return woven(source, inserts)
}

function woven(source: string, inserts: Insert[]): string {
  inserts.sort((a, b) => a.at - b.at || a.order - b.order)
  let out = ''
  let from = 0
  for (const { at, text } of inserts) {
    out += source.slice(from, at) + text
    from = at
  }
  return out + source.slice(from)
}
