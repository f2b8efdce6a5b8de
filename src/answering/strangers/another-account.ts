// Whose account of a figure a question asks for: 市长在会上说的, 合同里约定的, 顾问给的. The figure that was printed is no
// answer to what another said, wrote or fixed.
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';

const TELLS =
  '(?:说|讲|登|报(?![道告送])|给|发布?|公布|透露|估计?|统计|承诺|约定|规定|核定|测算|认定|认可|批准?|审定|审计|宣布|宣称|声称|爆料?|流出|泄露|预测|预估|上报|申报|填报|自报|通报|吹嘘?|标榜|写|签|拟|猜|喊|曝光?|晒|引用|引述|转述|口述)';
const OF_THEIRS = new RegExp(
  `(?:^|[,.;:!?、\\s])(?:请问|那么?|想问下?|问下|查下|就是|还有)?([\\p{Script=Han}a-z][\\p{Script=Han}a-z ]{0,10}?)\\s?(?:在[^,.;:!?]{1,8}[上里中])?(?:当时|当初|口头|曾经?|最早|最初|私下|自己|单方面|内部|刚刚?|后来|之前)*${TELLS}(?:过|出来?|下来|了)?的(?![时是吗吧呢地])`,
  'gu',
);
/** 按房东的说法: by whose word it is wanted. */
const BY_THEIRS =
  /(?:^|[,.;:!?、\s])(?:按照?|依照?|照|依据?|根据)([\p{Script=Han}a-z][\p{Script=Han}a-z ]{0,9}?)的(?:说法|讲法|算法|估计|统计|版本|账|数据|数字)/gu;
/** 世界银行版本的, 小商户口径的. */
const IN_THEIR_TERMS =
  /(?:^|[,.;:!?、\s])(?:请问|那么?|按|用)?([\p{Script=Han}a-z]{2,10}?)的?(?:版本?|口径)的/gu;
/** Who asks, or where the record itself says so. */
const OF_THE_RECORD =
  /^(?:[我你您咱谁哪这那其某]|大家|他们?|她们?|它们?|现在|目前|今[天年]|昨天|去年|上[次回]|刚才|最[新近]|已经?|首次|正式|对外|历[年次]|每[年次]|近[期年]|官方|公开|可以|能|有)|record|报道|文章|原文|稿|记录|材料|文件|新闻|年报|报告|资料|库|数据|网上|表[格里]?$|[年月日]$/;

/** 展板上写的: a thing that whoever asks has read it on, and nobody's account. 知乎上写的 is one. */
const SEEN_THERE =
  /(?:[板牌墙屏幕纸册单图卡票函页签门]|海报|横幅|ppt|幻灯片|黑板|目录|说明|手册|公告|通知|请柬|本子)[上里中](?:[写印贴列标挂](?:着|过|出来?|了)?)的$/;

/** The tellers that the question names and that are neither the record nor who asks. */
export function accountsOfOthers(query: Query): readonly string[] {
  // Who told a claim is held against who printed the figure.
  return query.intent === 'claim' ? [] : accountsIn(query);
}

const accountsIn = onceFor((query: Query): readonly string[] => {
  const names = query.mentions.filter(
    ({ kind, senses }) => kind === 'period' || senses.some(({ type }) => type !== 'cue' && type !== 'unit'),
  );
  const { text } = query.text;
  const told = [OF_THEIRS, BY_THEIRS, IN_THEIR_TERMS].flatMap((pattern) => [...text.matchAll(pattern)]);
  return told.flatMap(({ 0: said, 1: name = '', index }) => {
    const start = index + said.indexOf(name);
    // What the pack knows by that name is the record's own: a board on site, its publisher.
    const isNamed = names.some((named) => named.start < start + name.length && start < named.end);
    return isNamed || OF_THE_RECORD.test(name) || SEEN_THERE.test(said) ? [] : [name.trim()];
  });
});
