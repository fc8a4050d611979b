import { Shape } from '../parts/shape.js'

/** What the marks beside the text mean, and the keys. */
export function Legend({ nextHref }: { nextHref: string | null }) {
  return (
    <div class="legend">
      <span>
        <Shape name="shared" /> shared, with the number of origins
      </span>
      <span>
        <Shape name="differs" /> worded differently in a way that matters
      </span>
      <span>
        <Shape name="conflict" /> cannot both be true
      </span>
      <span>
        <Shape name="only" /> only here
      </span>
      <span class="keys">
        difference: next <kbd>n</kbd> previous <kbd>p</kbd>
      </span>
      {nextHref ? (
        <a href={nextHref} data-key="f">
          other article <kbd>f</kbd>
        </a>
      ) : null}
    </div>
  )
}
