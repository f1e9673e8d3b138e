/** The clearing of violations (拆除违建): the list of street and community, a case for each, none open at the end. */
package cn.jiugai.violation;
