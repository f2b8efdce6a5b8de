import type { Lang } from '../../knowledge/types.ts';
import { STRINGS } from '../strings/strings.ts';
import type { Membership } from './membership.ts';

/** Why someone cannot change the digest of a channel; undefined where they can. */
export function refuseChange(membership: Membership, lang: Lang): string | undefined {
  const { digest } = STRINGS[lang];
  switch (membership.kind) {
    case 'member':
      return undefined;
    case 'not_member':
      return digest.membersOnly;
    case 'bot_not_member':
      return digest.notMember;
    case 'archived':
      return digest.archived;
    case 'refused':
      return digest.refusedHere(membership.reason);
    case 'unknown':
      return digest.notAsked;
  }
}
