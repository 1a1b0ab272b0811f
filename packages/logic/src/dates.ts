/** Whether a text is a day of the calendar, 0001-01-01 to 9999-12-31, written YYYY-MM-DD in ASCII digits. */
export function isDate(text: string): boolean {
  if (text.length !== 10 || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false
  const { year, month, day } = partsOf(text)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/**
 * Whole days from one date to another, both YYYY-MM-DD; negative when `to` is the earlier one. Calendar days, so no
 * clock change and no time zone can shift it.
 *
 * @returns NaN when either is not a date
 */
export function daysBetween(from: string, to: string): number {
  return isDate(from) && isDate(to) ? dayNumber(to) - dayNumber(from) : NaN
}

/** Year, month and day of a date as numbers. The text must be a date. */
export function partsOf(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days since 0000-03-01 of the Gregorian calendar. Years begin in March here, so that the leap day comes last. */
function dayNumber(date: string): number {
  const { year, month, day } = partsOf(date)
  const marchYear = month > 2 ? year : year - 1
  const monthsSinceMarch = (month + 9) % 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  // 153 days lie in every five months from March: 31 30 31 30 31.
  return marchYear * 365 + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1
}
