/** Subscribes feeds through the API of a dashboard. @throws with the dashboard's reason where it refuses one. */
export const subscribe = async (dashboard: string, feedUrls: string[], token: string | null): Promise<void> => {
  for (const url of feedUrls) {
    const answer = await fetch(`${dashboard}/api/v1/feeds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ url }),
    })
    if (!answer.ok) throw new Error(`The feed ${url} was not subscribed: ${await answer.text()}`)
  }
}
