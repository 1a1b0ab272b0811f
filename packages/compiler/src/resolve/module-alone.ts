import { type MapNode, type SyntaxTree, child, textOf } from '../read/syntax-tree.js'
import { type IncludedModule, type Placed, ownNames } from './expand-modules.js'

/** A module as if a set included it under its own name and gave it everything it uses. */
export function moduleItself(tree: SyntaxTree, language: string): IncludedModule {
  const alias = textOf(child(tree.root, 'module')) ?? 'module'
  const use = tree.root as MapNode
  return {
    alias,
    place: { file: tree.path, range: use.range },
    use,
    tree,
    title: { [language]: textOf(child(use, 'title')) ?? alias },
    names: ownNames(tree),
  }
}

/** Its questions, as the only ones there are. */
export function placeModuleItself(tree: SyntaxTree, module: IncludedModule): Placed {
  const node = tree.root as MapNode
  const questions = child(node, 'questions')
  return {
    sections: [],
    questions: (questions?.kind === 'list' ? questions.items : []).flatMap((question) =>
      question.kind === 'map'
        ? [{ node: question, tree, section: module.alias, sectionNode: { ...node, entries: [] }, module }]
        : [],
    ),
    modules: new Map([[module.alias, { section: module.alias, position: 0 }]]),
  }
}
