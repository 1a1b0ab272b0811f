import { ownVersion } from '../files.js'
import { atLeast, countBySeverity, type PrintOptions, type Report } from '../report.js'

/**
 * A report for other programs. `format_version` rises when something is taken away or changes its meaning. `summary` counts what
 * was found; `diagnostics` holds what --level and --max-problems let through.
 */
export function jsonText(report: Report, options: PrintOptions): string {
  const { findings, built, tested, page, readBack, verified } = report
  const found = findings?.diagnostics ?? []
  const counts = countBySeverity(found)
  return `${JSON.stringify(
    {
      format_version: '1.0',
      tool: { name: 'iqa', version: ownVersion() },
      command: report.command,
      summary: {
        files: findings?.files.length ?? 0,
        errors: counts.error,
        warnings: counts.warning,
        notes: counts.note,
        ...(tested === undefined
          ? {}
          : {
              scenarios: tested.scenarios.length,
              failed: tested.scenarios.filter(({ failures }) => failures.length > 0).length,
              not_run: tested.notRun,
              refused: tested.refused,
            }),
        ...(verified === undefined
          ? {}
          : { responses: verified.responses, refused: verified.refused, codes: verified.codes }),
      },
      diagnostics: found.filter(({ severity }) => atLeast(severity, options.level)).slice(0, options.maxProblems),
      ...(built === undefined ? {} : { built }),
      ...(tested === undefined ? {} : { scenarios: tested.scenarios }),
      ...(page === undefined ? {} : { page }),
      ...(readBack === undefined ? {} : { explained: readBack }),
      ...(verified === undefined ? {} : { set: verified.set, empty: verified.empty, faulty: verified.faulty }),
    },
    undefined,
    2,
  )}\n`
}
