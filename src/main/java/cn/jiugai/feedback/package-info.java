/**
 * The residents' voice once the works have begun: what they remark, and who answers it (居民意见, JA-3.5-3), and how satisfied
 * they are, household by household (群众满意度调查, JA-4.8-2). Remarks are a matter of the side; the survey is called before
 * the comprehensive acceptance.
 */
package cn.jiugai.feedback;
