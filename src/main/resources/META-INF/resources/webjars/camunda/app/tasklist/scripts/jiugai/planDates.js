/* The dates of the running plans on the page of the annual plan, and their change by the department in charge. */
import {get, put} from './api.js';
import {alert, done, el, moment, show, table} from './dom.js';

function field(label, attributes) {
  const input = el('input', {class: 'form-control', required: true, 'aria-label': label, ...attributes});
  return {input, field: el('label', {}, label, input)};
}

/** The row under a date in which it is changed. */
function changeForm({plan}, date, reload) {
  const due = field('新日期', {type: 'date', value: date.due});
  const reason = field('调整原因', {type: 'text', maxlength: 1000});
  const paper = field('批准文件（名称、文号）', {type: 'text', maxlength: 200});
  const result = el('div', {});
  const button = el('button', {type: 'submit', class: 'btn btn-primary'}, '确认调整');
  const form = el('form', {class: 'jg-upload'}, due.field, reason.field, paper.field, button, result);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    button.disabled = true;
    try {
      const wish = {due: due.input.value, reason: reason.input.value, document: paper.input.value};
      reload((await put(`/plans/${plan}/dates/${date.kind}`, wish)).message);
    } catch (fault) {
      result.replaceChildren(alert(fault.message));
      button.disabled = false;
    }
  });
  return form;
}

function dateTable(plan, reload) {
  const below = el('div', {});
  const rows = plan.dates.map(date => {
    const button = el('button', {type: 'button', class: 'btn btn-default'}, '调整');
    button.addEventListener('click', () =>
      below.replaceChildren(el('h5', {}, `调整“${date.name}”`), changeForm(plan, date, reload))
    );
    return [date.name, date.due, button];
  });
  return el('div', {}, table(['节点', '最迟', ''], rows), below);
}

function changeTable(changes) {
  const rows = changes.map(({name, person, change}) => [
    name, `${change.oldDue} → ${change.newDue}`, change.reason, change.document, person, moment(change.changedAt)
  ]);
  return el('div', {}, el('h5', {}, '调整记录'), table(['节点', '日期', '原因', '批准文件', '经办人', '时间'], rows));
}

/** The projects that go on from the year before, under dates of their own. */
function carriedTable(carried) {
  const rows = carried.map(({project, name, fromYear, basis, dates}) => [
    project, name, `${fromYear}年度结转（${basis}）`, dates.map(date => `${date.name}${date.due}`).join('，')
  ]);
  return el('div', {}, el('h5', {}, '上年结转的项目'), table(['编号', '项目', '结转', '本年度的节点'], rows));
}

function section(plan, reload) {
  return el(
    'section',
    {},
    el('h4', {}, `${plan.year}年度`),
    dateTable(plan, reload),
    plan.carried.length > 0 ? carriedTable(plan.carried) : null,
    plan.changes.length > 0 ? changeTable(plan.changes) : null
  );
}

/** The dates of all running plans; nothing if none has begun. */
export function planDates() {
  const node = el('div', {class: 'jg-plan-dates'});
  const load = message =>
    show(node, async () => {
      const plans = await get('/plans/dates');
      if (plans.length === 0) {
        return el('p', {class: 'jg-quiet'}, '还没有启动的年度计划。');
      }
      return [
        message ? done(message) : '',
        el('p', {class: 'jg-quiet'}, '调整后，各项目的提醒、逾期和督办立即按新日期计算；最后一天不因周末顺延。'),
        ...plans.map(plan => section(plan, load))
      ];
    });
  load();
  return node;
}
