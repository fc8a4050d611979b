export interface Chip {
  words: string
  href: string
  current: boolean
  count?: number | string
}

/** A row of filters as links; which one is on is part of the address. */
export function Chips({ label, chips }: { label: string; chips: readonly Chip[] }) {
  return (
    <nav class="chips" aria-label={label}>
      {chips.map((chip) => (
        <a key={chip.href} href={chip.href} aria-current={chip.current ? 'true' : undefined}>
          {chip.words}
          {chip.count === undefined ? null : <small>{chip.count}</small>}
        </a>
      ))}
    </nav>
  )
}
