/** One line that says which suites did not run, and what to install so that they do. */
export const missing = (what: string, suites: string, install: string): string =>
  `${what} is not installed: ${suites} did not run. Install it with: ${install}`
