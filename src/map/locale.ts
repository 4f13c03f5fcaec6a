import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const TEXTS = {
  'Map.Title': msg`Vue géographique : flèches pour se déplacer, + et − pour zoomer`,
  'NavigationControl.ZoomIn': msg`Zoomer`,
  'NavigationControl.ZoomOut': msg`Dézoomer`,
  'CooperativeGesturesHandler.WindowsHelpText': msg`Ctrl + molette pour zoomer`,
  'CooperativeGesturesHandler.MacHelpText': msg`⌘ + molette pour zoomer`,
  'CooperativeGesturesHandler.MobileHelpText': msg`Deux doigts pour déplacer`,
}

/** MapLibre's own sentences, by its keys. */
export function mapLocale(i18n: I18n): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(TEXTS).map(([key, text]) => [key, i18n._(text)]))
}
