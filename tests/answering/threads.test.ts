import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { renderAnswer } from '../../src/wording/render-answer.ts';
import { indexOf, shippedIndex } from '../make-index.ts';
import { askClearRiver, askHarbour, askOpenDoors, askShipped, askTurnUpAndGo, idsOf } from './ask.ts';
import { HARBOUR } from './harbour.ts';

describe('a later question in a thread', () => {
  it.each([
    'Saltmouth berth share in 2019? >> thanks and see you in 2018',
    'Saltmouth berth share in 2019? >> thanks, and have a good 2018',
    'Saltmouth berth share in 2019? >> great, I will put 2018 and 2019 on the slide',
  ])('tells no figure to a word of thanks: %s', (thread) => {
    expect(askHarbour(thread).observations).toEqual([]);
  });

  it.each([
    ['盐口2019年泊位占比是多少 >> 那2018年呢', ['berth-share-2018'], ['variable', 'entity']],
    ['Saltmouth berth share in 2019? >> and in 2018?', ['berth-share-2018'], ['variable', 'entity']],
    ['Saltmouth berth share in 2019? >> and the cranes?', ['cranes-2019'], ['entity', 'period']],
    ['How many cranes did Saltmouth have in 2019? >> what about the rank?', ['cranes-rank-2019'], ['entity']],
    ['盐口2019年有几台起重机 >> 排第几', ['cranes-rank-2019'], ['entity']],
    ['盐口2019年泊位占比是多少 >> 改成2018年看看', ['berth-share-2018'], ['variable', 'entity']],
    ['Saltmouth berth share in 2019? >> ok, and in 2018', ['berth-share-2018'], ['variable', 'entity']],
    [
      'Saltmouth berth share in 2019? >> thanks, and the year before?',
      ['berth-share-2018'],
      ['variable', 'entity'],
    ],
    ['盐口2019年泊位占比是多少 >> 好的，那2018年呢', ['berth-share-2018'], ['variable', 'entity']],
    [
      'Saltmouth berth share in 2019? >> oh wait I meant 2018, my bad',
      ['berth-share-2018'],
      ['variable', 'entity'],
    ],
    [
      "Saltmouth berth share in 2019? >> Lovely. Now the 2018 one if you don't mind",
      ['berth-share-2018'],
      ['variable', 'entity'],
    ],
    [
      '盐口2019年泊位占比是多少 >> 感谢。领导又要2018年的，烦请一并提供',
      ['berth-share-2018'],
      ['variable', 'entity'],
    ],
    ['Saltmouth berth share in 2019? >> now the cranes', ['cranes-2019'], ['entity', 'period']],
    ['盐口2018年泊位占比 >> 2019年呢 >> 2020年一季度呢', ['berth-share-2020-q1'], ['variable', 'entity']],
  ])('takes from the thread what it leaves open: %s', (thread, ids, slots) => {
    const answer = askHarbour(thread);

    expect(answer.status).toBe('answered');
    expect(idsOf(answer)).toEqual(ids);
    const carried = answer.disclosures.flatMap((said) => (said.kind === 'carried' ? [said.slot] : []));
    expect(carried).toEqual(expect.arrayContaining(slots));
  });

  it.each([
    ['a bus line', askTurnUpAndGo, 'Line 4 boardings in 2024? >> and Line 14?', 'line-14'],
    ['a branch', askOpenDoors, 'visits at Central in 2023? >> and the Harbour Branch?', 'harbour-branch'],
  ])(
    'asks for the same of another, though its name holds a word of a metric: %s',
    (_, ask, thread, entity) => {
      expect(ask(thread).observations.map((told) => told.entity)).toEqual([entity]);
    },
  );

  it.each([
    ['How many cranes did Saltmouth have in 2018? >> harbour dues of East Dock', ['dues-2019']],
    ['盐口2018年有几台起重机 >> 东坞2019年规费多少', ['dues-2019']],
    ['盐口2018年有几台起重机 >> 盐口2019年6月轮渡多少班', ['ferries-june']],
  ])('lets go of what it states itself: %s', (thread, ids) => {
    expect(idsOf(askHarbour(thread))).toEqual(ids);
  });

  it.each([
    ['盐口2019年有几台起重机 >> 口号是什么', 'slogan'],
    ['盐口2019年有几台起重机 >> 三座新码头是哪三座', 'three-quays'],
  ])('may change to another subject: %s', (thread, id) => {
    expect(askHarbour(thread).body).toMatchObject({ kind: 'statements', statements: [{ id }] });
  });

  it.each([
    ['盐口2019年有几台起重机 >> 2017年呢'],
    ['盐口2019年泊位占比 >> 山坡区呢'],
    ['How many cranes did Saltmouth have in 2019? >> and Windhaven?'],
  ])('is refused like any other: %s', (thread) => {
    const answer = askHarbour(thread);

    expect(['no_data', 'unknown']).toContain(answer.status);
    expect(answer.observations).toEqual([]);
  });

  it.each([
    ['遂寧省級企業技術中心排全省第幾 >> 那A類企業數量呢', 'suining-a-class-rank-2021', askShipped],
    ['2024年澄州水质排全省第几 >> 那改善幅度呢', 'chengzhou-improvement-rank-2024', askClearRiver],
    [
      'Where does Chengzhou rank in the province for water quality in 2023? >> ok and for improvement',
      'chengzhou-improvement-rank-2023',
      askClearRiver,
    ],
  ])('asks for another rank, where what is named has no other figure: %s', (thread, id, ask) => {
    expect(idsOf(ask(thread))).toEqual([id]);
  });

  it.each(['遂宁2021年A类企业数量排全省第几 >> 数量呢', '遂宁省级企业技术中心排全省第几 >> 那A类企业有几家'])(
    'takes no rank for a count: %s',
    (thread) => {
      expect(askShipped(thread).status).not.toBe('answered');
    },
  );

  it.each(['换算成公顷呢', 'in hectares?'])('asks for the figure told in another unit: %s', (turn) => {
    const answer = askShipped(`射洪园区收回了多少低效用地 >> ${turn}`);

    expect(idsOf(answer)).toEqual(['shehong-land-recovered']);
    expect(answer.disclosures).toContainEqual(expect.objectContaining({ kind: 'converted', value: '66.67' }));
  });

  it('gives no figure in pounds for one in yuan', () => {
    expect(askTurnUpAndGo('How much fare revenue was there in 2024? >> in yuan?').status).toBe('no_data');
    expect(askTurnUpAndGo('How much fare revenue was there in 2024? >> in pounds?').status).toBe('answered');
  });

  it.each([
    '市委负责人提到哪些困难 >> 三大瓶颈具体是哪三个',
    '市委负责同志点了哪些压力和瓶颈 >> 三重压力到底是哪三重',
  ])('does not tell a list by one item of it: %s', (thread) => {
    expect(askShipped(thread).status).not.toBe('answered');
  });

  it('is not turned into a figure by thanks, and thanks leave the thread as it was', () => {
    expect(askHarbour('盐口2019年有几台起重机 >> 谢谢').body.kind).toBe('thanks');
    expect(idsOf(askHarbour('盐口2019年有几台起重机 >> 谢谢 >> 2018年呢'))).toEqual(['cranes-2018']);
  });

  it('keeps its subject through a refusal', () => {
    expect(idsOf(askHarbour('盐口2017年有几台起重机 >> 2018年呢'))).toEqual(['cranes-2018']);
  });

  it('asks again after choices were offered', () => {
    const answer = askShipped('遂宁的排名 >> 省级企业技术中心');

    expect(answer.status).toBe('answered');
    expect(answer.observations.every(({ entity }) => entity === 'suining')).toBe(true);
  });

  it('leaves a context that can be stored as JSON', () => {
    const index = indexOf(HARBOUR);
    const today = '2020-05-06';
    const { context } = answerQuestion(index, { text: '盐口2019年泊位占比', today });
    const stored = JSON.parse(JSON.stringify(context));

    expect(stored).toEqual(context);
    expect(answerQuestion(index, { text: '2018年呢', today, context: stored })).toEqual(
      answerQuestion(index, { text: '2018年呢', today, context }),
    );
  });
});

describe('a message with several questions', () => {
  const { catalog } = shippedIndex();

  it.each([
    [
      'How many cranes did Saltmouth have in 2019, and what were the dues of East Dock?',
      ['cranes-2019', 'dues-2019'],
    ],
    ['盐口2019年有几台起重机？东坞规费多少？', ['cranes-2019', 'dues-2019']],
    ['盐口2019年有几台起重机？港口口号是什么？', ['cranes-2019']],
    ['盐口2019年有几台起重机；盐口2019年6月轮渡多少班', ['cranes-2019', 'ferries-june']],
  ])('is answered in its order: %s', (text, ids) => {
    const answer = askHarbour(text);

    expect(answer).toMatchObject({ status: 'answered', body: { kind: 'several' } });
    expect(answer.body.kind === 'several' && answer.body.answers.map(({ status }) => status)).toEqual([
      'answered',
      'answered',
    ]);
    expect(idsOf(answer)).toEqual(ids);
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it('answers what is on record and refuses the rest', () => {
    const { status, body } = askHarbour('盐口2019年有几台起重机？山坡区规费多少？');

    expect(status).toBe('answered');
    expect(body.kind === 'several' && body.answers.map((part) => part.status)).toEqual([
      'answered',
      'no_data',
    ]);
  });

  it.each<['zh' | 'en', string, string[]]>([
    [
      'zh',
      '2021年安居锂电产值占溧阳的比例是多少？2020年呢？遂宁有多少家省级企业技术中心？全省排第几？遂宁2021年经济总量是多少？射洪锂电高新产业园2021年产值多少？明天会下雨吗？成都市长是谁？',
      ['15%', '1.07%', '44家', '第4位', '1500亿元', '500亿元', '“明天会下雨吗？”', '“成都市长是谁？”'],
    ],
    [
      'en',
      "What share of Liyang's lithium output did Anju reach in 2021? And in 2020?\nHow many provincial technology centres does Suining have? What is its rank?\nWhat was the GDP of Suining in 2021? What was the output value of the Shehong lithium park in 2021?\nWill it rain tomorrow? Who is the mayor of Chengdu?",
      [
        '15%',
        '1.07%',
        '44 centres',
        '4th',
        'RMB 150 billion',
        'RMB 50 billion',
        '“Will it rain tomorrow?”',
        '“Who is the mayor of Chengdu?”',
      ],
    ],
  ])('may be a long list, of which some are not on record, in %s', (lang, text, said) => {
    const lines = renderAnswer(askShipped(text), catalog, lang).text;
    const places = said.map((part) => lines.indexOf(part));

    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('takes nothing from the others for what the record does not know', () => {
    const { body } = askShipped(
      'How much under-used land was recovered? How many provincial technology centres does Suining have? Who is the chef?',
    );

    expect(body.kind === 'several' && body.answers.map(({ status }) => status)).toEqual([
      'answered',
      'answered',
      'unknown',
    ]);
  });

  it.each([
    '遂宁有44家省级企业技术中心？真的吗？排第四？',
    'Suining has 44 provincial technology centres? Really? Is it 4th in Sichuan?',
  ])('counts a word of doubt as no question of its own: %s', (text) => {
    const { status, body } = askShipped(text);

    expect(status).toBe('answered');
    expect(body.kind === 'several' && body.answers.some((part) => part.status === 'unknown')).toBe(false);
  });

  it.each([
    ['你好！请问一下，盐口2019年有几台起重机？谢谢！'],
    ['Hi team, sorry to bother you. How many cranes did Saltmouth have in 2019? Thanks'],
  ])('is not made of politeness: %s', (text) => {
    const answer = askHarbour(text);

    expect(answer.body.kind).toBe('figures');
    expect(idsOf(answer)).toEqual(['cranes-2019']);
  });
});
