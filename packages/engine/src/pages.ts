/**
 * A list that is changed by making another one, which shares all pages but those changed.
 *
 * Why: an answer must leave the state before it valid (undo, comparison, two tabs), and copying 20,000 answers takes
 * milliseconds. A change here copies one page of 64 and the list of pages: about 64 + n/64 places.
 */
export interface Pages<T> {
  readonly length: number
  readonly pages: readonly (readonly T[])[]
}

const shift = 6
const mask = (1 << shift) - 1

export function pagesOf<T>(items: readonly T[]): Pages<T> {
  const pages: T[][] = []
  for (let from = 0; from < items.length; from += 1 << shift) pages.push(items.slice(from, from + (1 << shift)))
  return { length: items.length, pages }
}

/** The item at an index that the list has. */
export function at<T>(list: Pages<T>, index: number): T {
  return (list.pages[index >> shift] as readonly T[])[index & mask] as T
}

export function itemsOf<T>(list: Pages<T>): T[] {
  return list.pages.flat()
}

/** Changes to a list, gathered. The list it starts from stays as it is. */
export class PagesEdit<T> {
  readonly #from: Pages<T>
  #pages: (readonly T[])[] | undefined
  readonly #owned: Map<number, T[]> = new Map()

  constructor(from: Pages<T>) {
    this.#from = from
  }

  get(index: number): T {
    return ((this.#pages ?? this.#from.pages)[index >> shift] as readonly T[])[index & mask] as T
  }

  set(index: number, item: T): void {
    const number = index >> shift
    let page = this.#owned.get(number)
    if (page === undefined) {
      this.#pages ??= [...this.#from.pages]
      page = [...(this.#pages[number] as readonly T[])]
      this.#pages[number] = page
      this.#owned.set(number, page)
    }
    page[index & mask] = item
  }

  /** The list as changed; the very list it started from when nothing was. No more changes may follow. */
  done(): Pages<T> {
    return this.#pages === undefined ? this.#from : { length: this.#from.length, pages: this.#pages }
  }
}
