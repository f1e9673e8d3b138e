/** The competitive selection of a year's communities: review on site, ranking within the budget, explanation to each. */
package cn.jiugai.selection;
