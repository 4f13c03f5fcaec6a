import type { Kind } from '../../../src/domain/schema/kind.ts'

/** The value of a cell, or `fault` when there is none. */
export function read<T>(kind: Kind<T>, cell: string, codes: readonly string[] = []): T | 'fault' {
  const context = { codes: new Map([['animaux', new Set(codes)]]), today: '2026-11-25' }
  const parsed = kind.parse(cell, context)
  return parsed.fault === undefined ? parsed.value : 'fault'
}
