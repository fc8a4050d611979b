// Keeps the progress of a job live by server-sent events, and goes on where its result is when it is done.
// What its states are called stands on its box, as data-waiting, data-active and so on.
function show(box, job) {
  box.className = `job is-${job.state}`
  box.querySelector('[data-job-state]').textContent = box.dataset[job.state] ?? job.state
  box.querySelector('[data-job-step]').textContent = job.failure ?? job.step ?? ''
  box.querySelector('progress').value = job.state === 'completed' ? 100 : job.progress
}

function follow(box) {
  const source = new EventSource(box.dataset.job)
  source.addEventListener('progress', (event) => show(box, JSON.parse(event.data)))
  source.addEventListener('end', (event) => {
    source.close()
    const job = JSON.parse(event.data)
    show(box, job)
    if (job.state !== 'completed') return
    if (box.dataset.done) window.location.replace(box.dataset.done)
    else window.location.reload()
  })
}

for (const box of document.querySelectorAll('[data-job]')) follow(box)
