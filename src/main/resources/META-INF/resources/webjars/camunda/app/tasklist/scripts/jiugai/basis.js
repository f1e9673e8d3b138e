/* The tab 依据: the clauses of the plan behind the step. */
import {get} from './api.js';
import {el, show, table} from './dom.js';

function article(clause) {
  const where = clause.at ? `方案${clause.at.replace('(', '（').replace(')', '）')}　` : '';
  const label = clause.kind ? `${clause.id}　${clause.kind}` : clause.id;
  return el(
    'section',
    {class: 'jg-clause'},
    el('h5', {}, where, el('span', {class: 'jg-quiet'}, label)),
    el('p', {}, clause.text),
    clause.reading ? el('p', {class: 'jg-reading'}, el('strong', {}, '执行口径：'), clause.reading) : null
  );
}

function planDates(dates) {
  return dates.length === 0
    ? ''
    : el(
        'section',
        {class: 'jg-dates'},
        el('h5', {}, '本项目年度计划的时间节点'),
        table(['节点', '最迟', '现在'], dates.map(date => [date.name, date.due, date.standing]))
      );
}

function page(basis) {
  if (basis.clauses.length === 0) {
    return [el('p', {class: 'jg-quiet'}, '该步骤没有登记依据条款。'), planDates(basis.dates)];
  }
  return [
    basis.plan ? el('p', {}, `《${basis.plan}》`) : '',
    ...basis.clauses.map(article),
    planDates(basis.dates),
    el('p', {class: 'jg-quiet'}, '条款文字为转述，以方案原文为准；“执行口径”是方案未写明之处软件采用的做法。')
  ];
}

export default {
  id: 'jiugai-basis',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: '依据'},
  render(node, {taskId}) {
    show(node, async () => page(await get(`/tasks/${taskId}/basis`)));
  }
};
