import { communitiesOf, type TiedIndexes } from "./communities.ts";

/** What the worker is asked, and the number of the question. */
export interface CommunitiesRequest {
  readonly number: number;
  readonly ties: TiedIndexes;
}

/** What it answers: the community of each, by index. */
export interface CommunitiesReply {
  readonly number: number;
  readonly communities: Uint32Array;
}

interface Port {
  onmessage: ((event: MessageEvent<CommunitiesRequest>) => void) | null;
  postMessage(reply: CommunitiesReply, transfer: Transferable[]): void;
}

const port = globalThis as unknown as Port;

port.onmessage = ({ data: { number, ties } }) => {
  const communities = communitiesOf(ties);
  port.postMessage({ number, communities }, [communities.buffer]);
};
