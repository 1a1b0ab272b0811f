/** Everything the command knows of the place it was started from, so that a test can give its own. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** What is piped in, read only by a command that asks for it. */
  readonly input: AsyncIterable<string | Uint8Array>
  /** Whether `out` is a screen that a person is looking at. */
  readonly isScreen: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder from which paths are read and shown. */
  readonly cwd: string
  readonly platform: string
  /** From now on Ctrl-C fires this signal in place of ending the program. */
  readonly onInterrupt: () => AbortSignal
}
