import type { Field, Origin, Table } from '../../src/domain/schema/table.ts'

/** A Table Schema (https://specs.frictionlessdata.io/table-schema/); columns also say where they come from. */
export interface TableSchema {
  readonly fields: readonly FieldDescriptor[]
  readonly primaryKey: string | readonly string[]
  readonly missingValues: readonly string[]
  readonly foreignKeys?: readonly ForeignKey[]
}

/** A column of a Table Schema. */
export interface FieldDescriptor {
  readonly name: string
  readonly type: string
  readonly format: string
  readonly title: string
  readonly description: string
  readonly example?: string
  readonly trueValues?: readonly string[]
  readonly falseValues?: readonly string[]
  readonly constraints: Readonly<Record<string, unknown>>
  /** Where name and meaning come from; not a property of the specification, which allows others. */
  readonly origine: string
}

interface ForeignKey {
  readonly fields: string
  readonly reference: { readonly resource: string; readonly fields: string }
}

/** How the documentation names the origin of a column. */
export const ORIGINS: Readonly<Record<Origin, string>> = {
  'data-inclusion-v1': 'data·inclusion v1',
  extension: 'extension',
}

/** Describes a table as a Table Schema. `resources` are the resources of its package: foreign keys name those only. */
export function tableSchemaOf({ fields, primaryKey }: Table, resources: ReadonlySet<string>): TableSchema {
  const foreignKeys = Object.entries<Field>(fields).flatMap(([name, field]) => {
    const target = targetOf(field)
    return target === null || isList(field) || !resources.has(target.resource)
      ? []
      : [{ fields: name, reference: target }]
  })
  return {
    fields: Object.entries<Field>(fields).map(([name, field]) => describe(name, field, name === primaryKey)),
    primaryKey,
    missingValues: [''],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  }
}

function describe(name: string, field: Field, unique: boolean): FieldDescriptor {
  const { type, format, constraints } = field.kind.tableSchema
  return {
    name,
    type,
    format: format ?? 'default',
    title: field.title,
    description: isList(field) ? `${field.description} ${listNote(field)}` : field.description,
    ...(field.example !== undefined && { example: field.example }),
    ...(type === 'boolean' && { trueValues: [field.kind.write(true)], falseValues: [field.kind.write(false)] }),
    constraints: { required: field.required, ...(unique && { unique }), ...constraints },
    origine: ORIGINS[field.origin],
  }
}

/** Whether a cell of the column holds several values; Table Schema has no type for those, nor foreign keys. */
function isList({ kind }: Field): boolean {
  return Array.isArray(kind.empty)
}

function listNote(field: Field): string {
  const target = targetOf(field)
  const named = target === null ? '' : ` ; chacune désigne une ligne de « ${target.resource} »`
  return `Dans chaque case : ${field.kind.expects}${named}.`
}

/** The row that a cell names: of another table, or of a vocabulary. */
function targetOf({ reference, kind }: Field): ForeignKey['reference'] | null {
  if (kind.vocabulary !== undefined) return { resource: `vocabulaires-${kind.vocabulary}`, fields: 'code' }
  const [resource, fields] = reference?.split('.') ?? []
  return resource === undefined || fields === undefined ? null : { resource, fields }
}
