import type { SentenceMark } from './sentence-mark.js'

const DRAWN: Record<SentenceMark['shape'], preact.JSX.Element> = {
  shared: <circle cx="10" cy="10" r="9.5" />,
  differs: <rect x="1" y="1" width="18" height="18" rx="4" />,
  conflict: <path d="M10 .25 19.75 10 10 19.75 .25 10Z" />,
  only: <circle cx="10" cy="10" r="8.5" class="line" />,
}

/** The mark beside a sentence: its shape says what, its number how many origins; a screen reader hears it as words. */
export function GutterMark({ mark }: { mark: SentenceMark }) {
  return (
    <span class={`gutter is-${mark.shape}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        {DRAWN[mark.shape]}
        <text x="10" y="14" text-anchor="middle">
          {mark.origins}
        </text>
      </svg>
      <span class="unseen">{mark.words} </span>
    </span>
  )
}
