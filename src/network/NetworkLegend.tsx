import { Trans } from '@lingui/react/macro'
import { useEffect, useMemo, useRef, useState } from 'react'

import { type Atlas, labelOf } from '../derive/atlas.ts'
import { legendOf } from '../derive/networkLegend.ts'
import type { NetworkScene } from '../derive/networkScene.ts'
import { CommunityLegend } from './CommunityLegend.tsx'
import { useLegendWords } from './legendWords.ts'
import { MapLegend } from './MapLegend.tsx'
import { FamilySwatch, SignSwatch, TieSwatch } from './Swatches.tsx'
import styles from './NetworkLegend.module.css'

interface NetworkLegendProps {
  readonly atlas: Atlas
  readonly scene: NetworkScene
}

/** Width of the picture, in pixels, from which an open legend stands beside it: less, and it lies over it (see the styles). */
const BESIDE = 832

/** The legend, made from what the scene draws: only families, tones and kinds of ties that are there. */
export function NetworkLegend({ atlas, scene }: NetworkLegendProps) {
  const legend = useMemo(() => legendOf(scene, atlas), [scene, atlas])
  /** Whether it is unfolded where it stands beside the picture, and where it would lie over it. */
  const [beside, setBeside] = useState(() => matchMedia('(width >= 64rem) and (height >= 40rem)').matches)
  const [over, setOver] = useState(false)
  const [isWide, setIsWide] = useState(true)
  const { tones, kinds, signs, ground } = useLegendWords()
  const root = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const stage = root.current?.parentElement
    if (stage === null || stage === undefined) return
    // When a reading narrows the picture, what stood beside it would hide a third of it.
    const observer = new ResizeObserver(() => setIsWide(stage.clientWidth >= BESIDE))
    observer.observe(stage)
    return () => observer.disconnect()
  }, [])
  return (
    <details
      ref={root}
      data-over
      className={styles.legend}
      open={isWide ? beside : over}
      onToggle={({ currentTarget }) => (isWide ? setBeside : setOver)(currentTarget.open)}
    >
      <summary>
        <Trans>Légende</Trans>
      </summary>
      <div className={styles.content}>
        <CommunityLegend scene={scene} />
        {legend.hasGround && <MapLegend scene={scene} words={ground} />}
        {[...legend.families].map(([ecosysteme, families]) => (
          <section
            key={ecosysteme}
            className={styles.group}
            data-ecosysteme={scene.seen.communities === null ? ecosysteme : ''}
          >
            <h2>{ecosysteme === '' ? <Trans>Hors écosystèmes</Trans> : labelOf(atlas, 'ecosystemes', ecosysteme)}</h2>
            <ul>
              {families.map((family) => (
                <li key={family}>
                  <FamilySwatch family={family} plain={scene.seen.communities !== null} />
                  {labelOf(atlas, 'types', family)}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p>
          {scene.seen.radius === null ? (
            <Trans>Taille : nombre de liens connus</Trans>
          ) : (
            <Trans>Taille : part des plus courtes chaînes de liens connus qui passent par l’acteur</Trans>
          )}
        </p>
        {legend.signs.length > 0 && (
          <ul className={styles.signs}>
            {legend.signs.map((sign) => (
              <li key={sign} data-signe={sign}>
                <SignSwatch sign={sign} />
                {signs[sign]}
              </li>
            ))}
          </ul>
        )}
        {legend.tones.length > 0 && (
          <>
            <h2>
              <Trans>Liens connus</Trans>
            </h2>
            <ul>
              {legend.tones.map((tone) => (
                <li key={tone}>
                  <TieSwatch tone={tone} />
                  {tones[tone]}
                </li>
              ))}
              {legend.kinds.map((kind) => (
                <li key={kind}>
                  <TieSwatch kind={kind} />
                  {kinds[kind]}
                </li>
              ))}
              {legend.hasOriented && (
                <li>
                  <TieSwatch arrow />
                  <Trans>Le lien va dans un sens</Trans>
                </li>
              )}
              {legend.hasEnded && (
                <li>
                  <TieSwatch ended />
                  <Trans>Lien terminé</Trans>
                </li>
              )}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
