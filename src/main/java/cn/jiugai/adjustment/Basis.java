package cn.jiugai.adjustment;

import cn.jiugai.project.ScopeChange;

/** On whose word a project is changed, as the register and the engine's history keep it. */
final class Basis {

    private Basis() {}

    static ScopeChange of(Adjustment approved) {
        Decision decision = approved.decision().orElseThrow();
        return new ScopeChange("项目%s（%s）".formatted(approved.kind().label(), decision.document()), decision.person());
    }
}
