/** `1 error`, `3 errors`, `1,200 errors`. */
export function counted(number: number, one: string, many: string = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

/** A whole number with a comma for each thousand. */
export function grouped(number: number): string {
  return number.toLocaleString('en-GB')
}
