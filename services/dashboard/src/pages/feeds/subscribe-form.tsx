/** The form that subscribes an address; `values` are what was typed before, where that was refused. */
export function SubscribeForm({ values }: { values: { url: string; group: string } | null }) {
  return (
    <form class="subscribe" method="post" action="/feeds" data-busy="Looking at the address …">
      <div>
        <label for="url">Address of a feed or a page</label>
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
        <label for="group">Group, if you like</label>
        <input id="group" name="group" type="text" maxLength={100} autocomplete="off" value={values?.group} />
      </div>
      <button type="submit" class="main">
        Subscribe
      </button>
    </form>
  )
}
