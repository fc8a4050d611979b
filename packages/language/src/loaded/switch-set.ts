/** Which switches of a model are on, of 2^18: a switch stands for whatever text falls on its number. */
export const SWITCHES = 1 << 18

/** FNV-1a of a text after a kind of switch, folded. */
const switchOf = (kind: number, text: string): number => {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193)
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 16)) & (SWITCHES - 1)
}

/** Collects the switches of a word or a passage. */
export class SwitchSet {
  readonly on: number[]

  /** `on` are switches that are on already. */
  constructor(on: readonly number[] = []) {
    this.on = [...on]
  }

  /** Turns the switch of a text on; `kind` tells texts of different meaning apart (a word, the word before it). */
  turn(kind: number, text: string): void {
    const number = switchOf(kind, text)
    // There are some thirty: a look through them is faster than a set.
    if (!this.on.includes(number)) this.on.push(number)
  }

  numbers(): Uint32Array {
    return Uint32Array.from(this.on)
  }
}
