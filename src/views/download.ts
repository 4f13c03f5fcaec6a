/** Gives the visitor a file made on the device. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on what it reads by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
