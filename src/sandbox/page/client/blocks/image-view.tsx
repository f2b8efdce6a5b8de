import type { Json } from '../../../types.ts';
import { stringOf } from './read-block.ts';

/** A picture by its description: the page loads nothing from elsewhere. */
export function ImageView({ element, className }: { element: Json; className: string }) {
  return <img className={className} src={stringOf(element.image_url)} alt={stringOf(element.alt_text)} />;
}
