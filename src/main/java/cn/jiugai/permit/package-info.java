/** The approvals (审批手续): which procedures a project needs, their approval side by side, the construction permit. */
package cn.jiugai.permit;
