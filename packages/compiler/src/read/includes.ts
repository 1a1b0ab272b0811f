/** A text and where it came from. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Gives the compiler its files, so that it needs no file access of its own. */
export interface Loader {
  /** The file at a path relative to the project, with forward slashes; undefined where there is none. */
  read(path: string): SourceFile | undefined
}
