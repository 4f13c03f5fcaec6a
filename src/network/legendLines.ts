import { type Atlas, labelOf } from '../derive/atlas.ts'
import { legendOf } from '../derive/networkLegend.ts'
import { communitiesIn } from '../derive/networkCommunities.ts'
import type { NetworkScene } from '../derive/networkScene.ts'
import type { LegendWords } from './legendWords.ts'
import type { LegendLine } from './sheet.ts'

/** The words of a legend on a sheet: those of lines, and the rest. */
export interface SheetLegendWords extends LegendWords {
  readonly outside: string
  readonly ties: string
  readonly size: string
  readonly oriented: string
  readonly ended: string
  readonly communities: string
  readonly map: string
  readonly community: (name: string, count: number) => string
  readonly others: (count: number) => string
}

/** The legend of a sheet, line by line: what the page's legend says, and nothing that the scene does not draw. */
export function legendLines(atlas: Atlas, scene: NetworkScene, words: SheetLegendWords): readonly LegendLine[] {
  const legend = legendOf(scene, atlas)
  const lines = communityLines(scene, words)
  if (legend.hasGround) {
    lines.push(
      { sample: 'title', text: words.map },
      { sample: 'note', text: scene.seen.strength === 1 ? words.ground.atEnd : words.ground.onWay },
    )
  }
  for (const [ecosysteme, families] of legend.families) {
    const text = ecosysteme === '' ? words.outside : labelOf(atlas, 'ecosystemes', ecosysteme)
    lines.push({ sample: 'title', text })
    for (const family of families) {
      const isPlain = scene.seen.communities !== null
      lines.push({ sample: 'family', family, isPlain, text: labelOf(atlas, 'types', family) })
    }
  }
  lines.push({ sample: 'note', text: words.size })
  for (const sign of legend.signs) lines.push({ sample: 'sign', sign, text: words.signs[sign] })
  if (legend.tones.length > 0) lines.push({ sample: 'title', text: words.ties })
  for (const tone of legend.tones) lines.push({ sample: 'tie', tone, text: words.tones[tone] })
  for (const kind of legend.kinds) lines.push({ sample: 'tie', kind, text: words.kinds[kind] })
  if (legend.hasOriented) lines.push({ sample: 'tie', isOriented: true, text: words.oriented })
  if (legend.hasEnded) lines.push({ sample: 'tie', isEnded: true, text: words.ended })
  return lines
}

function communityLines(scene: NetworkScene, words: SheetLegendWords): LegendLine[] {
  if (scene.seen.communities === null) return []
  const { told, others } = communitiesIn(scene)
  return [
    { sample: 'title', text: words.communities },
    ...told.map(({ rank, count, hub }): LegendLine => {
      const name = scene.network.fiches[hub]?.acteur.nom ?? ''
      return { sample: 'community', rank, text: words.community(name, count) }
    }),
    ...(others === 0 ? [] : [{ sample: 'community', rank: 0, text: words.others(others) } as const]),
  ]
}
