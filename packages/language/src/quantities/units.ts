import type { Token } from '../reading.js'

/** Other spellings of a unit, as lemmas. */
const SPELLINGS = new Map(
  Object.entries({
    kilometer: 'km kilometre kilometer',
    meter: 'm metre meter',
    centimeter: 'cm centimetre centimeter',
    millimeter: 'mm millimetre millimeter',
    foot: 'ft foot feet',
    kilogram: 'kg kilo kilogram',
    pound: 'lb lbs pound',
    liter: 'litre liter',
    kph: 'kph kmh',
    ton: 'ton',
    tonne: 'tonne',
  }).flatMap(([unit, forms]) => forms.split(' ').map((form): [string, string] => [form, unit])),
)

/** What is measured, and how much of its base unit one unit is: meters, kilograms, square meters, liters, km an hour. */
const MEASURED = new Map<string, readonly [string, number]>([
  ['mile', ['length', 1609.34]],
  ['kilometer', ['length', 1000]],
  ['meter', ['length', 1]],
  ['centimeter', ['length', 0.01]],
  ['millimeter', ['length', 0.001]],
  ['foot', ['length', 0.3048]],
  ['yard', ['length', 0.9144]],
  ['inch', ['length', 0.0254]],
  ['pound', ['mass', 0.453592]],
  ['ounce', ['mass', 0.0283495]],
  ['kilogram', ['mass', 1]],
  ['gram', ['mass', 0.001]],
  ['ton', ['mass', 907.185]],
  ['tonne', ['mass', 1000]],
  ['acre', ['area', 4046.86]],
  ['hectare', ['area', 10_000]],
  ['gallon', ['volume', 3.78541]],
  ['liter', ['volume', 1]],
  ['barrel', ['volume', 158.987]],
  ['mph', ['speed', 1.60934]],
  ['kph', ['speed', 1]],
  ['knot', ['speed', 1.852]],
  ['second', ['duration', 1]],
  ['minute', ['duration', 60]],
  ['hour', ['duration', 3600]],
  ['day', ['duration', 86_400]],
  ['week', ['duration', 604_800]],
  ['month', ['duration', 2_629_800]],
  ['year', ['duration', 31_557_600]],
  ['decade', ['duration', 315_576_000]],
])

export interface BaseUnit {
  /** What is measured: `length`, `mass`, `area`, `volume`, `speed`, `duration`. */
  dimension: string
  /** How much of the base unit one unit is. */
  worth: number
}

/** What a unit of a quantity measures, so that miles meet kilometers; undefined for what is counted or paid. */
export const baseUnit = (unit: string): BaseUnit | undefined => {
  const known = MEASURED.get(unit)
  return known && { dimension: known[0], worth: known[1] }
}

/** One spelling of a unit. */
export const unitSpelling = (lemma: string): string => SPELLINGS.get(lemma) ?? lemma

const HOURLY = new Map([
  ['kilometer', 'kph'],
  ['mile', 'mph'],
])

/** `km/h`, `miles an hour`, `kilometres per hour`: the speed whose length unit stands before token `at`. */
export const speedAt = (
  tokens: readonly Token[],
  at: number,
  unit: string,
): { unit: string; end: number } | undefined => {
  const speed = HOURLY.get(unit)
  const link = /^(?:\/|an|per)$/.test(tokens[at]?.normal ?? '')
  return speed && link && /^(?:h|hour)$/.test(tokens[at + 1]?.normal ?? '') ? { unit: speed, end: at + 2 } : undefined
}
