import { useState } from "preact/hooks";
import { addPage } from "../state/send-texts.ts";

/** Takes the address of a page that the server fetches: that one, and only when a reader asks for it. */
export function AddressForm({ done }: { done: (() => void) | undefined }) {
  const [address, setAddress] = useState("");
  const [fault, setFault] = useState<string>();
  const send = async (event: Event) => {
    event.preventDefault();
    if (address.trim() === "") return setFault("Give the address of a page.");
    const problem = await addPage(address.trim());
    setFault(problem);
    if (problem !== undefined) return undefined;
    setAddress("");
    return done?.();
  };
  return (
    <form class="address-form" onSubmit={(event) => void send(event)}>
      <label class="field">
        <span>Web address</span>
        <input
          class="input"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          placeholder="https://"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        Fetch and read
      </button>
      {fault !== undefined && (
        <p class="field-fault" role="status">
          {fault}
        </p>
      )}
    </form>
  );
}
