import { useEffect } from "preact/hooks";
import { outage, outageInWords, watchStore } from "../state/store-watch.ts";
import { Icon } from "./icons.tsx";

/** Says over the page that the store or the server is away, for as long as it is. */
export function StoreBanner() {
  useEffect(watchStore, []);
  const away = outage.value;
  return (
    <div role="alert" class="banner-place">
      {away && (
        <p class="banner">
          <Icon name="warning" size={16} />
          <span class="banner-words">{outageInWords(away)}</span>
        </p>
      )}
    </div>
  );
}
