import { describe, expect, test } from "vitest";
import {
  EndpointFault,
  modelEndpoint,
} from "../../../../extract/recognisers/language-model/model-endpoint.ts";

describe("an address", () => {
  test.each([
    ["http://localhost:11434/v1", "http://localhost:11434/v1/chat/completions"],
    ["https://models.example/v1/", "https://models.example/v1/chat/completions"],
    ["https://models.example/v1/chat/completions", "https://models.example/v1/chat/completions"],
    ["https://models.example/x?api-version=1#top", "https://models.example/x/chat/completions?api-version=1"],
  ])("%s is asked at %s", (address, url) => {
    expect(modelEndpoint(address, "m").url.href).toBe(url);
  });

  test.each([
    ["no address", "ollama", "m", undefined, /takes an address such as/u],
    ["a file", "file:///etc/passwd", "m", undefined, /takes an address such as/u],
    ["a password", "https://a:b@models.example/v1", "m", undefined, /set IBID_MODEL_KEY instead/u],
    ["no name", "http://localhost/v1", " ", undefined, /Name the language model/u],
    ["a key in the open", "http://models.example/v1", "m", "k", /in the open\. Use https/u],
  ])("%s is refused with what to do", (_what, address, model, key, words) => {
    const fault = () => modelEndpoint(address, model, key);
    expect(fault).toThrow(EndpointFault);
    expect(fault).toThrow(words);
  });

  test("a key may go in the open to this computer", () => {
    for (const host of ["localhost:1", "127.0.0.1:1", "[::1]:1"])
      expect(modelEndpoint(`http://${host}/v1`, "m", "k").key).toBe("k");
  });
});
