import { useCallback, useMemo, useState } from 'react'

import { type Comparison, comparisonOf } from '../derive/coverage/comparison.ts'
import { type Coverage, coverageOf } from '../derive/coverage/coverage.ts'
import { type Earlier, readEarlier } from '../derive/coverage/earlier.ts'
import type { Offers } from '../derive/orientation/offers.ts'
import type { Commune } from '../domain/tables/communes.ts'
import type { Site } from './siteOf.ts'

/** A file that the visitor gave: it stays on the device, and is gone with the page. */
interface GivenFile {
  readonly name: string
  readonly text: string
}

/** What a coverage is compared with. */
export interface ComparisonScene {
  /** Null when nothing is compared, or nothing could be. */
  readonly comparison: Comparison | null
  /** The theme that is compared; null for a file, or none. */
  readonly theme: string | null
  /** The file given, with what came of reading it; null for none. */
  readonly file: { readonly name: string; readonly earlier: Earlier } | null
  /** Takes a file in the place of a theme; null lets it go. */
  readonly onFile: (file: File | null) => void
}

/** Works out what is compared: an earlier version given as a file with the coverage, else the coverage with another theme. */
export function useComparison(
  { atlas }: Site,
  offers: Offers,
  communes: readonly Commune[] | null,
  coverage: Coverage,
  {
    themes,
    publics,
    compare,
  }: { readonly themes: readonly string[]; readonly publics: string | null; readonly compare: string | null },
): ComparisonScene {
  const [given, setGiven] = useState<GivenFile | null>(null)
  const onFile = useCallback((file: File | null): void => {
    if (file === null) setGiven(null)
    else void file.text().then((text) => setGiven({ name: file.name, text }))
  }, [])
  const theme = given === null && atlas.termes.get('thematiques')?.has(compare ?? '') === true ? compare : null
  const file = useMemo(() => {
    if (given === null || communes === null) return null
    const codesOf = (name: 'thematiques' | 'publics') => new Set(atlas.termes.get(name)?.keys())
    const known = { thematiques: codesOf('thematiques'), publics: codesOf('publics') }
    return { name: given.name, earlier: readEarlier(given.text, communes, { themes, publics, known }) }
  }, [atlas, given, communes, themes, publics])
  const comparison = useMemo(() => {
    if (communes === null) return null
    if (theme !== null) return comparisonOf(coverage, coverageOf(offers, communes, [theme], publics))
    // What was, then what is.
    return file === null || file.earlier.coverage === null ? null : comparisonOf(file.earlier.coverage, coverage)
  }, [offers, communes, coverage, theme, file, publics])
  return useMemo(() => ({ comparison, theme, file, onFile }), [comparison, theme, file, onFile])
}
