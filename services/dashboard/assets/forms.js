// While a form is on its way its button says what is going on, and cannot be pressed twice.
for (const form of document.querySelectorAll('form[data-busy]')) {
  form.addEventListener('submit', (event) => {
    const button = form.querySelector('button[type="submit"]')
    if (!button || (event.submitter && event.submitter !== button)) return
    if (button.getAttribute('aria-disabled') === 'true') return event.preventDefault()
    button.setAttribute('aria-disabled', 'true')
    button.textContent = form.dataset.busy
  })
}
// Back through the browser's own cache: the button is itself again.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload()
})
