import { useEffect, useId, useState } from 'react';
import type { Place } from '../../protocol.ts';
import { usePage } from '../state/page-context.tsx';
import type { ControlProps } from './control.ts';
import { type Option, readOption } from './options.ts';
import { isObject, objectsIn, textOf } from './read-block.ts';

const waitMs = 200;

/** A menu whose options the app offers as one types. */
export function ExternalSelect(props: ControlProps & { place: Place; blockId: string }) {
  const { element, change, id, describedBy, place, blockId } = props;
  const { strings, act } = usePage();
  const initial = isObject(element.initial_option) ? textOf(element.initial_option.text) : '';
  const [query, setQuery] = useState(initial);
  const [offers, setOffers] = useState<Option[]>();
  const [isOpen, open] = useState(false);
  const [at, setAt] = useState(0);
  const list = useId();
  const actionId = String(element.action_id ?? '');
  const least = Number(element.min_query_length ?? 3);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again only for what is typed.
  useEffect(() => {
    if (!isOpen || query.length < least) return;
    const timer = setTimeout(async () => {
      const result = await act({ do: 'suggest', place, blockId, actionId, query });
      setOffers(result.ok ? objectsIn(result.options).map(readOption) : []);
      setAt(0);
    }, waitMs);
    return () => clearTimeout(timer);
  }, [query, isOpen]);

  const pick = (option: Option) => {
    setQuery(option.label);
    open(false);
    change(option.value);
  };
  const chosen = offers?.[at];
  const steer = (event: React.KeyboardEvent) => {
    if (!isOpen || !offers?.length || event.nativeEvent.isComposing) return;
    const keys: Record<string, () => void> = {
      ArrowDown: () => setAt((at + 1) % offers.length),
      ArrowUp: () => setAt((at - 1 + offers.length) % offers.length),
      Enter: () => chosen && pick(chosen),
      Escape: () => open(false),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="external">
      <input
        id={id}
        className="text-input"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && chosen ? `${list}-${at}` : undefined}
        aria-describedby={describedBy}
        aria-label={id ? undefined : textOf(element.placeholder) || strings.search}
        placeholder={textOf(element.placeholder) || strings.search}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          open(true);
        }}
        onFocus={() => open(true)}
        onBlur={() => open(false)}
        onKeyDown={steer}
      />
      {isOpen && offers && (
        <div className="completion external-offers" role="listbox" id={list} aria-label={strings.choose}>
          {offers.length === 0 && <p className="nothing">{strings.nothingFound}</p>}
          {offers.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
            <div
              key={option.value}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(option)}
            >
              <span className="offer">
                <span className="offer-label">{option.label}</span>
                {option.detail && <span className="offer-detail">{option.detail}</span>}
              </span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
