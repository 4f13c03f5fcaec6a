import 'maplibre-gl/dist/maplibre-gl.css'

import { Map as MapLibreMap } from 'maplibre-gl'

// The least that shows the same points: what our map is measured against.
const map = new MapLibreMap({
  container: 'map',
  bounds: [0.05, 46.34, 3.13, 48.95],
  attributionControl: false,
  style: {
    version: 8,
    sources: { points: { type: 'geojson', data: './points.geojson' } },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': '#f7f3ea' } },
      { id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': 5, 'circle-color': '#0b6fb8' } },
    ],
  },
})
void map.once('idle', () => {
  performance.mark('carte-peinte')
})
