/** Languages whose names of months and days are known, by the platform's own data. */
const LANGUAGES = 'en de fr es pt it nl sv da nb fi pl cs hu ro tr ru uk el bg hr sk id vi ca'.split(' ')

const namesIn = (language: string): string[] => {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1 + month)))
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { weekday: 'long' },
    { weekday: 'short' },
  ]
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
    // In a whole date many languages inflect the month.
    const whole = new Intl.DateTimeFormat(language, { ...form, day: 'numeric', timeZone: 'UTC' })
    return days.flatMap((day) => [format.format(day), ...whole.format(day).split(/[\s\d]+/)])
  })
}

const letters = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '')

const MONTHS_AND_DAYS = new Set(
  LANGUAGES.flatMap(namesIn)
    .map(letters)
    .filter((name) => name.length > 1),
)

/** Small words of a date in those languages, and of what happened then. */
const DATE_WORDS = new Set(
  `updated published posted modified last first on at am pm utc gmt est edt cst cdt mst mdt pst pdt et ct pt bst ist cet
  cest st nd rd th o clock h hs hrs min de del da do di le la el um uhr am den der kl klo alle ore às as à a las los em
  em dia år publicado publicada publié mis jour veröffentlicht stand aktualisiert aggiornato pubblicato atualizado
  actualizado geplaatst om`.split(/\s+/),
)

/** Without a date, the time of a change must be said to be one. */
const CLOCK = /^(last )?(updated|published|posted|modified)\b.{0,20}\d{1,2}[:.]\d{2}/i

const DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/

const wordsOf = (text: string): string[] =>
  text
    .split(/[\s\d.,:;/|()+–—•·-]+/)
    .map(letters)
    .filter((word) => word !== '')

/** Whether a date, or the name of a month or day beside a number, stands in it. */
export const holdsDate = (text: string): boolean =>
  DATE.test(text) || (/\d/.test(text) && wordsOf(text).some((word) => word.length > 2 && MONTHS_AND_DAYS.has(word)))

/** Nothing but a date: "Tue Nov 24 2026", "Updated 3:15 PM ET, Nov. 24, 2026", "terça-feira, 24 de novembro às 15:00". */
export const isDateLine = (text: string): boolean =>
  text.length <= 80 &&
  (holdsDate(text) || CLOCK.test(text)) &&
  wordsOf(text.replace(/\b([ap])\.\s?m\b/gi, '$1m')).every((word) => MONTHS_AND_DAYS.has(word) || DATE_WORDS.has(word))
