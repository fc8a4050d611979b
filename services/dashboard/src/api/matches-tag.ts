/** Whether a header such as `If-None-Match` names this entity tag, given without quotes, or any. */
export const matchesTag = (header: string | undefined, tag: string): boolean =>
  header === '*' || (header?.split(',').some((one) => one.trim().replace(/^W\//, '') === `"${tag}"`) ?? false)
