// Rewrites the moments of the page, which come in UTC, in the reader's own zone. Runs before the first paint and keeps
// the form the server used, so that nothing moves.
const named = document.getElementById('zone')
const locale = named?.dataset.locale
const parts = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
const short = new Intl.DateTimeFormat(locale, parts)
const long = new Intl.DateTimeFormat(locale, { ...parts, year: 'numeric' })
const zone = short.resolvedOptions().timeZone

function localise(root) {
  for (const time of root.querySelectorAll('time[datetime][data-year]')) {
    const at = new Date(time.dateTime)
    if (Number.isNaN(at.getTime())) continue
    time.textContent = (String(at.getFullYear()) === time.dataset.year ? short : long).format(at)
    time.title = `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  }
}

localise(document)
if (named && zone && zone !== 'UTC')
  named.textContent = named.dataset.yours.replace('{zone}', zone.replaceAll('_', ' '))
