/** What the command says to the program that started it. CI can tell a finding from a crash. */
export const exitCodes = {
  /** Nothing at or above the severity of --fail-on. */
  fine: 0,
  /** Findings, a failing scenario, or a record with faults. */
  findings: 1,
  /** The command line or the config file is wrong, or leads to nothing to look at. */
  usage: 2,
  /** A file could not be read or written, or there is a fault in this program. */
  failure: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Thrown when the command line asks for something that is not there. Ends with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Thrown when a file cannot be read or written. Ends with code 3. */
export class FileError extends Error {
  override readonly name = 'FileError'
}
