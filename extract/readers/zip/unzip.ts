import { promisify } from "node:util";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { FILE_LIMITS, refuse, refuseLarge } from "../bad-file.ts";
import { BadTextError } from "../bad-text-error.ts";

/** The files within an archive, each unpacked when it is asked for. */
export interface Archive {
  /** Paths of all files, in the order of the archive. */
  readonly paths: readonly string[];
  /** The bytes of a file; nothing where there is none of that path. */
  read(path: string): Promise<Uint8Array | undefined>;
}

const fromBuffer = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);
const DAMAGED = "is not a complete archive, as a DOCX or EPUB must be: copy or download it again.";

/** Opens an archive. What is unpacked is counted as it comes, whatever the archive says of its size; throws BadTextError. */
export async function openArchive(bytes: Uint8Array, file: string): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isOldOffice(bytes))
    refuse(
      file,
      "is locked with a password, or of an old Word: open it there, save it anew without one, and add that.",
    );
  const zip = await fromBuffer(buffer, { lazyEntries: true, autoClose: false }).catch((cause: unknown) =>
    refuse(file, DAMAGED, cause),
  );
  if (zip.entryCount > FILE_LIMITS.zipEntries)
    refuseLarge(file, "zipEntries", `${zip.entryCount} files in one`);
  const entries = await entriesOf(zip, file);
  const left = { bytes: FILE_LIMITS.zipBytes };
  return {
    paths: [...entries.keys()],
    async read(path) {
      const entry = entries.get(path);
      return entry && (await unpacked(zip, entry, file, left));
    },
  };
}

/** Locked DOCX files lie in the container of old Office files. */
function isOldOffice(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

function entriesOf(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    const refused = (words: string, cause?: unknown) =>
      reject(new BadTextError(`${file} ${words}`, { cause }));
    zip.on("error", (cause: unknown) => refused(DAMAGED, cause));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      if (entry.generalPurposeBitFlag % 2 === 1)
        refused("is locked with a password: save it without one, and add that.");
      else if (entries.has(entry.fileName)) refused(DAMAGED);
      else {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      }
    });
    zip.readEntry();
  });
}

function unpacked(zip: ZipFile, entry: Entry, file: string, left: { bytes: number }): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const refused = (cause: unknown) => reject(new BadTextError(`${file} ${DAMAGED}`, { cause }));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return refused(error);
      const parts: Buffer[] = [];
      stream.on("error", refused);
      stream.on("data", (part: Buffer) => {
        left.bytes -= part.length;
        if (left.bytes >= 0) parts.push(part);
        else {
          stream.destroy();
          reject(tooMuch(file));
        }
      });
      stream.on("end", () => resolve(Buffer.concat(parts)));
    });
  });
}

function tooMuch(file: string): BadTextError {
  const most = FILE_LIMITS.zipBytes.toLocaleString("en-GB");
  return new BadTextError(
    `${file} unpacks to more than ${most} bytes (limit zipBytes): save the part that you need as a file of its own.`,
  );
}
