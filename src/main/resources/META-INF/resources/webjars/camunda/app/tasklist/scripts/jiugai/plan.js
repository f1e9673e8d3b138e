/* The page on which the department in charge imports the annual plan, or, where the plan is not imported, sees its dates. */
import {get, post} from './api.js';
import {alert, done, el, fileField, show, table} from './dom.js';
import {link, page} from './page.js';
import {planDates} from './planDates.js';
import {refusal} from './sheet.js';

function totalsTable({published, actual}) {
  const rows = [
    ['项目', '个', 'projects'], ['小区', '个', 'communities'], ['居民', '户', 'households'], ['楼栋', '栋', 'buildings'],
    ['建筑面积', '万㎡', 'area'], ['预计投资', '万元', 'investment']
  ];
  return table(
    ['', '单位', '公布数', '附件合计'],
    rows.map(([name, unit, key]) => [name, unit, String(published[key]), String(actual[key])])
  );
}

function receipt(plan) {
  const lines = [plan.message, ...plan.reasons].join('\n');
  return [plan.reconciled ? done(lines) : alert(lines), totalsTable(plan)];
}

function uploadForm() {
  const file = fileField('选择年度计划表', '.xlsx');
  const button = el('button', {type: 'submit', class: 'btn btn-primary'}, '核对并导入');
  const result = el('div', {class: 'jg-result'});
  const form = el('form', {class: 'jg-upload'}, file.field, button);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    button.disabled = true;
    result.replaceChildren(el('p', {class: 'jg-quiet'}, '正在核对…'));
    const data = new FormData();
    data.append('file', file.input.files[0]);
    try {
      result.replaceChildren(...receipt(await post('/plans', data)));
    } catch (fault) {
      result.replaceChildren(...refusal(fault));
    } finally {
      button.disabled = false;
    }
  });
  return el('div', {}, form, result);
}

async function content() {
  const me = await get('/me');
  if (!me.inCharge) {
    return alert('年度计划由主管部门导入，您的单位没有这项权限。');
  }
  if (!me.importsPlan) {
    return alert('本区年度改造小区由竞争性评审确定，在“发起事项”中发起“年度计划”。');
  }
  return el(
    'div',
    {},
    el('p', {}, '上传年度计划表（.xlsx）。系统逐格核对：有一处填错就全部不导入，并列出每一处；附件合计与公布数不符的，更正并重新上传后才能下达。'),
    uploadForm(),
    el('h3', {}, '时间节点'),
    planDates()
  );
}

async function dates() {
  const me = await get('/me');
  return me.inCharge ? planDates() : alert('时间节点由主管部门调整，您的单位没有这项权限。');
}

const PAGE = {id: 'jiugai-plan', path: '/jiugai/plan', label: '年度计划导入'};

const DATES = {id: 'jiugai-plan-dates', path: '/jiugai/dates-of-plan', label: '年度计划时间节点'};

export default [
  page({...PAGE, content}),
  page({...DATES, content: dates}),
  link({...PAGE, priority: 50, allowed: async () => (await get('/me')).importsPlan}),
  link({...DATES, priority: 50, allowed: () => get('/me').then(me => me.inCharge && !me.importsPlan)})
];
