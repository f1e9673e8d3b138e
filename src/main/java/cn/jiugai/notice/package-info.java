/** The public notice of a scheme (公示): its days, its posting, what residents object and what becomes of it. */
package cn.jiugai.notice;
