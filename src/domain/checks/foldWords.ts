/** Words in which only letters and digits count: no case, accent, ligature, hyphen or apostrophe; « St » is « Saint ». */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\bs\/\s*/g, 'sur ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(st|ste)\b/g, (word) => (word === 'st' ? 'saint' : 'sainte'))
    .trim()
}
