import type { Store } from '@parallax/store'
import { Gauge, type Registry } from 'prom-client'
import { SERVICE_NAMES } from '../service-names.js'

/** Reads which processes give signs of life, and since when which does not. */
export const processFigures = (register: Registry, { processes }: Pick<Store, 'processes'>): (() => Promise<void>) => {
  const counted = new Gauge({
    name: 'parallax_processes',
    help: 'Processes by service, working (they give signs of life) or silent',
    labelNames: ['service', 'state'],
    registers: [register],
  })
  const lastSign = new Gauge({
    name: 'parallax_process_last_sign_seconds',
    help: 'How long ago a process gave its last sign of life',
    labelNames: ['service', 'host', 'pid'],
    registers: [register],
  })

  return async () => {
    const seen = await processes.list()
    counted.reset()
    lastSign.reset()
    for (const service of SERVICE_NAMES) {
      const own = seen.filter((one) => one.service === service)
      counted.set({ service, state: 'working' }, own.filter(({ isSilent }) => !isSilent).length)
      counted.set({ service, state: 'silent' }, own.filter(({ isSilent }) => isSilent).length)
    }
    for (const { service, host, pid, silentSeconds } of seen) lastSign.set({ service, host, pid }, silentSeconds)
  }
}
