/* On a project's page: its procedures with their time, what is owed after the permit, who supervises (HG-5.1-3 to 5.1-5). */
import {el, table} from './dom.js';

function procedures(all) {
  const rows = all.map(each => [
    each.name, each.department, each.state, each.overTerm ? el('strong', {class: 'jg-red'}, each.time) : each.time
  ]);
  return rows.length === 0
    ? []
    : [el('h4', {}, '审批手续'), table(['手续', '部门', '办理', '用时/时限'], rows)];
}

function obligations(all) {
  const rows = all.map(each => [
    each.title, each.overdue ? el('strong', {class: 'jg-red'}, each.state) : each.state
  ]);
  return rows.length === 0
    ? []
    : [
        el('h4', {}, '容缺事项'),
        el('p', {class: 'jg-quiet'}, '全部核销后才能支付尾款。'),
        table(['事项', '期限和办理'], rows)
      ];
}

function supervisors(all) {
  return all.length === 0 ? [] : [el('h4', {}, '质监、安监'), el('ul', {}, ...all.map(each => el('li', {}, each)))];
}

export function permits(record) {
  return [...procedures(record.procedures), ...obligations(record.obligations), ...supervisors(record.supervisors)];
}
