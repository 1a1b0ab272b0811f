import { render } from 'lit'
import { anySlot, slotOf } from './input-event.js'

/** The slots of the page by what they are for, such as question:code_test, and which of them are to be drawn again. */
export class Slots {
  #slots: ReadonlyMap<string, HTMLElement> = new Map()
  /** Undefined is all of them. */
  #changed: Set<string> | undefined = new Set()
  #structure = ''

  get(key: string | undefined): HTMLElement | undefined {
    return this.#slots.get(key ?? '')
  }

  /** To be drawn again; without a key, everything. */
  mark(key?: string): void {
    this.#changed = key === undefined ? undefined : this.#changed?.add(key)
  }

  /**
   * Draws what was marked, and everything where the frame made other slots.
   *
   * @param structure what decides which slots there are
   * @param content called with a slot and its key just before it is drawn over
   */
  draw(root: ShadowRoot, structure: string, host: object, content: (slot: HTMLElement, key: string) => unknown): void {
    if (structure !== this.#structure) {
      this.#structure = structure
      this.#slots = new Map([...root.querySelectorAll<HTMLElement>(anySlot)].map((slot) => [keyOf(slot), slot]))
      this.mark()
    }
    // Swapped first: emptying a focused slot fires events in the middle of the draw.
    const changed = this.#changed ?? this.#slots.keys()
    this.#changed = new Set()
    for (const key of changed) {
      const slot = this.#slots.get(key)
      if (slot) render(content(slot, key), slot, { host })
    }
  }
}

function keyOf(slot: HTMLElement): string {
  const name = slotOf(slot)
  return name ? `${name.kind}:${name.id}` : ''
}
