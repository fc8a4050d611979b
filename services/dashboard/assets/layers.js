// The switches of the annotated article act at once, and the address and the ways to the other articles keep their state.
const form = document.querySelector('form[data-layers]')
const article = document.querySelector('.annotated')

function keep(address, layers) {
  const url = new URL(address, window.location.href)
  url.searchParams.delete('layers')
  if (layers !== null) url.searchParams.set('layers', layers)
  return url.pathname + url.search.replaceAll('%2C', ',') + url.hash
}

function apply() {
  const boxes = [...form.querySelectorAll('input[type="checkbox"]')]
  const on = boxes.filter((box) => box.checked).map((box) => box.value)
  article.dataset.off = boxes
    .filter((box) => !box.checked)
    .map((box) => box.value)
    .join(' ')
  const layers = on.length === boxes.length ? null : on.join(',') || 'none'
  window.history.replaceState(window.history.state, '', keep(window.location.href, layers))
  for (const link of document.querySelectorAll('.rail a, .legend a, .views a'))
    link.setAttribute('href', keep(link.getAttribute('href'), layers))
}

if (form && article) form.addEventListener('change', apply)
// A browser that comes back restores the ticks of its own accord.
if (form && article) window.addEventListener('pageshow', (event) => event.persisted && apply())
