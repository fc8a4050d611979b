/** The way in, where a token is configured. */
export const signIn = {
  heading: 'Sign in',
  what: 'Reading is open. To subscribe feeds or ask for analyses, give the administrator’s token.',
  token: 'Token',
  wrong: 'This is not the token.',
  tooMany: (waitSeconds: number) => `Too many wrong tokens. Wait ${waitSeconds} seconds.`,
  inOnPage: 'Sign in on the page itself.',
  outOnPage: 'Sign out on the page itself.',
}
