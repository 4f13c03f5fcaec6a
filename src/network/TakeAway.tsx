import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'

import { partialDateInWords } from '../text/dates.ts'
import { legendLines } from './legendLines.ts'
import { useLegendWords } from './legendWords.ts'
import type { Form, Shown, TakenFile } from './takeAwayFiles.ts'
import { useWords } from './useWords.ts'
import styles from './TakeAway.module.css'

/** What is taken away, and how a file is given to the visitor. */
export interface TakeAwayProps extends Pick<Shown, 'atlas' | 'selection' | 'scene' | 'dataDate'> {
  /** The scene with its nodes where they are drawn. */
  readonly asPut: () => Shown['scene']
  readonly onGive: (name: string, content: BlobPart, type: string) => void
}

/** The network on screen as files, made on the visitor's device; nothing is fetched before one is asked for. */
export function TakeAway({ atlas, selection, scene, asPut, dataDate, onGive }: TakeAwayProps) {
  const { t, i18n } = useLingui()
  const words = useWords(atlas)
  const legendWords = useLegendWords()
  const [open, setOpen] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const forms: Readonly<Record<Form, string>> = {
    svg: t`Image SVG`,
    png: t`Image PNG`,
    gexf: t`GEXF pour Gephi`,
    graphml: t`GraphML`,
    mesures: t`Mesures des acteurs (CSV)`,
    liens: t`Liens connus (CSV)`,
  }
  const date = dataDate === '' ? null : partialDateInWords(dataDate, i18n.locale)
  /** A picture that leaves the page must say that it shows a part. */
  const leftByFilters = (): readonly string[] => {
    const [actors, ties] = [selection.fiches.length, selection.liens.length]
    const [allActors, allTies] = [atlas.fiches.length, atlas.liens.length]
    return actors === allActors && ties === allTies
      ? []
      : [
          t`Filtré : ${plural(actors, { one: '# acteur', other: '# acteurs' })} sur ${allActors}, ${plural(ties, { one: '# lien connu', other: '# liens connus' })} sur ${allTies}`,
        ]
  }
  const sheet = () => ({
    title: t`Réseau des acteurs : liens connus`,
    credits: [
      ...leftByFilters(),
      ...(date === null ? [] : [t`Données du ${date}`]),
      t`Un lien absent n’est pas documenté.`,
      t`Cartographie des acteurs, Centre-Val de Loire`,
      t`Licence Ouverte 2.0`,
    ],
    legend: legendLines(atlas, scene, {
      ...legendWords,
      outside: t`Hors écosystèmes`,
      ties: t`Liens connus`,
      size:
        scene.seen.radius === null
          ? t`Taille : nombre de liens connus`
          : t`Taille : part des plus courtes chaînes de liens connus qui passent par l’acteur`,
      map: t`Carte`,
      communities: t`Communautés`,
      community: (name, count) => t`${name} et son groupe : ${plural(count, { one: '# acteur', other: '# acteurs' })}`,
      others: (count) => t`Autres groupes : ${plural(count, { one: '# acteur', other: '# acteurs' })}`,
      oriented: t`Le lien va dans un sens`,
      ended: t`Lien terminé`,
    }),
  })
  const give = async (form: Form): Promise<void> => {
    try {
      const { takenFile } = await import('./takeAwayFiles.ts')
      const shown: Shown = { atlas, selection, scene: asPut(), dataDate, words, sheet: sheet() }
      const { name, content, type }: TakenFile = await takenFile(shown, form)
      onGive(name, content, type)
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }
  return (
    <details className={styles.takeAway} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Trans>Emporter le réseau</Trans>
      </summary>
      {open && (
        <div className={styles.content}>
          <p>
            <Trans>
              Le réseau que laissent les filtres, tel qu’il est dessiné. Les mesures sont celles de la page : elles
              portent sur tout le réseau connu. Un lien absent n’est pas documenté.
            </Trans>
          </p>
          <ul>
            {(Object.keys(forms) as Form[]).map((form) => (
              <li key={form}>
                <button type="button" onClick={() => void give(form)}>
                  {forms[form]}
                </button>
              </li>
            ))}
          </ul>
          <p role="status">{hasFailed && <Trans>Le fichier n’a pas pu être fait. Réessayez.</Trans>}</p>
        </div>
      )}
    </details>
  )
}
