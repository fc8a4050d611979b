/**
 * Every state has a shape of its own, so that colour is never alone: round = shared, square = worded differently in a
 * way that matters, diamond = cannot both be true, hollow = only here. Drawn as SVG, so that they print as well.
 */
export type ShapeName =
  | 'shared'
  | 'first'
  | 'copied'
  | 'differs'
  | 'conflict'
  | 'only'
  | 'early'
  | 'snippet'
  | 'absent'
  | 'ok'
  | 'paused'
  | 'failing'
  | 'gone'

const DRAWN: Record<ShapeName, preact.JSX.Element> = {
  shared: <circle cx="8" cy="8" r="6" />,
  first: (
    <>
      <circle cx="8" cy="8" r="6.25" class="line" />
      <circle cx="8" cy="8" r="3.5" />
    </>
  ),
  copied: (
    <>
      <circle cx="10" cy="6" r="4.75" class="line" />
      <circle cx="6" cy="10" r="5" />
    </>
  ),
  differs: <rect x="2.25" y="2.25" width="11.5" height="11.5" rx="2.5" />,
  conflict: <path d="M8 .75 15.25 8 8 15.25 .75 8Z" />,
  only: <circle cx="8" cy="8" r="5.5" class="line" />,
  early: <circle cx="8" cy="8" r="5.5" class="line dashed" />,
  snippet: <path d="M2.5 5h11M2.5 8h11M2.5 11h5" class="line" />,
  absent: <path d="M3 8h10" class="line" />,
  ok: <circle cx="8" cy="8" r="6" />,
  paused: <path d="M5 3v10M11 3v10" class="line thick" />,
  failing: <path d="M8 1.5 15 14H1Z" />,
  gone: <path d="M3 3 13 13M13 3 3 13" class="line thick" />,
}

/** A shape without words; the word stands beside it. */
export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg class={`shape is-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {DRAWN[name]}
    </svg>
  )
}
