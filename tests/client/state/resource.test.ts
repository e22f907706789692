import { expect, test, vi } from "vitest";
import { ApiError } from "../../../client/api/api.ts";
import { counted } from "../../../client/api/count-steps.ts";
import { createResource, keptIn, retryWhatWasAway, valueIn } from "../../../client/state/resource.ts";

const AWAY = new ApiError("The server does not answer.", 0);

/** A resource whose answers the test gives one by one. */
function asked() {
  const answers: { give: (value: string) => void; fail: (cause: unknown) => void }[] = [];
  const load = vi.fn((_key: string, signal: AbortSignal) =>
    counted(signal, new Promise<string>((give, fail) => void answers.push({ give, fail }))),
  );
  return { answers, load, resource: createResource(load) };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test("what failed is told, and what was there before is kept for those who show it", async () => {
  const { answers, resource } = asked();
  resource.follow("treaty");
  answers[0]?.give("Brest-Litovsk");
  await soon();
  resource.follow("another");
  answers[1]?.fail(new ApiError("Too many at once.", 429, "r1"));
  await soon();
  const state = resource.state.peek();
  expect(state).toMatchObject({ status: "failed", message: "Too many at once.", requestId: "r1" });
  expect([valueIn(state), keptIn(state)]).toEqual([undefined, "Brest-Litovsk"]);
});

test("what failed because the server was away is asked again once it is back, and nothing else is", async () => {
  const [lost, wrong] = [asked(), asked()];
  lost.resource.follow("a");
  wrong.resource.follow("b");
  lost.answers[0]?.fail(AWAY);
  wrong.answers[0]?.fail(new ApiError("No such entity.", 404));
  await soon();
  retryWhatWasAway();
  expect([lost.load.mock.calls.length, wrong.load.mock.calls.length]).toEqual([2, 1]);
  lost.answers[1]?.give("there again");
  await soon();
  expect(valueIn(lost.resource.state.peek())).toBe("there again");
});

test("a wait can be stopped: the answer that comes late changes nothing, and a retry asks again", async () => {
  const { answers, load, resource } = asked();
  resource.follow("a");
  resource.cancel();
  answers[0]?.give("too late");
  await soon();
  expect(resource.state.peek()).toMatchObject({ status: "failed", isAway: false });
  resource.retry();
  expect(load).toHaveBeenCalledTimes(2);
});

test("while it waits, it counts the answers that were asked for and those that came", async () => {
  const signals: AbortSignal[] = [];
  const resource = createResource(async (_key: string, signal: AbortSignal) => {
    signals.push(signal);
    await Promise.all([counted(signal, Promise.resolve(1)), counted(signal, new Promise(() => undefined))]);
  });
  resource.follow("a");
  await soon();
  expect(signals).toHaveLength(1);
  expect(resource.state.peek()).toMatchObject({ status: "loading", steps: { asked: 2, answered: 1 } });
});

test.each([
  [404, true],
  [400, true],
  [408, false],
  [429, false],
  [500, false],
  [503, false],
])("a failure of status %i is final: %s", async (status, isFinal) => {
  const resource = createResource(async (_key: string) => {
    throw new ApiError("It is not there.", status);
  });
  resource.follow("a");
  await soon();
  expect(resource.state.peek()).toMatchObject({ status: "failed", isFinal });
});
