// Words beside a metric that name no other thing, and those that do.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askShipped, idsOf } from '../ask.ts';

describe('a word beside a metric', () => {
  it.each([
    [askOpenDoors, '预约一本书23年平均要等好几天吧，到底几天'],
    [askOpenDoors, '23年底手里有证的未成年人有多少'],
    [askQuietHarbours, '三趾鸥号身上装的电池有多大'],
    [
      askClearRiver,
      "How many outfalls into rivers did the city's survey turn up between March 2022 and the end of 2023?",
    ],
    [askClearRiver, 'I would be much obliged to know how many complaints there were in 2024'],
  ])('may say nothing of its own: %#', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });

  it.each([
    [askOpenDoors, '预约一本杂志23年平均要等几天'],
    [askOpenDoors, '手里有手机的未成年人有多少'],
    [askQuietHarbours, '三趾鸥号身上装的发动机有多大'],
    [askClearRiver, "How many outfalls did the province's survey find in 2023"],
    [askClearRiver, 'how many illegal outfalls were surveyed between March 2022 and the end of 2023'],
  ])('may name another thing: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('a word between what asks and the metric', () => {
  it.each([
    [askOpenDoors, "Did booksellers resent Central Library's loans in 2023?"],
    [askOpenDoors, 'which trainee keyed in loans for Central Library, 2023'],
    [askOpenDoors, 'what tally did the janitors have for loans at Central Library in 2023'],
    [askQuietHarbours, 'How much were lobbyists paid to publicise shore power in Elder Port in 2023?'],
  ])('says who or what is asked of: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askOpenDoors, 'hiya, what does the freshest entry for loans at Central Library say?'],
    [askOpenDoors, 'my editor is pestering the whole newsroom: what were loans at Central Library in 2023?'],
    [askOpenDoors, 'what did we scribble down for loans at Central Library in 2023?'],
  ])('is chat where it is of those who talk or of the record: %#', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});

describe('a word ahead of the place whose metric it is, or behind a date', () => {
  it.each([
    [askOpenDoors, "The ransom for Central Library's loans in 2023?"],
    [askOpenDoors, 'The rehearsal of 2023 for loans at Central Library?'],
    [askOpenDoors, 'Items held by Central Library on December 31, 2023 on the poster by the lift'],
    [askShipped, "Suining's economic output in 2021 once deseasonalised"],
    [askOpenDoors, 'Bloomberg on loans at Central Library in 2023?'],
    [askOpenDoors, 'A forged telegram put the loans at Central Library for 2023 at what?'],
    [askOpenDoors, 'Loans at Central Library: how bumpy was 2023?'],
  ])('asks for something else: %s %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askOpenDoors, "The readout for Central Library's loans in 2023?", 'central-library-loans-2023'],
    [askOpenDoors, 'Any intel on loans at Central Library in 2023?', 'central-library-loans-2023'],
    [
      askOpenDoors,
      'A florist in Dundee is dying to know loans at Central Library in 2023',
      'central-library-loans-2023',
    ],
    [askOpenDoors, 'The florist wants loans at Central Library in 2023', 'central-library-loans-2023'],
    [
      askOpenDoors,
      'Items held by Central Library on December 31, 2023, by lunchtime please',
      'central-library-items-held-2023-12-31',
    ],
  ])('may name the figure, or when it is wanted: %s %s', (ask, question, id) => {
    expect(idsOf(ask(question))).toEqual([id]);
  });
});

describe('a Chinese word that no dictionary has', () => {
  it.each([
    // before the metric
    [askShipped, '安居午间锂电占溧阳多少'],
    [askShipped, '遂宁有多少家单亲省级企业技术中心'],
    [askShipped, '2021年遂宁老区经济总量'],
    [askClearRiver, '2023年全市盲人黑臭水体多少条'],
    [askClearRiver, '禾丰雾天污水管网密度2024年够得上碧川多少'],
    // within its name
    [askShipped, '土地单亲集约利用射洪排第几'],
    // behind the place, with the time or what is asked behind it
    [askShipped, '遂宁复读21年gdp'],
    [askShipped, '遂宁走读A类企业数量排全省第几'],
    [askShipped, '遂宁露天全市经济总量2021年多少'],
    [askShipped, '遂宁午间技术中心44间,对吗'],
    // the name of a body or place
    [askShipped, '蓝田港全市省级企业技术中心数量共有几家'],
    [askOpenDoors, '睢县图书馆2023年到馆人次'],
    [askOpenDoors, '新乡图书馆2023年到馆人次'],
    [askOpenDoors, '集贤图书馆2023年到馆人次'],
    [askShipped, '我们白马县拢共好多家省级企业技术中心嘛'],
  ])('says which of them is meant, and refuses the figure: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askShipped, '遂宁到底有多少家省级企业技术中心'],
    [askShipped, '技术中心的数量放到全川看,我们遂宁排好多位'],
    [askShipped, '安居锂电占慄阳比列 2021'],
    [askShipped, '区域职业教育中心落在哪个片区'],
    [askOpenDoors, '全县图书馆2023年到馆人次'],
    [askOpenDoors, '我想问县图书馆2023年到馆人次'],
    [askClearRiver, '2024年下坪氨氮测出来多少'],
  ])('is not made of grammar or a slip: %#', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
