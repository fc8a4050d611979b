interface Props {
  count: number
  of: number
  tone: 'shared' | 'only' | 'plain'
}

/** Part of a whole as a bar; the numbers stand beside it. */
export function ShareBar({ count, of, tone }: Props) {
  return (
    <svg class={`share is-${tone}`} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="whole" width="100" height="1" />
      <rect class="part" width={((100 * count) / of).toFixed(1)} height="1" />
    </svg>
  )
}
