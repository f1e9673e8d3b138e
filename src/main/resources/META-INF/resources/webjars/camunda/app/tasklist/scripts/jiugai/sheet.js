/* What the server says about a spreadsheet that it refuses: every fault with its place. */
import {alert, table} from './dom.js';

function faultTable(faults) {
  return table(
    ['工作表', '行', '列', '填写的内容', '应为'],
    faults.map(fault => [fault.sheet || '（整个文件）', fault.row?.toString() ?? '', fault.column, fault.found, fault.expected])
  );
}

export function refusal(fault) {
  const faults = fault.body?.faults ?? [];
  return [alert(fault.message), faults.length > 0 ? faultTable(faults) : ''];
}
