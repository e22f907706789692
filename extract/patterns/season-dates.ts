import { SEASONS } from "../lexicon/calendar.ts";
import { type DatePhrases, y, yearOf } from "./date-parts.ts";

const seasonNames = [...SEASONS.keys()].join("|");

/** Seasons with their year: "the winter of 1916-17"; two in one phrase give the year alone. */
export const SEASON_PHRASES: DatePhrases = [
  [
    new RegExp(
      `(?<![\\p{L}])(?:${seasonNames})(?:\\sand\\s(?:early\\s|late\\s)?|[-–/])(?:${seasonNames})(?:\\sof|,)?\\s${y("1")}`,
      "giu",
    ),
    ({ y1 }) => yearOf(y1),
  ],
  [
    // "The winter of 1916-17" is one winter.
    new RegExp(
      `(?:(?:the\\s)?(?:early|late|mid)[\\s-])?(?:the\\s)?(?<![\\p{L}])(?<s>${seasonNames})(?:\\sof|,)?\\s${y("1")}(?:[-–/]\\d{1,4}(?!\\d))?`,
      "giu",
    ),
    ({ s, y1 }) => `${yearOf(y1)}-${SEASONS.get((s ?? "").toLowerCase())}`,
  ],
];
