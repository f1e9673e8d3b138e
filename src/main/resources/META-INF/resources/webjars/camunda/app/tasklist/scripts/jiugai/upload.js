/* The tab 上传表格: long lists come as a spreadsheet, which the step names with its property upload. */
import {address, get, post} from './api.js';
import {done, el, fileField, show} from './dom.js';
import {refusal} from './sheet.js';

function uploadForm(path) {
  const file = fileField('选择表格', '.xlsx');
  const button = el('button', {type: 'submit', class: 'btn btn-primary'}, '核对并上传');
  const result = el('div', {class: 'jg-result'});
  const form = el('form', {class: 'jg-upload'}, file.field, button);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    button.disabled = true;
    result.replaceChildren(el('p', {class: 'jg-quiet'}, '正在核对…'));
    const data = new FormData();
    data.append('file', file.input.files[0]);
    try {
      result.replaceChildren(done((await post(path, data)).message));
    } catch (fault) {
      result.replaceChildren(...refusal(fault));
    } finally {
      button.disabled = false;
    }
  });
  return el(
    'div',
    {},
    el('p', {}, el('a', {href: address(`${path}/template`)}, '下载本项目的表格'), '，填好后在这里上传。有一处填错就全部不收，并列出每一处。'),
    form,
    result
  );
}

async function page(taskId) {
  const {uploads} = await get(`/tasks/${taskId}/card`);
  return uploads.length === 0
    ? el('p', {class: 'jg-quiet'}, '该步骤不用上传表格，填写表单即可。')
    : uploads.map(upload => uploadForm(`/tasks/${taskId}/${upload}`));
}

export default {
  id: 'jiugai-upload',
  pluginPoint: 'tasklist.task.detail',
  priority: 840,
  properties: {label: '上传表格'},
  render(node, {taskId}) {
    show(node, () => page(taskId));
  }
};
