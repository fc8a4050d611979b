const EXAMPLES: readonly { typed: string; finds: string }[] = [
  { typed: 'ferry reef', finds: 'both words, in any form and anywhere in one text' },
  { typed: '"coast guard"', finds: 'these words next to each other' },
  { typed: 'ferry or boat', finds: 'one of the words, or both' },
  { typed: 'ferry -captain', finds: 'the first without the second' },
]

/** How words are looked for, below what came of the last ones. */
export function HowToSearch({ said }: { said: string | null }) {
  return (
    <div class="how">
      {said === null ? null : (
        <p class="notice" role="status">
          {said}
        </p>
      )}
      <p>
        Events, facts, speakers and articles are searched at once: headlines, texts, every wording of a fact, names, and
        what people are quoted with.
      </p>
      <dl>
        {EXAMPLES.map(({ typed, finds }) => (
          <div key={typed}>
            <dt>
              <a href={`/search?q=${encodeURIComponent(typed)}`}>
                <code>{typed}</code>
              </a>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/">See all events</a>
      </p>
    </div>
  )
}
