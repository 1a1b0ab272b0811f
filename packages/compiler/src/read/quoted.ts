/** A text in double quotes as YAML and JSON both read them. Line breaks in it become spaces, as in plain text. */
export function quoted(text: string): string {
  return JSON.stringify(text.trim().replace(/\s*\n\s*/g, ' '))
}
