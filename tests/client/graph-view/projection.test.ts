import { expect, test } from "vitest";
import { project, projectionOf } from "../../../client/graph-view/projection.ts";

test("a place is turned into the pixel that the camera turns it into", () => {
  const camera = ({ x, y }: { x: number; y: number }) => ({ x: 400 + 2.5 * x, y: 300 - 2.5 * y });
  const projection = projectionOf(camera);
  for (const place of [
    { x: 0, y: 0 },
    { x: -123.5, y: 77 },
    { x: 9_000, y: -4_000 },
  ]) {
    const pixel = project(projection, place);
    expect(pixel.x).toBeCloseTo(camera(place).x);
    expect(pixel.y).toBeCloseTo(camera(place).y);
  }
});
