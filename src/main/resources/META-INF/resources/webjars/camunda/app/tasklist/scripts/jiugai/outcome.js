/* On a project's page: who looks after its communities from now on, and how it was evaluated (JA-3.8-1, JA-2-3). */
import {el, table} from './dom.js';

function upkeep(handedOver) {
  const rows = handedOver.map(each => [each.community, each.managingUnit, each.upkeepDuties, each.receivedOn]);
  return rows.length === 0
    ? []
    : [el('h4', {}, '移交管养'), table(['小区', '管理单位', '管养责任', '接收'], rows)];
}

function evaluation(result) {
  if (!result) {
    return [];
  }
  const {points, grade, document, evaluatedOn, uses} = result;
  return [
    el('h4', {}, '绩效评价'),
    el('p', {}, `${points}分，评价为“${grade}”（${document}，${evaluatedOn}）。`),
    uses.length === 0
      ? el('p', {class: 'jg-quiet'}, '评价结果的应用还没有登记。')
      : el('ul', {}, ...uses.map(use => el('li', {}, `结果用于${use}`)))
  ];
}

export function outcome(record) {
  return [...upkeep(record.handedOver), ...evaluation(record.evaluation)];
}
