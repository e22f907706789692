import { isHelpOpen } from "../state/dialogs.ts";
import { KEY_TABLE } from "../state/key-table.ts";
import { areSingleKeysOn } from "../state/single-keys.ts";
import { Dialog } from "./dialog.tsx";

/** All keys, by where they act, and the switch for those that act without Ctrl. */
export function KeysDialog() {
  if (!isHelpOpen.value) return null;
  return (
    <Dialog title="Keys" close={() => (isHelpOpen.value = false)}>
      <label class="switch keys-switch">
        <input
          type="checkbox"
          checked={areSingleKeysOn.value}
          onChange={(event) => (areSingleKeysOn.value = event.currentTarget.checked)}
        />
        <span>Single keys act (switch off if you dictate, or strike keys by accident)</span>
      </label>
      <div class="keys">
        {KEY_TABLE.map(({ where, lines }) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {lines.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
