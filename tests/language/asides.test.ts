// Clauses that tell of whoever asks are not heard; what they say of the figure is.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHarbour,
  askOpenDoors,
  askQuietHarbours,
  askShipped,
  askTurnUpAndGo,
  idsOf,
} from '../answering/ask.ts';

const LOANS = 'what were loans at Central Library in 2023?';

describe('what a message tells of whoever asks', () => {
  it.each([
    `I lost my notebook (no, really). ${LOANS}`,
    `my laptop just died, ${LOANS}`,
    `Two interns sent me different numbers of pages. ${LOANS}`,
    `A councillor has phoned twice today. ${LOANS}`,
    `making a poster tonight. ${LOANS}`,
    `loans at Central Library in 2023 pls, parish newsletter goes to press at 6`,
    `I owe my producer loans at Central Library for 2023 by teatime and it's 3:40`,
    `not sure you even keep this, but ${LOANS}`,
    `need loans (Central Library, 2023) for slide 2 and yes I should have asked yesterday`,
    `loans at Central Library 2023 for the festival programme`,
    'finishing a poster and the design people want loans at Central Library, 2023. Do you have it?',
    'the index card is blank: Central Library, 2023, loans',
    'Remind me of loans at Central Library in 2023, would you. Bulletin in twenty minutes.',
    'loans at Central Library in 2023? Producer is hovering.',
    'had it in my diary and the dog ate it: loans at Central Library, 2023?',
    'the typesetter is standing over me, loans at Central Library in 2023',
    'Hi - I have a councillor on the line who wants to know the loans of Central Library in 2023. Anybody?',
    'ahhh loans at Central Library in 2023 w/ the citation rn',
    'my transcript cut off the figure. Central Library, loans, 2023?',
  ])('is not heard: %s', (question) => {
    const answer = askOpenDoors(question);

    expect(answer.status).toBe('answered');
    expect(idsOf(answer)).toEqual(idsOf(askOpenDoors(LOANS)));
  });

  it.each([
    'ppt第6页空着，下坪断面2024年7月氨氮浓度填几啊',
    '下坪断面2024年7月氨氮浓度多少鸭，我在高铁上翻不了文件',
    '学生写报告要引用，下坪断面2024年7月氨氮浓度是多少',
    '眼花了，怕抄错行，下坪断面2024年7月氨氮浓度是多少',
    '通稿已发群里，下坪断面2024年7月氨氮浓度是多少',
    '下坪断面2024年7月氨氮浓度我找了好久没找着，能给一下吗',
    '今天下班前要报，下坪断面2024年7月氨氮浓度是多少',
    '讲义里还缺一格，下坪断面2024年7月氨氮浓度',
    '再过二十分钟就要上会，下坪断面2024年7月氨氮浓度',
    '听众打电话问下坪断面2024年7月氨氮浓度',
    '找了一圈没找到，下坪断面2024年7月的氨氮浓度',
    '主编催了三遍，2024年7月，下坪断面，氨氮浓度几何',
    '通稿六点截，就差一个数：下坪断面，2024年7月，氨氮浓度',
    '兹因编制年鉴所需，请提供下坪断面2024年7月氨氮浓度为荷',
  ])('is not heard in Chinese: %s', (question) => {
    expect(idsOf(askClearRiver(question))).toEqual(idsOf(askClearRiver('下坪断面2024年7月氨氮浓度')));
  });
});

describe('what is said of the figure in a clause of its own', () => {
  it.each([
    [askOpenDoors, `I only want the ones by teenagers. ${LOANS}`],
    [askOpenDoors, `${LOANS} I'm thinking of pensioners here.`],
    [askOpenDoors, `${LOANS} It has to be manga.`],
    [askOpenDoors, 'Loans at Central Library in 2023, my angle is teenagers.'],
    [askClearRiver, '下坪断面2024年7月氨氮浓度多少？我关心的是丰水期'],
    [askOpenDoors, `Leaving out audiobooks, ${LOANS}`],
    [askOpenDoors, `Had the roof not leaked, ${LOANS}`],
    [askOpenDoors, 'Loans at Central Library in 2023 (found-property lenders)'],
    [askOpenDoors, 'Loans at Central Library in 2023, and the governor called it a farce'],
    [askOpenDoors, 'Can I have loans at Central Library before breakfast time, 2023?'],
    [
      askOpenDoors,
      'I know the total. What did the toy shelf contribute to loans at Central Library in 2023?',
    ],
    [askQuietHarbours, 'Where is the other Port Elder?'],
    [askClearRiver, '我只要夜间的，下坪断面2024年7月的氨氮浓度'],
  ])('is heard: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it('keeps a time that is told beside the question', () => {
    const answer = askHarbour('I am writing a page on 2018. What was the berth share of Saltmouth?');

    expect(idsOf(answer)).toEqual(['berth-share-2018']);
  });
});

describe('what whoever asks tells beside a value', () => {
  it.each([
    [
      askOpenDoors,
      'Loans at Central Library were 1.12 million in 2023, we beat every rival that year. Right?',
    ],
    [askOpenDoors, 'Loans at Central Library were 1.12 million in 2023, our best year ever, right?'],
    [askOpenDoors, 'Loans at Central Library were 1.12 million in 2023, my reforms did that, right?'],
    [askClearRiver, '下坪断面2024年7月氨氮浓度0.48毫克/升，我们创了纪录，对吗'],
  ])('is part of the claim: %#', (ask, claim) => {
    expect(ask(claim).verdict).not.toBe('matches');
  });

  it.each([
    "Anju's lithium output was 23% of Liyang's, the first quarter of 2022, right?",
    "Our draft has Anju's lithium output at 15% of Liyang's in 2021. OK to print?",
  ])('is none where it is but the time or the text: %s', (claim) => {
    expect(askShipped(claim).verdict).toBe('matches');
  });

  it('is none where it is but the hour', () => {
    const claim = 'Loans at Central Library were 1.12 million in 2023, right? Bulletin in ten minutes.';

    expect(askOpenDoors(claim).verdict).toBe('matches');
  });
});

describe('a value that is said before what it is of', () => {
  it.each([
    [askClearRiver, '是不是100%？我说的是澄江2023年的优良水质断面比例', 'matches'],
    [askClearRiver, '是不是90%？我说的是澄江2023年的优良水质断面比例', 'differs'],
    [askOpenDoors, "1.12 million? that's loans at Central Library in 2023, yes?", 'matches'],
  ])('is held against it: %#', (ask, claim, verdict) => {
    expect(ask(claim).verdict).toBe(verdict);
  });
});

it('asks which of two is more in Chinese as well', () => {
  const answer = askClearRiver('两个放一起看：下坪断面、镜月湖，总磷浓度，2023年，哪边更大');

  expect(idsOf(answer)).toHaveLength(2);
});

describe('one of a sort', () => {
  it('is another where it is the second or the other one, and itself where it is new', () => {
    expect(askQuietHarbours('Where is the second Port Elder?').status).not.toBe('answered');
    expect(askTurnUpAndGo('what is the new Northgate charging hub?').status).toBe('answered');
  });
});

describe('what a message tells of whoever asks for a fact without a name', () => {
  it.each([
    ['Stupid question but where did the tofu makers end up?', 'workshops-where'],
    ['Sorry to bother you — where did the tofu makers end up?', 'workshops-where'],
    ['Where did the tofu makers end up? Asking for a colleague.', 'workshops-where'],
    ['Where did the tofu makers end up? Need it for the evening bulletin.', 'workshops-where'],
    ['据你们掌握，做豆腐的作坊都搬哪去了？', 'workshops-where'],
    ['老师您好，做豆腐的作坊都搬哪去了？', 'workshops-where'],
  ])('is not heard: %s', (question, id) => {
    const { body } = askClearRiver(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });
});

describe('a clause of those whom the asker is one of', () => {
  it.each([
    ['省级企业技术中心，咱们有多少家', ['suining-technology-centres-2021']],
    ['A类企业的数量，咱们市排全省第几', ['suining-a-class-rank-2021']],
    ['2021年技术中心，我们当时是多少来着', ['suining-technology-centres-2021']],
  ])('is heard where it asks: %s', (question, ids) => {
    const answer = askShipped(question);

    expect(idsOf(answer)).toEqual(ids);
    expect(answer.disclosures.map(({ kind }) => kind)).not.toContain('default_entity');
  });

  it.each(['技术中心数量，我们领导又在催了', '2021年技术中心数量，我们要写材料'])(
    'is not heard where it tells: %s',
    (question) => {
      expect(idsOf(askShipped(question))).toEqual(['suining-technology-centres-2021']);
    },
  );
});
