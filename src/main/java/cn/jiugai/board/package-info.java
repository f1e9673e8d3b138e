/**
 * The two boards that stand at a site before the works start (责任主体公示牌、主要材料公示牌, HG-4.2-1): pages to print that
 * are produced from the register, the materials and methods that they show, and the word that they stand there.
 */
package cn.jiugai.board;
