/** The cells of a comparison's tables. */
import type { AimSide, Place, TargetRow, TargetSide } from '../compare/index.js';
import type { Say } from '../messages/say.js';
import { oneLine } from '../text/visible.js';
import type { ViewCell } from '../write/view.js';

export const cell = (text: string | number | null, style: ViewCell['style'] = 'plain'): ViewCell => ({
  text: text === null ? '' : oneLine(String(text)),
  style,
});

export const thousands = (value: number): string => value.toLocaleString('en');

export const placeOf = (place: Pick<Place, 'line' | 'column'> | null): string =>
  place ? `${place.line}:${place.column}` : '';

/** The first place, and how many more there are. */
export const placesOf = (places: readonly Place[]): string =>
  placeOf(places[0] ?? null) + (places.length > 1 ? ` +${places.length - 1}` : '');

export const withPlace = (place: Pick<Place, 'line' | 'column'> | null, text: string): string =>
  place ? `${placeOf(place)} ${text}` : '–';

export const stateOf = (target: TargetSide | null): string =>
  target ? `${target.state}${target.period ? ` (${target.period.text})` : ''}` : '';

/** `−38,000 人`; `−1.5 … −2 points` where both ends have one and they differ, points where both are percentages. */
export function differenceOf(
  { differenceLow: low, differenceHigh: high, differenceUnit: unit }: TargetRow,
  say: Say,
): string {
  const signed = (value: number): string =>
    `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toLocaleString('en', { maximumFractionDigits: 6 })}`;
  const ends = [low, high].filter((end) => end !== null);
  if (ends.length === 0) return '';
  return `${[...new Set(ends.map(signed))].join(' … ')}${unit === null ? '' : ` ${unit === '%' ? say.text('points') : unit}`}`;
}

/** In brackets where it was named before. */
export const actorOf = (aim: AimSide | null): string =>
  aim?.actor ? (aim.inherited ? `(${aim.actor})` : aim.actor) : '';

export const aimOf = (aim: AimSide | null): string => (aim ? `${aim.verb}${aim.object ?? ''}` : '');

/** `strong prohibition`; of a plain obligation, the usual case, nothing. */
export function forceOf(aim: AimSide | null, say: Say): string {
  if (!aim || (aim.deontic === 'obligation' && aim.strength === 'plain')) return '';
  const deontic = say.value('deontic', aim.deontic);
  return aim.strength === 'plain' ? deontic : say.phrase([say.value('strength', aim.strength), deontic]);
}

/** `各級政府: 加強管理 [strong obligation]` */
export function withActor(aim: AimSide | null, say: Say): string {
  const actor = actorOf(aim);
  const force = forceOf(aim, say);
  return `${actor === '' ? '' : `${actor}: `}${aimOf(aim)}${force === '' ? '' : ` [${force}]`}`;
}
