/** Everything that knows the engine: bundles, lanes, model checks, guards, clauses, and the bases of the steps. */
package cn.jiugai.engine;
