package cn.jiugai.walk;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads a day such as 2024-03-12 as the text that it is in a form, not as a date of Java. */
final class Texts extends SafeConstructor {

    Texts() {
        super(new LoaderOptions());
        yamlConstructors.put(Tag.TIMESTAMP, yamlConstructors.get(Tag.STR));
    }
}
