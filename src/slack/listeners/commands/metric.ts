import { buildAnswer } from '../../blocks/answer.ts';
import { buildTopics } from '../../blocks/topics.ts';
import type { Services } from '../services.ts';
import { type CommandArgs, respondToCommand } from './respond-to-command.ts';

/** `/metric` lists every metric; `/metric name` shows one, or the closest names. */
export async function answerMetricCommand(services: Services, args: CommandArgs): Promise<void> {
  const { questions } = services;
  await respondToCommand(services, args, (name, lang) => {
    if (name === '') return buildTopics(questions.listTopics(lang), lang);
    return buildAnswer(questions.lookUp(name, /\p{Script=Han}/u.test(name) ? 'zh' : lang));
  });
}
