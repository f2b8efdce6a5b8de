// Rows of synonyms hold one meaning: what is the opposite, an earlier or later stage, or done by somebody else stands in
// another row, since a record of the one would answer for the other.
import { describe, expect, it } from 'vitest';
import { CHINESE_SYNONYMS } from '../../../src/language/lexicon/chinese-synonyms.ts';
import { ENGLISH_SYNONYMS } from '../../../src/language/lexicon/english-synonyms.ts';

const OPPOSITES = {
  english: `start end|begin finish|open closed|launch closure|build demolish|buy sell|bought sold|lend borrow|rise fall
    grow shrink|increase decrease|improve worsen|extend reduce|allow ban|support oppose|praise criticise|agree deny
    import export|profit loss|first last|new old|big small|fast slow|good bad|strong weak|cheap expensive|safe dangerous
    clean pollution|quiet noise|public private|similar different|find lose|arrive leave|keep abolish|hide show|night morning
    city countryside|advantage disadvantage|permanent temporary|admit deny|child elderly|patient doctor|teacher student
    doctor nurse|driver passenger|supplier customer|supporter opponent|successor predecessor|overtake lag|lead lag
    achieve fail|fire extinguish|income cost|grant tax|goal reason|promise demand|hope worry`,
  stages:
    'plan complete|start complete|under|build complete|pilot complete|install complete|propose approve|delay cancel',
  roles: `author editor|writer photographer|editor photographer|wrote edited|wrote photographed|author spokesman
    mayor governor|manager chairman|secretary mayor|investor builder|investor supplier|designer builder|owner tenant
    say wrote|designer investor|headline byline`,
  chinese: `开工 完工|开始 结束|启动 收官|开业 关闭|开通 停运|在建 建成|动工 竣工|建设 拆除|增加 减少|上升 下降|扩大 减少|允许 禁止
    表扬 批评|买 卖|采购 销售|收费 免费|优势 短板|成绩 问题|容易 困难|安全 危险|白天 夜里|早上 晚上|城市 农村|老人 儿童
    医生 患者|医生 护士|老师 学生|司机 乘客|着火 灭火|污水 清水|安静 噪音|以前 以后|相近 不同|跟跑 领跑|跟跑 并跑|并跑 领跑
    首轮 第二轮|发现 隐瞒|收入 支出|公开 保密|推迟 提前|闲置 盘活|供应 采购|领先 落后|目标 原因|签约 投产
    开工 投产|投产 签约|写 编|写 拍|编 拍|记者 编辑|记者 摄影师|书记 市长|局长 校长|院长 馆长|总经理 书记|投资 承建
    投资 设计|设计 承建|投资 供应|标题 口号|导语 标题|要求 承诺`,
};

describe('a row of synonyms', () => {
  const pairs = Object.values(OPPOSITES).flatMap((text) =>
    text.split(/[|\n]/).map((pair) => pair.trim().split(' ')),
  );

  it.each(pairs.filter(({ length }) => length === 2))(
    'does not hold both %s and %s',
    (one = '', other = '') => {
      const both = [...ENGLISH_SYNONYMS, ...CHINESE_SYNONYMS].filter(
        (row) => row.includes(one) && row.includes(other),
      );

      expect(both).toEqual([]);
    },
  );

  it('has at least two words, none of them twice', () => {
    const odd = [...ENGLISH_SYNONYMS, ...CHINESE_SYNONYMS].filter(
      (row) => row.length < 2 || new Set(row).size < row.length,
    );

    expect(odd).toEqual([]);
  });
});
