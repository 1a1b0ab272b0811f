import { isId } from '@iqa/model'

/** A good id that is like a text; undefined where nothing is left of it. */
export function proposeId(text: string): string | undefined {
  const plain = text
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 64)
    .replace(/_+$/, '')
  return isId(plain) && plain !== text ? plain : undefined
}
