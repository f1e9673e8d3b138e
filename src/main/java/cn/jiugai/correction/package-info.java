/**
 * Correction (更正) of a fact after its step: who, why, with whose approval; the old value is kept, and the checks that stood
 * on it are asked again. What holds no more is handled until it is settled.
 */
package cn.jiugai.correction;
