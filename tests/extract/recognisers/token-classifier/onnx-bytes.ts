/** A model of one step: each piece's row of a table is its scores. Written by hand after the ONNX protocol buffers. */
export interface TableModel {
  /** One row for each piece of the vocabulary, one number for each label. */
  readonly table: readonly (readonly number[])[];
  readonly inputs?: readonly string[];
  readonly integers?: "int32" | "int64";
  readonly output?: string;
  /** Gives the scores as a flat list, as a model with another head would. */
  readonly isFlat?: boolean;
}

const ELEMENT = { float: 1, int32: 6, int64: 7 } as const;
const OPSET = 17;
const IR_VERSION = 8;

/** The bytes of the model's ONNX file. */
export function onnxBytes(model: TableModel): Uint8Array {
  return Buffer.concat([
    number(1, IR_VERSION),
    message(7, graphOf(model)),
    message(8, Buffer.concat([text(1, ""), number(2, OPSET)])),
  ]);
}

function graphOf({
  table,
  inputs,
  integers = "int64",
  output = "logits",
  isFlat = false,
}: TableModel): Buffer {
  const names = inputs ?? ["input_ids", "attention_mask", "token_type_ids"];
  const gathered = isFlat ? "rows" : output;
  return Buffer.concat([
    message(1, node("Gather", ["table", names[0] ?? ""], gathered)),
    ...(isFlat ? [message(1, node("Flatten", [gathered], output))] : []),
    text(2, "table"),
    message(5, tableTensor(table)),
    ...names.map((name) => message(11, namedValue(name, ELEMENT[integers], ["batch", "pieces"]))),
    message(12, namedValue(output, ELEMENT.float, isFlat ? ["a", "b"] : ["batch", "pieces", "labels"])),
  ]);
}

function node(operation: string, inputs: readonly string[], output: string): Buffer {
  return Buffer.concat([...inputs.map((name) => text(1, name)), text(2, output), text(4, operation)]);
}

function tableTensor(table: readonly (readonly number[])[]): Buffer {
  const raw = Buffer.from(Float32Array.from(table.flat()).buffer);
  return Buffer.concat([
    number(1, table.length),
    number(1, table[0]?.length ?? 0),
    number(2, ELEMENT.float),
    text(8, "table"),
    message(9, raw),
  ]);
}

function namedValue(name: string, element: number, dimensions: readonly string[]): Buffer {
  const shape = Buffer.concat(dimensions.map((dimension) => message(1, text(2, dimension))));
  const tensor = Buffer.concat([number(1, element), message(2, shape)]);
  return Buffer.concat([text(1, name), message(2, message(1, tensor))]);
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

function message(field: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint((field << 3) | 2), varint(bytes.length), bytes]);
}

function text(field: number, words: string): Buffer {
  return message(field, Buffer.from(words, "utf8"));
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  while (left > 0x7f) {
    bytes.push((left & 0x7f) | 0x80);
    left = Math.floor(left / 128);
  }
  return Buffer.from([...bytes, left]);
}
