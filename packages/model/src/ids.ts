/**
 * Whether a text can be an id: small letters, digits and underscores, starting with a letter, at most 64.
 * The names that objects inherit are refused, so that an id can never reach them.
 */
export function isId(text: string): boolean {
  return text.length <= 64 && /^[a-z][a-z0-9_]*$/.test(text) && !inheritedNames.has(text)
}

/** Whether a text can be a stored id: an id, or module alias, dot, id. */
export function isStoredId(text: string): boolean {
  const parts = text.split('.')
  return parts.length <= 2 && parts.every(isId)
}

const inheritedNames = new Set(['constructor', 'prototype'])
