/**
 * A test for paths that fit a glob: `*` and `?` within one name, `**` over any number of folders, `{a,b}` for one of several.
 * Paths and globs are written with '/'.
 */
export function globTest(glob: string): (path: string) => boolean {
  const pattern = new RegExp(`^${source(glob.replace(/^\.\//, ''))}$`)
  return (path) => pattern.test(path)
}

// `sets/**` + `/*.yaml` gives `sets`.
/** The folder above which a glob finds nothing; '' is the folder the glob is read from. */
export function globRoot(glob: string): string {
  const names = glob.replace(/^\.\//, '').split('/')
  const open = names.findIndex((name) => /[*?{]/.test(name))
  return names.slice(0, open === -1 ? -1 : open).join('/')
}

function source(glob: string): string {
  let text = ''
  for (let at = 0; at < glob.length; at++) {
    const rest = glob.slice(at)
    const choice = /^\{([^{}]*)\}/.exec(rest)
    if (rest.startsWith('**/')) {
      text += '(?:[^/]+/)*'
      at += 2
    } else if (rest.startsWith('**')) {
      text += '.*'
      at += 1
    } else if (rest.startsWith('*')) text += '[^/]*'
    else if (rest.startsWith('?')) text += '[^/]'
    else if (choice !== null) {
      text += `(?:${(choice[1] ?? '').split(',').map(source).join('|')})`
      at += choice[0].length - 1
    } else text += (glob[at] ?? '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  }
  return text
}
