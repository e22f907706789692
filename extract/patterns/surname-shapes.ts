/** The pattern of the small words in front of a surname, one of them: "van", "de". */
export const particle = "(?:de|la|van|von|der|den|del|della|di|da|le|du|ten|ter|zu|al|el|bin|ibn)";

/** The pattern of a surname as references write it, without what it owns: "von Mises", "O’Brien". */
export const surname =
  "(?:(?:van|von|de|der|den|del|della|di|da|du|la|le) ){0,2}\\p{Lu}(?:[\\p{L}-]|[’'](?!s(?!\\p{L}))){1,30}";
