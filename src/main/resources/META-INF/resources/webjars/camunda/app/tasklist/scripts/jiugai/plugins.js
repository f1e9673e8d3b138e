/* All plugins of Jiugai for Tasklist; config.js names this file. */
import basis from './basis.js';
import card from './card.js';
import {watchForms} from './formTexts.js';
import papers from './papers.js';
import plan from './plan.js';

watchForms();

export default [card, basis, papers, ...plan];
