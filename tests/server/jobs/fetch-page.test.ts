import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { fetchPage, type Resolve, webAddress } from "../../../server/jobs/fetch-page.ts";
import { FetchRefusal } from "../../../server/jobs/fetch-refusal.ts";
import { isPublicAddress } from "../../../server/jobs/public-address.ts";
import { SERVER_LIMITS } from "../../../server/limits.ts";

/** A site on this computer that counts who comes; gives its address and the count. */
async function site(answer: RequestListener) {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

const never = new AbortController().signal;
const OPEN = { ...SERVER_LIMITS, fetchPrivate: true };
const fetched = (address: string, limits = OPEN, resolve?: Resolve) =>
  fetchPage(address, { limits, signal: never, ...(resolve && { resolve }) });

describe("a page by its address", () => {
  test.each([
    ["text/html; charset=utf-8", "/essays/on-anarchy", "on-anarchy.html"],
    ["text/plain", "/essays/on-anarchy.txt?print=1", "on-anarchy.txt"],
    ["application/pdf", "/scan.pdf", "scan.pdf"],
    ["application/octet-stream", "/book.epub", "book.epub"],
    ["text/html", "/", "127.0.0.1.html"],
  ])("sent as %s from %s becomes the file %s, with where it came from", async (kind, path, name) => {
    const { url } = await site((_request, response) =>
      response.writeHead(200, { "content-type": kind }).end("words"),
    );
    const file = await fetched(url + path);
    expect(file).toMatchObject({ name, origin: url + path });
    expect(Buffer.from(file.bytes).toString("utf8").replace("\ufeff", "")).toBe("words");
  });

  test("is read in the characters that the site says it is in", async () => {
    const { url } = await site((_request, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
        .end(Buffer.from("café", "latin1")),
    );
    expect(Buffer.from((await fetched(url)).bytes).toString("utf8")).toBe("\ufeffcafé");
  });

  test("that leads on is followed, and its last address is where it came from", async () => {
    const { url, heard } = await site((request, response) =>
      request.url === "/new"
        ? response.writeHead(200, { "content-type": "text/plain" }).end("words")
        : response.writeHead(302, { location: "/new" }).end(),
    );
    expect((await fetched(`${url}/old`)).origin).toBe(`${url}/new`);
    expect(heard).toEqual(["/old", "/new"]);
  });

  test.each<[string, RequestListener, RegExp]>([
    [
      "is not there",
      (_, response) => response.writeHead(404).end(),
      /^There is no page at this address: check it in your browser \(the site answers 404\)\.$/u,
    ],
    [
      "is closed to programs",
      (_, response) => response.writeHead(403).end(),
      /^The site does not give this page to programs: save it .*\(it answers 403\)\.$/u,
    ],
    [
      "is out of order",
      (_, response) => response.writeHead(500).end(),
      /out of order: .* later \(it answers 500\)\.$/u,
    ],
    [
      "is a picture",
      (_, response) => response.writeHead(200, { "content-type": "image/png" }).end("x"),
      /^The address leads to image\/png, which holds no text: /u,
    ],
    [
      "says that it is too large",
      (_, response) =>
        response
          .writeHead(200, { "content-type": "text/plain", "content-length": "5000" })
          .end("x".repeat(5_000)),
      /^The page is larger than 2000 bytes: .*IBID_FETCH_BYTES/u,
    ],
    [
      "turns out too large",
      (_, response) => response.writeHead(200, { "content-type": "text/plain" }).end("x".repeat(5_000)),
      /^The page is larger than 2000 bytes: /u,
    ],
    [
      "leads on and on",
      (_, response) => response.writeHead(302, { location: "/again" }).end(),
      /^The address leads on more than 3 times: /u,
    ],
    [
      "leads to a file of this computer",
      (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      /^The site leads on to file:\/\/\/etc\/passwd, from where no page can be fetched: /u,
    ],
    [
      "leads nowhere",
      (_, response) => response.writeHead(302).end(),
      /^The site says that the page has moved, and not where to: .*\(it answers 302\)\.$/u,
    ],
    [
      "leads to an address that is none",
      (_, response) => response.writeHead(301, { location: "http://a b" }).end(),
      /^The site leads on to http:\/\/a b, from where /u,
    ],
    [
      "leads to what is not there",
      ({ url }, response) =>
        url === "/gone"
          ? response.writeHead(404).end()
          : response.writeHead(302, { location: "/gone" }).end(),
      /^The address leads on to http:\/\/127\.0\.0\.1:\d+\/gone\. There is no page at this address: /u,
    ],
    [
      "comes in part",
      (_, response) => response.writeHead(206, { "content-type": "text/plain" }).end("x"),
      /^The site sends only a part of the page: .*\(it answers 206\)\.$/u,
    ],
    [
      "is said to be here",
      (_, response) => response.writeHead(304).end(),
      /^The site answers as though the page were here already: .*\(it answers 304\)\.$/u,
    ],
    ["never comes", () => undefined, /^The page did not arrive within 0\.2 seconds: .*IBID_FETCH_MS/u],
    [
      "breaks off",
      (_, response) => response.socket?.destroy(),
      /broke the connection off|could not be fetched/u,
    ],
  ])("that %s is refused in a sentence", async (_, answer, sentence) => {
    const { url } = await site(answer);
    const limits = { ...OPEN, fetchBytes: 2_000, fetchRedirects: 3, fetchMs: 200 };
    await expect(fetched(url, limits)).rejects.toThrow(FetchRefusal);
    await expect(fetched(url, limits)).rejects.toThrow(sentence);
  });
});

describe("an address of this computer or its network", () => {
  test.each([
    "http://127.0.0.1",
    "http://127.1",
    "http://2130706433",
    "http://0x7f.0.0.1",
    "http://0177.0.0.1",
    "http://0.0.0.0",
    "http://localhost",
    "http://10.0.0.1",
    "http://172.16.0.1",
    "http://192.168.1.1",
    "http://169.254.169.254/latest/meta-data",
    "http://100.64.0.1",
    "http://[::1]",
    "http://[::]",
    "http://[::ffff:127.0.0.1]",
    "http://[::ffff:7f00:1]",
    "http://[64:ff9b::7f00:1]",
    "http://[2002:7f00:1::]",
    "http://[2001:0:0:0:0:0:0:1]",
    "http://[fe80::1]",
    "http://[fc00::1]",
    "http://224.0.0.1",
    "http://１２７.0.0.1",
    "http://127。0。0。1",
  ])("%s is refused", async (address) => {
    await expect(fetched(address, SERVER_LIMITS)).rejects.toThrow(
      /^The address is of this computer or its own network, from where no pages are fetched: /u,
    );
  });

  test("is refused where a name leads there, one of several, or only the second time it is asked for", async () => {
    const { url, heard } = await site((_request, response) => response.end("secret"));
    const port = new URL(url).port;
    const closed = { ...SERVER_LIMITS };
    const both: Resolve = async () => [
      { address: "93.184.216.34", family: 4 },
      { address: "127.0.0.1", family: 4 },
    ];
    await expect(fetched("http://rebound.example", closed, both)).rejects.toThrow(/own network/u);
    let asked = 0;
    const flipping: Resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? "192.0.2.1" : "127.0.0.1", family: 4 }];
    };
    await expect(fetched(`http://flip.example:${port}`, closed, flipping)).rejects.toThrow(
      /ports of the web only/u,
    );
    await expect(fetched("http://flip.example", closed, flipping)).rejects.toThrow(/own network/u);
    expect(heard).toEqual([]);
  });

  test("is refused on the way there too", async () => {
    const { url, heard } = await site((_request, response) =>
      response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
    );
    const once: Resolve = async () => [{ address: "127.0.0.1", family: 4 }];
    await expect(fetched(url, { ...OPEN, fetchMs: 300 }, once)).rejects.toThrow(FetchRefusal);
    expect(heard).toEqual(["/"]);
  });

  test("is told from one of the open internet", () => {
    expect(["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946"].map(isPublicAddress)).toEqual([
      true,
      true,
      true,
    ]);
    expect(["", "x", "192.0.2.7", "2001:db8::1", "::ffff:8.8.8.8"].map(isPublicAddress)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

test.each([
  "ftp://example.org/a",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "https://",
  "",
  "https://user:secret@example.org",
  `https://example.org/${"a".repeat(3_000)}`,
])("%s is no address of a page", (words) => {
  expect(() => webAddress(words)).toThrow(FetchRefusal);
});

test("an address without its https:// is understood", () => {
  expect(webAddress(" www.example.org/a#part ").href).toBe("https://www.example.org/a");
});
