// Questions that no record holds, by the rule that refuses them, each group beside honest ones that the rule must leave
// alone. Questions of one thread are parted by `>>`.

export interface Twins {
  readonly pack: 'shipped' | 'quiet-harbours' | 'open-doors' | 'clear-river' | 'turn-up-and-go';
  readonly refused: readonly string[];
  readonly answered: readonly string[];
}

export const TWINS: Readonly<Record<string, readonly Twins[]>> = {
  'what was done to what is counted': [
    {
      pack: 'quiet-harbours',
      refused: [
        'How many electric vessels did Brightwater sell in 2024?',
        'How many vessels does Brightwater plan to scrap by 2026?',
        'How much shore power was wasted in 2024?',
        '碧水航运2024年卖了几艘电动船',
      ],
      answered: [
        'How many electric vessels did Tarnsea Ferries operate at the end of 2024?',
        'How many passengers did Port Elder serve in 2024?',
        'How much carbon did the county cut in 2024?',
        'How many electric vessels does Brightwater plan to have by 2026?',
        '碧水航运有几艘电动船',
      ],
    },
    {
      pack: 'open-doors',
      refused: [
        'How many volunteers left in 2023?',
        'How many staff were hired in 2023?',
        'How many books were reserved in 2023?',
        '2023年新开了几家分馆',
        '2023年注销了多少读者证',
      ],
      answered: [
        'How many new cards were issued in 2023?',
        'How many children finished Summer Thousand in 2023?',
        '2023年暑期阅读完成了多少人',
        '2023年新办了多少读者证',
      ],
    },
    {
      pack: 'clear-river',
      refused: [
        'How many complaints were settled in 2024?',
        '2024年办结投诉多少件',
        'How many fish were released in 2024?',
      ],
      answered: [
        'How many complaints did Chengzhou receive in 2024?',
        '2024年收到多少件投诉',
        '投诉平均多久办结',
        '2024年完成整治的排污口多少',
      ],
    },
    {
      pack: 'shipped',
      refused: [
        'How many projects has Xinlixiang completed?',
        '新锂想完成了几个项目',
        '遂宁撤销了多少家省级企业技术中心',
      ],
      answered: ['How many projects has Xinlixiang put into the park?', '射洪锂电园2021年完成产值多少'],
    },
  ],
  'a sort of what is counted, or a part of the time': [
    {
      pack: 'open-doors',
      refused: [
        'How many print loans were there in 2023?',
        'How many digital loans were there in 2023?',
        'How many local loans did Central make in 2023?',
        'How many first-time visits did Harbour have in 2023?',
        '2023年中央图书馆国内借阅量多少',
        'How many new stops did the Bookmobile get in 2023?',
        'How many visits did Central have on Sundays in 2023?',
        '2023年中央图书馆周日到馆多少人次',
      ],
      answered: [
        'How many loans did the library make in 2023?',
        'How many new titles were added in 2023?',
        'how many cards do under 18s hold (end 2023)',
        'How many different languages are in the collection?',
        '2023年新增书目多少种',
      ],
    },
    {
      pack: 'clear-river',
      refused: [
        '官方河长有多少人',
        'How many official river chiefs are there?',
        '县级河长有多少人',
        '下坪断面2024年不达标多少天',
        '下坪断面总氮浓度多少',
      ],
      answered: ['2023年有多少河长', '渡口断面2024年达标多少天', '下坪断面总磷浓度多少', '澄江市级河长是谁'],
    },
  ],
  'a metric known by its noun alone': [
    {
      pack: 'quiet-harbours',
      refused: [
        'How many berths does Tarnsea have in total?',
        'How many ferries does Tarnsea Ferries operate?',
        "What was Tarnsea Ferries' total fuel bill in 2024?",
        '塔恩西轮渡公司2024年燃油费多少',
        '2024年塔恩西一共排放多少二氧化碳',
        'What was the turnaround time at Skerrow in 2024?',
        '斯凯罗港2024年周转时间是多少分钟',
      ],
      answered: [
        'How many electrified berths are there in total?',
        'How much did Tarnsea Ferries save on fuel in 2024?',
        '塔恩西轮渡公司2024年省了多少燃油费',
        '2024年塔恩西减排多少吨',
        '斯凯罗港2024年周转比桑德米尔慢多少分钟',
      ],
    },
    {
      pack: 'clear-river',
      refused: [
        '2023年河长多少人 >> 其中女的多少',
        'How many kilometres of sewers does Chengzhou have?',
        '禾丰县还有多少豆制品作坊',
        '云渡县有多少农户',
      ],
      answered: [
        '2024年铺了多少公里污水管',
        '禾丰搬了多少作坊',
        '积分有多少农户参与',
        '2024年黑臭水体还有几条',
      ],
    },
  ],
  'a count of what is on record as a share': [
    {
      pack: 'turn-up-and-go',
      refused: [
        'number of trips cancelled in H2 2024 — the count, not the %',
        'how many trips were cancelled in the second half of 2024?',
        'cancelled trips in H2 2024, count not percentage',
        'How many buses ran on time in 2024? I want a number, not a percentage',
        'how many passengers were satisfied in November 2024',
        'number of satisfied passengers, Nov 2024 (not the %)',
        'how many residents live near a frequent line in Hillside, 2024',
        'number of residents near a frequent line in 2024, not percent',
        'in absolute numbers, how many departures were on time on line 4 in 2024?',
        '2024年下半年取消了多少班次，要数量不要百分比',
        '2024年下半年取消了几个班次',
        '2024年准点的班次有多少趟，不要比例',
        '2024年11月满意的乘客有多少人',
        '希尔赛德有多少居民在高频线路附近，要人数',
        '取消班次数量2024年下半年，不是取消率',
        '14路2024年准点班次的数量',
        'count of cancelled trips H1 2024',
        'the headcount of satisfied riders in Nov 2024, no % please',
        'how many more boardings in 2024 than the year before did line 41 have',
        'raw number of punctual departures for line 14 in 2024',
        'total cancelled trips in H2 2024',
        'total of trips cancelled, H2 2024',
        'the sheer number of cancellations in H2 2024',
        'cancellations in H2 2024: the figure itself, not the percentage',
        'cancelled trips, H2 2024, in absolute terms',
        'cancelled trips in H2 2024 - a head count rather than a rate',
        '2024年下半年一共取消了多少趟',
        '2024年下半年取消班次总数',
        '2024年下半年取消的班次数',
        '2024年下半年停开了多少班',
        '14路2024年准点的车次有几趟',
        "electric buses' number as a count of vehicles in 2022",
      ],
      answered: [
        'punctuality in 2024, the % please',
        'share of trips cancelled in H2 2024 — the %, not the count',
        'what number do you have for the cancellation rate in H2 2024',
        'what percentage of trips was cancelled in H2 2024, not the number',
        'complaints in 2024 — the count, not the rank',
        'number of passengers in 2024, not the growth %',
        '2024年下半年班次取消率，要百分比不要数量',
        'how many electric buses at the end of 2024',
        'total boardings in 2024',
        '2024年投诉总数',
      ],
    },
    {
      pack: 'quiet-harbours',
      refused: [
        'how many sailings were made on battery in 2024',
        'number of battery sailings in 2024, not the %',
        '2024年有多少个电动航班，要数量不要占比',
        'count of electric sailings 2024 — not the share',
        '电动航班数量2024年',
        '2024年纯电航次的总数',
        'total battery sailings 2024',
        'how many crossings were on battery in 2024',
      ],
      answered: [
        'how many percent of sailings were on battery in 2024',
        '电动船数量2024年底',
        'how many electric vessels in 2024',
      ],
    },
    {
      pack: 'open-doors',
      refused: [
        'how many users were satisfied in 2024, the count not the share',
        'number of residents with a library card that were satisfied',
        'how many stops were reached on time in 2023? count, not %',
        '2024年有多少读者满意，要人数不要比例',
        '准点到站的有多少站次，不要百分比',
        'number of satisfied users, not the percentage',
        '2023年满意读者的数量',
        '满意的读者一共几位',
        'total satisfied users 2023',
      ],
      answered: [
        'visits in 2023, the count not the % growth',
        'how many library cards were active at the end of 2022',
      ],
    },
    {
      pack: 'clear-river',
      refused: [
        'how many residents were satisfied with the water in 2024? number please, not the %',
        'number of sections with good water in 2023, the count and not the %',
        '2023年优良断面有多少个，不要比例',
        '优良水质断面数量2024年',
        '2023年满意的群众有多少人',
        'how many tonnes of sewage were collected in 2023, not the rate',
        '生活污水收集了多少吨2023年，不要收集率',
        '2024年满意群众的总数',
      ],
      answered: ['how many complaints in 2023, not the % change'],
    },
    {
      pack: 'shipped',
      refused: [
        'number of yuan of Anju lithium output in 2021, not the %',
        'how much revenue did the Shehong park make in 2021 — the amount, not the growth %',
        '射洪园区2021年营收多少亿，不要增速',
        '安居2021年锂电产值多少亿元，不要占比',
      ],
      answered: [
        'number of tech centres in Suining in 2021, not the rank',
        '遂宁省级企业技术中心数量，不要排名',
      ],
    },
  ],
  'by heads, for each, as a share': [
    {
      pack: 'open-doors',
      refused: [
        'How much did Alder spend in 2024?',
        'How many lockers are there at each site?',
        'What share of loans are print?',
        '2023年人均到馆多少次',
        '不满意的读者占多少',
      ],
      answered: [
        'How much did the library spend per head in 2023?',
        'What share of residents have a card?',
        'What share of loans are digital?',
        '人均支出多少',
      ],
    },
    {
      pack: 'quiet-harbours',
      refused: ['What share of sailings were on time in 2024?', 'What share of berths are electrified?'],
      answered: ['What share of sailings were made on battery in 2024?', '2024年电动航班占多少'],
    },
  ],
  'a club, a phase, a benchmark or a wider area': [
    {
      pack: 'open-doors',
      refused: [
        'How many volunteers does Homework Club have?',
        '作业俱乐部有多少志愿者',
        'How many visitors came to Open House Day?',
        'How much does a Night Shelf locker cost?',
        'How many visits did Kennewa libraries have in 2024?',
      ],
      answered: [
        'How many attended Homework Club in 2023?',
        'How many Night Shelf sites are there?',
        'How many volunteers does the library have?',
      ],
    },
    {
      pack: 'clear-river',
      refused: [
        '碧川县管网密度是多少',
        'What is the sewer density of Bichuan?',
        '城北污水处理厂造价多少',
        '城北污水处理厂哪年建成',
      ],
      answered: [
        '禾丰县管网密度占碧川县的比例',
        '城北二期投资多少',
        '城北二期什么时候开工',
        '清流行动投资多少',
      ],
    },
    {
      pack: 'shipped',
      refused: [
        '新锂想在四川投资了几个项目',
        '新锂想在全国投资了几个项目',
        'How many projects has Xinlixiang invested in nationwide?',
      ],
      answered: ['新锂想在射洪投了几个项目', '新锂想投资了几个项目'],
    },
  ],
  'what was done to some, the money of it, an age, outside of a place': [
    {
      pack: 'quiet-harbours',
      refused: [
        'How many passengers were over 65 in 2024?',
        '2024年斯凯罗港岸电收费多少',
        'What did the reporter say about the grid?',
        'What share of vessels are electric?',
      ],
      answered: ['2024年电动航班占多少', 'What did the neighbours of the harbour say?'],
    },
    {
      pack: 'shipped',
      refused: [
        '遂宁2021年技术中心被摘牌几家',
        '新锂想在遂宁之外投了几个项目',
        'What did Yue Bo say about Liyang?',
      ],
      answered: ['海绵城市之外还有哪些试点', '遂宁技术中心全省第几', 'Who said the pursuers are closing in?'],
    },
  ],
  'when a value was passed or a thing came about': [
    {
      pack: 'shipped',
      refused: [
        "When did Shehong's output pass 50bn?",
        "When did Suining's GDP pass 150 billion?",
        '射洪锂电园什么时候突破500亿',
      ],
      answered: ['安居哪一年占溧阳15%', '遂宁2021年GDP突破了多少'],
    },
    {
      pack: 'quiet-harbours',
      refused: ['When was Skerrow connected to shore power?'],
      answered: ['When will Lantern Point be connected?', 'When did the Kittiwake enter service?'],
    },
    {
      pack: 'open-doors',
      refused: [
        'When did visits pass one million?',
        'When will visits reach two million?',
        'When did Maren Okafor become director?',
        '奥卡福什么时候当馆长的',
        'What time does Central open on Sundays?',
      ],
      answered: ['When did the Workbench open?', 'What time is Homework Club?', '作业俱乐部几点'],
    },
  ],
  'who did it, and what somebody said': [
    {
      pack: 'open-doors',
      refused: [
        'Who runs Homework Club?',
        'Who owns the Port Ellis Gazette?',
        'Who is building the Larch Lake rebuild?',
        'Who was director before Maren Okafor?',
        'What did Hana Petrov say about fines?',
        '谁开流动图书车',
        '谁设计的中央图书馆',
      ],
      answered: [
        'Who designed the new Larch Lake building?',
        'Who ran the survey?',
        'What did Luis Tremblay say about Larch Lake?',
        '谁设计了落叶松湖新馆',
        '谁出钱重建',
      ],
    },
    {
      pack: 'clear-river',
      refused: [
        '谁提出一河三长',
        '谁发起清流行动',
        '澄州市长是谁',
        'Who is mayor of Chengzhou?',
        '谭秀兰教什么科目',
        '柳溪有多长',
      ],
      answered: [
        '谁承建城北二期',
        '澄江河长是谁',
        '周砚宁说了什么',
        '谭秀兰做什么',
        '谭秀兰什么时候当的河长',
      ],
    },
    {
      pack: 'shipped',
      refused: [
        '谁带队去昆山考察',
        '九远园谁投资的',
        'Who led the visit to Kunshan?',
        'How much land did Anju recover?',
        '船山区乡村公路多长',
        '遂宁哪年定的五年目标',
      ],
      answered: [
        '谁去昆山考察',
        '正极材料项目谁投的',
        'Who invests in the cathode project?',
        'What did Yue Bo say?',
        '新锂想的总经理是谁',
      ],
    },
  ],
};

/** Claims that the record does not bear out, each beside one that it does. */
export const CLAIMS: readonly (readonly [pack: Twins['pack'], unfounded: string, founded: string])[] = [
  [
    'open-doors',
    'Is it true that Tamarack was forecast to have 1.34 million visits in 2024?',
    'Is it true that over 1.3 million visits were forecast for 2024?',
  ],
  ['open-doors', '2024年预测到馆人次是134万对吗', '2024年到馆134万人次对吗'],
  [
    'open-doors',
    'Is it true that Tamarack had 1.34 million visitors from abroad in 2024?',
    'Is it true that the library had 1.34 million visits in 2024?',
  ],
  ['open-doors', 'Is it true that 640 volunteers left in 2023?', '2023年新办31400张读者证对吗'],
  [
    'quiet-harbours',
    'Skerrow turnaround was 4 minutes in 2024, right?',
    'Is it true that the gap at Skerrow was under 4 minutes in 2024?',
  ],
  [
    'quiet-harbours',
    'Is it true that Tarnsea has 14 berths?',
    'Is it true that Tarnsea has 14 electrified berths?',
  ],
  ['quiet-harbours', '塔恩西2024年排放了5000多吨二氧化碳对吗', '2024年减少了5000多吨二氧化碳对吗'],
  [
    'quiet-harbours',
    'Is it true that Port Elder lost 1,905,000 passengers in 2024?',
    'Is it true that Port Elder handled 1,905,000 passengers in 2024?',
  ],
  ['clear-river', '2024年办结投诉986件对吗', '2024年涉水投诉986件对吗'],
  ['clear-river', '谭秀兰从2019年当河长对吗', '谭秀兰从2017年当河长对吗'],
  ['clear-river', 'Is it true that He Bonian is the mayor?', '何柏年是澄江市级河长对吗'],
  [
    'clear-river',
    'Is it true that the settling time was 36 hours in 2023?',
    '2023年平均办结时间不到36小时对吗',
  ],
  ['quiet-harbours', '埃尔德港2024年客运量下降了51.2%对吗', '2024年客运量增长6.4%对吗'],
  [
    'quiet-harbours',
    'Is it true that 24% of sailings were late in 2024?',
    'Is it true that 24% of sailings were electric in 2024?',
  ],
  ['shipped', '安居锂电产值2021年下降到溧阳的15%对吗', '安居2021年占溧阳15%对吗'],
  ['shipped', '射洪锂电园收回1000余亩耕地对吗', '射洪锂电园收回1000余亩低效用地对吗'],
  [
    'shipped',
    "Is it true that Suining's GDP was 150 billion in 2021?",
    "Is it true that Suining's GDP was over 150 billion in 2021?",
  ],
];
