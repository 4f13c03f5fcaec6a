import type { BesoinRow } from '../../domain/tables/besoins.ts'

/**
 * What the table of needs has drawn for a need; else for the first need that the theme answers, or that a theme of the
 * same category answers. Null when no need is near.
 */
export function pictogramOf(
  besoins: readonly Pick<BesoinRow, 'code' | 'thematiques' | 'pictogramme'>[],
  code: string,
  theme: string,
): string | null {
  const category = categoryOf(theme)
  const found =
    besoins.find((besoin) => besoin.code === code) ??
    besoins.find(({ thematiques }) => thematiques.includes(theme)) ??
    besoins.find(({ thematiques }) => thematiques.some((other) => categoryOf(other) === category))
  return found?.pictogramme ?? null
}

function categoryOf(theme: string): string {
  return theme.split('--')[0] ?? theme
}
