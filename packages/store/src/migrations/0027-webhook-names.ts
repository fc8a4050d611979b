/** What people call a webhook. Older workers add webhooks without one, and read none. */
export const webhookNames = `
alter table parallax.webhooks add column name text;
`
