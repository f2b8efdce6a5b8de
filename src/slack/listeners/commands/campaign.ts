import { buildAnswer } from '../../blocks/answer.ts';
import { buildHelp } from '../../blocks/notice.ts';
import { buildTopics } from '../../blocks/topics.ts';
import type { Services } from '../services.ts';
import { type CommandArgs, respondToCommand } from './respond-to-command.ts';

const HELP = new Set(['', 'help', '?', '？', '帮助', '說明', '说明']);
const TOPICS = new Set(['topics', 'topic', '主题', '主題', '指标', '指標']);

/** `/campaign question` answers it; `help` or nothing shows how to ask, `topics` what there is. */
export async function answerCampaignCommand(services: Services, args: CommandArgs): Promise<void> {
  const { questions, languages } = services;
  await respondToCommand(services, args, (text, lang) => {
    const word = text.toLowerCase();
    if (HELP.has(word)) {
      return buildHelp(questions.describeRecord(lang), questions.examples(lang), lang);
    }
    if (TOPICS.has(word)) return buildTopics(questions.listTopics(lang), lang);
    const { answer, rendered } = questions.ask(text);
    languages.set(args.command.user_id, answer.lang);
    return buildAnswer(rendered);
  });
}
