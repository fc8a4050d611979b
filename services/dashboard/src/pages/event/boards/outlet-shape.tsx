/** Shapes that tell outlets apart where colours do not; after the last they begin again, hollow. */
const SHAPES = [
  <circle key="circle" r="5" />,
  <rect key="square" x="-4.5" y="-4.5" width="9" height="9" />,
  <path key="diamond" d="M0-6.2 6.2 0 0 6.2-6.2 0Z" />,
  <path key="up" d="M0-5.8 6 4.6H-6Z" />,
  <path key="down" d="M0 5.8 6-4.6H-6Z" />,
  <path key="cross" d="M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z" />,
]

/** Colour classes of `boards.css`, one an outlet. */
export const toneOf = (outlet: number): string =>
  `o${outlet % SHAPES.length}${outlet >= SHAPES.length ? ' hollow' : ''}`

/** The mark of an outlet, around the origin of its drawing. */
export const outletShape = (outlet: number) => SHAPES[outlet % SHAPES.length] ?? SHAPES[0]

/** The mark of an outlet in a line of text. */
export function OutletMark({ outlet }: { outlet: number }) {
  return (
    <svg
      class={`outlet-mark ${toneOf(outlet)}`}
      viewBox="-7 -7 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {outletShape(outlet)}
    </svg>
  )
}
