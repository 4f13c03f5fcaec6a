import OpeningHours from 'opening_hours'

import type { Dataset } from '../../src/domain/dataset.ts'
import type { Problem, Severity } from '../../src/domain/problem.ts'
import { lieux } from '../../src/domain/tables/lieux.ts'

/** Where public holidays (`PH`) are looked up: the same days for the whole région. */
const PLACE = { lat: 47.5, lon: 1.7, address: { country_code: 'fr', state: 'Centre-Val de Loire' } }
const OPTIONS = {
  locale: 'fr',
  mode: undefined,
  tag_key: undefined,
  map_value: undefined,
  warnings_severity: undefined,
}
/** A Monday with no public holiday in its week. */
const MONDAY = new Date(2026, 1, 2)
const WEEK_LATER = new Date(2026, 1, 9)
const LONGEST_STRETCH = 16 * 60 * 60 * 1000

/**
 * Reads the opening hours of each place with the opening_hours library, far stricter than the readers' look at their
 * form. The library is heavy and LGPL: it runs here, never in the page.
 */
export function checkOpeningHours(dataset: Dataset): readonly Problem[] {
  return dataset.lieux.flatMap(({ line, horaires_accueil: hours }) => {
    const finding = hours === null ? null : findingOn(hours)
    return finding === null ? [] : [{ file: lieux.file, line, column: 'horaires_accueil', ...finding }]
  })
}

function findingOn(hours: string): { severity: Severity; message: string } | null {
  try {
    const parsed = new OpeningHours(hours, PLACE, OPTIONS)
    const remark = parsed.getStructuredWarnings()[0]?.message ?? remarkOnStretches(parsed, hours)
    return remark === undefined ? null : { severity: 'warning', message: `« ${hours} » : ${remark}` }
  } catch (error) {
    // The library throws a text: « Xx <--- (why) ».
    const why = /<--- \((.*?)\)(?= |$)/.exec(String(error))?.[1] ?? 'relisez la syntaxe'
    return { severity: 'error', message: `« ${hours} » n'est pas un horaire OpenStreetMap : ${why}` }
  }
}

/** `14:00-12:00` opens until noon of the next day: most likely a slip. */
function remarkOnStretches(parsed: OpeningHours, hours: string): string | undefined {
  if (hours.includes('24/7')) return undefined
  const stretches = parsed.getOpenIntervals(MONDAY, WEEK_LATER)
  return stretches.some(([start, end]) => end.getTime() - start.getTime() > LONGEST_STRETCH)
    ? "ouvert plus de 16 heures d'affilée : les heures de début et de fin sont-elles inversées ?"
    : undefined
}
