import type { Lang } from '../../knowledge/types.ts';
import type { Logger } from '../../observability/logger.ts';
import type { AnswerClaims } from '../conversation/answer-claims.ts';
import type { BoundedMap } from '../conversation/bounded-map.ts';
import type { ThreadMemory } from '../conversation/thread-memory.ts';
import type { PostMessage } from '../posting/create-poster.ts';
import type { Questions } from '../questions.ts';

/** Everything a listener works with. */
export interface Services {
  readonly questions: Questions;
  readonly post: PostMessage;
  readonly claims: AnswerClaims;
  readonly threads: ThreadMemory;
  /** The language each person last asked in, for replies to what has no language of its own. */
  readonly languages: BoundedMap<Lang>;
  readonly logger: Logger;
  /** A short id that ties an error someone sees to its line in the log. */
  readonly createFaultId: () => string;
  readonly botUserId: string;
}
