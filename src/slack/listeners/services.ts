import type { Catalog } from '../../knowledge/catalog.ts';
import type { Logger } from '../../observability/logger.ts';
import type { Clock } from '../clock.ts';
import type { AnswerClaims } from '../conversation/answer-claims.ts';
import type { PlacedQuestion } from '../conversation/answer-in-place.ts';
import type { Curators } from '../conversation/curators.ts';
import type { Feedback } from '../conversation/feedback.ts';
import type { QuestionChange } from '../conversation/follow-once.ts';
import type { Gaps } from '../conversation/gaps.ts';
import type { Hearing } from '../conversation/hearing.ts';
import type { Languages } from '../conversation/languages.ts';
import type { Ledger } from '../conversation/ledger.ts';
import type { ThreadMemory } from '../conversation/thread-memory.ts';
import type { SayOnce } from '../conversation/told-once.ts';
import type { RunInTurn } from '../conversation/turns.ts';
import type { WaitingEdits } from '../conversation/waiting-edits.ts';
import type { ChannelDigests } from '../digest/channel-digests.ts';
import type { CheckMembership } from '../digest/membership.ts';
import type { PostChanger } from '../posting/change-post.ts';
import type { PostMessage } from '../posting/create-poster.ts';
import type { Questions } from '../questions.ts';

/** Everything a listener works with. */
export interface Services {
  readonly questions: Questions;
  readonly post: PostMessage;
  readonly changer: PostChanger;
  readonly claims: AnswerClaims<PlacedQuestion | QuestionChange>;
  readonly threads: ThreadMemory;
  readonly languages: Languages;
  readonly sayOnce: SayOnce;
  readonly hearing: Hearing;
  readonly ledger: Ledger;
  readonly gaps: Gaps;
  readonly curators: Curators;
  readonly feedback: Feedback;
  readonly digests: ChannelDigests;
  readonly checkMembership: CheckMembership;
  readonly catalog: Catalog;
  readonly inTurn: RunInTurn;
  readonly waitingEdits: WaitingEdits;
  readonly clock: Clock;
  readonly logger: Logger;
  /** A short id that ties an error someone sees to its line in the log. */
  readonly createFaultId: () => string;
  readonly botUserId: string;
  /** The workspace it is installed in; events of a channel that others share may name theirs. */
  readonly team: string;
}
