package cn.jiugai.engine.lock;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** A model may not name a Java class ({@code camunda:class}): the engine would make an object of any class there is. */
class LockedArtifacts implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new ProcessEngineException(
                "模型里不能直接填写 Java 类（" + type.getName() + "）：请在“实现”中选用“委托表达式”，填写已开放的步骤，例如 ${checkSchemeParts}。");
    }
}
