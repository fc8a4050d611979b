/** The outlets are on this machine and all ours, so the demo need not spare them. */
export const DEMO_ENV = {
  PARALLAX_ALLOW_ADDRESSES: '127.0.0.0/8',
  PARALLAX_HOST_DELAY_MS: '0',
  PARALLAX_POLL_MIN_SECONDS: '30',
}
