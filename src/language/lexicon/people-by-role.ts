// People by what they work as or where they belong, who may have an opinion, complain or be counted. Whoever uses what the
// pack is of (passengers, patients, readers) is left out: a figure of all is theirs.

const ENGLISH =
  'teacher|headteacher|lecturer|professor|academic|doctor|nurse|driver|worker|employee|manager|director|executive|official|bureaucrat|civil servant|councillor|councilor|politician|minister|mayor|governor|cadre|local|journalist|reporter|editor|columnist|blogger|farmer|fisherman|fishermen|lawyer|judge|police officer|officer|soldier|firefighter|engineer|scientist|researcher|expert|consultant|auditor|inspector|chef|cook|clerk|cashier|accountant|trader|shopkeeper|landlord|tenant|homeowner|contractor|supplier|investor|shareholder|trustee|caretaker|cleaner|technician|guard|sailor|skipper|priest|artist|musician|athlete|policeman|policemen';

/** Such people, one or several of them. */
export const ROLE_EN = `(?:${ENGLISH})s?`;

/** Several of them. */
export const ROLES_EN = `(?:(?:${ENGLISH.replace('|fisherman|', '|').replace('|policeman|', '|')})s|fishermen|policemen|police)`;

export const ROLE_ZH =
  '老师|教师|教职工|校长|班主任|教授|医生|大夫|护士|司机|工人|职工|员工|经理|主管|老板|领导|干部|官员|公务员|议员|代表|委员|记者|编辑|主编|博主|农民|渔民|律师|法官|警察|民警|军人|消防员|工程师|科学家|研究员|专家|顾问|审计员|检查员|厨师|厨工|会计|商贩|店主|房东|租户|业主|承包商|供应商|投资者|股东|保安|保洁员|技术员|当地人|本地人|村民';
