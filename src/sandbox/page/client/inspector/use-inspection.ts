import { useEffect, useReducer } from 'react';
import type { Inspection, InspectorChange } from '../../../inspector/protocol.ts';
import { applyInspection } from './inspection.ts';

/** What there is to inspect, kept up to date; undefined until the server has told of it. */
export function useInspection(): Inspection | undefined {
  const [inspection, apply] = useReducer(applyInspection, undefined);
  useEffect(() => {
    const source = new EventSource('/inspect');
    source.onmessage = ({ data }) => apply(JSON.parse(data) as InspectorChange);
    return () => source.close();
  }, []);
  return inspection;
}
