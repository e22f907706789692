import { notSent, passedOver } from "../state/send-texts.ts";

/** What of the last choice was not sent, and why. */
export function NotSentNotice() {
  const refused = notSent.value;
  if (refused.length === 0 && passedOver.value === "") return null;
  return (
    <div class={refused.length > 0 ? "notice notice-warn" : "notice"} role="status">
      {refused.length > 0 && (
        <ul class="not-sent">
          {refused.map(({ name, reason }) => (
            <li key={name}>
              <strong>{name}</strong> was not sent. {reason}
            </li>
          ))}
        </ul>
      )}
      {passedOver.value !== "" && <p>{passedOver.value}</p>}
    </div>
  );
}
