import { DOMParser } from '@xmldom/xmldom'

/** Where a text does not have the structure of GEXF 1.3 (https://gexf.net/1.3/gexf.xsd), as far as our files use it. */
export function gexfFaults(text: string): readonly string[] {
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement
  if (root === null) return ['no root']
  const all = (name: string): readonly Element[] => Array.from(root.getElementsByTagName(name))
  const nodes = new Set(all('node').map((node) => node.getAttribute('id')))
  return [
    ...check(root.getAttribute('xmlns') === 'http://gexf.net/1.3' && root.getAttribute('version') === '1.3', 'version'),
    ...all('graph').flatMap((graph) => check(graph.getAttribute('mode') === 'static', 'mode')),
    ...check(all('graph').length === 1 && all('nodes').length === 1 && all('edges').length === 1, 'one graph'),
    ...check(nodes.size === all('node').length && !nodes.has(''), 'ids of nodes'),
    ...check(new Set(all('edge').map((edge) => edge.getAttribute('id'))).size === all('edge').length, 'ids of edges'),
    ...all('edge').flatMap((edge) => [
      ...check(nodes.has(edge.getAttribute('source')) && nodes.has(edge.getAttribute('target')), 'ends of an edge'),
      ...check(['directed', 'undirected'].includes(edge.getAttribute('type') ?? ''), 'type of an edge'),
      ...check(Number(edge.getAttribute('weight')) > 0, 'weight of an edge'),
    ]),
    ...attributeFaults(root),
    ...all('viz:color').flatMap((colour) =>
      check(
        ['r', 'g', 'b'].every((part) => isByte(colour.getAttribute(part))),
        'colour',
      ),
    ),
    ...all('viz:position').flatMap((place) =>
      check(
        ['x', 'y', 'z'].every((axis) => Number.isFinite(Number(place.getAttribute(axis) || 'none'))),
        'position',
      ),
    ),
  ]
}

const TYPES = new Set(['string', 'integer', 'double', 'float', 'boolean', 'long'])

function attributeFaults(root: Element): readonly string[] {
  return Array.from(root.getElementsByTagName('attributes')).flatMap((declaration) => {
    const part = declaration.getAttribute('class') ?? ''
    if (part !== 'node' && part !== 'edge') return ['class of attributes']
    const declared = Array.from(declaration.getElementsByTagName('attribute'))
    const ids = new Set(declared.map((attribute) => attribute.getAttribute('id')))
    const used = Array.from(root.getElementsByTagName(part)).flatMap((element) =>
      Array.from(element.getElementsByTagName('attvalue')).map((value) => value.getAttribute('for')),
    )
    return [
      ...check(
        declared.every((attribute) => TYPES.has(attribute.getAttribute('type') ?? '')),
        'type of attribute',
      ),
      ...check(
        used.every((id) => ids.has(id)),
        'attribute that is not declared',
      ),
    ]
  })
}

function isByte(text: string | null): boolean {
  return /^\d{1,3}$/.test(text ?? '') && Number(text) <= 255
}

function check(holds: boolean, what: string): readonly string[] {
  return holds ? [] : [what]
}
