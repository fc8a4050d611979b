// One key, one link: an element with data-key="1" is followed when 1 is pressed. n and p step through the differences.
const isTyping = (target) => target instanceof Element && target.closest('input, textarea, select, [contenteditable]')

// What takes the focus at a stop: the sentence of an article, or what opens the row of a ledger.
const landing = (stop) => stop?.querySelector('.s, .stack summary')

function step(direction) {
  const stops = [...document.querySelectorAll('[data-difference]')]
  const line = 90
  const tops = stops.map((stop) => landing(stop)?.getBoundingClientRect().top ?? 0)
  const active = stops.findIndex((stop) => stop.contains(document.activeElement))
  const next =
    active >= 0
      ? active + direction
      : direction > 0
        ? tops.findIndex((top) => top > line)
        : tops.findLastIndex((top) => top < line - 10)
  const target = landing(stops[next])
  if (!target) return
  target.focus({ preventScroll: true })
  const row = target.closest('tbody')
  if (row) row.scrollIntoView({ block: 'nearest' })
  else target.scrollIntoView({ block: 'center' })
}

// Where the articles stand in one row, the one in focus is brought into sight.
const current = document.querySelector('.rail [aria-current]')
const row = current?.closest('ol')
if (row) row.scrollLeft = current.offsetLeft - row.offsetLeft - 16

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  if (event.key === 'n' || event.key === 'p') return step(event.key === 'n' ? 1 : -1)
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`)
  if (!target) return
  event.preventDefault()
  if (target.matches('input')) target.focus()
  else target.click()
})
