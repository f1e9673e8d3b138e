/* The tab 依据: the clauses of the plan behind the step. */
import {get} from './api.js';
import {el, show} from './dom.js';

function article(clause) {
  return el(
    'section',
    {class: 'jg-clause'},
    el('h5', {}, `${clause.chapter}　`, el('span', {class: 'jg-quiet'}, clause.id)),
    el('p', {}, clause.text),
    clause.practice ? el('p', {class: 'jg-practice'}, el('strong', {}, '执行口径：'), clause.practice) : null
  );
}

function page(basis) {
  if (basis.clauses.length === 0) {
    return el('p', {class: 'jg-quiet'}, '该步骤没有登记依据条款。');
  }
  return [
    el('p', {class: 'jg-quiet'}, basis.title, '（以下为条款要义，以文件原文为准）'),
    ...basis.clauses.map(article)
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
