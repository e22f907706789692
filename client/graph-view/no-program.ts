import { AbstractNodeProgram } from "sigma/rendering";

const nothing = () => undefined;

/** Draws nothing: sigma's own layer of hovered nodes is left empty, what the pointer rests on is marked in place. */
export class NoProgram extends AbstractNodeProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  readonly reallocate = nothing;
  readonly process = nothing;
  readonly render = nothing;
  readonly kill = nothing;
}
