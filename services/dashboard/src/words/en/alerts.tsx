import type { AlertOn, DeliveryState, Webhook, WebhookStatus } from '@parallax/model'
import type { Slot } from '../slot.js'
import { figure, times } from './number-words.js'
import { wordList } from './word-list.js'

const ON: Record<AlertOn, string> = {
  'number-conflict': 'A number conflict opened',
  'fact-spread': 'A fact spread to more origins',
  'number-edit': 'An outlet edited a number',
  'headline-edit': 'A headline changed',
  'new-finding': 'A new divergence',
}

const STATES: Record<WebhookStatus, string> = {
  active: 'working',
  failing: 'failing',
  disabled: 'disabled',
}

const DELIVERY_STATES: Record<DeliveryState, string> = {
  waiting: 'waiting',
  delivered: 'taken',
  dead: 'given up',
}

const acting = (what: string) => (host: string) => (
  <>
    {what}
    <span class="unseen">: {host}</span>
  </>
)

/** What happened between two comparisons, in feeds and on the page of alerts. */
export const alerts = {
  on: ON,
  feed: 'Parallax alerts',
  feedOf: (event: string) => `Parallax alerts: ${event}`,
  entry: (what: string, event: string) => `${what}: ${event}`,
  said: (outlet: string, text: string) => `${outlet}: “${text}”`,
  heading: 'Alerts',
  what: 'What changed in how an event is told: not that there is news, but where its tellings part. Each is told once, with the words that show it, and stays here for thirty days.',
  none: 'Nothing has happened yet. Alerts come with comparisons of events that grow or are edited.',
  everything: 'Everything',
  which: 'What happened',
  noneOf: 'Nothing of this kind has happened in the last thirty days.',
  older: 'Older alerts',
  done: {
    removed: 'Removed. Nothing is sent there any more.',
    changed: 'Changed. What waits goes to the address as it is now.',
    sent: 'What was not taken is sent again.',
  },
  feeds: 'As a feed',
  feedsAre: (code: (words: string) => Slot) => (
    <>
      The address is the rule: {code('on')}, {code('kind')}, {code('outlet')}, {code('pair')} and {code('group')} narrow
      it, and every event has a feed of its own at {code('/events/ID.atom')}.
    </>
  ),
  asAtom: 'all alerts as Atom',
  asJson: 'all alerts as JSON Feed',
  toAddresses: 'send them to an address of yours',
  webhooks: 'Webhooks',
  another: 'Add an address',
  latest: 'Last deliveries',
  deliveryStates: DELIVERY_STATES,
  tries: (count: number) => `tried ${times(count)}`,
  webhooksAre:
    'A webhook gets each alert as signed JSON (Standard Webhooks). A delivery that fails is tried ten times over four hours and then stands here as given up; after three days without success the webhook is disabled.',
  added: (host: string, secret: Slot) => (
    <>
      Alerts are sent to {host}. They are signed with {secret}, which is not shown again.
    </>
  ),
  states: STATES,
  counts: ({ waiting, delivered, dead }: Webhook['deliveries']) =>
    `${figure(delivered)} taken, ${figure(waiting)} waiting, ${figure(dead)} given up`,
  lastTaken: (at: Slot) => <>last taken {at}</>,
  rule: (what: string, outlets: readonly string[]) => (outlets.length === 0 ? what : `${what} (${wordList(outlets)})`),
  sendAgain: acting('Send again what was not taken'),
  remove: acting('Remove'),
  busy: 'Adding …',
  name: 'Name',
  address: 'Address',
  newAddress: 'New address (empty: as it is)',
  change: acting('Change'),
  isActive: 'send alerts there',
  rulesStay: 'Its rules say more than this form can, and stay as they are; the API changes them.',
  save: 'Save',
  saving: 'Saving …',
  switchedOff: 'Switched off by hand.',
  when: 'Send when',
  outlet: 'Of',
  anyOutlet: 'any outlet',
  add: 'Add the webhook',
  notAnAddress: 'This is not a web address. It begins with http:// or https://.',
  noRule: 'Choose at least one thing to be told of.',
  noWebhook: 'There is no such webhook; it may have been removed.',
}
