import { formatPeriod } from '../../knowledge/period.ts';
import type { Lang } from '../../knowledge/types.ts';
import type { ProposalStart } from '../blocks/proposal.ts';
import type { Services } from '../listeners/services.ts';
import { describeOption } from './proposal-options.ts';

/** What the window of a proposal begins with: as much as the question itself says of its answer. */
export function startProposal(
  { questions, catalog }: Pick<Services, 'questions' | 'catalog'>,
  question: string,
  lang: Lang,
): ProposalStart {
  const { body, observations } = questions.ask(question).answer;
  // What was answered, and badly: the figure may be missing of the same metric and place.
  const [told] = observations;
  const { variable, entity } = body.kind === 'no_data' ? body : (told ?? {});
  const missing = body.kind === 'no_data' ? body.missing : [];
  const period = missing.find(({ slot }) => slot === 'period')?.period;
  const unit = variable === undefined ? undefined : catalog.variable(variable).unit;
  return {
    question,
    chosen: {
      ...(variable !== undefined && { variable: describeOption(catalog, 'variable', variable, lang) }),
      ...(unit !== undefined && { unit: describeOption(catalog, 'unit', unit, lang) }),
      ...(entity !== undefined && { entity: describeOption(catalog, 'entity', entity, lang) }),
    },
    ...(period && { period: formatPeriod(period) }),
  };
}
