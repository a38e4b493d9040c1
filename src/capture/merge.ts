import type { FieldSource } from '@/domain/posting';
import type { Fields, Layer } from './site';

export interface Merged {
  fields: Partial<Fields>;
  provenance: Record<string, FieldSource>;
}

/**
 * One set of fields out of many layers: for each field the first layer that has it, and which that was.
 * Layers that know a field for certain (`trusted`) come before all others for that field.
 */
export function mergeLayers(layers: Layer[]): Merged {
  const fields: Record<string, unknown> = {};
  const provenance: Record<string, FieldSource> = {};
  const take = (key: string, value: unknown, source: FieldSource) => {
    if (key in provenance || !says(value)) return;
    fields[key] = value;
    provenance[key] = source;
  };
  for (const layer of layers) {
    for (const key of layer.trusted ?? []) take(key, layer.fields[key], layer.source);
  }
  for (const { source, fields: own } of layers) {
    for (const [key, value] of Object.entries(own)) take(key, value, source);
  }
  return { fields, provenance };
}

function says(value: unknown): boolean {
  return (
    value !== null &&
    value !== undefined &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0)
  );
}
