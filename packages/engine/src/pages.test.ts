import { expect, test } from 'vitest'
import { randomFrom, seed } from '../test/random.js'
import { at, itemsOf, PagesEdit, pagesOf } from './pages.js'

test('a changed list says what an array would, and the list before says what it said', () => {
  const random = randomFrom(seed)
  let array = Array.from({ length: 300 }, (_, index) => index)
  let list = pagesOf(array)
  for (let round = 0; round < 50; round += 1) {
    const [before, text] = [list, JSON.stringify(array)]
    const edit = new PagesEdit(list)
    array = [...array]
    for (let change = 0; change < 3; change += 1) {
      const [place, item] = [random.below(300), random.below(1000)]
      array[place] = item
      edit.set(place, item)
      expect(edit.get(place)).toBe(item)
    }
    list = edit.done()
    expect(itemsOf(list)).toEqual(array)
    expect(at(list, 299)).toBe(array[299])
    expect(JSON.stringify(itemsOf(before))).toBe(text)
  }
})

test('pages that did not change are shared, and no change gives the very list', () => {
  const list = pagesOf(Array.from({ length: 200 }, (_, index) => index))
  expect(new PagesEdit(list).done()).toBe(list)
  const edit = new PagesEdit(list)
  edit.set(70, -1)
  const after = edit.done()
  expect(after.pages.map((page, index) => page === list.pages[index])).toEqual([true, false, true, true])
})
