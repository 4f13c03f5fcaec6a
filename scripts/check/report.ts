import type { Dataset } from '../../src/domain/dataset.ts'
import { type Problem, compareProblems, formatProblem } from '../../src/domain/problem.ts'
import { readDataset } from '../../src/domain/readDataset.ts'
import { isError } from '../../src/domain/readTable.ts'
import { readFolder } from '../build/readFolder.ts'
import { checkOpeningHours } from './openingHours.ts'

/** What `data:check` prints, line by line, and whether all is well. */
export interface Report {
  readonly lines: readonly string[]
  readonly ok: boolean
}

/** Reads a folder laid out like `data/` and tells all that is wrong in it, then what it holds. Never throws. */
export function reportOn(folder: string, today: string): Report {
  const files = filesOf(folder)
  if (typeof files === 'string') return { lines: [files], ok: false }
  const { dataset, problems } = readDataset(files, today)
  const all = [...problems, ...checkOpeningHours(dataset)].toSorted(compareProblems)
  return { lines: [...all.map(formatProblem), summary(dataset, all)], ok: !all.some(isError) }
}

/** The files of the folder, or a sentence that says why it cannot be read. */
function filesOf(folder: string): ReturnType<typeof readFolder> | string {
  try {
    return readFolder(folder)
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return `Le dossier ${folder} n'existe pas : donnez le chemin d'un dossier de données.`
    if (code === 'ENOTDIR') return `${folder} n'est pas un dossier : donnez le chemin d'un dossier de données.`
    return `${path} ne peut pas être lu (${code ?? String(error)}) : vérifiez les droits d'accès.`
  }
}

function summary(dataset: Dataset, problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length
  const rows = [
    counted(dataset.acteurs.length, 'acteur'),
    counted(dataset.lieux.length, 'lieu', 'lieux'),
    counted(dataset.services.length, 'service'),
    counted(dataset.partenariats.length, 'partenariat'),
  ]
  const found = [counted(errors, 'erreur'), counted(problems.length - errors, 'avertissement')]
  return `${rows.join(', ')} : ${found.join(', ')}.`
}

/** « 0 erreur », « 1 erreur », « 2 erreurs »: in French zero is singular. */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('fr')} ${count < 2 ? one : many}`
}
