package cn.jiugai.engine.form;

/**
 * One value of an answer that its form does not allow.
 *
 * @param key key of the field, the name of its variable
 * @param label the field's label as the clerk sees it; the key if it has none
 * @param expected what the form allows, in Chinese, to follow 应, e.g. {@code 为不小于0的数字}
 * @param found what came, shortened, in Chinese
 */
public record FieldFault(String key, String label, String expected, String found) {

    /** The whole fault as one Chinese sentence. */
    public String sentence() {
        return "“%s”（%s）应%s，收到的是%s。".formatted(label, key, expected, found);
    }
}
