/** Milliseconds within which even a busy computer gets to what a test waits for; a test that passes takes no part of it. */
export const WAIT = 20_000;
