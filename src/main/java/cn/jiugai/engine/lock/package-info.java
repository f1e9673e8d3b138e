/**
 * What Camunda 7.24.0 leaves open by default and Jiugai closes: REST without login, expressions that reach every Spring
 * bean or are evaluated inside queries, classes instantiated from a model, the set-up resource, pages without headers.
 * Each lock has its attack in {@code LocksTest}, where it succeeds against the bare engine.
 */
package cn.jiugai.engine.lock;
