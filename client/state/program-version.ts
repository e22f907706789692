/** Put in by the build, from package.json. */
declare const IBID_VERSION: string;

/** The version of this program, as a citation names it: "0.1.0". */
export const PROGRAM_VERSION = IBID_VERSION;
