/** Lets `most` pieces of work run at once, the others in the order they came. */
export const createTurns = (most: number) => {
  let running = 0
  const waiting: (() => void)[] = []

  const takeTurn = () =>
    new Promise<void>((resolve) => {
      if (running < most) {
        running += 1
        resolve()
      } else {
        waiting.push(resolve)
      }
    })

  const giveTurn = () => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }

  return async <T>(work: () => Promise<T>): Promise<T> => {
    await takeTurn()
    try {
      return await work()
    } finally {
      giveTurn()
    }
  }
}
