import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

const PACKS = {
  shipped: askShipped,
  harbours: askQuietHarbours,
  doors: askOpenDoors,
  river: askClearRiver,
  buses: askTurnUpAndGo,
  hospital: askWaitLess,
  hills: askQuietHills,
  blood: askOneMorePint,
  meals: askHotAtNoon,
};
type Case = readonly [string, keyof typeof PACKS];

describe('a claim in the words of a statement', () => {
  it.each<Case>([
    // a place where it came about told as a party to it, or a way turned round
    ['雪棠与望鹿2025年4月22日签订联防协议，对吗', 'hills'],
    ['On 22 April 2025 Shuanghuai and Wanglu signed a joint defence agreement, right?', 'hills'],
    ['A delegation from First Hospital went to Hailan on 20 March 2025, right?', 'hospital'],
    ['市一院考察团2025年3月20日到海岚市学习分时段预约，对吗', 'hospital'],
    ['昆山来射洪考察过，对吗', 'shipped'],
    ['新一轮活动希望遂宁从领跑转为并跑，对吗', 'shipped'],
    ['4路从大学医院开往老火车站，对吗', 'buses'],
    // a deed of one told of another beside it
    ['"After the hills went quiet" was written by Yu Dong and edited by Pei Qing, right?', 'hills'],
    ['春季防火期为9月15日至11月15日，对吗', 'hills'],
    ['塔马拉克的人均借阅量全州最高，对吗', 'doors'],
    // more of it done than is told, or what was only foreseen
    ['招商引资约束指标体系全面成形，对吗', 'shipped'],
    ["All of Greenpan's vans are electric, right?", 'meals'],
    // the opposite, or what is denied
    ['落叶松湖2023年到馆增加是因为屋顶漏水，对吗', 'doors'],
    ['图书馆自2023年3月1日起恢复逾期罚款，对吗', 'doors'],
    ['2024年5月14日芬尼克市的学校召回了一批酸奶，有人生病，对吗', 'meals'],
    ['塔姆辛谷2026年2月退出午间热饭行动，对吗', 'meals'],
    ['白鹭老城的雨污分流改造2025年12月底前开始，对吗', 'river'],
    // somebody or something else, another cause
    ['Walter Finch is a retired teacher, right?', 'blood'],
    ['Tom Adeyemi is a former teacher, right?', 'blood'],
    ['2025年1月19日斯凯罗港岸电因风暴中断了一天，对吗', 'harbours'],
    // more than is told
    ['霜槐与雪棠两个林区2025年4月22日在望鹿林场签订联防协议，大家都很失望，对吗', 'hills'],
    ['石门岭林场的巡山犬叫“黑豆”，这在全国是第一次，对吗', 'hills'],
    ['工作台2023年10月14日在中央图书馆地下一层开放，只对会员，对吗', 'doors'],
    ['The library abolished late fines on 1 March 2023, under the minister himself, right?', 'doors'],
    ['The slogan is "First quiet, then green", and won a city prize for it, right?', 'harbours'],
    ['三趾鸥号是全国第一艘电动渡轮，对吗', 'harbours'],
    ['静港计划2022年9月5日由部长启动，对吗', 'harbours'],
    ['Walter Finch is a retired headteacher, right?', 'blood'],
    ['PintPal went live in October 2023 for drivers, right?', 'blood'],
    ['正极材料项目由新锂想公司和宁德时代投资，对吗', 'shipped'],
    ['岳波是新锂想的创始人兼总经理，对吗', 'shipped'],
    ['何柏年是副县长，对吗', 'river'],
    // names that have changed places
    [
      'The Wanglu Forest Farm launched the "Quiet Hills" campaign at Shuanghuai Forestry Bureau, right?',
      'hills',
    ],
    ['苇塘村2023年3月先在云渡县护水积分试点，对吗', 'river'],
    ['Port Elder was launched at Quiet Harbours on 5 September 2022, right?', 'harbours'],
    // quoted right, and told of another day
    ['《霜槐林区2024年森林防火年报》由霜槐林业局2025年2月15日发布，对吗', 'hills'],
    ['《宁棠市2024年医疗服务年报》由市卫健委2024年1月22日发布，对吗', 'hospital'],
    // one of two
    [
      'The first Waiting Room Day was held on 10 November 2024 at Liuwan District People’s Hospital; the heads of the five hospitals queued as patients, right?',
      'hospital',
    ],
    ['A child whose bill is paid still eats; the bill goes to the parents, right?', 'meals'],
    ['Outpatient visits were 5.71 million in 2024; complaints about waiting were 803, right?', 'hospital'],
    // a day that is not told
    ['动员大会4月25日召开，对吗', 'shipped'],
    ['The mobilisation meeting was held on 25 April 2022, right?', 'shipped'],
  ])('that says another thing is not confirmed: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).not.toBe('matches');
  });

  it.each<Case>([
    ['春季防火期为3月15日至6月15日，对吗', 'hills'],
    ['石门岭林场的巡山犬叫黑豆，对吗', 'hills'],
    ['A delegation from Hailan came to First Hospital in March 2025, right?', 'hospital'],
    ['4路从老火车站开往大学医院，对吗', 'buses'],
    ['Line 41 lost passengers because Friars Bridge was shut for five months, right?', 'buses'],
    ['射洪去昆山考察过，对吗', 'shipped'],
    ['2024年11月梅罗卫生委员会向凯洛韦血液中心颁发金滴奖，对吗', 'blood'],
    ['白鹭老城的雨污分流改造2025年12月底前全部完成，对吗', 'river'],
    ['禾丰县沿江的豆制品作坊搬进了石桥县的豆制品集中加工园，对吗', 'river'],
    ['奎斯特说难招的不是厨师，对吗', 'meals'],
    ['海燕号往返于斯凯罗港与塘鹅湾之间，对吗', 'harbours'],
    ['杜若兰是望鹿林场护林员，对吗', 'hills'],
    ['首个候诊体验日是2024年11月9日办的，对吧', 'hospital'],
    ['Outpatient visits were 5.61 million in 2024; complaints about waiting were 803, right?', 'hospital'],
    ['A child whose bill is unpaid still eats; the bill goes to the parents, right?', 'meals'],
    ['PintPal went live in October 2023, right?', 'blood'],
    ['The yearbook came out on 22 January 2025, right?', 'hospital'],
    ['图书馆自2023年3月1日起取消逾期罚款，对吗', 'doors'],
  ])('that says the same is confirmed: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).toBe('matches');
  });
});

describe('a figure with its name and 是', () => {
  it('is read by its name', () => {
    expect(askQuietHills('霜槐林区2023年过火面积是148.2公顷，对吗').verdict).toBe('matches');
    expect(askQuietHills('霜槐林区2023年过火面积是203公顷，对吗').verdict).toBe('differs');
  });
});

describe('a claim of another that does or is the same', () => {
  it.each<Case>([
    ['射洪以溧阳为标杆，对吗', 'shipped'],
    ['安居去昆山考察过，对吗', 'shipped'],
    ['射洪去溧阳考察过，对吗', 'shipped'],
    ['2021年射洪获评全省乡村振兴先进市，对吗', 'shipped'],
    ['霜槐林业局2024年12月被评为森林防火先进集体，对吗', 'hills'],
    ['Visits at Mill Hollow fell in 2023 because a leaking roof closed it for seven weeks, right?', 'doors'],
    ['芬尼克市2024年供餐减少，是因为三所学校翻修停课，对吗', 'meals'],
    ['斯凯罗港因码头桩基要加固，接电推迟了四个月，对吗', 'harbours'],
    ['塔恩西轮渡公司不再订购柴油船，对吗', 'harbours'],
  ])('is left open: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).toBe('not_on_record');
  });

  it.each<Case>([
    ['安居以昆山为标杆，对吗', 'shipped'],
    ['王若晔拍摄了配图，对吗', 'shipped'],
    ['林眼系统由霜槐林业局研发，对吗', 'hills'],
    ['2024年最大的一场火发生在白桦沟林场，对吗', 'hills'],
    ['首个候诊体验日2024年11月9日在市一院举行，对吗', 'hospital'],
    ['葛青采写了2024年3月22日的报道，对吗', 'river'],
  ])('differs where there can be but one: %s (%s)', (claim, pack) => {
    expect(PACKS[pack](claim).verdict).toBe('differs');
  });
});
