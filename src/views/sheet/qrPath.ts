import makeCode from 'qrcode-generator'

/** The blank modules that readers want around a code. */
export const QUIET = 4

/** A text as a QR code: how many modules a side has, and the dark ones as the path of a drawing, one unit each. */
export function qrPath(text: string): { readonly side: number; readonly path: string } {
  // 0: as few modules as the text takes. M: a fold or a stain costs up to 15 % of them.
  const code = makeCode(0, 'M')
  code.addData(text)
  code.make()
  const side = code.getModuleCount()
  const rows = Array.from({ length: side }, (_, row) => row)
  const path = rows.flatMap((row) =>
    rows.flatMap((column) => (code.isDark(row, column) ? `M${column} ${row}h1v1h-1z` : [])),
  )
  return { side, path: path.join('') }
}
