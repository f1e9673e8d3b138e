/* All plugins of Jiugai for Tasklist; config.js names this file. */
import basis from './basis.js';
import card from './card.js';
import {watchForms} from './formTexts.js';
import {keepDrafts} from './keepDraft.js';
import head from './head.js';
import matter from './matter.js';
import {closeOldNotices} from './notices.js';
import papers from './papers.js';
import plan from './plan.js';
import progress from './progress.js';
import upload from './upload.js';

watchForms();
keepDrafts();
closeOldNotices();

export default [card, head, basis, papers, upload, ...matter, ...plan, ...progress];
