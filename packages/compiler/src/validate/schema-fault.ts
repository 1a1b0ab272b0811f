/** A fault as ajv reports it, with the part of the schema that was broken. */
export interface SchemaFault {
  /** JSON pointer to the value. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** The schema that the keyword stands in; its title says what the value is. */
  readonly parentSchema: SchemaPart
  /** The value that broke it. */
  readonly data: unknown
}

/** What a fault needs of a schema. */
export interface SchemaPart {
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, unknown>>
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
}

/** Says whether a value has the shape; if not, its first faults are in `errors`, until the next call. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly SchemaFault[] | null
}
