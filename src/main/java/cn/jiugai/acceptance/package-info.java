/**
 * The two acceptances at the end of the works: the joint one that the implementing entity convenes (联合竣工验收, JA-3.7-1), and
 * after it the comprehensive one of the department in charge (综合验收, JA-3.7-3). Whatever is refused is put right by the process
 * {@code rectification}, and the parties meet again.
 */
package cn.jiugai.acceptance;
