/** Something that happened to the deliveries, for the log and for counting. */
export type DeliveryEvent =
  | {
      readonly kind: 'posted';
      readonly delivery: EventDelivery;
      readonly late: number;
      readonly attempts: number;
    }
  /** A post whose end nobody recorded was found in its channel. */
  | { readonly kind: 'found'; readonly delivery: EventDelivery }
  | { readonly kind: 'empty'; readonly delivery: EventDelivery }
  | { readonly kind: 'skipped'; readonly delivery: EventDelivery; readonly reason: 'missed' | 'too_late' }
  | {
      readonly kind: 'put_off';
      readonly delivery: EventDelivery;
      readonly reason: string;
      readonly after: number;
    }
  | { readonly kind: 'in_doubt'; readonly delivery: EventDelivery; readonly reason: string }
  | { readonly kind: 'refused'; readonly delivery: EventDelivery; readonly code: string }
  | { readonly kind: 'stopped'; readonly delivery: EventDelivery; readonly code: string }
  | { readonly kind: 'owner_not_told'; readonly delivery: EventDelivery; readonly error: unknown }
  /** A delivery could not be worked on; it is taken up again when its lease ends. */
  | { readonly kind: 'failed'; readonly delivery: EventDelivery; readonly error: unknown }
  | { readonly kind: 'store_failed'; readonly error: unknown }
  | { readonly kind: 'store_back' };

export interface EventDelivery {
  readonly subscription: string;
  readonly team: string;
  readonly channel: string;
  readonly date: string;
}

export type ReportEvent = (event: DeliveryEvent) => void;
