/** A stretch of a text; the marked ones are what was looked for. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}
