// From a YAML file to a compiled question set, or to the reasons why there is none
export { check, compile } from './compile.js'
export type { CompileOptions, CompileResult } from './compile.js'
export type { Loader, SourceFile } from './read/includes.js'
export type { SourceMap } from './emit/source-map.js'

// What a diagnostic looks like and means
export { frame } from './diagnostics/frame.js'
export type { FrameOptions } from './diagnostics/frame.js'

// What stands beside a question set
export { readScenarios, testedSet } from './scenarios/read-scenarios.js'
export { readConfig } from './validate/read-config.js'
export { codes } from './diagnostics/catalogue.js'
export { explainCode, whenToLeave } from './diagnostics/explain-code.js'
export type { CodeExample, CodePage } from './diagnostics/explain-code.js'
