import type { NetworkExport, Value } from './networkExport.ts'
import { type Column, attributesOf, columnsIn, escapeXml } from './xml.ts'

/** Writes a network as GraphML (http://graphml.graphdrawing.org); x, y, size, r, g, b and label are read by Gephi. */
export function toGraphml({ nodes, edges }: NetworkExport): string {
  const nodeRows = nodes.map(({ label, x, y, size, colour: [r, g, b], attributes }) =>
    Object.assign({ label, x, y, size, r, g, b }, attributes),
  )
  const edgeRows = edges.map(({ label, weight, attributes }) => Object.assign({ label, weight }, attributes))
  const [nodeColumns, edgeColumns] = [columnsIn(nodeRows), columnsIn(edgeRows)]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf('node', nodeColumns),
    ...keysOf('edge', edgeColumns),
    '<graph id="reseau" edgedefault="undirected">',
    ...nodes.map(({ id }, index) => `<node${attributesOf({ id })}>${dataOf('n', nodeColumns, nodeRows[index])}</node>`),
    ...edges.map(
      ({ id, source, target, directed }, index) =>
        `<edge${attributesOf({ id, source, target, directed })}>${dataOf('e', edgeColumns, edgeRows[index])}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function keysOf(part: 'node' | 'edge', columns: readonly Column[]): readonly string[] {
  return columns.map(({ name, type }) => {
    const values = { id: `${part[0] ?? ''}_${name}`, for: part, 'attr.name': name }
    return `<key${attributesOf({ ...values, 'attr.type': type === 'integer' ? 'int' : type })}/>`
  })
}

function dataOf(prefix: string, columns: readonly Column[], row: Readonly<Record<string, Value>> = {}): string {
  return columns
    .flatMap(({ name }) => {
      const value = row[name] ?? null
      return value === null ? [] : [`<data key="${prefix}_${name}">${escapeXml(String(value))}</data>`]
    })
    .join('')
}
