package cn.jiugai.engine.form;

import java.util.List;

/** A form that cannot be relied on, with every reason in Chinese; such a form is not deployed. */
public class InvalidFormException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    InvalidFormException(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
