import type { NetworkExport, Value } from './networkExport.ts'
import { type Column, attributesOf, columnsIn, escapeXml } from './xml.ts'

/** Writes a network as GEXF 1.3 (https://gexf.net/schema.html), with places, sizes and colours as Gephi reads them. */
export function toGexf({ title, date, nodes, edges }: NetworkExport): string {
  const nodeColumns = columnsIn(nodes.map(({ attributes }) => attributes))
  const edgeColumns = columnsIn(edges.map(({ attributes }) => attributes))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta${attributesOf({ lastmodifieddate: date === '' ? null : date })}>`,
    `<creator>${escapeXml(title)}</creator>`,
    '<description>Liens connus entre acteurs ; un lien absent n’est pas documenté. Licence Ouverte 2.0.</description>',
    '</meta>',
    '<graph defaultedgetype="undirected" mode="static">',
    declaration('node', nodeColumns),
    declaration('edge', edgeColumns),
    '<nodes>',
    ...nodes.map(({ id, label, x, y, size, colour: [r, g, b], attributes }) =>
      [
        `<node${attributesOf({ id, label })}>`,
        valuesOf(nodeColumns, attributes),
        `<viz:color${attributesOf({ r, g, b })}/>`,
        `<viz:position${attributesOf({ x, y, z: 0 })}/>`,
        `<viz:size${attributesOf({ value: size })}/>`,
        '</node>',
      ].join(''),
    ),
    '</nodes>',
    '<edges>',
    ...edges.map(({ id, source, target, directed, label, weight, kind, attributes }) => {
      const type = directed ? 'directed' : 'undirected'
      const values = valuesOf(edgeColumns, attributes)
      return `<edge${attributesOf({ id, source, target, type, label, weight, kind })}>${values}</edge>`
    }),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n')
}

function declaration(part: 'node' | 'edge', columns: readonly Column[]): string {
  const declared = columns.map(({ name, type }) => `<attribute${attributesOf({ id: name, title: name, type })}/>`)
  return `<attributes class="${part}">${declared.join('')}</attributes>`
}

function valuesOf(columns: readonly Column[], attributes: Readonly<Record<string, Value>>): string {
  const values = columns.flatMap(({ name }) => {
    const value = attributes[name] ?? null
    return value === null ? [] : [`<attvalue${attributesOf({ for: name, value })}/>`]
  })
  return `<attvalues>${values.join('')}</attvalues>`
}
