export interface Gate {
  /** Resolves when the gate is opened, now or earlier. */
  passed: Promise<void>
  open(): void
}

/** Something that a test waits for, or lets a job wait for. */
export function gate(): Gate {
  let open = () => {}
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open: () => open() }
}

/** Resolves when it has been passed so many times. */
export function turnstile(times: number): Gate {
  const { passed, open } = gate()
  let left = times
  return {
    passed,
    open() {
      left -= 1
      if (left === 0) open()
    },
  }
}
