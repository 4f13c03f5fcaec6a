import { type Atlas, labelOf } from '../atlas.ts'
import { groupBy } from '../groupBy.ts'
import type { Besoin } from './need.ts'

/** All that can be asked for, in plain words; without a table of needs, one for each category of themes. */
export function besoinsOf(atlas: Atlas): readonly Besoin[] {
  if (atlas.besoins.length > 0) return atlas.besoins
  const themes = [...(atlas.termes.get('thematiques')?.values() ?? [])]
  return [...groupBy(themes, ({ groupe }) => groupe ?? '')].map(([code, list]) => ({
    code,
    label: labelOf(atlas, 'categories', code),
    thematiques: list.map((theme) => theme.code),
  }))
}

/**
 * What was asked for, by the codes of the address: those of needs, or of single themes, as links from elsewhere may
 * have them. Unknown codes are left out: an old or mistyped link must not break the answer.
 */
export function besoinsAsked(atlas: Atlas, codes: readonly string[]): readonly Besoin[] {
  const themes = atlas.termes.get('thematiques')
  const all = besoinsOf(atlas)
  return [...new Set(codes)].flatMap((code): readonly Besoin[] => {
    const known = all.find((besoin) => besoin.code === code)
    if (known !== undefined) return [known]
    return themes?.has(code) === true ? [{ code, label: labelOf(atlas, 'thematiques', code), thematiques: [code] }] : []
  })
}
