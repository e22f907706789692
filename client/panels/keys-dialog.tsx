import { isHelpOpen } from "../state/dialogs.ts";
import { KEY_TABLE } from "../state/key-table.ts";
import { Dialog } from "./dialog.tsx";

/** All keys, by where they act. */
export function KeysDialog() {
  if (!isHelpOpen.value) return null;
  return (
    <Dialog title="Keys" close={() => (isHelpOpen.value = false)}>
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
