/** A line of text beside the pointer. It is text only: names come from data that anybody may have written. */
export class Tooltip {
  readonly #box: HTMLElement

  constructor(parent: HTMLElement, className: string) {
    this.#box = document.createElement('div')
    this.#box.className = className
    this.#box.hidden = true
    this.#box.setAttribute('aria-hidden', 'true')
    parent.append(this.#box)
  }

  show(text: string, x: number, y: number): void {
    if (this.#box.textContent !== text) this.#box.textContent = text
    this.#box.hidden = false
    const widest = (this.#box.parentElement?.clientWidth ?? 0) - this.#box.offsetWidth - 8
    this.#box.style.translate = `${Math.max(8, Math.min(x + 14, widest))}px ${Math.max(8, y - this.#box.offsetHeight - 10)}px`
  }

  hide(): void {
    this.#box.hidden = true
  }
}
