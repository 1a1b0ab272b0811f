/** Whole numbers, smallest first, each held once. */
export class Heap {
  readonly #items: number[] = []
  readonly #held: Set<number> = new Set()

  push(item: number): void {
    if (this.#held.has(item)) return
    this.#held.add(item)
    const items = this.#items
    let place = items.length
    items.push(item)
    while (place > 0) {
      const parent = (place - 1) >> 1
      const above = items[parent] as number
      if (above <= item) break
      items[place] = above
      place = parent
    }
    items[place] = item
  }

  pop(): number | undefined {
    const items = this.#items
    const least = items[0]
    const last = items.pop()
    if (least === undefined || last === undefined) return undefined
    this.#held.delete(least)
    if (items.length === 0) return least
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= items.length) break
      if (child + 1 < items.length && (items[child + 1] as number) < (items[child] as number)) child += 1
      if ((items[child] as number) >= last) break
      items[place] = items[child] as number
      place = child
    }
    items[place] = last
    return least
  }
}
