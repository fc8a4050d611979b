import type { Report } from './backend.js'

/** Tells each error once: all BullMQ objects of a process pass on the same error of the connection they share. */
export function reportOnce(report: Report = () => {}): Report {
  const told = new WeakSet<Error>()
  return (error) => {
    if (told.has(error)) return
    told.add(error)
    report(error)
  }
}
