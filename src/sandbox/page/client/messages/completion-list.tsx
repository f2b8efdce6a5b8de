import { Avatar } from '../frame/avatar.tsx';
import { Icon } from '../frame/icons.tsx';
import type { Offer } from './completion.ts';

type Props = { id: string; label: string; offers: Offer[]; at: number; onPick: (offer: Offer) => void };

/** The offers above the composer; the composer keeps the focus and says which one is meant. */
export function CompletionList({ id, label, offers, at, onPick }: Props) {
  return (
    <div className="completion" role="listbox" id={id} aria-label={label}>
      {offers.map((offer, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the composer's, which keeps the focus.
        <div
          key={offer.insert}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(offer)}
        >
          {offer.user ? <Avatar user={offer.user} size="small" /> : <Icon name="slash" />}
          <span className="offer">
            <span className="offer-label">{offer.label}</span>
            {offer.hint && <span className="offer-hint">{offer.hint}</span>}
            <span className="offer-detail">{offer.detail}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
