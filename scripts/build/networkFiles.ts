import { readFileSync } from 'node:fs'

import { markOf } from '../../src/derive/marks.ts'
import { radiusOf } from '../../src/derive/networkSizes.ts'
import { toGexf } from '../../src/derive/takeaway/gexf.ts'
import { toGraphml } from '../../src/derive/takeaway/graphml.ts'
import { type Rgb, networkExportOf } from '../../src/derive/takeaway/networkExport.ts'
import type { Measures } from '../../src/derive/ties/measures.ts'
import type { Publication } from '../../src/domain/publish.ts'
import type { NetworkPositions } from '../../src/domain/siteData.ts'
import type { Resource } from '../describe/dataPackage.ts'

/** A file of the network, and how the package describes it. */
interface NetworkFile {
  readonly resource: Resource
  readonly content: string
}

/** The network for software that draws networks: the places and colours of the site's own graph. */
export function networkFiles(
  publication: Publication,
  positions: NetworkPositions,
  measures: ReadonlyMap<string, Measures>,
  dataDate: string,
): readonly NetworkFile[] {
  const colourOf = lightColours()
  const network = networkExportOf(
    publication,
    measures,
    ({ id, type }) => {
      const [x, y] = positions[id] ?? [0, 0]
      return { x, y, size: radiusOf(measures.get(id)?.ties ?? 0), colour: colourOf(type) }
    },
    dataDate,
  )
  return [
    { resource: resourceOf('gexf', 'GEXF 1.3'), content: toGexf(network) },
    { resource: resourceOf('graphml', 'GraphML'), content: toGraphml(network) },
  ]
}

function resourceOf(format: string, name: string): Resource {
  return {
    name: `reseau-${format}`,
    path: `reseau.${format}`,
    profile: 'data-resource',
    title: `Réseau des acteurs (${name})`,
    description: 'Un nœud par acteur publié, une arête par lien publié, avec positions, couleurs et mesures.',
    format,
    mediatype: `application/${format}+xml`,
    encoding: 'utf-8',
  }
}

/** The colours of families as they are on a light page, read where they are written: the tokens of the style. */
function lightColours(): (type: string) => Rgb {
  const tokens = readFileSync(new URL('../../src/style/tokens.css', import.meta.url), 'utf8')
  return (type) => {
    const { colour } = markOf(type)
    const hex = new RegExp(`--${colour}: light-dark\\(#([0-9a-f]{6})`).exec(tokens)?.[1]
    if (hex === undefined) throw new Error(`tokens.css has no light colour --${colour}`)
    return [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)) as unknown as Rgb
  }
}
