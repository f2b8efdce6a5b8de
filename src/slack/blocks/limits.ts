/** What Slack allows in one message, in one table. Lengths count after escaping. */
export const LIMITS = {
  blocksPerMessage: 50,
  /** Not in Slack's pages but enforced: the text of all blocks together, and what each block takes up besides. */
  blockTextPerMessage: 12_000,
  overheadPerBlock: 30,
  sectionText: 3_000,
  contextText: 3_000,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  chartTitle: 50,
  chartLabel: 20,
  chartPoints: 20,
  axisLabel: 50,
  /** Rows without the header. */
  tableRows: 100,
  tableColumns: 20,
  tableText: 10_000,
  tableCaption: 200,
  tablePage: 20,
  selectOptions: 100,
  optionText: 75,
  headerText: 150,
  viewBlocks: 100,
  viewTitle: 24,
  /** Ours: a reason is a sentence or two. */
  reasonText: 500,
  /** Slack's advice for `text`; it cuts at 40,000. */
  messageText: 4_000,
} as const;
