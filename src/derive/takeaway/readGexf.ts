/** An element of a GEXF file that counts here: a node or an edge, with its attributes by their titles. */
interface Read {
  readonly own: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string>>
}

/** The nodes and edges of a GEXF file, in their order. */
export interface GexfText {
  readonly nodes: readonly Read[]
  readonly edges: readonly Read[]
}

/** A tag with its attributes; comments, declarations and texts are passed over. */
const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Reads nodes, edges and their attributes from a GEXF text, 1.2 or 1.3, ours or Gephi's. A browser's own parser is not
 * used: the page's security policy keeps texts from becoming documents. Never throws; what is not GEXF holds nothing.
 */
export function readGexf(text: string): GexfText {
  const tags = [...text.replaceAll(/<!--[\s\S]*?-->/g, '').matchAll(TAG)]
    .filter(([, closing]) => closing === '')
    .map(([, , name = '', inner = '']): Tag => ({ name, attributes: attributesIn(inner) }))
  const titles = titlesIn(tags)
  const found = { node: [] as Open[], edge: [] as Open[] }
  let open: Open | null = null
  for (const { name, attributes } of tags) {
    if (name === 'node' || name === 'edge') {
      open = { own: attributes, values: {}, titles: titles[name] }
      found[name].push(open)
    } else if (name === 'attvalue' && open !== null) {
      const key = attributes['for'] ?? ''
      open.values[open.titles.get(key) ?? key] = attributes['value'] ?? ''
    }
  }
  return { nodes: found.node, edges: found.edge }
}

/** An opening tag. */
interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

type Titles = ReadonlyMap<string, string>

/** A node or an edge whose values are being read. */
interface Open extends Read {
  readonly values: Record<string, string>
  readonly titles: Titles
}

/** What the attributes of nodes and of edges are called, by their ids. */
function titlesIn(tags: readonly Tag[]): { readonly node: Titles; readonly edge: Titles } {
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() }
  let declared = titles.node
  for (const { name, attributes } of tags) {
    if (name === 'attributes') declared = attributes['class'] === 'edge' ? titles.edge : titles.node
    else if (name === 'attribute') declared.set(attributes['id'] ?? '', attributes['title'] ?? '')
  }
  return titles
}

function attributesIn(inner: string): Record<string, string> {
  const pairs = [...inner.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
    name,
    unescaped(double ?? single ?? ''),
  ])
  return Object.fromEntries(pairs) as Record<string, string>
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole
    const point = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
