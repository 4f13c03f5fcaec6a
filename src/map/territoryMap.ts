import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'

import { arcOf } from '../derive/arcs.ts'
import { type Outline, outlinesOf } from '../derive/outlines.ts'
import { ScaleControl } from './scaleControl.ts'
import { onThemeChange } from '../style/cssColour.ts'
import { REGION, paddingIn, sameCamera } from './camera.ts'
import { NavigationControl } from 'maplibre-gl'
import { createEngine } from './engine.ts'
import { arcFeatures, arrowFeatures, coverageFeatures, nameFeatures, selectedFeatures } from './features.ts'
import { Gaze } from './gaze.ts'
import { loadCommunes, loadDepartements, riversAddress, stationsAddress } from './geoData.ts'
import { fontsReady } from './layers/fonts.ts'
import { EMPTY, FAN_ZOOM, SOURCE } from './layers/sources.ts'
import { completeStyle } from './layers/style.ts'
import { addOfficialBackground, removeOfficialBackground } from './officialBackground.ts'
import { sessionFeatures } from './plan.ts'
import { orientationFeatures } from './orientation.ts'
import { readPalette } from './palette.ts'
import { followPointer } from './pointer.ts'
import { removeWhenIdle } from './removal.ts'
import { repaint } from './repaint.ts'
import { type MapEvents, type MapTexts, type Scene, isPlain } from './scene.ts'
import { followSize } from './size.ts'
import { Tooltip } from './tooltip.ts'

/** What the map needs from the page once and for all. */
export interface MapSettings {
  readonly container: HTMLElement
  readonly texts: MapTexts
  readonly embedded: boolean
  readonly classes: { readonly tooltip: string; readonly scale: string }
  readonly first: Scene
  /** How much of its left the open legend covers, in pixels. */
  readonly covered: () => number
}

/** A scene as it was sent; before the first, what the style starts with. */
type Sent = Omit<Scene, 'places' | 'choropleth'> & {
  readonly places: object
  readonly choropleth: Scene['choropleth'] | null
}

/** The only owner of the GL map: it shows scenes and tells what the visitor does. */
export class TerritoryMap {
  events: MapEvents
  readonly #map: MapLibreMap
  readonly #texts: MapTexts
  readonly #gaze: Gaze
  /** End what follows the page: its theme, its size. */
  readonly #stops: readonly (() => void)[]
  #outlines: readonly Outline[] = []
  #scene: Scene
  /** What was sent last. */
  #sent: Sent
  /** Whether fonts, outlines and style are there: nothing can be sent before. */
  #begun = false
  /** Whether the names are to be written: not before the actors are on the map. */
  #completed = false
  #removed = false

  constructor({ container, texts, embedded, classes, first, covered }: MapSettings, events: MapEvents) {
    this.events = events
    this.#texts = texts
    const padding = () => paddingIn(container, covered())
    this.#scene = first
    const { position } = first
    const { map, styled } = createEngine({ container, locale: texts.locale, embedded, position }, padding())
    const nothing = { selected: null, stations: false, orientation: null, coverage: null, plan: null, sessions: [] }
    this.#sent = { places: EMPTY, choropleth: null, background: 'simple', position, ...nothing }
    this.#map = map
    map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
    map.addControl(new ScaleControl(classes.scale), 'bottom-right')
    this.#gaze = new Gaze(map, padding, position, (camera) => this.events.onMove(camera))
    const tooltip = new Tooltip(container, classes.tooltip)
    const onGround: MapEvents['onGround'] = (at) => this.events.onGround(at)
    followPointer(map, tooltip, texts, (id) => this.events.onSelect(id), onGround)
    map.on('zoomend', () => this.#sendArcs())
    this.#stops = [onThemeChange(() => repaint(map)), followSize(map, container)]
    void Promise.all([styled, loadDepartements(), fontsReady()]).then(
      ([, departements]) => this.#begin(departements),
      (fault: unknown) => console.error(fault),
    )
  }

  /** The MapLibre instance, for tests and benches, which ask it what is painted. */
  get engine(): MapLibreMap {
    return this.#map
  }

  show(scene: Scene): void {
    this.#scene = scene
    if (this.#begun) this.#send()
  }

  /** Flies to a département, or to the whole région. */
  goTo(departement: string | null): void {
    this.#gaze.goTo(this.#outlines.find(({ code }) => code === departement)?.bounds ?? REGION)
  }

  remove(): void {
    this.#removed = true
    for (const stop of this.#stops) stop()
    removeWhenIdle(this.#map)
  }

  #begin(departements: Awaited<ReturnType<typeof loadDepartements>>): void {
    if (this.#removed) return
    this.#begun = true
    this.#outlines = outlinesOf(departements)
    this.#set(SOURCE.departements, departements)
    this.#send()
    void this.#map.once('idle', () => {
      if (this.#removed) return
      this.events.onPainted()
      this.#complete()
    })
  }

  /** What can wait until the actors are on the map: names, rivers, communes. */
  #complete(): void {
    if (this.#removed) return
    this.#completed = true
    completeStyle(this.#map, readPalette())
    this.#writeNames()
    this.#set(SOURCE.rivers, riversAddress)
    this.#set(SOURCE.sessions, sessionFeatures(this.#scene))
    void loadCommunes().then(
      (communes) => this.#set(SOURCE.communes, communes),
      (fault: unknown) => console.error(fault),
    )
  }

  /** Sends what differs from the scene sent last, then looks where it must. */
  #send(): void {
    const scene = this.#scene
    const sent = this.#sent
    this.#sent = scene
    if (!isPlain(scene)) completeStyle(this.#map, readPalette())
    if (scene.places !== sent.places) this.#set(SOURCE.places, scene.places)
    if (scene.choropleth !== sent.choropleth) this.#shade()
    if (scene.selected !== sent.selected) this.#sendSelected()
    this.#sendExtras(sent)
    if (scene.background !== sent.background) void this.#setBackground()
    // A new position in the address bar wins over the organisation selected along with it.
    if (!sameCamera(scene.position, sent.position)) this.#gaze.follow(scene.position)
    else if (scene.selected !== sent.selected)
      this.#gaze.reveal(scene.selected?.places.map(({ position }) => position) ?? [])
  }

  /** What is shown besides the places: stations, an answer, a coverage, a plan. */
  #sendExtras(sent: Sent): void {
    const scene = this.#scene
    if (scene.stations !== sent.stations) this.#set(SOURCE.stations, scene.stations ? stationsAddress : EMPTY)
    if (scene.orientation !== sent.orientation) this.#sendOrientation()
    if (scene.coverage !== sent.coverage) this.#set(SOURCE.coverage, coverageFeatures(scene.coverage))
    if (scene.plan !== sent.plan || scene.sessions !== sent.sessions) this.#set(SOURCE.sessions, sessionFeatures(scene))
  }

  #sendOrientation(): void {
    this.#set(SOURCE.orientation, orientationFeatures(this.#scene.orientation))
    this.#gaze.frame(this.#scene.orientation?.frame ?? null)
  }

  #sendSelected(): void {
    const { selected } = this.#scene
    this.#map.setGlobalStateProperty('dimmed', selected !== null)
    this.#set(SOURCE.selected, selected === null ? EMPTY : selectedFeatures(selected))
    this.#sendArcs()
  }

  #set(source: string, data: Parameters<GeoJSONSource['setData']>[0]): void {
    if (!this.#removed) this.#map.getSource<GeoJSONSource>(source)?.setData(data)
  }

  #shade(): void {
    for (const { departement, level } of this.#scene.choropleth.shades) {
      this.#map.setFeatureState({ source: SOURCE.departements, id: departement.code }, { level })
    }
    if (this.#completed) this.#writeNames()
  }

  #writeNames(): void {
    const names = nameFeatures(this.#outlines, this.#scene.choropleth, this.#texts.shade)
    this.#set(SOURCE.names, names)
  }

  /** Arcs end on the symbols, whose seats are a matter of pixels: they are drawn anew at each zoom. */
  #sendArcs(): void {
    const ties = this.#sent.selected?.ties ?? []
    const zoom = this.#map.getZoom()
    const arcs = ties.map((tie) => arcOf(tie, zoom, zoom >= FAN_ZOOM)).filter((arc) => arc !== null)
    this.#set(SOURCE.arcs, arcFeatures(arcs))
    this.#set(SOURCE.arrows, arrowFeatures(arcs))
  }

  async #setBackground(): Promise<void> {
    const wanted = (): boolean => this.#sent.background === 'plan-ign' && !this.#removed
    try {
      if (wanted()) await addOfficialBackground(this.#map, wanted)
      else removeOfficialBackground(this.#map)
      this.#map.setGlobalStateProperty('ign', wanted())
    } catch (fault) {
      console.error(fault)
      if (wanted()) this.events.onBackgroundFailed()
    }
  }
}
