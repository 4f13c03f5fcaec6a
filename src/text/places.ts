import type { Atlas, Fiche } from '../derive/atlas.ts'

/** Whether any place, even a mere département, is known. */
export function hasPlace({ departements }: Fiche): boolean {
  return departements.length > 0
}

/** The départements where an organisation has a place, by name and code: « Cher (18) ». */
export function departementNames(atlas: Atlas, { departements }: Fiche): readonly string[] {
  return departements.map((code) => {
    const nom = atlas.departements.find((departement) => departement.code === code)?.nom
    return nom === undefined ? code : `${nom} (${code})`
  })
}
