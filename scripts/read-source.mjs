/** What a source file imports, and which names it uses without declaring them; read from its syntax tree. */
import { parseSync } from 'vite'

/**
 * @typedef {{ from: string | undefined, types: boolean, line: number }} Import
 *   `from` is undefined where the target is computed; `types` is true where nothing of it is left at run time
 * @param {string} path decides only the language: .ts or .js
 * @param {string} text
 * @returns {{ imports: Import[], free: { name: string, line: number }[], program: object, lineAt: (offset: number) => number }}
 */
export function readSource(path, text) {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`)
  const lineAt = (offset) => text.slice(0, offset).split('\n').length
  const imports = []
  walk(program, (node) => {
    const found = importOf(node)
    if (found) imports.push({ ...found, line: lineAt(node.start) })
  })
  return {
    imports,
    free: freeNames(program).map(({ name, start }) => ({ name, line: lineAt(start) })),
    program,
    lineAt,
  }
}

/** Every node, parents first. `visit` returns false to leave out what is below. */
export function walk(node, visit, parent = undefined, key = undefined) {
  if (visit(node, parent, key) === false) return
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, visit, node, name)
    }
  }
}

function importOf(node) {
  const source = node.source?.value
  switch (node.type) {
    case 'ImportDeclaration':
      return { from: source, types: node.importKind === 'type' || onlyTypes(node.specifiers, 'importKind') }
    case 'ExportAllDeclaration':
      return { from: source, types: node.exportKind === 'type' }
    case 'ExportNamedDeclaration':
      return node.source
        ? { from: source, types: node.exportKind === 'type' || onlyTypes(node.specifiers, 'exportKind') }
        : undefined
    case 'ImportExpression':
      return { from: typeof source === 'string' ? source : undefined, types: false }
    case 'TSImportType':
      return { from: source, types: true }
    default:
      return undefined
  }
}

// `import {} from` still runs the module, so no names at all is not "only types".
function onlyTypes(specifiers, kind) {
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type')
}

const opensScope =
  /^(Program|FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ClassDeclaration|ClassExpression|TS\w*Function\w*|TSMethodSignature|TSCallSignatureDeclaration|TSConstruct\w*|TSConstructorType|TSTypeAliasDeclaration|TSInterfaceDeclaration|TSMappedType|TSConditionalType|TSIndexSignature)$/
// Positions in which an identifier is a label of something and reads no variable.
const onlyLabels = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  AccessorProperty: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
  TSQualifiedName: 'right',
  TSNamedTupleMember: 'label',
  TSImportType: 'qualifier',
  ImportSpecifier: 'imported',
  ExportSpecifier: 'exported',
  ExportAllDeclaration: 'exported',
  LabeledStatement: 'label',
  BreakStatement: 'label',
  ContinueStatement: 'label',
  MetaProperty: 'meta',
  TSEnumMember: 'id',
}

/** Identifiers, of values and of types, that nothing in the file declares. A block's names count for its whole function. */
function freeNames(program) {
  const free = []
  const enter = (scopeNode, outer) => {
    const scope = { names: new Set(), outer }
    const uses = []
    const inner = []
    walk(scopeNode, (node, parent, key) => {
      if (node !== scopeNode && opensScope.test(node.type)) {
        if (node.id?.type === 'Identifier') scope.names.add(node.id.name)
        inner.push(node)
        return false
      }
      declare(node, scope.names)
      if (node.type !== 'Identifier') return true
      const label = onlyLabels[parent.type]
      const computed = parent.computed === true
      if ((key === label && !computed) || parent.type === 'MetaProperty') return true
      if (parent.type === 'ExportSpecifier' && key === 'local') return true
      uses.push(node)
      return true
    })
    for (const node of inner) enter(node, scope)
    free.push(...uses.filter(({ name }) => !declared(name, scope)))
  }
  enter(program, undefined)
  return free
}

function declared(name, scope) {
  return scope !== undefined && (scope.names.has(name) || declared(name, scope.outer))
}

function declare(node, names) {
  const add = (pattern) => namesOf(pattern).forEach((name) => names.add(name))
  for (const pattern of node.params ?? [])
    if (pattern.type) add(pattern.type === 'TSParameterProperty' ? pattern.parameter : pattern)
  for (const pattern of node.parameters ?? []) add(pattern)
  if (node.type === 'VariableDeclarator') add(node.id)
  if (node.type === 'CatchClause' && node.param) add(node.param)
  if (/Declaration$|^(Function|Class)Expression$/.test(node.type) && node.id?.type === 'Identifier')
    names.add(node.id.name)
  if (/^Import(Default|Namespace)?Specifier$/.test(node.type)) names.add(node.local.name)
  if (node.type === 'TSTypeParameter') names.add(node.name.name ?? node.name)
  if (node.type === 'TSMappedType') names.add(node.key?.name)
}

function namesOf(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => namesOf(property.value ?? property.argument))
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesOf)
    case 'AssignmentPattern':
      return namesOf(pattern.left)
    case 'RestElement':
      return namesOf(pattern.argument)
    default:
      return []
  }
}
