import type { Parameters } from './event-links.js'

/** The state of a page in a form, so that what is sent comes back to it. */
export function KeptFields({ of: parameters }: { of: Parameters }) {
  return (
    <>
      {Object.entries(parameters).flatMap(([name, value]) =>
        [value ?? []].flat().map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
      )}
    </>
  )
}
