import { COMMUNES_SOURCES, DATA_INCLUSION, LICENCE_OUVERTE } from '../describe/credits.ts'
import type { Resource } from '../describe/dataPackage.ts'

/** The `LISEZMOI.txt` beside the published files: what they are, how to read them, what their reuse asks for. */
export function openDataNotice(resources: readonly Resource[], dataDate: string): string {
  const widest = Math.max(...resources.map(({ path }) => path.length))
  const files = resources.map(({ path, title }) => `  ${path.padEnd(widest)}  ${title}`)
  const sources = [...COMMUNES_SOURCES, DATA_INCLUSION].map(({ title, path }) => `- ${title} : ${path}`)
  return `Cartographie des acteurs, Centre-Val de Loire — données en libre accès
${dataDate === '' ? '' : `Dernière modification d’une ligne : ${dataDate}\n`}
FICHIERS
${files.join('\n')}
  ${'datapackage.json'.padEnd(widest)}  Description de tout ce qui précède (Frictionless Data Package)

Les CSV sont en UTF-8, séparés par des virgules, une ligne d’en-têtes d’abord. Ils sont bruts : ouvrez-les dans un
tableur par l’importation de données, toutes les colonnes en texte. Une case qui porte plusieurs valeurs les sépare
par des virgules. Une case vide veut dire que la source n’en dit rien ; l’absence d’un lien veut dire « non documenté ».

CE QUE CES DONNÉES NE SONT PAS
Un relevé de sources publiques, de dates et de qualité inégales : chaque ligne porte sa source (source_url), sa date
(source_date) et son degré de confiance (confiance). Un lieu dont la « precision » est « commune » est placé au centre
de sa commune. Les lieux d’hébergement ne sont donnés qu’à leur commune ; certaines lignes ne sont pas publiées.

LICENCE
${LICENCE_OUVERTE.title} (${LICENCE_OUVERTE.path}) : réutilisation libre, même commerciale, à
condition de citer « Cartographie des acteurs, Centre-Val de Loire » et la date de dernière modification.

CRÉDITS
- Les sources nommées à chaque ligne
${sources.join('\n')}
`
}
