/** The consultation (征求意见): demand of each household, what becomes of its opinions, the scope that follows from both. */
package cn.jiugai.consultation;
