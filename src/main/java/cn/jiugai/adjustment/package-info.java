/**
 * 计划调整 and 范围调整: projects of a running plan are suspended, resumed, terminated, split and merged, and communities join or
 * leave them, each on an approved application. The register and the running processes change together.
 */
package cn.jiugai.adjustment;
