/**
 * What is owed after a construction permit that was issued ahead (容缺事项, HG-5.1-3): each with its deadline, watched, and a
 * bar to the last payment.
 */
package cn.jiugai.obligation;
