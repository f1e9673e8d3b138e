package cn.jiugai.engine;

import java.util.List;

/** A bean that a model may name; what it declares is checked when a model that names it is deployed. */
public interface StepBean {

    /** Chinese name of what it does, as the element template and messages show it, e.g. 核对方案八个部分. */
    String label();

    /** Variables that it reads: a form field of the step, or a variable that the model writes before it. */
    default List<Variable<?>> reads() {
        return List.of();
    }

    /** Input parameters that must stand on the step. */
    default List<Parameter<?>> parameters() {
        return List.of();
    }

    /** Names of the local results that the step's output parameters may use. */
    default List<String> results() {
        return List.of();
    }
}
