/* The page 项目进度: the projects in which the unit has a part; of each its road, whom it waits for, and what was done. */
import {address, get} from './api.js';
import {lamp} from './card.js';
import {el, moment, show, table} from './dom.js';
import {outcome} from './outcome.js';
import {frame, link} from './page.js';
import {permits} from './permits.js';
import {residents, suggestions} from './residents.js';

const PATH = '/jiugai/progress';
const STANDING = {AHEAD: '未到', OPEN: '在办', DONE: '已办结'};

const DAY = new Intl.DateTimeFormat('zh-CN', {timeZone: 'Asia/Shanghai', month: 'numeric', day: 'numeric'});

/** The address of a project's page, for links. */
export function addressOf(number) {
  return `#${PATH}?project=${encodeURIComponent(number)}`;
}

function row(project) {
  return [
    el('a', {href: addressOf(project.number), class: 'jg-whole'}, project.number),
    project.name,
    project.street ?? '未指定街道（镇）',
    project.phases.length > 0 ? project.phases.join('、') : '—',
    project.works,
    project.basic,
    project.waitsFor.join('、') || '—',
    project.overdue > 0 ? el('strong', {class: 'jg-red'}, String(project.overdue)) : '0',
    project.openSupervision > 0 ? `${project.supervision}（${project.openSupervision}未销号）` : String(project.supervision),
    project.state
  ];
}

const COLUMNS = ['编号', '项目', '街道（镇）', '现在的阶段', '完工项目', '基础类', '现在等谁', '逾期', '监管记录', '状态'];

function listOf(projects) {
  const rows = projects.map(row);
  return rows.length === 0 ? el('p', {class: 'jg-quiet'}, '没有符合的项目。') : table(COLUMNS, rows);
}

/** What of a project the search looks into. */
function words(project) {
  return [project.number, project.name, project.street, project.state, ...project.phases, ...project.waitsFor].join(' ');
}

async function list() {
  const [projects, models] = await Promise.all([get('/projects'), get('/model-suggestions')]);
  if (projects.length === 0) {
    return el('p', {class: 'jg-quiet'}, '还没有您的单位参与的项目。');
  }
  const search = el('input', {
    type: 'search', class: 'form-control', placeholder: '按编号、名称、街道（镇）、阶段、单位或状态查找', 'aria-label': '查找项目'
  });
  const late = el('input', {type: 'checkbox'});
  const result = el('div', {}, listOf(projects));
  const narrow = () => {
    const wanted = search.value.trim();
    const fits = project => words(project).includes(wanted) && (!late.checked || project.overdue > 0);
    result.replaceChildren(listOf(projects.filter(fits)));
  };
  search.addEventListener('input', narrow);
  late.addEventListener('change', narrow);
  const tools = el(
    'p',
    {class: 'jg-tools'},
    el('label', {}, late, ' 只看有逾期任务的'),
    el('a', {href: address('/projects/database.xlsx'), download: '基础数据库.xlsx'}, '导出基础数据库（.xlsx）')
  );
  return [suggestions(models, addressOf), search, tools, result];
}

/** The end of a phase after its beginning; nothing if it was the same day. */
function upTo(since, until) {
  const [first, last] = [since, until].map(day => DAY.format(new Date(day)));
  return first === last ? '' : `–${last}`;
}

function phase({name, standing, since, until}) {
  const when = since ? `${DAY.format(new Date(since))}${until ? upTo(since, until) : ' 起'}` : '';
  return el(
    'li',
    {class: `jg-phase jg-phase-${standing.toLowerCase()}`},
    el('strong', {}, name),
    el('span', {}, STANDING[standing]),
    el('span', {class: 'jg-quiet'}, when)
  );
}

function waiting(open) {
  if (open.length === 0) {
    return el('p', {class: 'jg-quiet'}, '现在没有待办的步骤。');
  }
  const rows = open.map(card => [
    card.step,
    card.missingRole ? `未指定单位（${card.missingRole.name}），由${card.units.join('、')}代收` : card.units.join('、'),
    card.due ?? '—',
    lamp(card.deadline)
  ]);
  return table(['步骤', '等哪个单位', '期限', '还剩'], rows);
}

function done(steps) {
  const rows = steps.map(step => [
    moment(step.completedAt),
    step.round > 1 ? `${step.step}（第${step.round}次）` : step.step,
    step.unit ?? '—',
    step.person
  ]);
  return rows.length === 0 ? el('p', {class: 'jg-quiet'}, '还没有办结的步骤。') : table(['时间', '步骤', '单位', '用户'], rows);
}

/** What was corrected after its step, and what does not hold any more because of it; nothing if nothing was. */
function corrections({corrected, effects}) {
  if (corrected.length === 0 && effects.length === 0) {
    return [];
  }
  const rows = corrected.map(({unit, applicant, correction}) => [
    `第${correction.number}号`,
    correction.fact,
    `${correction.oldValue} → ${correction.newValue}`,
    [correction.state, correction.document, correction.remark].filter(Boolean).join('，'),
    `${unit} ${applicant}`,
    correction.result ?? '—'
  ]);
  return [
    el('h4', {}, '更正记录'),
    table(['编号', '事项', '原值 → 新值', '办理', '申请', '重新核对'], rows),
    ...effects.map(effect => el('p', {class: 'jg-note'}, `${effect.title}待处理（${effect.cause}）：${effect.reasons}`))
  ];
}

/** What was adjusted in plan or scope: who, why, on which document, and how the project stood before and after. */
function adjustments(adjusted) {
  if (adjusted.length === 0) {
    return [];
  }
  const rows = adjusted.map(({what, reason, appliedBy, decidedBy, document, decidedOn, before, after}) => [
    what,
    reason,
    `${appliedBy}申请，${decidedBy}批准`,
    `${document}（${decidedOn}）`,
    before ?? '（新立项目）',
    after
  ]);
  return [el('h4', {}, '调整记录'), table(['调整', '理由', '申请和批准', '批复', '调整前', '调整后'], rows)];
}

/** Stops of the works, kept apart from the time that the works take (JA-3.6-2). */
function stops(stopped, all) {
  if (stopped.length === 0) {
    return [];
  }
  const days = ({calendarDays, workingDays}) => `${calendarDays}天（工作日${workingDays}天）`;
  const rows = stopped.map(stop => [
    `第${stop.number}次`,
    stop.finding,
    stop.order ?? '待签发',
    stop.from,
    stop.until ? `${stop.until}（${stop.resumption}）` : '停工中',
    days(stop.days)
  ]);
  return [
    el('h4', {}, '停工整改'),
    el('p', {class: 'jg-quiet'}, `累计停工${days(all)}，同一天只计一次，不计入施工用时。`),
    table(['停工', '问题', '停工令', '停工', '复工（复工令）', '停工天数'], rows)
  ];
}

/** What the works cost by contract, how that changed, and what was paid; what audit holds stands out (JA-3.5-2, JA-3.5-4). */
function money({agreed, contract, booked, settlement, changes, payments}) {
  if (!contract) {
    return [];
  }
  const orders = changes.map(({number, amount, works, reason, state}) => [`第${number}号`, amount, works, reason, state]);
  const rows = payments.map(({number, kind, purpose, amount, source, state, held, remark, paidOn}) => [
    `第${number}笔`,
    `${kind}：${purpose}`,
    amount,
    source,
    held ? el('strong', {}, state) : state,
    [remark, paidOn].filter(Boolean).join('，') || '—'
  ]);
  const changed = agreed === contract ? '' : `（签订时${agreed}）`;
  return [
    el('h4', {}, '合同价款和付款'),
    el('p', {}, `合同价款${contract}${changed}，已入账${booked}。${settlement ? `${settlement}。` : ''}`),
    ...(orders.length === 0 ? [] : [table(['工程变更', '金额', '涉及的改造内容', '理由', '办理'], orders)]),
    ...(rows.length === 0 ? [] : [table(['付款', '款项', '金额', '资金来源', '办理', '凭证或暂停的理由'], rows)])
  ];
}

/** What utilities may charge residents, by their own word: street, community and residents compare with it (JA-2-6). */
function charges({lines, notice}) {
  if (lines.length === 0) {
    return [];
  }
  const told = notice ? `已于${notice.published}公示：${notice.place}。` : '尚未公示。';
  const rows = lines.map(line => [line.utility, line.item ?? '不收费', line.standard ?? '—', line.basis ?? '—']);
  return [
    el('h4', {}, '专营单位申报的居民收费'),
    el('p', {class: 'jg-quiet'}, `${told}没有申报的收费、捆绑收费、搭车收费，由街道或社区在“发起事项”中提出“收费问题处理”。`),
    table(['专营单位', '收费项目', '标准', '依据'], rows)
  ];
}

/** How far the works are by the works list, an item a line. */
function works({works: classes, items}) {
  if (items.length === 0) {
    return [];
  }
  const rows = items.map(item => [String(item.number), item.community, item.name, item.place, item.finishedOn ?? '未完工']);
  return [
    el('h4', {}, '改造内容完成情况'),
    el('p', {}, classes.join('，')),
    table(['序号', '小区', '内容', '部位', '完工日期'], rows)
  ];
}

/** Whatever was looked at by those who watch over the works (JA-3.5-1). */
function supervision(records) {
  const rows = records.map(record => [
    record.on,
    record.kind,
    record.subject,
    record.by,
    record.result,
    record.open ? el('strong', {class: 'jg-red'}, '未销号') : '已办结'
  ]);
  return [
    el('h4', {}, '监管记录'),
    rows.length === 0
      ? el('p', {class: 'jg-quiet'}, '还没有监管记录。')
      : table(['日期', '类别', '事项', '检查单位（人）', '结果', '状态'], rows)
  ];
}

/** How the site stood in the months' rankings, and what was paid of each month's works (HG-4.2-4). */
function ranked(months) {
  if (months.length === 0) {
    return [];
  }
  const rows = months.map(({month, points, place, ratio, noticeNumber}) => [
    month, `${points}分`, `第${place}名`, ratio, noticeNumber
  ]);
  return [el('h4', {}, '月度考核排名'), table(['月份', '现场得分', '施工单位名次', '拨付比例', '通报'], rows)];
}

/** Who guides the residents through the whole course (HG-7-5); nothing while nobody is named. */
function guides(named) {
  if (!named) {
    return [];
  }
  const {body, contact, phone, partyOrganisation, partySecretary} = named;
  return [el('p', {}, `镇街工作机构：${body}（${contact}，${phone}）；社区党组织：${partyOrganisation}（${partySecretary}）。`)];
}

/** Petitions without the petitioners (HG-4.1-4), and what was put to the office of the leading group (HG-8-2). */
function raised({petitions, problems}) {
  const rows = [
    ...petitions.map(({number, subject, receivedOn, closedOn, outcome}) => [
      `第${number}号信访`, subject, receivedOn, closedOn ?? '—', outcome
    ]),
    ...problems.map(({number, title, putOn, answeredOn, answer}) => [
      `第${number}号提请研究`, title, putOn, answeredOn ?? '—', answer ?? '在办'
    ])
  ];
  return rows.length === 0
    ? []
    : [el('h4', {}, '信访和提请研究的问题'), table(['编号', '事项', '提出', '办结', '结果'], rows)];
}

/** The plan years into which the project was carried over; nothing if it was not. */
function years(carried) {
  return carried.map(({year, carriedOn, basis, money}) =>
    el('p', {class: 'jg-note'}, `已结转到${year}年度（${carriedOn}，${basis}），结转资金${money}。`)
  );
}

async function project(number) {
  const path = `/projects/${encodeURIComponent(number)}`;
  const [progress, record, site, voices, ending, procedures, standing] = await Promise.all([
    get(`${path}/progress`), get(`${path}/corrections`), get(`${path}/site`), get(`${path}/residents`),
    get(`${path}/outcome`), get(`${path}/permits`), get(`${path}/standing`)
  ]);
  const places = progress.communities.map(place => [
    place.name, String(place.households), String(place.buildings), String(place.areaM2)
  ]);
  return [
    el('h3', {}, `${progress.number} ${progress.name}`),
    el('p', {}, `${progress.planYear}年度，${progress.street ?? '未指定街道（镇）'}，概算${progress.estimate}，${progress.state}`),
    ...guides(standing.body),
    ...years(progress.carried),
    el('ol', {class: 'jg-road'}, ...progress.phases.map(phase)),
    el('h4', {}, '现在等谁'),
    waiting(progress.open),
    el('h4', {}, '时间节点'),
    progress.dates.length === 0
      ? el('p', {class: 'jg-quiet'}, '该项目没有年度计划的时间节点。')
      : table(['节点', '最迟', '现在'], progress.dates.map(date => [date.name, date.due, date.standing])),
    ...permits(procedures),
    ...works(site),
    ...supervision(site.supervision),
    el('h4', {}, '小区'),
    table(['小区', '户数', '楼栋', '建筑面积（㎡）'], places),
    ...stops(progress.stops, progress.stopped),
    ...ranked(standing.months),
    ...money(progress.money),
    ...charges(progress.charges),
    ...adjustments(progress.adjustments),
    ...residents(voices),
    ...raised(standing),
    ...outcome(ending),
    ...corrections(record),
    el('h4', {}, '办理记录'),
    done(progress.done)
  ];
}

/** The project that the address names, e.g. {@code #/jiugai/progress?project=JA-2024-01}; null on the list. */
function chosen() {
  return new URLSearchParams(location.hash.split('?')[1] ?? '').get('project');
}

function build() {
  const body = el('div', {});
  const back = el('a', {}, '');
  const node = frame(back, el('h2', {}, '项目进度'), body);
  const draw = () => {
    const number = chosen();
    node.scrollTop = 0;
    back.setAttribute('href', number ? `#${PATH}` : '#/');
    back.textContent = number ? '← 全部项目' : '← 返回任务';
    show(body, () => (number ? project(number) : list()));
  };
  return {node, draw};
}

let shown = null;

function redraw() {
  if (location.hash.startsWith(`#${PATH}`)) {
    shown?.draw();
  }
}

const route = {
  id: 'jiugai-progress',
  pluginPoint: 'tasklist.route',
  priority: 0,
  properties: {path: PATH, label: '项目进度'},
  render(node) {
    shown = build();
    node.append(shown.node);
    shown.draw();
    window.addEventListener('hashchange', redraw);
  },
  unmount() {
    window.removeEventListener('hashchange', redraw);
    shown = null;
  }
};

const entrance = {
  id: 'jiugai-progress',
  path: PATH,
  label: '项目进度',
  priority: 60,
  allowed: async () => (await get('/me')).units.length > 0
};

export default [route, link(entrance)];
