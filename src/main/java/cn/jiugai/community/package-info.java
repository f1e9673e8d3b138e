/**
 * What the residents do once their community is renovated: they agree on how it is managed (第四轮, HG-2-7), and use what was
 * built (第五轮, HG-2-8).
 */
package cn.jiugai.community;
