import { describe, expect, it } from 'vitest';
import { askClearRiver, askHarbour, askOpenDoors, askShipped } from './ask.ts';

describe('a question for a recorded fact', () => {
  it.each([
    ['港口口号是什么', 'slogan'],
    ['三座新码头是哪三座', 'three-quays'],
    ['Which are the three new quays?', 'three-quays'],
    ['Who opened East Dock?', 'opening'],
    ['谁主持开港', 'opening'],
  ])('about the harbour: %s', (question, id) => {
    const { status, body, citations, observations } = askHarbour(question);

    expect(status).toBe('answered');
    expect(body.kind === 'statements' && body.statements.map((statement) => statement.id)).toEqual([id]);
    expect(citations).toHaveLength(1);
    expect(observations).toEqual([]);
  });

  it.each([
    ['六大行动是哪六项', 'six-actions'],
    ['What are the six actions?', 'six-actions'],
    ['报道是谁写的', 'report-reporter'],
    ['Who is the editor?', 'report-editor'],
    ['照片谁拍的', 'photograph'],
    ['九远产业园在哪', 'jiuyuan-park-site'],
    ['新一轮活动叫什么', 'second-round-name'],
  ])('about the shipped record: %s', (question, id) => {
    const { status, body, citations } = askShipped(question);

    expect(status).toBe('answered');
    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
    expect(citations.length).toBeGreaterThan(0);
  });
});

describe('who took, wrote or edited, and how far a thing has come', () => {
  it.each([
    [askShipped, '報道嗰張相係邊個影㗎', 'photograph'],
    [askShipped, '那张图哪个拍的嘛', 'photograph'],
    [askShipped, '呢篇嘢邊個寫㗎', 'report-reporter'],
    [askShipped, '这稿子是哪个编的哦', 'report-editor'],
    [askOpenDoors, '嗰張相邊個影嘅', 'photo'],
    [askClearRiver, '呢篇稿边位写嘅', 'report-writers'],
    [
      askShipped,
      'what stage was phase two of the cathode project at when the reporter visited',
      'cathode-project-progress',
    ],
  ] as const)('is told in dialects and beside a visit: %#', (ask, question, id) => {
    const { body } = ask(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });

  it.each([
    [askShipped, '边个影的视频'],
    [askShipped, 'how many workers were there when the reporter visited'],
    [askShipped, 'what stage is the Liyang plant at'],
    [askOpenDoors, 'what stage is the Larch Lake rebuild at'],
    [askOpenDoors, '边个写的书'],
  ] as const)('is refused of what the record does not tell: %#', (ask, question) => {
    const { status } = ask(question);

    expect(status).not.toBe('answered');
  });
});

describe('a question that shares few words with the statement', () => {
  it.each([
    ['Who opened the East Dock?', 'opening'],
    ["What's the slogan?", 'slogan'],
    ['What is the slogan', 'slogan'],
    ['When was East Dock opened?', 'opening'],
    ['列出三座新码头', 'three-quays'],
  ])('about the harbour: %s', (question, id) => {
    const { body } = askHarbour(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });

  it.each([
    ["What's the 5-year goal?", 'aims'],
    ['What sort of business is booming along the country roads of Chuanshan?', 'chuanshan-rural-roads'],
    ['Why was the second round launched?', 'second-round-purpose'],
    ["What's being built in the Suining development zone?", 'parks-under-construction'],
    ['谁说预计年产值100亿', 'yue-bo-remarks'],
    ['三个项目是谁投的', 'cathode-investor'],
  ])('about the shipped record: %s', (question, id) => {
    const { body } = askShipped(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });

  it.each([
    'Who painted East Dock?',
    'When was the second quay opened?',
    'Who opened West Quay?',
    'Why was East Dock opened?',
  ])('is refused where the statement settles something else: %s', (question) => {
    expect(askHarbour(question).status).not.toBe('answered');
  });

  it.each([
    '第三轮活动什么时候启动',
    'When did Liyang visit Anju?',
    'What is the ten-year goal?',
    '谁投资的九远产业园',
  ])('is refused where another of several is asked for: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });
});

describe('a question for a person or place', () => {
  it.each([
    ['Who is Mara Finn?', 'mara-finn'],
    ['范玛拉是谁', 'mara-finn'],
    ['Where is East Dock?', 'east-dock'],
    ['东坞在哪里', 'east-dock'],
  ])('says what is on record: %s', (question, entity) => {
    const answer = askHarbour(question);

    expect(answer).toMatchObject({ status: 'answered', body: { kind: 'entity', entity } });
    expect(answer.citations.length).toBeGreaterThan(0);
  });
});

describe('a word to the bot', () => {
  it.each([
    ['help', 'help'],
    ['What can you do?', 'help'],
    ['what can you help me with?', 'help'],
    ['帮助', 'help'],
    ['你会什么', 'help'],
    ['hello', 'greeting'],
    ['good morning', 'greeting'],
    ['你好', 'greeting'],
    ['在吗', 'greeting'],
    ['thanks!', 'thanks'],
    ['谢谢', 'thanks'],
    ['辛苦了', 'thanks'],
  ])('"%s" is answered as %s', (text, kind) => {
    const answer = askHarbour(text);

    expect(answer).toMatchObject({ status: 'answered', observations: [], citations: [], body: { kind } });
  });

  it.each([
    ['thanks!', true],
    ['ok, thank you', true],
    ['谢谢', true],
    ['不用了，谢谢', true],
    ['👍', true],
    ['never mind', false],
    ['算了', false],
    ['好的', false],
    ['没事了', false],
  ])('"%s" thanks, or does not', (text, isThanks) => {
    expect(askHarbour(text).body).toEqual({ kind: 'thanks', isThanks });
  });

  it('does not hide the question beside it', () => {
    expect(askHarbour('你好，盐口2019年有几台起重机？').observations).toHaveLength(1);
    expect(askHarbour('Thanks! How many cranes did Saltmouth have in 2018?').observations).toHaveLength(1);
  });
});

// 有哪些 asks for a list, and is no word of one that says what it comprises.
it('which shortcomings are told by the shortcomings', () => {
  expect(askShipped('第一轮活动有哪些不足').receipt.statements).toEqual(['problems-admitted']);
});
