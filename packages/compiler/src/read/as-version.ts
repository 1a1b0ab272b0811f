/** The version that a number such as 1 or 1.0 is short for; undefined where it is none. */
export function asVersion(written: string): string | undefined {
  const parts = written.split('.')
  return parts.length < 3 && parts.every((part) => /^[0-9]{1,5}$/.test(part))
    ? [...parts, '0', '0'].slice(0, 3).map(Number).join('.')
    : undefined
}
