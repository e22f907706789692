import { FILE_LIMIT_MEANINGS, FILE_LIMITS } from "../extract/readers/bad-file.ts";
import { MAX_TEXT_LENGTH } from "../extract/readers/plain.ts";
import { MODEL_LIMIT_MEANINGS, MODEL_LIMITS } from "../extract/recognisers/language-model/model-limits.ts";
import { type Setting, settings } from "../server/config.ts";
import {
  type Check,
  checkBuild,
  checkDisk,
  checkEncoder,
  checkModel,
  checkNode,
  checkRelationWeights,
  checkStore,
} from "./doctor-checks.ts";
import { EXIT, type ExitCode } from "./expected-error.ts";
import { type ReaderOptions, readerChoice } from "./reader-choice.ts";
import { give, paint, say } from "./say.ts";
import { chooseStore } from "./store-choice.ts";

interface DoctorOptions extends ReaderOptions {
  readonly store?: string;
  readonly json?: boolean;
}

/** `ibid doctor`: checks what Ibid needs, each with its fix, and prints every named setting and limit. */
export async function runDoctor({ store, json, ...reader }: DoctorOptions): Promise<ExitCode> {
  const choice = chooseStore(store);
  const readers = readerChoice(reader);
  const checks = [
    checkNode(process.versions.node),
    await checkDisk(choice.url),
    await checkEncoder(readers),
    await checkRelationWeights(),
    ...checkModel(readers),
    await checkStore(choice),
    checkBuild(),
  ];
  if (json) give(JSON.stringify({ checks, settings: allSettings() }, undefined, 2));
  else
    give(
      [...checks.map(checkLine), "", "Settings (environment variables) and limits:", ...settingLines()].join(
        "\n",
      ),
    );
  const broken = checks.filter(({ ok }) => !ok).length;
  if (broken > 0) say(`${broken} of ${checks.length} checks failed; the fix stands beside each.`);
  return broken > 0 ? EXIT.fault : EXIT.fine;
}

function checkLine({ ok, name, words, fix }: Check): string {
  const mark = ok ? paint("green", "ok  ") : paint("red", "FAIL");
  return `${mark} ${name.padEnd(9)} ${words}${fix === undefined ? "" : ` ${fix}`}`;
}

function allSettings(): Setting[] {
  const longest = {
    name: "limit: textLength",
    value: String(MAX_TEXT_LENGTH),
    meaning: "characters of one text",
  };
  return [...settings(), longest, ...fileLimits(), ...modelLimits()];
}

function fileLimits(): Setting[] {
  const names = Object.keys(FILE_LIMITS) as (keyof typeof FILE_LIMITS)[];
  return names.map((name) => ({
    name: `limit: file.${name}`,
    value: String(FILE_LIMITS[name]),
    meaning: FILE_LIMIT_MEANINGS[name],
  }));
}

function modelLimits(): Setting[] {
  const names = Object.keys(MODEL_LIMITS) as (keyof typeof MODEL_LIMITS)[];
  return names.map((name) => ({
    name: `limit: model.${name}`,
    value: String(MODEL_LIMITS[name]),
    meaning: MODEL_LIMIT_MEANINGS[name],
  }));
}

function settingLines(): string[] {
  const all = allSettings();
  const width = Math.max(...all.map(({ name }) => name.length));
  return all.map(({ name, value, meaning }: Setting) => `  ${name.padEnd(width)}  ${value}  (${meaning})`);
}
