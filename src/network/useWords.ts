import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import { type Atlas, labelOf } from '../derive/atlas.ts'
import type { ShownGroup } from '../derive/networkBackdrop.ts'
import type { PictureWords } from './frame.ts'

/** The French words that the picture writes, from the catalogue; the same ones until the data change. */
export function useWords(atlas: Atlas): PictureWords {
  const { t } = useLingui()
  return useMemo(() => {
    const untied = (place: string | null, count: number): string =>
      place === null ? t`${count} sans lien documenté` : t`${place} : ${count} sans lien documenté`
    const departement = (code: string): string | undefined =>
      atlas.departements.find((candidate) => candidate.code === code)?.nom
    const ecosysteme = (code: string): string =>
      code === '' ? t`Partenaires externes` : labelOf(atlas, 'ecosystemes', code)
    const group = ({ kind, code, count }: ShownGroup): readonly string[] => {
      switch (kind) {
        case 'ecosysteme':
          return [ecosysteme(code)]
        case 'departement':
          return [departement(code) ?? t`Sans lieu connu`]
        case 'untied':
          return [departement(code) ?? [], untied(null, count)].flat()
        case 'ring':
          return [plural(Number(code), { one: `À # lien connu : ${count}`, other: `À # liens connus : ${count}` })]
        case 'farther':
          return [t`Plus loin : ${count}`]
        case 'apart':
          return [t`Sans chaîne de liens connus : ${count}`]
      }
    }
    return { untied, group, nature: (code) => labelOf(atlas, 'natures', code) }
  }, [t, atlas])
}
