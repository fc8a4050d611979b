import { words } from '../../words/index.js'
/** The form that subscribes an address; `values` are what was typed before, where that was refused. */
export function SubscribeForm({ values }: { values: { url: string; group: string } | null }) {
  return (
    <form class="subscribe" method="post" action="/feeds" data-busy={words.feeds.form.busy}>
      <div>
        <label for="url">{words.feeds.form.address}</label>
        <input
          id="url"
          name="url"
          type="url"
          inputMode="url"
          required
          maxLength={4000}
          placeholder="https://"
          autocomplete="off"
          value={values?.url}
        />
      </div>
      <div class="group">
        <label for="group">{words.feeds.form.group}</label>
        <input id="group" name="group" type="text" maxLength={100} autocomplete="off" value={values?.group} />
      </div>
      <button type="submit" class="main">
        {words.feeds.form.subscribe}
      </button>
    </form>
  )
}
