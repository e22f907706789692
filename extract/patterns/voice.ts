const WE = /(?<![\p{L}’'])(?:we|our|us|ourselves)(?![\p{L}’'])/iu;

/** True where the words speak in the first person plural. */
export function speaksAsWe(text: string): boolean {
  return WE.test(text);
}
