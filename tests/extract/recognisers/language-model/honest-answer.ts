/** A text of two sentences, and what an honest model says of it: four things, all in the text. */
export const TEXT = "Lenin answered Rosa Luxemburg in The Spark. She was wrong about the peasants.\n";
export const HONEST = {
  names: [
    { quote: "Rosa Luxemburg", type: "Person" },
    { quote: "The Spark", type: "Work" },
  ],
  claims: [{ quote: "She was wrong about the peasants." }],
  relations: [
    {
      source: "Lenin",
      type: "OPPOSES",
      target: "Rosa Luxemburg",
      quote: "Lenin answered Rosa Luxemburg in The Spark.",
    },
  ],
};
