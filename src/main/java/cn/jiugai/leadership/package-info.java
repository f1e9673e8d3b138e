/** The leading group of a district: who heads it and its office, and who answers for each member unit (HG-8-1, HG-8-2). */
package cn.jiugai.leadership;
