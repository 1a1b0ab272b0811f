// What rules read, and how a rule runs
export { toJsonLogicData, readerOf } from './rule-data.js'
export type { Reader, Result, RuleData, Value } from './rule-data.js'
export { compileRule, derive, holds, RuleError, ruleLimits } from './compile-rule.js'
export type { CompiledRule, RuleErrorCode } from './compile-rule.js'
export { daysBetweenOperands, isTrue, ruleOperators } from './rule-operators.js'
export type { RuleOperator } from './rule-operators.js'

// The short form
export { operatorRow, operatorRows, operatorsOf } from './operators.js'
export type { OperandForm, OperatorName, OperatorRow, ValueType } from './operators.js'
export type {
  Condition,
  Count,
  Declaration,
  Declarations,
  Group,
  ModuleOn,
  Negation,
  Operand,
  Raw,
  Reference,
  Span,
  Test,
} from './condition.js'

// What is answered, and what is asked
export { dateLimit, parseTyped, readAnswer } from './read-answer.js'
export type { Answerable, AnswerFault, ReadAnswer } from './read-answer.js'
export { asked } from './asked.js'
export type { Asked, Given } from './asked.js'

// Dates
export { daysBetween, isDate } from './dates.js'

// Between the short form, its rule and its sentence
export { toJsonLogic } from './to-json-logic.js'
export type { EmittedRule } from './to-json-logic.js'
export { fromJsonLogic } from './from-json-logic.js'
export { readBack, readCount, readDays, readRule } from './read-back.js'
export { explain } from './explain.js'
export type { Clause } from './explain.js'
