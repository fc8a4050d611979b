/** A host had no time within the patience of who asked. Nothing was asked of it. */
export class HostBusy extends Error {
  override readonly name = 'HostBusy'

  constructor(readonly host: string) {
    super(`${host} is being asked by others.`)
  }
}

/** A signal that ends a wait for `host`: by `cancel`, or by `HostBusy` after `ms`; never by itself where that is left out. */
export const patience = (
  host: string,
  { ms, cancel }: { ms: number | undefined; cancel: AbortSignal | undefined },
): { signal: AbortSignal; stop(): void } => {
  const controller = new AbortController()
  const cancelled = () => controller.abort(cancel?.reason)
  if (cancel?.aborted) cancelled()
  cancel?.addEventListener('abort', cancelled, { once: true })
  const timer = ms === undefined ? undefined : setTimeout(() => controller.abort(new HostBusy(host)), ms)
  return {
    signal: controller.signal,
    stop: () => {
      clearTimeout(timer)
      cancel?.removeEventListener('abort', cancelled)
    },
  }
}

/** What `work` gives, unless patience ends first; the work itself goes on for others who wait for it. */
export const withPatience = async <T>(
  host: string,
  given: { ms: number | undefined; cancel: AbortSignal | undefined },
  work: Promise<T>,
): Promise<T> => {
  const wait = patience(host, given)
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) => {
        if (wait.signal.aborted) reject(wait.signal.reason)
        wait.signal.addEventListener('abort', () => reject(wait.signal.reason), { once: true })
      }),
    ])
  } finally {
    wait.stop()
  }
}
