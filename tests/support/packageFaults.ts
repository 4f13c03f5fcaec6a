import { Ajv } from 'ajv'
import Papa from 'papaparse'

import type { DataPackage, Resource } from '../../scripts/describe/dataPackage.ts'
import type { FieldDescriptor } from '../../scripts/describe/tableSchema.ts'
import { dataPackageProfile } from './dataPackageProfile.ts'

const isUri = (value: string): boolean => URL.canParse(value)
const isRegex = (value: string): boolean => {
  try {
    return new RegExp(value, 'u').source !== ''
  } catch {
    return false
  }
}

/** What the descriptor of a package lacks to be one. */
export function profileFaults(descriptor: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strictTypes: false, formats: { uri: isUri, regex: isRegex } })
  const validate = ajv.compile(dataPackageProfile)
  validate(descriptor)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

type Rows = readonly Readonly<Record<string, string>>[]

/**
 * Where the tables of a package do not obey its Table Schemas. Reads the CSV as any other software would, knowing nothing
 * of our readers. `read` gives the text of a file of the package.
 */
export function dataFaults({ resources }: DataPackage, read: (path: string) => string): readonly string[] {
  const tables = resources.filter(({ schema }) => schema !== undefined)
  const rows = new Map(tables.map(({ name, path }) => [name, rowsOf(read(path))]))
  return tables.flatMap((table) => tableFaults(table, rows).map((fault) => `${table.name}: ${fault}`))
}

function rowsOf(csv: string): Rows {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, delimiter: ',', skipEmptyLines: true })
  return data
}

function tableFaults({ name, schema }: Resource, tables: ReadonlyMap<string, Rows>): readonly string[] {
  const rows = tables.get(name) ?? []
  if (schema === undefined) return []
  const columns = schema.fields.map((field) => field.name)
  const header = Object.keys(rows[0] ?? {})
  const cells = rows.flatMap((row, index) =>
    schema.fields.flatMap((field) =>
      cellFaults(field, row[field.name] ?? '').map((fault) => `row ${index + 1}, ${field.name}: ${fault}`),
    ),
  )
  const key = [schema.primaryKey].flat()
  const keys = rows.map((row) => JSON.stringify(key.map((column) => row[column])))
  const dangling = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const known = new Set((tables.get(reference.resource) ?? []).map((row) => row[reference.fields]))
    return rows.flatMap((row) => {
      const cell = row[fields] ?? ''
      return cell === '' || known.has(cell) ? [] : [`${fields} « ${cell} » is not in ${reference.resource}`]
    })
  })
  return [
    ...(rows.length > 0 && header.join() !== columns.join() ? [`columns are ${header.join()}`] : []),
    ...cells,
    ...(new Set(keys).size === keys.length ? [] : ['the primary key is not unique']),
    ...dangling,
  ]
}

function cellFaults(field: FieldDescriptor, cell: string): readonly string[] {
  const { required, pattern, minimum, maximum, maxLength } = field.constraints
  if (cell === '') return required === true ? ['is empty'] : []
  const faults: string[] = []
  if (!hasType(field, cell)) faults.push(`« ${cell} » is not a ${field.type}`)
  if (typeof pattern === 'string' && !new RegExp(`^(?:${pattern})$`, 'u').test(cell))
    faults.push(`« ${cell} »: ${pattern}`)
  if (typeof minimum === 'number' && Number(cell) < minimum) faults.push(`${cell} is under ${minimum}`)
  if (typeof maximum === 'number' && Number(cell) > maximum) faults.push(`${cell} is over ${maximum}`)
  if (typeof maxLength === 'number' && cell.length > maxLength) faults.push(`is longer than ${maxLength}`)
  return faults
}

const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/i,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  year: /^\d{4}$/,
}

function hasType({ type, trueValues, falseValues }: FieldDescriptor, cell: string): boolean {
  if (type === 'boolean') return [...(trueValues ?? []), ...(falseValues ?? [])].includes(cell)
  return LEXICAL[type]?.test(cell) ?? false
}
