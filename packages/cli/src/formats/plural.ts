/** `1 error`, `3 errors`; numbers from a thousand have a comma. */
export function counted(number: number, one: string, many: string = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}
