/**
 * The agreement on handover and warranty that the department in charge, the contractor and the community sign after the
 * acceptance (移交及保修协议书, HG-4.3-3), the warranty that runs from then on, and its claims.
 */
package cn.jiugai.warranty;
