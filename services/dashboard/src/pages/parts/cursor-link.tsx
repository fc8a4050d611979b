/** The way to the next page of a list; nothing on the last. */
export function CursorLink({ href, words }: { href: string | null; words: string }) {
  return href === null ? null : (
    <p class="next">
      <a href={href} rel="next">
        {words}
      </a>
    </p>
  )
}
