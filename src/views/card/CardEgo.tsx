import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

import type { Atlas, Fiche } from '../../derive/atlas.ts'
import { egoTiesOf } from '../../derive/ties/ego.ts'
import { placeInWords, tiesInWords } from '../../text/ego.ts'
import { egoNamesOf } from '../ties/egoNames.ts'
import { useTies } from '../ties/useTies.ts'
import styles from './Card.module.css'

interface CardEgoProps {
  readonly atlas: Atlas
  readonly fiche: Fiche
}

/** What the known ties of an organisation tell of it: at once what its own tell, then its place among those of all. */
export function CardEgo({ atlas, fiche }: CardEgoProps) {
  const { i18n } = useLingui()
  const names = useMemo(() => egoNamesOf(atlas), [atlas])
  const ego = useMemo(() => egoTiesOf(atlas, fiche), [atlas, fiche])
  const { answer } = useTies(atlas, ego.partners === 0 ? null : PLACES)
  const place = answer?.get(fiche.acteur.id)
  const own = tiesInWords(i18n, ego, names)
  const among = place === undefined ? [] : placeInWords(i18n, place, names)
  if (own.length + among.length === 1) return <p>{own[0]}</p>
  return (
    <ul className={styles.ego}>
      {[...own, ...among].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

/** The sentences are in the present: ties that are over join nobody. */
const PLACES = { kind: 'places', live: true } as const
