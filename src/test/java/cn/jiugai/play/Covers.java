package cn.jiugai.play;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test class passes through every node and every flow of this model; if one is left out, the class fails. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Covers {

    /** Id of the process. */
    String value();

    /** The district whose bundle has it. */
    String district() default "jinan";
}
