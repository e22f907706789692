/** The commands in a page: lines of its `sh` blocks, and inline code that begins with a command of ours. */
export function commandsIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```/gmu)]
    .filter(([, language]) => language === "" || language === "sh")
    .flatMap((match) => (match[2] ?? "").split("\n"));
  const inline = [...markdown.matchAll(/`((?:npm|ibid|npx|docker) [^`]+)`/gu)].map((match) => match[1] ?? "");
  return [...blocks, ...inline].filter((line) => /^(?:npm|ibid|npx|docker) /u.test(line));
}

/** What is asked of ibid in a command, word by word; nothing where ibid is not called. */
export function ibidArguments(command: string): string[][] {
  const match = /(?:npm run -s ibid -- |cli\/bin\.mjs |^ibid )(.+)$/u.exec(command);
  if (match === null) return [];
  const words = (match[1] ?? "").match(/"[^"]*"|\S+/gu) ?? [];
  return [words.map((word) => word.replace(/^"|"$/gu, ""))];
}

/** Where the links and pictures of a page lead. */
export function linksIn(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/gu)].map((match) => match[1] ?? "");
}
