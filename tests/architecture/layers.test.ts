import { expect, test } from 'vitest'

import { oxlintOf } from './oxlintOf.ts'

const UPWARDS = /^eslint\(no-restricted-imports\)|^import\(no-nodejs-modules\)/

/** Layer, what it may not import, and a word of the reason that the linter must give. */
const BAD: readonly (readonly [layer: string, specifier: string, reason: string])[] = [
  ...pairs('domain', ['derive', 'state', 'map', 'network', 'views', 'app', 'text', 'style'], 'nothing from the layers'),
  ...pairs('derive', ['state', 'map', 'network', 'views', 'app', 'text', 'style'], 'derive imports only domain'),
  ...pairs('state', ['map', 'network', 'views', 'app', 'text', 'style'], 'state imports only domain and derive'),
  ...pairs('text', ['state', 'map', 'network', 'views', 'app', 'style'], 'text imports only domain and derive'),
  ...pairs('style', ['domain', 'derive', 'state', 'text', 'map', 'network', 'views', 'app'], 'style imports nothing'),
  ...pairs('map', ['network', 'views', 'app'], 'map imports'),
  ...pairs('network', ['map', 'views', 'app'], 'network imports'),
  ...pairs('views', ['map', 'network', 'app'], 'views import'),
  ...packages(
    'domain',
    ['react', 'maplibre-gl', 'd3-force', 'nuqs', 'minisearch', '@lingui/core/macro'],
    'neither React',
  ),
  ...packages(
    'derive',
    ['react', 'react/jsx-runtime', 'react-dom/client', 'maplibre-gl', 'nuqs/adapters/react'],
    'pure',
  ),
  ...packages('derive', ['d3-zoom', 'd3-selection', '@lingui/core', '@lingui/react/macro'], 'derive is pure'),
  ...packages(
    'state',
    ['react', 'react-dom', 'maplibre-gl', 'd3-zoom', '@lingui/core/macro'],
    'neither React nor the map',
  ),
  ...packages('text', ['react', 'maplibre-gl', 'd3-force', 'nuqs'], 'text makes sentences'),
  ...packages('style', ['react', 'maplibre-gl'], 'style sheets only'),
  ...packages('map', ['d3-zoom', 'd3-force'], 'know d3'),
  ...packages('network', ['maplibre-gl', 'maplibre-gl/dist/maplibre-gl.css'], 'Only map/ knows MapLibre'),
  ...packages('views', ['maplibre-gl', 'maplibre-gl/dist/maplibre-gl.css', 'd3-zoom'], 'Only map/ knows MapLibre'),
  ...packages('app', ['maplibre-gl', 'd3-zoom'], 'Only map/ knows MapLibre'),
  ...packages('app', ['../../scripts/build/siteDataOf.ts'], 'neither its tools nor its tests'),
  ...packages('domain', ['../../tests/support/random.ts'], 'nothing from the layers'),
  ...packages('derive', ['node:fs'], 'browser'),
]

const GOOD: readonly (readonly [layer: string, specifier: string])[] = [
  ['domain', './schema/kinds/text.ts'],
  ['domain', 'papaparse'],
  ['domain', 'libphonenumber-js/min'],
  ['derive', '../domain/publish.ts'],
  ['derive', 'd3-force'],
  ['derive', 'minisearch'],
  ['state', '../derive/filters.ts'],
  ['state', 'nuqs/server'],
  ['text', '../derive/atlas.ts'],
  ['text', '@lingui/core/macro'],
  ...['map', 'network', 'views'].flatMap((layer): (readonly [string, string])[] => [
    [layer, '../domain/publish.ts'],
    [layer, '../derive/atlas.ts'],
    [layer, '../state/choices.ts'],
    [layer, '../text/places.ts'],
    [layer, '../style/cssColour.ts'],
    [layer, 'react'],
  ]),
  ['map', 'maplibre-gl'],
  ['network', 'd3-zoom'],
  ['app', '../map/MapView.tsx'],
  ['app', '../network/NetworkView.tsx'],
  ['app', '../views/Header.tsx'],
]

test('the linter refuses every import against the direction of the layers, and says why', () => {
  const files = Object.fromEntries(BAD.map(([layer, specifier], index) => [pathOf(layer, index), importing(specifier)]))
  const said = oxlintOf(files, UPWARDS)
  const missed = BAD.filter(([layer, , reason], index) => said.get(pathOf(layer, index))?.includes(reason) !== true)
  expect(missed).toEqual([])
})

test('types, re-exports, imports for their effect and deeper folders are imports too', () => {
  const files = {
    'src/state/type.ts': "import type { Scene } from '../views/scene.ts'\nexport type Again = Scene",
    'src/state/reexport.ts': "export { Scene } from '../views/scene.ts'",
    'src/state/effect.ts': "import '../views/scene.css'",
    'src/state/deeper/still.ts': "import { Scene } from '../../views/list/scene.ts'\nexport const again = Scene",
  }
  for (const said of oxlintOf(files, UPWARDS).values()) expect(said).toContain('state imports only domain and derive')
})

test('the linter lets the imports pass that follow the direction', () => {
  const files = Object.fromEntries(
    GOOD.map(([layer, specifier], index) => [pathOf(layer, index), importing(specifier)]),
  )
  expect([...oxlintOf(files, UPWARDS).values()].filter((said) => said !== '')).toEqual([])
})

function pairs(layer: string, others: readonly string[], reason: string) {
  return packages(
    layer,
    others.map((other) => `../${other}/any.ts`),
    reason,
  )
}

function packages(layer: string, specifiers: readonly string[], reason: string) {
  return specifiers.map((specifier) => [layer, specifier, reason] as const)
}

function pathOf(layer: string, index: number): string {
  return `src/${layer}/case${index}.ts`
}

function importing(specifier: string): string {
  return `import { thing } from '${specifier}'\nexport const again = thing\n`
}
