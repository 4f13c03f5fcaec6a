import type { Kind } from '../kind.ts'

const DAY = '(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)'
const DAYS = `${DAY}(-${DAY})?(\\[[-\\d,]+\\])?`
const TIMES = String.raw`\d{1,2}:\d{2}-\d{1,2}:\d{2}`
/** Cheap look at the form; `data:check` goes on to read the hours with the opening_hours library. */
const LOOKS_LIKE_HOURS = new RegExp(
  `^(24/7|((${DAYS})(,${DAYS})*\\s*)?(${TIMES}(\\+)?(,\\s*${TIMES})*|off|closed)(\\s*"[^"]*")?|[A-Za-z"].*${TIMES}.*)$`,
)

/** Opening hours in OpenStreetMap's syntax (https://wiki.openstreetmap.org/wiki/Key:opening_hours). */
export const openingHours: Kind<string> = {
  tableSchema: { type: 'string' },
  expects: 'horaires dans la syntaxe OpenStreetMap, par exemple Mo-Fr 09:00-12:00,14:00-17:00',
  empty: null,
  parse(cell) {
    const rules = cell.split(';').map((rule) => rule.trim())
    const strange = rules.find((rule) => rule !== '' && !LOOKS_LIKE_HOURS.test(rule))
    return strange === undefined
      ? { value: cell }
      : { fault: `« ${strange} » n'est pas un horaire OpenStreetMap (exemple : Mo-Fr 09:00-12:00,14:00-17:00)` }
  },
  write: (value) => value,
}
