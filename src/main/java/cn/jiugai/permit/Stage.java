package cn.jiugai.permit;

import java.util.Arrays;
import java.util.List;

/** The phase in which a procedure is gone through. */
enum Stage {
    /** Before the tender: the project approval and the financial review (立项和财政评审). */
    APPROVALS("立项和财政评审"),
    /** In the green channel (绿色通道), side by side, before the construction permit. */
    PERMITS("审批手续"),
    TENDERING("招标投标"),
    /** The construction permit with its filings, in Haigang. */
    FILING("施工许可和备案"),
    /** After a permit that was issued ahead of it (容后补办, HG-5.1-3). */
    LATER("容后补办"),
    ACCEPTANCE("联合验收"),
    /** The same where the phase has this name. */
    COMPLETION("竣工验收");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    /** The name of the phase, as the table says it. */
    String title() {
        return title;
    }

    /** What is said of a procedure that is needed, as long as nobody has applied for it. */
    String ahead() {
        return switch (this) {
            case APPROVALS, PERMITS, FILING -> "需办，在“%s”阶段办理".formatted(title);
            case LATER -> "需办，领取施工许可后补办";
            case TENDERING, ACCEPTANCE, COMPLETION -> "在“%s”阶段办理，不单独审批".formatted(title);
        };
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Stage::title).toList();
    }

    /** @throws IllegalArgumentException in Chinese, if no phase has the name */
    static Stage titled(String title) {
        return Arrays.stream(values())
                .filter(stage -> stage.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("办理阶段“%s”应为%s之一".formatted(title, titles())));
    }
}
