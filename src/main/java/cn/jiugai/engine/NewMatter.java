package cn.jiugai.engine;

/**
 * What a matter is about that is started without a project, e.g. the application of a community that is in no plan yet. A
 * phase has it as a bean; the start event names the bean ({@code openedAs}) and the roles that may ({@code openedBy}).
 */
public interface NewMatter {

    /**
     * Puts it on record and names the units that hold roles in it.
     *
     * @param unit the caller's unit, which can hold one of the roles
     * @return its number, the business key of the process
     */
    String open(String district, String unit, String person);
}
