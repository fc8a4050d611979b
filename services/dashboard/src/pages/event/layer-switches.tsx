import { words } from '../../words/index.js'
import type { Parameters } from './event-links.js'
import { KeptFields } from './kept-fields.js'
import { LAYER_LOOKS, LAYERS, type Layer } from './layers.js'

interface Props {
  path: string
  /** The rest of the state of the page. */
  keep: Parameters
  on: readonly Layer[]
  /** Findings a layer has in this article. */
  counts: Record<Layer, number>
}

/** Which layers are drawn; each switch looks like its marks. Works as a plain form, at once where there are scripts. */
export function LayerSwitches({ path, keep, on, counts }: Props) {
  return (
    <form class="layers" method="get" action={`${path}#reading`} data-layers>
      <KeptFields of={keep} />
      <input type="hidden" name="layers" value="none" />
      <fieldset>
        <legend>{words.annotated.show}</legend>
        {LAYERS.map((layer) => (
          <label key={layer} title={words.annotated.layers[layer].meaning}>
            <input type="checkbox" name="layers" value={layer} checked={on.includes(layer)} />
            <span>
              {LAYER_LOOKS[layer] ? (
                <mark class={LAYER_LOOKS[layer]}>{words.annotated.layers[layer].words}</mark>
              ) : (
                words.annotated.layers[layer].words
              )}
              <small>{counts[layer]}</small>
            </span>
          </label>
        ))}
        <button type="submit">{words.annotated.apply}</button>
      </fieldset>
    </form>
  )
}
