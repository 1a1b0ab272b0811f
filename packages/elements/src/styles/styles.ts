import type { CSSResult } from 'lit'
import { base } from './base.js'
import { fields } from './fields.js'
import { modes } from './modes.js'
import { questionStyles } from './question.js'
import { tokens } from './tokens.js'

/** The sheets of `<iqa-form>`, in their order. */
export const styles: CSSResult[] = [tokens, base, fields, questionStyles, modes]
