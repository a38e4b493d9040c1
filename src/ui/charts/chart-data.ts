/** One line of a line chart: a value for each point of the axis; null where nothing is known, which is not zero. */
export interface LineSeries {
  label: string;
  values: readonly (number | null)[];
}

/** One row of share bars. */
export interface ShareRow {
  label: string;
  /** Where the label leads. */
  address?: string;
  /** Shares of the whole, 0 to 1, one for each part in their order; together no more than 1. */
  shares: readonly number[];
  /** The number in words. */
  text: string;
}

/** A place in a flow. */
export interface FlowNode {
  id: string;
  name: string;
  /** Its number in words. */
  text: string;
  /** On the way, still open, or an end; told apart by colour and always by name. */
  kind: 'way' | 'open' | 'end';
}

/** What flows from one place to another. */
export interface FlowBand {
  source: string;
  target: string;
  value: number;
}

/** The points of an axis of `length` that are labelled where `room` labels fit: the last, and back from it evenly. */
export function labelledTicks(length: number, room: number): number[] {
  if (length <= room) return Array.from({ length }, (_, at) => at);
  const step = Math.ceil(length / room);
  return Array.from({ length }, (_, at) => at).filter((at) => (length - 1 - at) % step === 0);
}
