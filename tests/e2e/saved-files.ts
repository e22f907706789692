import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { stageSettles } from "./on-stage.ts";

/** Presses a button that saves a file, and gives the file's bytes. */
export async function savedBy(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: new RegExp(`^${name}`, "u") }).click(),
  ]);
  const path = await file.path();
  if (!path) throw new Error(`${name} was not saved`);
  return readFileSync(path);
}

/** The same for a line of the menu that shares the view. */
export async function sharedAs(page: Page, name: string): Promise<Buffer> {
  await page.getByRole("button", { name: "Share this view" }).click();
  return savedBy(page, name);
}

/** Waits until the stage has its graph and stands still, and the years under it are there. */
export async function graphSettles(page: Page): Promise<void> {
  await page.locator(".timeline").waitFor();
  await stageSettles(page);
}
